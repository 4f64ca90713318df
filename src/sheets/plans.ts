import type { Language } from '../messages/language';
import { column } from './column';
import { declareSheet, type RowOf } from './declaration';
import { choice, date, prose, text, won, wordOf } from './kinds';
import {
  directionWords,
  figureDefinitions,
  figureWords,
  goalVerdictWords,
  progressWords,
  stepStateWords,
} from './plan-words';
import { systemColumns } from './system-columns';
import { target } from './target-kind';

const goal = { group: 'goal' } as const;
const onceEnough = {
  ko: '계획마다 한 행에만 적으면 돼요.',
  en: 'One row of a plan is enough.',
} as const;

const definitions = {
  ko: definitionsIn('ko'),
  en: definitionsIn('en'),
} as const;

/** 관리 계획: one row per step of a plan; what a row says of the plan counts for all rows of that name and period. */
export const plans = declareSheet({
  key: 'plans',
  title: { ko: '관리 계획', en: 'Plans' },
  kind: 'table',
  frozenColumns: 1,
  tabColor: '#0b57d0',
  identity: ['plan', 'step'],
  numbering: { column: 'stepId', prefix: 'S', date: 'due' },
  columns: {
    plan: column(
      text,
      { ko: '계획', en: 'Plan' },
      {
        required: true,
        width: 160,
        note: { ko: '이름이 같은 행은 한 계획의 단계예요.', en: 'Rows of one name are steps of one plan.' },
      },
    ),
    periodStart: column(date, { ko: '기간 시작', en: 'Period from' }, { note: onceEnough }),
    periodEnd: column(date, { ko: '기간 끝', en: 'Period to' }, { note: onceEnough }),
    figure: column(
      choice(figureWords),
      { ko: '목표 지표', en: 'Figure' },
      { ...goal, width: 112, note: definitions },
    ),
    target: column(
      target,
      { ko: '목표값', en: 'Target' },
      {
        ...goal,
        note: { ko: '90%나 120처럼 적어요. 비율에는 %를 붙여 주세요.', en: 'As 90% or 120.' },
      },
    ),
    direction: column(
      choice(directionWords),
      { ko: '이상·이하', en: 'At least or most' },
      {
        ...goal,
        width: 72,
        note: {
          ko: '비우면 이탈률은 이하, 나머지는 이상이에요.',
          en: 'When blank: at most for churn, at least for the rest.',
        },
      },
    ),
    careGroup: column(
      wordOf('lists', 'careGroup'),
      { ko: '대상 관리 그룹', en: 'For care group' },
      { ...goal, note: { ko: '비우면 모든 고객이에요.', en: 'All customers when blank.' } },
    ),
    customerType: column(
      wordOf('lists', 'customerType'),
      { ko: '대상 고객 유형', en: 'For customer type' },
      { ...goal, note: { ko: '비우면 모든 고객이에요.', en: 'All customers when blank.' } },
    ),
    strategy: column(prose, { ko: '전략', en: 'Strategy' }, goal),
    step: column(prose, { ko: '단계', en: 'Step' }, { required: true }),
    from: column(date, { ko: '시작일', en: 'From' }),
    due: column(date, { ko: '기한', en: 'Due' }),
    manager: column(wordOf('managers', 'name'), { ko: '담당자', en: 'Manager' }, { width: 88 }),
    progress: column(choice(progressWords), { ko: '진행', en: 'Progress' }, { width: 80 }),
    doneOn: column(date, { ko: '완료일', en: 'Done on' }),
    budget: column(won, { ko: '예산', en: 'Budget' }),
    spent: column(won, { ko: '집행', en: 'Spent' }),
    stepState: column(
      choice(stepStateWords),
      { ko: '단계 상태', en: 'Step state' },
      {
        role: 'derived',
        width: 80,
        note: { ko: '진행, 완료일, 기한에서 계산해요.', en: 'From progress, done on and due.' },
      },
    ),
    result: column(
      text,
      { ko: '결과', en: 'Result' },
      {
        role: 'derived',
        width: 160,
        note: {
          ko: '시트에서 계산한 목표 지표예요. 기간이 끝나고 재계약 인정 기간이 지나면 그대로 남아요.',
          en: 'The figure, computed from the sheets; final when the grace days after the period are over.',
        },
      },
    ),
    verdict: column(
      choice(goalVerdictWords),
      { ko: '판정', en: 'Verdict' },
      {
        role: 'derived',
        width: 80,
        note: {
          ko: '기간 안에는 목표에 맞으면 순조, 접촉 건수는 지난 날만큼 했으면 순조예요.',
          en: 'Within the period: on track at the target; contacts at their share of the days.',
        },
      },
    ),
    finalOn: column(
      date,
      { ko: '결과 확정일', en: 'Result final on' },
      {
        role: 'derived',
        note: {
          ko: '이날의 결과가 남아요. 지난 행을 옮기거나 지워도 그대로예요.',
          en: 'The result of this day stays, whatever becomes of the old rows.',
        },
      },
    ),
    review: column(prose, { ko: '검토', en: 'Review' }),
    stepId: column(
      text,
      { ko: '단계번호', en: 'Step no.' },
      {
        role: 'assigned',
        width: 104,
        note: { ko: '비워 두면 자동으로 붙여요.', en: 'Given automatically when left blank.' },
      },
    ),
    ...systemColumns,
  },
  colours: [
    { column: 'stepState', when: { word: stepStateWords.late }, state: 'expired' },
    { column: 'stepState', when: { word: stepStateWords.soon }, state: 'expiring' },
    { column: 'stepState', when: { word: stepStateWords.done }, state: 'active' },
    { column: 'verdict', when: { word: goalVerdictWords.reached }, state: 'active' },
    { column: 'verdict', when: { word: goalVerdictWords.onTrack }, state: 'active' },
    { column: 'verdict', when: { word: goalVerdictWords.behind }, state: 'expiring' },
    { column: 'verdict', when: { word: goalVerdictWords.missed }, state: 'expired' },
  ],
});

export type PlanSheetRow = RowOf<typeof plans>;

function definitionsIn(language: Language): string {
  return Object.entries(figureDefinitions)
    .map(
      ([figure, text]) => `${figureWords[figure as keyof typeof figureWords][language]}: ${text[language]}`,
    ) // a key of both
    .join('\n');
}
