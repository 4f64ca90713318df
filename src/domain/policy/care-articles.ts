import { type CareGroup, careGroups } from './codes';
import { articlesOf, family } from './define';
import { decimal, prose, units, whole, won, wordList } from './value-kinds';

const care = articlesOf('care');
const renewal = articlesOf('renewal');

/** Customers without a group are cared for too. */
const cadenceGroups = { ...careGroups, other: { ko: '그 밖의 고객', en: 'All others' } } as const;

/** The groups a cadence is set for: those of the care process, and everybody else. */
export type CadenceGroup = CareGroup | 'other';

const cadence: Record<CadenceGroup, { days: string; month: string; ko: string; en: string }> = {
  loyal: { days: '30', month: '4', ko: '전화, 방문', en: 'Phone, Visit' },
  highDemand: { days: '14', month: '6', ko: '전화, 이메일', en: 'Phone, E-mail' },
  stopped: { days: '60', month: '1', ko: '이메일, 전화', en: 'E-mail, Phone' },
  undecided: { days: '14', month: '4', ko: '전화, 대면', en: 'Phone, In person' },
  negative: { days: '14', month: '3', ko: '전화, 방문', en: 'Phone, Visit' },
  other: { days: '90', month: '2', ko: '전화, 이메일', en: 'Phone, E-mail' },
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
  ...family('cadence.everyDays', cadenceGroups, (group, { ko, en }) =>
    care({
      name: { ko: `${ko} — 연락 간격`, en: `${en} — contact every` },
      about: { ko: '적어도 이 간격마다 한 번 연락해요.', en: 'Contacted at least once in so many days.' },
      kind: whole(1, 730, units.days),
      standard: cadence[group].days,
    }),
  ),
  ...family('cadence.monthlyMost', cadenceGroups, (group, { ko, en }) =>
    care({
      name: { ko: `${ko} — 월 연락 한도`, en: `${en} — at most a month` },
      about: {
        ko: '최근 30일에 이보다 많이 연락하지 않아요.',
        en: 'Not contacted more often than this in 30 days.',
      },
      kind: whole(1, 60, units.times),
      standard: cadence[group].month,
    }),
  ),
  ...family('cadence.channels', cadenceGroups, (group, { ko, en }) =>
    care({
      name: { ko: `${ko} — 연락 채널`, en: `${en} — channels` },
      about: { ko: '앞에 적은 것부터 권해요.', en: 'The first ones are proposed first.' },
      kind: wordList,
      standard: { ko: cadence[group].ko, en: cadence[group].en },
    }),
  ),
  'group.loyal.renewals': rule(
    'loyal',
    ['재계약', 'renewals'],
    ['재계약을 이만큼 한 고객이에요.', 'Has renewed this often.'],
    whole(1, 50, units.times),
    '2',
  ),
  'group.loyal.tenureMonths': rule(
    'loyal',
    ['이용 기간', 'tenure'],
    ['이용한 지 이만큼 된 고객이에요.', 'Has been a customer this long.'],
    whole(1, 600, units.months),
    '24',
  ),
  'group.loyal.satisfaction': rule(
    'loyal',
    ['평균 만족도', 'satisfaction'],
    ['만족도 평균이 이 이상이에요.', 'Rates us this high on average.'],
    decimal(1, 5, units.points),
    '4',
  ),
  'group.highDemand.days': rule(
    'highDemand',
    ['살펴보는 기간', 'period'],
    ['이 기간의 접촉과 구매를 세요.', 'Contacts and purchases of this period count.'],
    whole(1, 366, units.days),
    '30',
  ),
  'group.highDemand.contacts': rule(
    'highDemand',
    ['접촉 수', 'contacts'],
    ['고객이 이만큼 접촉했어요.', 'Has been in contact this often.'],
    whole(1, 100, units.times),
    '4',
  ),
  'group.highDemand.purchases': rule(
    'highDemand',
    ['구매 수', 'purchases'],
    ['고객이 이만큼 구매했어요.', 'Has bought this often.'],
    whole(1, 100, units.times),
    '2',
  ),
  'group.stopped.sinceEndDays': rule(
    'stopped',
    ['이용 종료 뒤', 'since the end'],
    ['마지막 이용이 끝난 지 이만큼 지났어요.', 'The last term ended this long ago.'],
    whole(1, 730, units.days),
    '30',
  ),
  'group.stopped.sinceContactDays': rule(
    'stopped',
    ['마지막 접촉 뒤', 'since the last contact'],
    [
      '이용 중인 계약이 없고 접촉한 지 이만큼 지났어요.',
      'Has no running term and was last in contact this long ago.',
    ],
    whole(1, 730, units.days),
    '180',
  ),
  'group.undecided.days': rule(
    'undecided',
    ['살펴보는 기간', 'period'],
    ['이 기간의 문의와 상담을 세요.', 'Questions and consultations of this period count.'],
    whole(1, 366, units.days),
    '90',
  ),
  'group.undecided.consultations': rule(
    'undecided',
    ['상담 수', 'consultations'],
    ['계약 없이 이만큼 문의하고 상담했어요.', 'Has asked and consulted this often without a contract.'],
    whole(1, 50, units.times),
    '2',
  ),
  'group.negative.days': rule(
    'negative',
    ['살펴보는 기간', 'period'],
    ['이 기간의 불만과 불만족을 세요.', 'Complaints and dissatisfied answers of this period count.'],
    whole(1, 366, units.days),
    '90',
  ),
  'group.negative.dissatisfied': rule(
    'negative',
    ['불만족 답', 'dissatisfied answers'],
    ['불만족이나 매우 불만족을 이만큼 답했어요.', 'Has answered dissatisfied this often.'],
    whole(1, 50, units.times),
    '1',
  ),
  'group.negative.complaints': rule(
    'negative',
    ['불만 수', 'complaints'],
    ['불만을 이만큼 말했어요.', 'Has complained this often.'],
    whole(1, 50, units.times),
    '2',
  ),
  'type.vip.yearlyWon': care({
    name: { ko: 'VIP 고객 — 연 금액', en: 'VIP — won a year' },
    about: {
      ko: '한 해 금액이 이 이상이면 VIP 고객으로 권해요.',
      en: 'Proposed as VIP from this much a year.',
    },
    kind: won,
    standard: '5,000,000',
  }),
  'type.vip.tenureYears': care({
    name: { ko: 'VIP 고객 — 이용 기간', en: 'VIP — tenure' },
    about: { ko: '이용한 지 이만큼 되면 VIP 고객으로 권해요.', en: 'Proposed as VIP after this long.' },
    kind: whole(1, 50, units.years),
    standard: '3',
  }),
  'type.new.days': care({
    name: { ko: '신규 고객 기간', en: 'New customer' },
    about: {
      ko: '관계를 시작한 지 이만큼까지는 신규 고객이에요.',
      en: 'A customer is new for so many days.',
    },
    kind: whole(1, 730, units.days),
    standard: '90',
  }),
  'contacts.dailyPerManager': care({
    name: { ko: '담당자의 하루 연락', en: 'Contacts a day' },
    about: {
      ko: '관리 일정을 만들 때 담당자마다 하루에 두는 연락 수예요.',
      en: 'To-dos given to a manager for one day.',
    },
    kind: whole(1, 200, units.people),
    standard: '10',
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
