import { type CareGroup, careGroups } from './codes';
import { articlesOf, family } from './define';
import { prose, units, whole, won, wordList } from './value-kinds';

const care = articlesOf('care');
const renewal = articlesOf('renewal');

/** Customers without a group are cared for too. */
const cadenceGroups = { ...careGroups, other: { ko: '그 밖의 고객', en: 'All others' } } as const;

/** The groups a cadence is set for: those of the care process, and everybody else. */
export type CadenceGroup = CareGroup | 'other';

const cadence: Record<CadenceGroup, { days: string; month: string; ko: string; en: string }> = {
  loyal: { days: '45', month: '3', ko: '전화, 방문', en: 'Phone, Visit' },
  highDemand: { days: '14', month: '6', ko: '전화, 방문, 이메일', en: 'Phone, Visit, E-mail' },
  stopped: { days: '60', month: '2', ko: '전화, 이메일', en: 'Phone, E-mail' },
  undecided: { days: '14', month: '4', ko: '전화, 대면, 워크숍', en: 'Phone, In person, Workshop' },
  negative: { days: '21', month: '3', ko: '전화, 방문', en: 'Phone, Visit' },
  other: { days: '60', month: '4', ko: '전화, 이메일, 문자', en: 'Phone, E-mail, Text message' },
};

/** The rule of a group, with what a number of it means. */
const rule = (
  group: CareGroup,
  [ko, en]: [string, string],
  about: [string, string],
  kind: Parameters<typeof care<number>>[0]['kind'],
  standard: string,
) =>
  care({
    name: { ko: `${careGroups[group].ko} — ${ko}`, en: `${careGroups[group].en} — ${en}` },
    about: { ko: about[0], en: about[1] },
    kind,
    standard,
  });

