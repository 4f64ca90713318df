import { column } from './column';
import { declareSheet, type RowOf } from './declaration';
import { choice, count, text, won, yesNo } from './kinds';
import { systemColumns } from './system-columns';
import { feeCycleWords, itemKindWords } from './words';

/** 서비스: what the team sells, and how each is watched. */
export const services = declareSheet({
  key: 'services',
  title: { ko: '서비스', en: 'Services' },
  kind: 'table',
  frozenColumns: 1,
  identity: ['service'],
  columns: {
    service: column(text, { ko: '서비스 내용', en: 'Service' }, { required: true, width: 160 }),
    itemKind: column(choice(itemKindWords), { ko: '품목 유형', en: 'Item kind' }),
    window: column(
      count,
      { ko: '만료 알림(일)', en: 'Expiry window (days)' },
      {
        width: 96,
        note: {
          ko: '종료일 며칠 전부터 만료 예정으로 볼지예요. 비우면 30일이에요.',
          en: 'Days before the end from which a term is expiring; 30 when blank.',
        },
      },
    ),
    noticeDays: column(
      count,
      { ko: '해지 통보(일)', en: 'Notice (days)' },
      {
        width: 96,
        note: {
          ko: '종료일 며칠 전까지 해지를 알려야 하는지예요.',
          en: 'Days before the end by which a termination must be told.',
        },
      },
    ),
    defaultMonths: column(count, { ko: '기본 기간(월)', en: 'Usual term (months)' }, { width: 96 }),
    defaultFee: column(won, { ko: '기본 요금', en: 'Usual fee' }),
    feeCycle: column(
      choice(feeCycleWords),
      { ko: '요금 주기', en: 'Fee period' },
      { note: { ko: '비우면 월이에요.', en: 'Monthly when blank.' } },
    ),
    inUse: column(yesNo, { ko: '사용', en: 'In use' }),
    ...systemColumns,
  },
});

export type ServiceRow = RowOf<typeof services>;
