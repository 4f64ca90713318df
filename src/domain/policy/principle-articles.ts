import { articlesOf } from './define';
import { prose, units, whole } from './value-kinds';

const principle = articlesOf('principle');
const customerInfo = articlesOf('customerInfo');

/** 원칙 and 고객 정보: mostly words to be known by everybody. */
export const principleArticles = {
  'principle.customerFirst': principle({
    name: { ko: '고객 중심 원칙', en: 'Customers first' },
    about: { ko: '모든 결정에 앞서는 기준이에요.', en: 'What comes before every decision.' },
    kind: prose,
    standard: {
      ko: '결정이 갈리면 고객에게 더 도움이 되는 쪽을 고릅니다. 누가 응대해도 같은 설명과 같은 약속을 드리고, 지키지 못할 약속은 하지 않습니다.',
      en: 'Where we are in two minds, we choose what helps the customer more. Whoever answers gives the same explanation and the same promise, and none that we cannot keep.',
    },
  }),
  'principle.communication': principle({
    name: { ko: '소통과 기록 원칙', en: 'Talking and recording' },
    about: { ko: '고객과의 소통을 어디에 남길지예요.', en: 'Where what was said is kept.' },
    kind: prose,
    standard: {
      ko: '고객과 나눈 이야기는 그날 업무 일지에 적습니다. 한 고객의 담당자는 한 사람으로 정하고, 자리를 비울 때는 후속 조치를 넘깁니다.',
      en: 'What was said with a customer is in the care log on the same day. A customer has one manager, who hands on the follow-ups when away.',
    },
  }),
  'principle.retention': principle({
    name: { ko: '이탈 방지 원칙', en: 'Keeping customers' },
    about: { ko: '떠나려는 고객을 대하는 기준이에요.', en: 'How we meet a customer who is about to leave.' },
    kind: prose,
    standard: {
      ko: '만료가 다가온 고객에게는 먼저 연락하고, 떠나는 고객에게는 이유를 묻고 기록합니다. 붙잡기 위해 사실과 다른 말을 하지 않습니다.',
      en: 'We call before a term ends, and ask and record why a customer leaves. We say nothing untrue to hold them.',
    },
  }),
  'principle.response': principle({
    name: { ko: '신속 대응 원칙', en: 'Answering soon' },
    about: { ko: '문제가 생겼을 때의 순서예요.', en: 'What is done first when something goes wrong.' },
    kind: prose,
    standard: {
      ko: '문제를 알게 되면 먼저 확인했다고 알리고, 답할 수 있는 때를 약속합니다. 기한을 넘길 것 같으면 넘기기 전에 관리자와 나눕니다.',
      en: 'We first say that we have seen it and when we will answer. What may miss its deadline is shared with an administrator before it does.',
    },
  }),
  'review.everyMonths': principle({
    name: { ko: '규정 검토 주기', en: 'Review of articles' },
    about: {
      ko: '새 판을 쓸 때 다음 검토일로 제안하는 기간이에요.',
      en: 'What is proposed as the next review of a new version.',
    },
    kind: whole(1, 60, units.months),
    standard: '12',
  }),
  'review.aheadDays': principle({
    name: { ko: '규정 검토 미리 알림', en: 'Telling of a review' },
    about: {
      ko: '검토일 며칠 전에 관리자에게 먼저 알릴지예요. 그날과 지난 뒤에도 알려요.',
      en: 'Administrators are told so many days before a review, besides on its day and after it.',
    },
    kind: whole(0, 90, units.days),
    standard: '14',
  }),
  'acknowledge.withinDays': principle({
    name: { ko: '규정 확인 기한', en: 'Time to acknowledge' },
    about: {
      ko: '새 판이 시행된 뒤 모든 구성원이 확인할 때까지의 날 수예요.',
      en: 'Days from a version in force until every member has acknowledged it.',
    },
    kind: whole(1, 180, units.days),
    standard: '14',
  }),
  'training.everyMonths': principle({
    name: { ko: '직원 교육 주기', en: 'Staff training' },
    about: {
      ko: '구성원마다 이 기간에 한 번은 직원 교육을 받아요.',
      en: 'Every member is trained at least once in this time.',
    },
    kind: whole(1, 60, units.months),
    standard: '12',
  }),
  'training.aheadDays': principle({
    name: { ko: '교육·참여 미리 알림', en: 'Telling of training' },
    about: {
      ko: '교육과 프로그램을 예정일 며칠 전부터 알릴지예요.',
      en: 'Training and programmes are told of so many days before.',
    },
    kind: whole(0, 90, units.days),
    standard: '7',
  }),
  'training.content': principle({
    name: { ko: '직원 교육 내용', en: 'What staff is trained in' },
    about: { ko: '직원 교육에서 다루는 것이에요.', en: 'What a training covers.' },
    kind: prose,
    standard: {
      ko: '고객 관리 규정, 상품과 서비스의 내용과 요금, 불만 응대, 개인정보 보호를 다룹니다. 새 상품은 팔기 전에 담당자가 먼저 써 봅니다.',
      en: 'These articles, products and fees, complaints, and personal data. A new product is tried by its managers before it is sold.',
    },
  }),
  'info.purpose': customerInfo({
    name: { ko: '개인정보 수집·이용 목적', en: 'Why personal data is kept' },
    about: {
      ko: '고객 정보를 왜 모으고 어디에 쓰는지예요.',
      en: 'What customer data is collected and used for.',
    },
    kind: prose,
    standard: {
      ko: '계약의 체결과 이행, 문의와 불만 처리, 만료 안내에만 씁니다. 광고는 따로 동의한 고객에게, 동의한 채널로만 보냅니다.',
      en: 'Only to make and keep contracts, to answer questions and complaints, and to tell of expiry. Advertising goes only to those who agreed to it, by the channel they agreed to.',
    },
  }),
  'info.method': customerInfo({
    name: { ko: '개인정보 수집 방법', en: 'How personal data is collected' },
    about: { ko: '무엇을 어떻게 받는지예요.', en: 'What is asked for, and how.' },
    kind: prose,
    standard: {
      ko: '고객에게 직접 받고, 계약과 응대에 필요한 것만 받습니다. 주민등록번호와 같은 고유식별정보와 민감정보는 적지 않습니다.',
      en: 'From the customer, and only what the contract and the service need. No resident registration numbers, nothing sensitive.',
    },
  }),
  'info.protection': customerInfo({
    name: { ko: '개인정보 보호', en: 'Protecting personal data' },
    about: { ko: '누가 보고 어떻게 지키는지예요.', en: 'Who may see it, and how it is kept safe.' },
    kind: prose,
    standard: {
      ko: '업무에 필요한 사람만 파일을 공유받고, 퇴사하면 그날 공유를 끊습니다. 고객 정보를 개인 메신저나 개인 기기로 옮기지 않습니다.',
      en: 'The file is shared with those who need it, and no longer from the day they leave. Customer data is not moved to private messengers or devices.',
    },
  }),
  'info.accuracy': customerInfo({
    name: { ko: '정확성 유지와 삭제', en: 'Accuracy and deletion' },
    about: {
      ko: '고객 정보를 고치고 지우는 기준이에요.',
      en: 'When customer data is corrected and deleted.',
    },
    kind: prose,
    standard: {
      ko: '연락할 때마다 연락처가 맞는지 확인하고 바로 고칩니다. 보유 기간이 끝났거나 고객이 요청한 정보는 지체 없이 파기합니다.',
      en: 'Contact details are checked at each contact and corrected at once. What is past its time, or what the customer asks us to delete, is destroyed without delay.',
    },
  }),
};
