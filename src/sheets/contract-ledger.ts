import { column } from './column';
import { declareSheet, type RowOf } from './declaration';
import { choice, date, decimal, integer, prose, text, won, wordOf, yesNo } from './kinds';
import { systemColumns } from './system-columns';
import {
  consentWords,
  feeCycleWords,
  itemKindWords,
  renewalStageWords,
  statusWords,
  vatWords,
} from './words';

const term = { group: 'term' } as const;
const renewal = { group: 'renewal' } as const;
const ending = { group: 'ending' } as const;

/** 이용고객 대장: one row per contract term. The first nine columns are those of document 002. */
export const contractLedger = declareSheet({
  key: 'contractLedger',
  title: { ko: '이용고객 대장', en: 'Contract ledger' },
  kind: 'table',
  frozenColumns: 2,
  tabColor: '#0b57d0',
  identity: ['customerId', 'start', 'service'],
  columns: {
    customerId: column(text, { ko: '고객 ID', en: 'Customer ID' }, { required: true, width: 72 }),
    customerName: column(
      text,
      { ko: '고객명', en: 'Customer' },
      {
        role: 'lookup',
        width: 96,
        note: {
          ko: '고객 정보에서 가져와요. 직접 적은 값은 지우지 않아요.',
          en: 'Taken from Customers. What you type yourself is kept.',
        },
      },
    ),
    phone: column(
      text,
      { ko: '연락처', en: 'Phone' },
      {
        role: 'lookup',
        note: {
          ko: '고객 정보에서 가져와요. 직접 적은 값은 지우지 않아요.',
          en: 'Taken from Customers. What you type yourself is kept.',
        },
      },
    ),
    start: column(date, { ko: '계약 시작일', en: 'Start' }, { required: true }),
    end: column(
      date,
      { ko: '계약 종료일', en: 'End' },
      {
        required: true,
        validation: { kind: 'formula', formula: 'AND(ISNUMBER({end}),OR({start}="",{end}>={start}))' },
        note: {
          ko: '마지막 이용일이에요. 시작일과 같거나 뒤의 날짜를 적어 주세요.',
          en: 'The last day included; the start or later.',
        },
      },
    ),
    service: column(
      wordOf('services', 'service'),
      { ko: '서비스 내용', en: 'Service' },
      { required: true, width: 120 },
    ),
    fee: column(won, { ko: '요금', en: 'Fee' }),
    status: column(
      choice(statusWords),
      { ko: '상태', en: 'Status' },
      {
        role: 'derived',
        note: {
          ko: '날짜로 계산해요. 여기에 해지나 일시중지를 적으면 오늘 날짜로 해지일이나 일시중지 시작을 채워요.',
          en: 'Computed from the dates. Type Terminated or Paused here and today is filled in as its date.',
        },
      },
    ),
    memo: column(prose, { ko: '비고', en: 'Memo' }),
    contractId: column(
      text,
      { ko: '계약번호', en: 'Contract no.' },
      {
        role: 'assigned',
        width: 104,
        note: { ko: '비워 두면 자동으로 붙여요.', en: 'Given automatically when left blank.' },
      },
    ),
    termMonths: column(
      decimal(1),
      { ko: '계약 기간(월)', en: 'Term (months)' },
      {
        role: 'derived',
        ...term,
        width: 88,
        note: {
          ko: '시작일과 종료일로 계산해요. 남는 날은 30일을 한 달로 봐요.',
          en: 'From start and end; days left over count as thirtieths.',
        },
      },
    ),
    itemKind: column(choice(itemKindWords), { ko: '품목 유형', en: 'Item kind' }, term),
    feeCycle: column(
      choice(feeCycleWords),
      { ko: '요금 주기', en: 'Fee period' },
      {
        ...term,
        note: {
          ko: '비워 두면 서비스의 주기로 계산해요.',
          en: 'Left blank, the period of the service counts.',
        },
      },
    ),
    vat: column(choice(vatWords), { ko: '부가세', en: 'VAT' }, term),
    monthlyValue: column(
      won,
      { ko: '월 환산액', en: 'Monthly value' },
      {
        role: 'derived',
        ...term,
        note: { ko: '요금을 한 달로 나눈 금액이에요.', en: 'The fee spread over one month.' },
      },
    ),
    daysLeft: column(
      integer,
      { ko: '남은 일수', en: 'Days left' },
      {
        role: 'derived',
        note: { ko: '종료일까지 남은 날이에요. 지나면 음수예요.', en: 'Days to the end; negative after it.' },
      },
    ),
    renewalStage: column(choice(renewalStageWords), { ko: '재계약 단계', en: 'Renewal stage' }, renewal),
    nextActionOn: column(date, { ko: '다음 조치일', en: 'Next action' }, renewal),
    manager: column(wordOf('managers', 'name'), { ko: '담당자', en: 'Manager' }, { ...renewal, width: 88 }),
    autoRenewal: column(yesNo, { ko: '자동 갱신', en: 'Auto-renewal' }, renewal),
    noticeDeadline: column(
      date,
      { ko: '해지 통보 기한', en: 'Notice deadline' },
      {
        role: 'derived',
        ...renewal,
        note: {
          ko: '종료일에서 서비스의 해지 통보 일수를 뺀 날이에요.',
          en: 'The end less the notice days of the service.',
        },
      },
    ),
    previousId: column(text, { ko: '이전 계약번호', en: 'Previous contract' }, { ...renewal, width: 104 }),
    nextId: column(
      text,
      { ko: '다음 계약번호', en: 'Next contract' },
      {
        role: 'derived',
        ...renewal,
        width: 104,
        note: {
          ko: '이전 계약번호로 이 계약을 적은 계약이에요.',
          en: 'The contract that names this one as its previous.',
        },
      },
    ),
    terminatedOn: column(date, { ko: '해지일', en: 'Terminated on' }),
    lossReason: column(wordOf('lists', 'lossReason'), { ko: '이탈 사유', en: 'Reason of loss' }, ending),
    lossDetail: column(prose, { ko: '이탈 상세', en: 'Details of loss' }, ending),
    pausedFrom: column(date, { ko: '일시중지 시작', en: 'Paused from' }, ending),
    pausedUntil: column(date, { ko: '일시중지 종료', en: 'Paused until' }, ending),
    noticeHistory: column(
      text,
      { ko: '알림 이력', en: 'Notices' },
      {
        role: 'derived',
        width: 240,
        note: {
          ko: '팀에 보낸 만료 알림이에요. 발송함에서 만들어요.',
          en: 'Notices sent to the team; made from the outbox.',
        },
      },
    ),
    originalStatus: column(text, { ko: '원본 상태', en: 'Original status' }),
    priceConsentOn: column(
      date,
      { ko: '인상 동의일', en: 'Price agreed on' },
      {
        note: {
          ko: '요금이 오를 때 고객이 동의한 날이에요. 자동 갱신과 구독은 오르기 전 30일 안이어야 해요.',
          en: 'The day the customer agreed to a higher price; for renewals by themselves and subscriptions within the 30 days before.',
        },
      },
    ),
    priceConsentHow: column(choice(consentWords), { ko: '인상 동의 방법', en: 'Agreed by' }),
    /** A higher fee typed into a running term, until its consent is recorded. */
    raisedFrom: column(text, { ko: '_인상', en: '_Raised' }, { role: 'system' }),
    ...systemColumns,
  },
  colours: [
    { column: 'status', when: { word: statusWords.expired }, state: 'expired', wholeRow: true },
    { column: 'status', when: { word: statusWords.expiring }, state: 'expiring' },
    { column: 'status', when: { word: statusWords.active }, state: 'active' },
    { column: 'status', when: { word: statusWords.scheduled }, state: 'scheduled' },
    { column: 'status', when: { word: statusWords.paused }, state: 'paused' },
    { column: 'status', when: { word: statusWords.renewed }, state: 'renewed' },
    { column: 'status', when: { word: statusWords.terminated }, state: 'terminated' },
    { column: 'nextActionOn', when: { overdueUnless: 'terminatedOn' }, state: 'expired' },
  ],
});

export type ContractRow = RowOf<typeof contractLedger>;
