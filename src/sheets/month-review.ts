import { column } from './column';
import { declareSheet } from './declaration';
import { choice, date, prose, text } from './kinds';
import { figureDefinitions, figureWords } from './plan-words';
import { systemColumns } from './system-columns';

/** What is looked at every month, in the order of the rows. */
export const reviewItemWords = {
  ...figureWords,
  revenue: { ko: '월 반복 매출', en: 'Recurring revenue' },
  purchases: { ko: '구매 금액', en: 'Purchases' },
  openCases: { ko: '열린 불만·요청', en: 'Open cases' },
  lateSteps: { ko: '늦은 계획 단계', en: 'Late steps' },
  lapsed: { ko: '조치 없는 만료 계약', en: 'Lapsed, unattended' },
  overdueToDos: { ko: '기한 지난 할 일', en: 'Overdue to-dos' },
  overall: { ko: '총평', en: 'Overall' },
} as const;

/** How each line is made, to be read beside it. */
export const reviewDefinitions = {
  ...figureDefinitions,
  revenue: {
    ko: '월말에 유효한 계약의 월 환산액을 더한 금액이에요. 청구한 금액이 아니에요.',
    en: 'Monthly values of the contracts in force at the end of the month; not what was invoiced.',
  },
  purchases: {
    ko: '업무 일지와 이용 정보의 구매 금액을 더했어요. 두 곳에 적은 같은 구매는 한 번만 세요.',
    en: 'Amounts bought, from the care log and Usage; what both note counts once.',
  },
  openCases: { ko: '만든 날까지 종결하지 않은 불만·요청', en: 'Not closed on the day this was made' },
  lateSteps: {
    ko: '만든 날까지 기한이 지나고 끝나지 않은 관리 계획의 단계',
    en: 'Steps of plans past their due day and not done on the day this was made',
  },
  lapsed: {
    ko: '월말까지 끝났는데 다음 계약도, 해지나 이탈 표시도, 앞으로의 다음 조치일도 없는 계약',
    en: 'Over by the end of the month, with neither a next contract, an end noted, nor a next action to come',
  },
  overdueToDos: {
    ko: '만든 날까지 기한이 지난 후속 조치와 관리 일정',
    en: 'Follow-ups and scheduled to-dos past their day when this was made',
  },
  overall: { ko: '의견 칸에 팀의 총평을 적어 주세요.', en: 'Write the team’s view into Opinion.' },
} as const;

export type ReviewItem = keyof typeof reviewItemWords;

const derived = { role: 'derived' } as const;

/**
 * 월간 검토: a month's figures and open points, a row each, made on its first run after the month; 의견 is the team's.
 */
export const monthReview = declareSheet({
  key: 'monthReview',
  title: { ko: '월간 검토', en: 'Monthly review' },
  kind: 'table',
  frozenColumns: 2,
  tabColor: '#34a853',
  identity: ['month', 'item'],
  columns: {
    month: column(text, { ko: '월', en: 'Month' }, { role: 'assigned', width: 72 }),
    item: column(
      choice(reviewItemWords),
      { ko: '항목', en: 'Item' },
      { role: 'assigned', width: 136, validation: null },
    ),
    value: column(text, { ko: '값', en: 'Value' }, { ...derived, width: 136 }),
    before: column(text, { ko: '지난달', en: 'Month before' }, { ...derived, width: 136 }),
    change: column(text, { ko: '변화', en: 'Change' }, { ...derived, width: 96 }),
    points: column(prose, { ko: '내용', en: 'Details' }, derived),
    definition: column(prose, { ko: '정의', en: 'Definition' }, derived),
    opinion: column(
      prose,
      { ko: '의견', en: 'Opinion' },
      { note: { ko: '팀이 적는 칸이에요. 다시 계산해도 그대로예요.', en: 'Yours; it stays as it is.' } },
    ),
    madeOn: column(date, { ko: '만든 날', en: 'Made on' }, { role: 'assigned' }),
    ...systemColumns,
  },
});
