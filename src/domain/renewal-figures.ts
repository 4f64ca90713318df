import { addDays, type CivilDate } from './civil-date';
import { type ContractTerm, hasNeverBegun, successorsOf } from './contract';
import type { Span } from './term';

/** How the terms that end in a period fared. */
export interface RenewalRate {
  /** Terms whose end falls in the period and whose fate is known. */
  due: number;
  renewed: number;
  /** Still within the grace days and not given up: not among those due. */
  pending: number;
  /** Renewed ÷ due; null where nothing was due. */
  rate: number | null;
}

/**
 * 재계약률: terms whose end falls in the period and that have a successor starting within the grace days ÷ terms due.
 * A term that was let go (이탈, or a 해지일 that has come) is not waited for; one that never began is not due.
 */
export function renewalRate(
  terms: readonly ContractTerm[],
  period: Span,
  { today, graceDays }: { today: CivilDate; graceDays: number },
): RenewalRate {
  const successors = successorsOf(terms);
  let [renewed, lapsed, pending] = [0, 0, 0];
  for (const term of terms) {
    if (term.end < period.start || term.end > period.end || hasNeverBegun(term)) continue;
    const successor = successors.get(term.id);
    if (successor !== undefined && successor.start <= lastGraceDay(term.end, graceDays)) renewed += 1;
    else if (isPending(term, { today, graceDays })) pending += 1;
    else lapsed += 1;
  }
  const due = renewed + lapsed;
  return { due, renewed, pending, rate: due === 0 ? null : renewed / due };
}

/** Why customers leave: the terms lost in a period under one reason. */
export interface LossesByReason {
  /** 이탈 사유; null where none was given. */
  reason: string | null;
  count: number;
  /** Won a month that went with them, as far as their fees are known. */
  monthlyValue: number;
}

/** A term with what it is worth and why it was let go. */
export interface ValuedLoss {
  readonly term: ContractTerm;
  readonly monthlyValue: number | null;
  readonly lossReason: string | null;
}

/** The terms let go in a period, most frequent reason first; a term with a successor is no loss. */
export function lossesByReason(contracts: readonly ValuedLoss[], period: Span): LossesByReason[] {
  const successors = successorsOf(contracts.map(({ term }) => term));
  const byReason = new Map<string | null, LossesByReason>();
  for (const { term, monthlyValue, lossReason } of contracts) {
    const on = lostOn(term);
    if (on === null || on < period.start || on > period.end || successors.has(term.id)) continue;
    const sum = byReason.get(lossReason) ?? { reason: lossReason, count: 0, monthlyValue: 0 };
    byReason.set(lossReason, {
      ...sum,
      count: sum.count + 1,
      monthlyValue: sum.monthlyValue + (monthlyValue ?? 0),
    });
  }
  return [...byReason.values()].sort(
    (a, b) => b.count - a.count || b.monthlyValue - a.monthlyValue || compare(a.reason, b.reason),
  );
}

/** The last day on which a successor may start; the day after the end always counts. */
export function lastGraceDay(end: CivilDate, graceDays: number): CivilDate {
  return addDays(end, Math.max(1, graceDays));
}

/** The day a term was lost, or will be: its 해지일, else its end where the stage is 이탈; null where it is not lost. */
export function lostOn(term: ContractTerm): CivilDate | null {
  if (hasNeverBegun(term)) return null;
  return term.terminatedOn ?? (term.renewalStage === 'lost' ? term.end : null);
}

/** Whether a term without a successor may still be renewed: within the grace days, and not given up. */
export function isPending(term: ContractTerm, at: { today: CivilDate; graceDays: number }): boolean {
  return at.today <= lastGraceDay(term.end, at.graceDays) && !isLetGo(term, at.today);
}

function isLetGo(term: ContractTerm, today: CivilDate): boolean {
  return term.renewalStage === 'lost' || (term.terminatedOn !== null && term.terminatedOn <= today);
}

function compare(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : Number(a > b);
}
