import { readTarget, targetFor } from '../../domain/goal-target';
import { budgetOf, type Goal, type GoalFigure, progressOf, stepState } from '../../domain/plan';
import type { Plan } from '../../domain/plan-rows';
import { lists } from '../../sheets/lists';
import { figureDefinitions } from '../../sheets/plan-words';
import { plans as planSheet } from '../../sheets/plans';
import { readTable } from '../../sheets/reading';
import { type PlacedStep, plansIn } from '../features/plans/plan-table';
import { administrator, type Caller, smallTable } from './caller';
import { callersPolicy } from './caller-policy';
import { fieldText } from './journal';
import type { PlansPage, PlanView, StepField, StepView } from './plans-contract';

const stepFieldNames = [
  'step',
  'from',
  'due',
  'manager',
  'budget',
  'spent',
  'review',
] as const satisfies readonly StepField[];

/** Every plan with its steps: the newest period first, results as the last run computed them. */
export function plans(caller: Caller): PlansPage {
  const snapshot = caller.ports.lookups.readColumns(planSheet, Object.keys(planSheet.columns));
  const rows = typeof snapshot === 'object' ? readTable(planSheet, snapshot).rows : [];
  const aheadDays = callersPolicy(caller)(caller.today)['plan.aheadDays'];
  return {
    canPlan: administrator(caller),
    careGroups: smallTable(caller, lists).rows.flatMap(({ row }) => row.careGroup ?? []),
    plans: plansIn(rows)
      .map((plan) => planView(caller, plan, aheadDays))
      .sort((a, b) => compare(b.period.start ?? '', a.period.start ?? '')),
  };
}

function planView({ language, today }: Caller, plan: Plan<PlacedStep>, aheadDays: number): PlanView {
  const { name, goal, rows } = plan;
  const on = { today, aheadDays };
  const said = <Part extends keyof PlacedStep>(part: Part): PlacedStep[Part] | null =>
    rows.find((row) => row[part] !== null)?.[part] ?? null;
  const shown = rows.find(({ placed }) => placed.row.verdict !== null)?.placed;
  const result = shown?.row.result ?? '';
  return {
    name,
    period: { start: said('periodStart'), end: said('periodEnd') },
    goal: goal && {
      figure: goal.figure,
      direction: goal.direction,
      target: fieldText(rows.find(({ target }) => target !== null)?.placed.cells.target),
      definition: figureDefinitions[goal.figure][language],
    },
    segment: [plan.careGroup, plan.customerType].filter((word) => word !== null),
    strategy: plan.strategy ?? '',
    result,
    verdict: shown?.row.verdict ?? null,
    progress: goal && progressOf(goal, { value: valueIn(goal.figure, result), share: null, pending: 0 }),
    finalOn: shown?.row.finalOn ?? null,
    budget: budgetOf(rows),
    steps: rows.flatMap((row) => (row.placed.row.step === null ? [] : [stepView(row, on)])),
  };
}

/** The number at the beginning of a result, which is written as a target is. */
function valueIn(figure: GoalFigure, result: string): Goal['target'] | null {
  const written = readTarget(result.split(' ')[0] ?? '');
  return written && targetFor(figure, written);
}

function stepView(step: PlacedStep, on: Parameters<typeof stepState>[1]): StepView {
  const { row, cells } = step.placed;
  const texts = stepFieldNames.map((field): [StepField, string] => [field, fieldText(cells[field])]);
  return {
    rowId: row.rowId,
    stepId: row.stepId ?? '',
    state: stepState(step, on),
    doneOn: row.doneOn,
    fields: Object.fromEntries(texts) as StepView['fields'], // one for each name
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
