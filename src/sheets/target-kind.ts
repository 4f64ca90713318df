import { printTarget, readTarget, type WrittenTarget } from '../domain/goal-target';
import { type Cell, cellText, isBlank } from './cell';
import type { ColumnType } from './column';
import { text } from './kinds';

/** What a goal is to reach, as it is written: `90%` or `120`. It stays text, so that the per cent sign stays too. */
export const target: ColumnType<WrittenTarget> = {
  kind: 'target',
  width: 88,
  numberFormat: text.numberFormat,
  align: 'right',
  wrap: false,
  validation: null,
  read(cell) {
    if (isBlank(cell)) return { value: null };
    const value = readTarget(percentText(cell));
    return value === null ? { problem: { code: 'not-a-number' } } : { value };
  },
  print: printTarget,
};

/** A cell whose format a person has made per cent holds 0.9 for 90%. */
function percentText(cell: Cell): string {
  const isFraction = typeof cell === 'number' && cell > 0 && cell < 1;
  return isFraction ? `${Number((cell * 100).toFixed(6))}%` : cellText(cell);
}
