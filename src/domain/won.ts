import type { CivilDate } from './civil-date';
import { termLength } from './term';

/** How often a fee falls due; `once` pays the whole term. */
export type FeeCycle = 'month' | 'quarter' | 'half' | 'year' | 'once';

const MONTHS_OF_CYCLE = { month: 1, quarter: 3, half: 6, year: 12 } as const;

export interface Fee {
  fee: number;
  cycle: FeeCycle;
  start: CivilDate;
  end: CivilDate;
}

/**
 * A fee's value per month in won, rounded half up: the fee ÷ the months it pays for.
 * A one-off fee pays for the exact months of the term: whole months plus the days left over ÷ 30.
 */
export function monthlyValue(fee: Fee): number {
  const { amount, divisor } = perMonth(fee);
  return Math.floor((2 * amount + divisor) / (2 * divisor));
}

/** The same without rounding, for sums over many contracts. */
export function exactMonthlyValue(fee: Fee): number {
  const { amount, divisor } = perMonth(fee);
  return amount / divisor;
}

function perMonth({ fee, cycle, start, end }: Fee): { amount: number; divisor: number } {
  if (cycle !== 'once') return { amount: fee, divisor: MONTHS_OF_CYCLE[cycle] };
  const { months, days } = termLength(start, end);
  return { amount: fee * 30, divisor: months * 30 + days };
}
