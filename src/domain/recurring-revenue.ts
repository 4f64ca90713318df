import { addDays, type CivilDate } from './civil-date';
import { type ContractTerm, hasNeverBegun, isPausedOn, successorsOf } from './contract';
import { isPending, lastGraceDay } from './renewal-figures';
import type { Span } from './term';

/** A term and what it brings a month; null where its fee is not known, which counts as nothing. */
export interface ValuedTerm {
  readonly term: ContractTerm;
  readonly monthlyValue: number | null;
}

/** Customers at the close of the day before a period, and how many of them have no contract at its last day's close. */
export interface CustomerChurn {
  atStart: number;
  lost: number;
  /** Of those lost, customers who may still renew: a term of theirs is within the grace days and not given up. */
  pending: number;
  /** Lost ÷ at start; null where there was nobody to lose. */
  rate: number | null;
}

/** How monthly recurring revenue came from a period's start to its end: start + the rest = end. */
export interface RevenueMovements {
  start: number;
  /** Of customers who never had a contract before. */
  fresh: number;
  /** Of customers who had left before. */
  reactivation: number;
  expansion: number;
  contraction: number;
  churn: number;
  end: number;
}

/** When a term begins and stops to count, with renewals as one unbroken run. */
interface RevenueRun extends ValuedTerm {
  /** The day at whose close the term does not count any more: its last, or the first of the one that renews it. */
  readonly until: CivilDate;
}

/** The runs of some terms. */
export interface RevenueRuns {
  readonly all: readonly RevenueRun[];
  /** The customers with a contract at the close of a day, and what they bring a month. */
  customersAt(close: CivilDate): ReadonlyMap<string, number>;
}

/**
 * 월 반복 매출 (MRR): the monthly values of the terms in force on a day. A fee for several months counts by the month;
 * it is not what was invoiced. A pause does not pay, and so does not count.
 */
export function monthlyRecurringRevenue(terms: readonly ValuedTerm[], on: CivilDate): number {
  return terms.reduce((sum, one) => sum + (isInForce(one.term, on) ? valueOn(one, on) : 0), 0);
}

/**
 * 고객 이탈률: of the customers at the start of a period, those who have no contract at its end; new ones do not count.
 * A term ends at the close of its last day, and a renewal within the grace days leaves no gap. Who has none yet counts
 * as lost, and is told apart as pending while one may still come.
 */
export function customerChurn(
  terms: readonly ValuedTerm[],
  period: Span,
  { today, graceDays }: { today: CivilDate; graceDays: number },
): CustomerChurn {
  return churnOfRuns(revenueRuns(terms, graceDays), period, { today, graceDays });
}

/** The same of runs, for who asks about many periods. */
export function churnOfRuns(
  { all, customersAt }: RevenueRuns,
  period: Span,
  { today, graceDays }: { today: CivilDate; graceDays: number },
): CustomerChurn {
  const after = customersAt(period.end);
  const before = [...customersAt(addDays(period.start, -1)).keys()];
  const lost = before.filter((customerId) => !after.has(customerId));
  const mayCome = new Set(
    all
      .filter(({ term, until }) => until === term.end && until <= period.end)
      .filter(({ term }) => isPending(term, { today, graceDays }))
      .map(customerOf),
  );
  const pending = lost.filter((customerId) => mayCome.has(customerId)).length;
  const rate = before.length === 0 ? null : lost.length / before.length;
  return { atStart: before.length, lost: lost.length, pending, rate };
}

/** What became of the monthly revenue over a period, customer by customer; churn is dated at the end of the term. */
export function revenueMovements(
  terms: readonly ValuedTerm[],
  period: Span,
  graceDays: number,
): RevenueMovements {
  return movementsOfRuns(revenueRuns(terms, graceDays), period);
}

/** The same of runs, for who asks about many periods. */
export function movementsOfRuns({ all, customersAt }: RevenueRuns, period: Span): RevenueMovements {
  const before = customersAt(addDays(period.start, -1));
  const after = customersAt(period.end);
  const known = new Set(all.filter(({ term }) => term.start < period.start).map(customerOf));
  const sums = { start: 0, fresh: 0, reactivation: 0, expansion: 0, contraction: 0, churn: 0, end: 0 };
  for (const customerId of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(customerId), after.get(customerId)];
    const change = (is ?? 0) - (was ?? 0);
    sums.start += was ?? 0;
    sums.end += is ?? 0;
    if (was === undefined) sums[known.has(customerId) ? 'reactivation' : 'fresh'] += change;
    else if (is === undefined) sums.churn -= change;
    else if (change > 0) sums.expansion += change;
    else sums.contraction -= change;
  }
  return sums;
}

/** (churn + contraction) ÷ revenue at the start; null where there was none. */
export function grossRevenueChurn({ start, churn, contraction }: RevenueMovements): number | null {
  return start === 0 ? null : (churn + contraction) / start;
}

/** ((churn + contraction) − (expansion + reactivation)) ÷ revenue at the start; negative where it grew. */
export function netRevenueChurn(movements: RevenueMovements): number | null {
  const { start, churn, contraction, expansion, reactivation } = movements;
  return start === 0 ? null : (churn + contraction - (expansion + reactivation)) / start;
}

/** Each close is worked out once: one month opens with what closed the month before. */
export function revenueRuns(terms: readonly ValuedTerm[], graceDays: number): RevenueRuns {
  const all = runsOf(terms, graceDays);
  const known = new Map<CivilDate, ReadonlyMap<string, number>>();
  const customersAt: RevenueRuns['customersAt'] = (close) => {
    const found = known.get(close) ?? customersOf(all, close);
    known.set(close, found);
    return found;
  };
  return { all, customersAt };
}

function customersOf(runs: readonly RevenueRun[], close: CivilDate): Map<string, number> {
  const values = new Map<string, number>();
  for (const run of runs) {
    if (run.term.start > close || run.until <= close) continue;
    const customer = customerOf(run);
    values.set(customer, (values.get(customer) ?? 0) + valueOn(run, close));
  }
  return values;
}

/** The terms without those that never began, each with the day until which it counts. */
function runsOf(terms: readonly ValuedTerm[], graceDays: number): RevenueRun[] {
  const begun = terms.filter(({ term }) => !hasNeverBegun(term));
  const successors = successorsOf(begun.map(({ term }) => term));
  const starts = new Set(begun.map(({ term }) => placeOf(term, term.start)));
  return begun.map((one): RevenueRun => {
    const { term } = one;
    const last = term.terminatedOn !== null && term.terminatedOn < term.end ? term.terminatedOn : term.end;
    const next = successors.get(term.id)?.start;
    if (next !== undefined && next > last && next <= lastGraceDay(last, graceDays))
      return { ...one, until: next };
    const dayAfter = addDays(last, 1);
    // Nobody named the earlier one, but the same customer has the same service from the next day on.
    return { ...one, until: starts.has(placeOf(term, dayAfter)) ? dayAfter : last };
  });
}

function placeOf({ customerId, service }: ContractTerm, start: CivilDate): string {
  return JSON.stringify([customerId, service, start]);
}

/** A term without a customer is one of its own. */
function customerOf({ term }: ValuedTerm): string {
  return term.customerId ?? `/${term.id}`;
}

function valueOn({ term, monthlyValue }: ValuedTerm, day: CivilDate): number {
  return isPausedOn(term, day) ? 0 : (monthlyValue ?? 0);
}

function isInForce(term: ContractTerm, day: CivilDate): boolean {
  const isOver = term.end < day || (term.terminatedOn !== null && term.terminatedOn <= day);
  return term.start <= day && !isOver;
}
