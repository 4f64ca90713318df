import { addMonths, type CivilDate, type CivilMonth, firstOfMonth, monthOf } from '../domain/civil-date';
import { monthPeriodOf } from '../domain/period';
import {
  type CustomerChurn,
  churnOfRuns,
  grossRevenueChurn,
  movementsOfRuns,
  netRevenueChurn,
  type RevenueMovements,
  revenueRuns,
} from '../domain/recurring-revenue';
import {
  type LossesByReason,
  lossesByReason,
  type RenewalRate,
  renewalRate,
} from '../domain/renewal-figures';
import type { Contract } from './contracts';

/** One calendar month of renewals, losses and revenue; rates are fractions. */
export interface MonthFigures {
  readonly month: CivilMonth;
  readonly renewal: RenewalRate;
  readonly customers: CustomerChurn;
  readonly revenue: RevenueMovements;
  readonly grossChurn: number | null;
  readonly netChurn: number | null;
  readonly losses: readonly LossesByReason[];
}

/** The figures of so many calendar months up to the running one, newest first. */
export function monthFigures(
  contracts: readonly Contract[],
  { today, months, graceDays }: { today: CivilDate; months: number; graceDays: number },
): MonthFigures[] {
  const terms = contracts.map(({ term }) => term);
  const losses = valuedLosses(contracts);
  const runs = revenueRuns(contracts, graceDays);
  return Array.from({ length: months }, (_, ago): MonthFigures => {
    const period = monthPeriodOf(addMonths(firstOfMonth(today), -ago));
    // The running month counts as far as it has come: what ends later in it is not lost yet.
    const sofar = period.end > today ? { ...period, end: today } : period;
    const revenue = movementsOfRuns(runs, sofar);
    return {
      month: monthOf(period.start),
      renewal: renewalRate(terms, period, { today, graceDays }),
      customers: churnOfRuns(runs, sofar, { today, graceDays }),
      revenue,
      grossChurn: grossRevenueChurn(revenue),
      netChurn: netRevenueChurn(revenue),
      losses: lossesByReason(losses, period),
    };
  });
}

/** Contracts as the reasons of loss are counted. */
export function valuedLosses(contracts: readonly Contract[]) {
  return contracts.map(({ term, monthlyValue, row }) => ({
    term,
    monthlyValue,
    lossReason: row.lossReason,
  }));
}
