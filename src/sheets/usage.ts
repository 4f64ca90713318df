import { column } from './column';
import { declareSheet, type RowOf } from './declaration';
import { choice, date, decimal, prose, text, won } from './kinds';
import { systemColumns } from './system-columns';

/** 이용, 추가 구매, 문의, 지원. */
const usageKindWords = {
  use: { ko: '이용', en: 'Use' },
  purchase: { ko: '추가 구매', en: 'Purchase' },
  question: { ko: '문의', en: 'Question' },
  support: { ko: '지원', en: 'Support' },
} as const;

/** 이용 정보: what a customer used or bought, asked, or was helped with, where no entry of the log says so. */
export const usage = declareSheet({
  key: 'usage',
  title: { ko: '이용 정보', en: 'Usage' },
  kind: 'table',
  frozenColumns: 3,
  tabColor: '#0b57d0',
  identity: ['date', 'customerId', 'item'],
  numbering: { column: 'usageId', prefix: 'U', date: 'date' },
  columns: {
    date: column(date, { ko: '날짜', en: 'Date' }, { required: true }),
    customerId: column(text, { ko: '고객 ID', en: 'Customer ID' }, { required: true, width: 72 }),
    customerName: column(text, { ko: '고객명', en: 'Customer' }, { role: 'lookup', width: 96 }),
    kind: column(
      choice(usageKindWords),
      { ko: '종류', en: 'Kind' },
      {
        required: true,
        note: {
          ko: '업무 일지의 구매 품목과 금액은 여기에 또 적지 않아도 돼요. 같은 날 같은 것을 두 곳에 적으면 한 번으로 세요.',
          en: 'A purchase in the care log need not be written here as well; noted in both, it counts once.',
        },
      },
    ),
    item: column(text, { ko: '품목', en: 'Item' }, { width: 160 }),
    quantity: column(decimal(0), { ko: '수량', en: 'Quantity' }, { width: 56 }),
    amount: column(won, { ko: '금액', en: 'Amount' }),
    contractId: column(text, { ko: '계약번호', en: 'Contract no.' }, { width: 104 }),
    memo: column(prose, { ko: '메모', en: 'Memo' }),
    usageId: column(
      text,
      { ko: '이용번호', en: 'Usage no.' },
      {
        role: 'assigned',
        width: 104,
        note: { ko: '비워 두면 자동으로 붙여요.', en: 'Given automatically when left blank.' },
      },
    ),
    ...systemColumns,
  },
  colours: [{ column: 'kind', when: { word: usageKindWords.purchase }, state: 'active' }],
});

export type UsageRow = RowOf<typeof usage>;
