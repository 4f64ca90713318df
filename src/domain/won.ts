import type { CivilDate } from './civil-date';
import { termLength } from './term';

/** How often a fee falls due; `once` pays the whole term. */
export type FeeCycle = 'month' | 'quarter' | 'half' | 'year' | 'once';

const MONTHS_OF_CYCLE = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/**
 * A fee's value per month in won, rounded half up: the fee ÷ the months it pays for.
 * A one-off fee pays for the exact months of the term: whole months plus the days left over ÷ 30.
 */
export function monthlyValue(contract: {
  fee: number;
  cycle: FeeCycle;
  start: CivilDate;
  end: CivilDate;
}): number {
  const { fee, cycle } = contract;
  if (cycle !== 'once') return divideHalfUp(fee, MONTHS_OF_CYCLE[cycle]);
  const { months, days } = termLength(contract.start, contract.end);
  return divideHalfUp(fee * 30, months * 30 + days);
}

function divideHalfUp(amount: number, divisor: number): number {
  return Math.floor((2 * amount + divisor) / (2 * divisor));
}
