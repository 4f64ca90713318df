import { column } from './column';
import { declareSheet } from './declaration';
import { count, share, text, won } from './kinds';

const derived = { role: 'derived' } as const;
const definition = {
  rate: {
    ko: '그 달에 끝난 계약 가운데 재계약 인정 기간 안에 다음 계약이 시작된 비율이에요. 대기는 빼요.',
    en: 'Of the contracts that ended in the month, those with a successor within the grace days; pending ones apart.',
  },
  churn: {
    ko: '달이 시작될 때 있던 고객 가운데 달이 끝날 때 계약이 하나도 없는 비율이에요.',
    en: 'Of the customers at the start of the month, those without any contract at its end.',
  },
  gross: { ko: '(이탈 매출 + 축소) ÷ 시작 매출', en: '(Churn + contraction) ÷ revenue at the start' },
  net: {
    ko: '(이탈 매출 + 축소 − 확대 − 복귀) ÷ 시작 매출',
    en: '(Churn + contraction − expansion − reactivation) ÷ revenue at the start',
  },
  revenue: {
    ko: '그날 유효한 계약의 월 환산액을 더했어요. 일시중지는 빼요.',
    en: 'Monthly values of the contracts in force; pauses do not count.',
  },
} as const;

/** 이탈 분석: a row per month, and below it one per reason of loss, newest first; rewritten by a job. */
export const lossAnalysis = declareSheet({
  key: 'lossAnalysis',
  title: { ko: '이탈 분석', en: 'Losses' },
  kind: 'computed',
  frozenColumns: 2,
  tabColor: '#a50e0e',
  columns: {
    month: column(text, { ko: '달', en: 'Month' }, { ...derived, width: 72 }),
    reason: column(text, { ko: '이탈 사유', en: 'Reason of loss' }, { ...derived, width: 112 }),
    losses: column(count, { ko: '이탈 계약', en: 'Contracts lost' }, derived),
    lostValue: column(won, { ko: '이탈 월 환산액', en: 'Monthly value lost' }, derived),
    due: column(count, { ko: '끝난 계약', en: 'Contracts due' }, derived),
    renewed: column(count, { ko: '재계약', en: 'Renewed' }, derived),
    pending: column(count, { ko: '대기', en: 'Pending' }, derived),
    renewalRate: column(share, { ko: '재계약률', en: 'Renewal rate' }, { ...derived, note: definition.rate }),
    customersAtStart: column(count, { ko: '시작 고객', en: 'Customers at start' }, derived),
    customersLost: column(count, { ko: '이탈 고객', en: 'Customers lost' }, derived),
    customerChurn: column(
      share,
      { ko: '고객 이탈률', en: 'Customer churn' },
      { ...derived, note: definition.churn },
    ),
    revenueAtStart: column(
      won,
      { ko: '시작 매출(월)', en: 'Revenue at start' },
      { ...derived, note: definition.revenue },
    ),
    fresh: column(won, { ko: '신규', en: 'New' }, derived),
    reactivation: column(won, { ko: '복귀', en: 'Reactivation' }, derived),
    expansion: column(won, { ko: '확대', en: 'Expansion' }, derived),
    contraction: column(won, { ko: '축소', en: 'Contraction' }, derived),
    churn: column(won, { ko: '이탈 매출', en: 'Churn' }, derived),
    revenueAtEnd: column(won, { ko: '끝 매출(월)', en: 'Revenue at end' }, derived),
    grossChurn: column(
      share,
      { ko: '총매출 이탈률', en: 'Gross revenue churn' },
      { ...derived, note: definition.gross },
    ),
    netChurn: column(
      share,
      { ko: '순매출 이탈률', en: 'Net revenue churn' },
      { ...derived, note: definition.net },
    ),
  },
});
