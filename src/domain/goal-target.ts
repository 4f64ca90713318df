import type { GoalFigure } from './plan';

/** 목표값 as it was written: `90%` or `120`. */
export interface WrittenTarget {
  amount: number;
  isPercent: boolean;
}

/** Reads `90%`, `4.5 %`, `120건`, `1,200`; null for what is no number. */
export function readTarget(text: string): WrittenTarget | null {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '');
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)(%|퍼센트|건|회|명)?$/.exec(plain) ?? [];
  return digits === undefined ? null : { amount: Number(digits), isPercent: /%|퍼센트/.test(unit) };
}

export function printTarget({ amount, isPercent }: WrittenTarget): string {
  return isPercent ? `${amount}%` : String(amount);
}

/**
 * The number that a figure is held against: a fraction for a rate, a whole number for a count. Null where the writing
 * does not fit the figure; of a rate without a per cent sign, `0.9` may be meant either way.
 */
export function targetFor(figure: GoalFigure, { amount, isPercent }: WrittenTarget): number | null {
  if (figure === 'contacts') return isPercent || !Number.isInteger(amount) ? null : amount;
  if (amount > 100 || (!isPercent && amount <= 1)) return null;
  return amount / 100;
}
