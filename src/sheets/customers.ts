import { column } from './column';
import { declareSheet, type RowOf } from './declaration';
import { choice, count, date, prose, text, wordOf, yesNo } from './kinds';
import { systemColumns } from './system-columns';

const kindWords = {
  person: { ko: '개인', en: 'Person' },
  business: { ko: '사업자', en: 'Business' },
} as const;

const relationWords = {
  account: { ko: '거래처', en: 'Account' },
  partner: { ko: '파트너', en: 'Partner' },
  customer: { ko: '고객', en: 'Customer' },
} as const;

const privacyWords = {
  inUse: { ko: '이용', en: 'In use' },
  apart: { ko: '분리 보관', en: 'Stored apart' },
  destroyed: { ko: '파기', en: 'Destroyed' },
} as const;

const contact = { group: 'contact' } as const;
const care = { group: 'care' } as const;
const profile = { group: 'profile' } as const;
const consent = { group: 'consent' } as const;
const proposed = { role: 'derived', group: 'proposal' } as const;
const fromLog = { ko: '업무 일지에서 계산해요.', en: 'Computed from the care log.' } as const;
const fromLogAndUsage = {
  ko: '업무 일지와 이용 정보에서 계산해요.',
  en: 'Computed from the care log and Usage.',
} as const;

