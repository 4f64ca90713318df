import { cellText } from '../../sheets/cell';
import type { SheetDeclaration } from '../../sheets/declaration';
import { type NumberSeries, numberSeries } from '../number-series';
import type { Caller } from './caller';
import { present } from './find-row';

/** The running numbers, with those that stand in a later sheet taken note of. Use it under the lock. */
export function laterNumbers(caller: Caller, sheet: SheetDeclaration): NumberSeries {
  const numbers = numberSeries(caller.ports.store);
  const { numbering } = sheet;
  if (numbering === null) return numbers;
  const { column, prefix } = numbering;
  const { columns, cells } = present(caller, sheet, caller.ports.lookups.readColumns(sheet, [column]));
  const place = columns.get(column);
  if (place !== undefined)
    for (const line of cells) numbers.noteYearly(prefix, cellText(line[place - 1] ?? '') || null);
  return numbers;
}
