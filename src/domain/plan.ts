// 관리 계획: a goal with a figure to reach, and the steps towards it.
import { addDays, type CivilDate, daysBetween } from './civil-date';
import type { Span } from './term';

/** 재계약률, 고객 만족도, 고객 이탈률, 첫 응답 준수율, 접촉 건수. */
export type GoalFigure = 'renewalRate' | 'csat' | 'customerChurn' | 'firstResponse' | 'contacts';

/** What is to be reached within the period, both days included. */
export interface Goal {
  figure: GoalFigure;
  /** Whether the figure is to be at least the target, or at most. */
  direction: 'atLeast' | 'atMost';
  /** A fraction for a rate, a number for a count. */
  target: number;
  period: Span;
}

/** A figure as it stands: a rate with what it is of, or a count; null where nothing can be said yet. */
export interface Measured {
  value: number | null;
  /** The two numbers of a rate. */
  share: { successes: number; n: number } | null;
  /** What is not decided yet, and so in neither number. */
  pending: number;
}

/** A rate of so many out of n; without any there is nothing to say. */
export function rateOf(successes: number, n: number, pending = 0): Measured {
  return { value: n === 0 ? null : successes / n, share: { successes, n }, pending };
}

export function countOf(value: number): Measured {
  return { value, share: null, pending: 0 };
}

/** 예정, 자료 없음, 순조, 뒤처짐, 달성, 미달. */
export type GoalVerdict = 'ahead' | 'noData' | 'onTrack' | 'behind' | 'reached' | 'missed';

/** The part of the period that has gone by, its last day included; 0 before it and 1 from its end on. */
export function elapsedShare({ start, end }: Span, today: CivilDate): number {
  const all = daysBetween(start, end) + 1;
  return Math.min(1, Math.max(0, (daysBetween(start, today) + 1) / all));
}

/** How far a figure has come: figure ÷ target, for a limit target ÷ figure; 1 and more is there. Null without a figure. */
export function progressOf({ direction, target }: Goal, { value }: Measured): number | null {
  if (value === null) return null;
  const [part, whole] = direction === 'atLeast' ? [value, target] : [target, value];
  return whole === 0 ? 1 : part / whole;
}

/**
 * What is to be said of a goal on a day. While the period runs, a count is on track with its share of the days gone
 * by; a rate with its target. A count that has its number is reached at once, a limit only at the end.
 */
export function verdictOf(goal: Goal, measured: Measured, today: CivilDate): GoalVerdict {
  const { direction, target, period } = goal;
  const { value } = measured;
  if (today < period.start) return 'ahead';
  if (value === null) return 'noData';
  const isMet = direction === 'atLeast' ? value >= target : value <= target;
  if (today > period.end) return isMet ? 'reached' : 'missed';
  if (goal.figure !== 'contacts') return isMet ? 'onTrack' : 'behind';
  if (direction === 'atMost') return isMet ? 'onTrack' : 'behind';
  if (isMet) return 'reached';
  return value >= target * elapsedShare(period, today) ? 'onTrack' : 'behind';
}

/** 시작 전, 진행 중, 완료, 그만둠; a person's word. */
export type StepProgress = 'waiting' | 'running' | 'done' | 'dropped';

/** A step of a plan, both days included. */
export interface PlanStep {
  from: CivilDate | null;
  due: CivilDate | null;
  progress: StepProgress | null;
  doneOn: CivilDate | null;
  /** Won. */
  budget: number | null;
  spent: number | null;
}

/** 시작 전, 진행 중, 곧 마감, 늦음, 완료, 그만둠. */
export type StepState = 'waiting' | 'running' | 'soon' | 'late' | 'done' | 'dropped';

/**
 * How a step stands on a day; a step without a last day is never late.
 *
 * @param aheadDays from so many days before its last one it is due soon
 */
export function stepState(
  { from, due, progress, doneOn }: PlanStep,
  { today, aheadDays }: { readonly today: CivilDate; readonly aheadDays: number },
): StepState {
  if (progress === 'dropped') return 'dropped';
  if (progress === 'done' || (doneOn !== null && doneOn <= today)) return 'done';
  if (due !== null && due < today) return 'late';
  if (due !== null && addDays(due, -aheadDays) <= today) return 'soon';
  if (progress === 'running') return 'running';
  return from !== null && from <= today ? 'running' : 'waiting';
}

/** What a plan has and what went out, in won; `left` is negative where more was spent. */
export interface PlanBudget {
  budget: number;
  spent: number;
  left: number;
}

/** Null where no step has a budget and none has spent. */
export function budgetOf(steps: readonly PlanStep[]): PlanBudget | null {
  if (steps.every(({ budget, spent }) => budget === null && spent === null)) return null;
  const sum = (amounts: (number | null)[]) => amounts.reduce<number>((all, one) => all + (one ?? 0), 0);
  const budget = sum(steps.map((step) => step.budget));
  const spent = sum(steps.map((step) => step.spent));
  return { budget, spent, left: budget - spent };
}