/** 고객 정보: one row per customer. */
export const customers = declareSheet({
  key: 'customers',
  title: { ko: '고객 정보', en: 'Customers' },
  kind: 'table',
  frozenColumns: 2,
  tabColor: '#0b57d0',
  identity: ['name', 'phone'],
  columns: {
    customerId: column(
      text,
      { ko: '고객 ID', en: 'Customer ID' },
      {
        role: 'assigned',
        width: 72,
        note: { ko: '비워 두면 자동으로 붙여요.', en: 'Given automatically when left blank.' },
      },
    ),
    name: column(text, { ko: '고객명', en: 'Customer' }, { required: true, width: 96 }),
    kind: column(choice(kindWords), { ko: '구분', en: 'Kind' }),
    businessNumber: column(text, { ko: '사업자등록번호', en: 'Business number' }),
    phone: column(text, { ko: '연락처', en: 'Phone' }, { required: true }),
    secondPhone: column(text, { ko: '보조 연락처', en: 'Second phone' }, contact),
    email: column(text, { ko: '이메일', en: 'E-mail' }, { ...contact, width: 200 }),
    address: column(prose, { ko: '주소', en: 'Address' }, contact),
    relation: column(choice(relationWords), { ko: '관계 유형', en: 'Relation' }, contact),
    manager: column(wordOf('managers', 'name'), { ko: '담당자', en: 'Manager' }, { width: 88 }),
    relationSince: column(date, { ko: '관계 시작일', en: 'Customer since' }, care),
    customerType: column(wordOf('lists', 'customerType'), { ko: '고객 유형', en: 'Customer type' }, care),
    careGroup: column(wordOf('lists', 'careGroup'), { ko: '관리 그룹', en: 'Care group' }, care),
    careStage: column(
      count,
      { ko: '관리 단계', en: 'Care stage' },
      {
        ...care,
        validation: {
          kind: 'formula',
          formula: 'AND({careStage}>=1,{careStage}<=5,{careStage}=INT({careStage}))',
        },
        note: { ko: '1–5 가운데 하나예요.', en: 'One of 1 to 5.' },
      },
    ),
    source: column(wordOf('lists', 'source', true), { ko: '유입 경로', en: 'Source' }, care),
    referrerId: column(text, { ko: '추천인 고객 ID', en: 'Referred by' }, care),
    needs: column(prose, { ko: '제품 요구', en: 'Needs' }),
    interests: column(prose, { ko: '관심 분야', en: 'Interests' }, profile),
    ageBand: column(text, { ko: '연령대', en: 'Age band' }, { ...profile, width: 72 }),
    gender: column(text, { ko: '성별', en: 'Gender' }, { ...profile, width: 72 }),
    preference: column(prose, { ko: '선호도', en: 'Preferences' }, profile),
    preferredChannel: column(
      wordOf('lists', 'channel'),
      { ko: '선호 채널', en: 'Preferred channel' },
      profile,
    ),
    groupProposal: column(
      text,
      { ko: '제안 관리 그룹', en: 'Proposed group' },
      {
        ...proposed,
        width: 88,
        note: {
          ko: '관리 규정의 기준으로 제안해요. 관리 그룹에 적은 것이 우선이에요.',
          en: 'By the rules of the policy. What stands in the care group counts first.',
        },
      },
    ),
    groupReason: column(text, { ko: '그룹 제안 이유', en: 'Why this group' }, { ...proposed, width: 200 }),
    typeProposal: column(
      text,
      { ko: '제안 고객 유형', en: 'Proposed type' },
      {
        ...proposed,
        width: 88,
        note: {
          ko: '관리 규정의 기준으로 제안해요. 고객 유형에 적은 것이 우선이에요.',
          en: 'By the rules of the policy. What stands in the customer type counts first.',
        },
      },
    ),
    typeReason: column(text, { ko: '유형 제안 이유', en: 'Why this type' }, { ...proposed, width: 200 }),
    stageProposal: column(
      count,
      { ko: '제안 관리 단계', en: 'Stage reached' },
      {
        ...proposed,
        note: {
          ko: '조건을 모두 채운 가장 높은 단계예요. 관리 단계에 적은 것이 우선이에요.',
          en: 'The highest stage whose conditions are met. What stands in the care stage counts first.',
        },
      },
    ),
    stageGaps: column(
      text,
      { ko: '다음 단계 조건', en: 'Missing for the next' },
      { ...proposed, width: 200 },
    ),
    stageSince: column(date, { ko: '단계 시작일', en: 'In stage since' }, proposed),
    stageHistory: column(
      text,
      { ko: '단계 이력', en: 'Stages' },
      {
        ...proposed,
        width: 200,
        note: { ko: '단계와, 그 단계에 들어온 날이에요.', en: 'Stages, each with its first day.' },
      },
    ),
    referrals: column(
      count,
      { ko: '추천 수', en: 'Referrals' },
      {
        ...proposed,
        note: {
          ko: '이 고객을 추천인으로 적은 고객의 수예요.',
          en: 'Customers who name this one as referrer.',
        },
      },
    ),
    purchasePattern: column(
      text,
      { ko: '구매 패턴', en: 'Purchases' },
      { role: 'derived', width: 200, note: fromLogAndUsage },
    ),
    lastContactOn: column(
      date,
      { ko: '최근 접촉일', en: 'Last contact' },
      { role: 'derived', note: fromLogAndUsage },
    ),
    nextContactOn: column(
      date,
      { ko: '다음 접촉 예정일', en: 'Next contact' },
      { role: 'derived', note: fromLog },
    ),
    lastSatisfaction: column(
      text,
      { ko: '최근 만족도', en: 'Last satisfaction' },
      { role: 'derived', width: 88, note: fromLog },
    ),
    adsByEmail: column(yesNo, { ko: '광고 수신 동의(이메일)', en: 'Ads by e-mail' }, consent),
    adsByText: column(yesNo, { ko: '광고 수신 동의(문자)', en: 'Ads by text' }, consent),
    adsByPhone: column(yesNo, { ko: '광고 수신 동의(전화)', en: 'Ads by phone' }, consent),
    consentOn: column(date, { ko: '동의일', en: 'Consent on' }, consent),
    keepUntil: column(date, { ko: '개인정보 보유 만료일', en: 'Keep data until' }, consent),
    privacyState: column(choice(privacyWords), { ko: '개인정보 상태', en: 'Data state' }, consent),
    memo: column(prose, { ko: '비고', en: 'Memo' }),
    mergedInto: column(
      text,
      { ko: '합친 고객 ID', en: 'Merged into' },
      {
        role: 'assigned',
        width: 88,
        note: {
          ko: '이 고객을 합친 고객이에요. 계약과 일지는 모두 그 고객에게 있어요. 사이드바의 중복 고객에서 되돌려요.',
          en: 'The customer that this one was merged into, who has all its rows. Undo it in the sidebar.',
        },
      },
    ),
    ...systemColumns,
  },
});

export type CustomerRow = RowOf<typeof customers>;
