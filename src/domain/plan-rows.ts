import type { CivilDate } from './civil-date';
import { targetFor, type WrittenTarget } from './goal-target';
import type { Goal, GoalFigure, PlanStep } from './plan';

/** A row of 관리 계획: a step, and of its plan what was written beside it. */
export interface PlanRow extends PlanStep {
  plan: string;
  periodStart: CivilDate | null;
  periodEnd: CivilDate | null;
  figure: GoalFigure | null;
  direction: Goal['direction'] | null;
  target: WrittenTarget | null;
  strategy: string | null;
  /** 관리 그룹 and 고객 유형 of the customers that it is for; null is all. */
  careGroup: string | null;
  customerType: string | null;
}

/** What a plan says in one of its rows is said for all of them. */
type PlanPart = 'periodEnd' | 'figure' | 'direction' | 'target' | 'strategy' | 'careGroup' | 'customerType';

/** What keeps a plan from having a goal, or leaves it unclear which. */
export type PlanTrouble =
  | { what: 'noPeriod' | 'noFigure' | 'noTarget' | 'endsBeforeStart' | 'targetDoesNotFit' }
  | { what: 'differs'; part: PlanPart };

export interface Plan<Row extends PlanRow> {
  name: string;
  goal: Goal | null;
  strategy: string | null;
  careGroup: string | null;
  customerType: string | null;
  rows: Row[];
  trouble: PlanTrouble[];
}

const UNCLEAR: readonly PlanPart[] = [
  'periodEnd',
  'figure',
  'direction',
  'target',
  'careGroup',
  'customerType',
];

/** Less is better of churn only. */
function usualDirection(figure: GoalFigure): Goal['direction'] {
  return figure === 'customerChurn' ? 'atMost' : 'atLeast';
}

/**
 * The plans, in the order of their first rows: rows of one name and one first day of the period. A row without that
 * day belongs to the only plan of its name. The first row that says something says it for the plan.
 */
export function plansOf<Row extends PlanRow>(rows: readonly Row[]): Plan<Row>[] {
  const starts = new Map<string, Set<CivilDate>>();
  for (const { plan, periodStart } of rows) {
    const own = starts.get(nameOf(plan)) ?? new Set();
    starts.set(nameOf(plan), own);
    if (periodStart !== null) own.add(periodStart);
  }
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = nameOf(row.plan);
    const known = [...(starts.get(name) ?? [])];
    const start = row.periodStart ?? (known.length === 1 ? known[0] : null) ?? '';
    const group = groups.get(`${start} ${name}`);
    if (group) group.push(row);
    else groups.set(`${start} ${name}`, [row]);
  }
  return [...groups.values()].map(planOf);
}

function planOf<Row extends PlanRow>(rows: Row[]): Plan<Row> {
  const said = <Part extends keyof PlanRow>(part: Part): PlanRow[Part] | null =>
    rows.find((row) => row[part] !== null)?.[part] ?? null;
  const { goal, trouble } = goalOf({
    start: said('periodStart'),
    end: said('periodEnd'),
    figure: said('figure'),
    direction: said('direction'),
    target: said('target'),
  });
  const differing = UNCLEAR.filter(
    (part) =>
      new Set(rows.flatMap((row) => (row[part] === null ? [] : [JSON.stringify(row[part])]))).size > 1,
  );
  return {
    name: nameOf(rows[0]?.plan ?? ''),
    goal,
    strategy: said('strategy'),
    careGroup: said('careGroup'),
    customerType: said('customerType'),
    rows,
    trouble: [...trouble, ...differing.map((part) => ({ what: 'differs', part }) as const)],
  };
}

function goalOf({
  start,
  end,
  figure,
  direction,
  target,
}: {
  start: CivilDate | null;
  end: CivilDate | null;
  figure: GoalFigure | null;
  direction: Goal['direction'] | null;
  target: WrittenTarget | null;
}): { goal: Goal | null; trouble: PlanTrouble[] } {
  const without = (what: Exclude<PlanTrouble['what'], 'differs'>) => ({ goal: null, trouble: [{ what }] });
  // A plan may be a list of steps without a figure.
  if (figure === null) return target === null ? { goal: null, trouble: [] } : without('noFigure');
  if (target === null) return without('noTarget');
  if (start === null || end === null) return without('noPeriod');
  if (end < start) return without('endsBeforeStart');
  const number = targetFor(figure, target);
  if (number === null) return without('targetDoesNotFit');
  return {
    goal: { figure, direction: direction ?? usualDirection(figure), target: number, period: { start, end } },
    trouble: [],
  };
}

function nameOf(plan: string): string {
  return plan.normalize('NFC').trim().replace(/\s+/g, ' ');
}