/** 고객 그룹과 연락 주기, and 재계약. */
export const careArticles = {
  ...family(
    'cadence',
    cadenceGroups,
    (group, { ko, en }) =>
      care({
        name: { ko: `${ko} — 연락 간격`, en: `${en} — contact every` },
        about: { ko: '적어도 이 간격마다 한 번 연락해요.', en: 'Contacted at least once in so many days.' },
        kind: whole(1, 730, units.days),
        standard: cadence[group].days,
      }),
    '.everyDays',
  ),
  ...family(
    'cadence',
    cadenceGroups,
    (group, { ko, en }) =>
      care({
        name: { ko: `${ko} — 월 연락 한도`, en: `${en} — at most a month` },
        about: {
          ko: '최근 30일에 이보다 많이 연락하지 않아요.',
          en: 'Not contacted more often than this in 30 days.',
        },
        kind: whole(1, 60, units.times),
        standard: cadence[group].month,
      }),
    '.mostPerMonth',
  ),
  ...family(
    'cadence',
    cadenceGroups,
    (group, { ko, en }) =>
      care({
        name: { ko: `${ko} — 연락 채널`, en: `${en} — channels` },
        about: { ko: '앞에 적은 것부터 권해요.', en: 'The first ones are proposed first.' },
        kind: wordList,
        standard: { ko: cadence[group].ko, en: cadence[group].en },
      }),
    '.channels',
  ),
  'cadence.mostPerDay': care({
    name: { ko: '담당자의 하루 정기 연락', en: 'Contacts a day' },
    about: {
      ko: '담당자 한 사람에게 하루에 잡는 정기 연락의 수예요.',
      en: 'Regular contacts given to a manager for one day.',
    },
    kind: whole(1, 50, units.times),
    standard: '8',
  }),
  'cadence.latePerDay': care({
    name: { ko: '담당자의 하루 밀린 연락', en: 'Late contacts a day' },
    about: {
      ko: '하루 정기 연락 가운데, 처음 시작할 때처럼 이미 때를 넘긴 고객에게 쓰는 수예요. 급한 고객부터 잡고 나머지는 기다려요.',
      en: 'How many regular contacts of a day are for customers whose time has passed, as when the schedule begins. The most urgent come first, the rest waits.',
    },
    kind: whole(1, 50, units.times),
    standard: '3',
  }),
  'cadence.formerMonths': care({
    name: { ko: '떠난 고객에게 연락하는 기간', en: 'Contacts after the last dealings' },
    about: {
      ko: '마지막 이용·구매·연락이 이보다 오래된 고객에게는 정기 연락을 잡지 않아요. 관리 그룹을 직접 정한 고객은 그 그룹의 간격대로 잡아요.',
      en: 'Whose last use, purchase and contact are longer ago gets no regular contacts, unless a person has put them in a care group.',
    },
    kind: whole(1, 120, units.months),
    standard: '12',
  }),
  'cadence.aheadDays': care({
    name: { ko: '정기 연락을 미리 잡는 기간', en: 'Contacts planned ahead' },
    about: {
      ko: '이 기간 안에 올 정기 연락을 관리 일정에 적어요.',
      en: 'Regular contacts of so many days to come stand in the schedule.',
    },
    kind: whole(1, 60, units.days),
    standard: '14',
  }),
  'careGroup.loyalRenewals': rule(
    'loyal',
    ['재계약', 'renewals'],
    ['재계약을 이만큼 한 고객이에요.', 'Has renewed this often.'],
    whole(1, 20, units.times),
    '2',
  ),
  'careGroup.loyalYears': rule(
    'loyal',
    ['이용 햇수', 'years'],
    ['이용한 지 이만큼 된 고객이에요.', 'Has been a customer this long.'],
    whole(1, 20, units.years),
    '3',
  ),
  'careGroup.loyalReferrals': rule(
    'loyal',
    ['추천', 'referrals'],
    ['다른 고객을 이만큼 추천했어요.', 'Has brought this many customers.'],
    whole(1, 50, units.people),
    '2',
  ),
  'careGroup.demandDays': rule(
    'highDemand',
    ['살펴보는 기간', 'period'],
    [
      '수요 높음과 선택 혼란을 볼 때 이 기간의 접촉과 구매를 세요.',
      'Contacts and purchases of this period count, also for the undecided.',
    ],
    whole(14, 365, units.days),
    '90',
  ),
  'careGroup.demandContacts': rule(
    'highDemand',
    ['접촉 수', 'contacts'],
    ['문의, 요청, 상담, 판매가 이만큼 있었어요.', 'Has asked, consulted or bought this often.'],
    whole(1, 50, units.cases),
    '3',
  ),
  'careGroup.demandPurchases': rule(
    'highDemand',
    ['구매 수', 'purchases'],
    ['이만큼 구매했어요.', 'Has bought this often.'],
    whole(1, 50, units.cases),
    '2',
  ),
  'careGroup.stoppedDays': rule(
    'stopped',
    ['이용이 끝난 뒤', 'since the end'],
    ['마지막 이용이 끝난 지 이만큼 지났어요.', 'The last use ended this long ago.'],
    whole(1, 365, units.days),
    '30',
  ),
  'careGroup.undecidedContacts': rule(
    'undecided',
    ['문의·상담 수', 'consultations'],
    ['구매 없이 이만큼 문의하고 상담했어요.', 'Has asked and consulted this often without buying.'],
    whole(2, 50, units.cases),
    '3',
  ),
  'careGroup.undecidedDays': rule(
    'undecided',
    ['첫 문의 뒤', 'since the first question'],
    ['처음 문의한 지 이만큼 지났어요.', 'Asked for the first time this long ago.'],
    whole(1, 180, units.days),
    '14',
  ),
  'careGroup.negativeDays': rule(
    'negative',
    ['살펴보는 기간', 'period'],
    ['이 기간의 불만과 불만족을 세요.', 'Complaints and dissatisfied answers of this period count.'],
    whole(30, 730, units.days),
    '180',
  ),
  'careGroup.negativeComplaints': rule(
    'negative',
    ['불만 수', 'complaints'],
    [
      '불만을 말하거나 불만족으로 답한 일이 이만큼 있었어요.',
      'Has complained or answered dissatisfied this often.',
    ],
    whole(1, 20, units.cases),
    '2',
  ),
  'customerType.vipYearlyValue': care({
    name: { ko: 'VIP 고객 — 연 환산 금액', en: 'VIP — won a year' },
    about: {
      ko: '한 해로 환산한 금액이 이 이상이면 VIP 고객으로 권해요.',
      en: 'Proposed as VIP from this much a year.',
    },
    kind: won,
    standard: '3,000,000',
  }),
  'customerType.vipYears': care({
    name: { ko: 'VIP 고객 — 이용 햇수', en: 'VIP — years' },
    about: { ko: '이용한 지 이만큼 되면 VIP 고객으로 권해요.', en: 'Proposed as VIP after this long.' },
    kind: whole(1, 30, units.years),
    standard: '5',
  }),
  'customerType.newDays': care({
    name: { ko: '신규 고객 기간', en: 'New customer' },
    about: {
      ko: '첫 거래 뒤 이만큼까지는 신규 고객이에요.',
      en: 'A customer is new for so many days after the first deal.',
    },
    kind: whole(1, 365, units.days),
    standard: '90',
  }),
  'renewal.graceDays': renewal({
    name: { ko: '재계약 인정 기간', en: 'Grace of a renewal' },
    about: {
      ko: '종료 뒤 이 안에 이어진 계약은 재계약으로 세요.',
      en: 'A successor that starts within so many days of the end counts as renewal.',
    },
    kind: whole(0, 366, units.days),
    standard: '30',
  }),
  'renewal.offer': renewal({
    name: { ko: '재계약 제안', en: 'Offering a renewal' },
    about: {
      ko: '만료를 앞둔 고객에게 제안하는 방법이에요.',
      en: 'How customers are approached before the end.',
    },
    kind: prose,
    standard: {
      ko: '만료 알림이 오면 담당자가 먼저 연락해 이용에 불편이 없었는지 묻고, 그다음에 조건을 제안합니다. 요금이 오르면 이유와 금액을 분명히 알리고 동의를 기록합니다.',
      en: 'On the first notice the manager asks how the service has been, and only then makes an offer. A higher fee is explained in figures and agreed to on record.',
    },
  }),
};
