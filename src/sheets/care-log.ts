import { column } from './column';
import { declareSheet, type RowOf } from './declaration';
import { count, date, prose, satisfaction, text, won, wordOf } from './kinds';
import { systemColumns } from './system-columns';
import { satisfactionWords } from './words';

const detail = { group: 'detail' } as const;
const sale = { group: 'sale' } as const;

/** 업무 일지: one row per contact. The first eight columns are those of document 000. */
export const careLog = declareSheet({
  key: 'careLog',
  title: { ko: '업무 일지', en: 'Care log' },
  kind: 'table',
  frozenColumns: 2,
  tabColor: '#0b57d0',
  identity: ['date', 'customerName', 'content'],
  columns: {
    date: column(
      date,
      { ko: '날짜', en: 'Date' },
      {
        required: true,
        validation: { kind: 'formula', formula: 'AND(ISNUMBER({date}),{date}<TODAY()+1)' },
        note: { ko: '오늘이나 그 전 날짜를 적어 주세요.', en: 'Today or earlier.' },
      },
    ),
    customerName: column(text, { ko: '고객 이름', en: 'Customer' }, { required: true, width: 96 }),
    customerType: column(wordOf('lists', 'customerType'), { ko: '고객 유형', en: 'Customer type' }),
    channel: column(wordOf('lists', 'channel'), { ko: '소통 채널', en: 'Channel' }, { width: 88 }),
    content: column(prose, { ko: '소통 내용', en: 'Content' }, { required: true }),
    result: column(prose, { ko: '결과', en: 'Result' }, { width: 200 }),
    manager: column(wordOf('managers', 'name'), { ko: '담당자', en: 'Manager' }, { width: 88 }),
    satisfaction: column(
      satisfaction,
      { ko: '만족도', en: 'Satisfaction' },
      { note: { ko: '묻지 않았으면 비워 두세요.', en: 'Leave blank when not asked.' } },
    ),
    customerId: column(text, { ko: '고객 ID', en: 'Customer ID' }, { width: 72 }),
    contractId: column(text, { ko: '계약번호', en: 'Contract no.' }, { width: 104 }),
    category: column(wordOf('lists', 'category'), { ko: '분류', en: 'Category' }, { width: 72 }),
    problem: column(prose, { ko: '문제점', en: 'Problem' }, detail),
    solution: column(prose, { ko: '해결 방안', en: 'Solution' }, detail),
    followUp: column(prose, { ko: '후속 조치', en: 'Follow-up' }, { width: 200 }),
    followUpBy: column(date, { ko: '후속 기한', en: 'Follow-up by' }),
    followedUpOn: column(date, { ko: '후속 완료일', en: 'Followed up on' }),
    minutes: column(count, { ko: '소요(분)', en: 'Minutes' }, sale),
    purchasedItem: column(text, { ko: '구매 품목', en: 'Item bought' }, sale),
    purchasedFor: column(won, { ko: '구매 금액', en: 'Amount' }, sale),
    feedback: column(prose, { ko: '피드백', en: 'Feedback' }, { ...sale }),
    recordId: column(
      text,
      { ko: '기록번호', en: 'Record no.' },
      {
        role: 'assigned',
        width: 104,
        note: { ko: '비워 두면 자동으로 붙여요.', en: 'Given automatically when left blank.' },
      },
    ),
    caseId: column(
      text,
      { ko: '접수번호', en: 'Case no.' },
      {
        role: 'assigned',
        width: 104,
        note: {
          ko: '이 기록으로 연 불만·요청이에요. 지우면 다시 열어요.',
          en: 'The complaint that this entry opened. Cleared, it is opened anew.',
        },
      },
    ),
    ...systemColumns,
  },
  colours: [
    { column: 'followUpBy', when: { overdueUnless: 'followedUpOn' }, state: 'expired' },
    { column: 'satisfaction', when: { word: satisfactionWords[2] }, state: 'expiring' },
    { column: 'satisfaction', when: { word: satisfactionWords[1] }, state: 'expired' },
  ],
});

export type LogRow = RowOf<typeof careLog>;
