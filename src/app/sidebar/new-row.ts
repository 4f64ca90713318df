import { cellText } from '../../sheets/cell';
import { contractLedger } from '../../sheets/contract-ledger';
import { customers } from '../../sheets/customers';
import type { Numbering, RowOf, SheetDeclaration } from '../../sheets/declaration';
import { readTable } from '../../sheets/reading';
import { type NumberSeries, numberSeries } from '../number-series';
import { storedJson } from '../stored-json';
import { systemCells } from '../system-cells';
import type { Caller } from './caller';
import { present } from './find-row';
import type { Cells } from './row-cells';
import type { RowWrite } from './written-rows';

/** The running numbers, with every customer and contract number in use taken note of. Use it under the lock. */
export function numbersInUse(caller: Caller): NumberSeries {
  const numbers = numberSeries(caller.ports.store);
  numbers.noteCustomers(columnOf(caller, customers, 'customerId').map(({ customerId }) => customerId));
  for (const { contractId } of columnOf(caller, contractLedger, 'contractId'))
    numbers.noteYearly('K', contractId);
  return numbers;
}

/**
 * The running numbers of a sheet whose rows are numbered by the year, as 업무 일지. Its column is read only where the
 * book does not remember the year's numbers, as in a copied file; the hourly run takes note of numbers that people
 * typed.
 */
export function yearlyNumbers(
  caller: Caller,
  sheet: SheetDeclaration,
  { prefix, column }: Pick<Numbering, 'prefix' | 'column'>,
  year: string,
): NumberSeries {
  const { store } = caller.ports;
  const numbers = numberSeries(store);
  const kept = storedJson(store, 'ids');
  if (typeof kept === 'object' && kept !== null && `${prefix}-${year}` in kept) return numbers;
  const snapshot = present(caller, sheet, caller.ports.lookups.readColumns(sheet, [column]));
  for (const { cells } of readTable(sheet, snapshot).rows)
    numbers.noteYearly(prefix, cellText(cells[column] ?? ''));
  return numbers;
}

/** A row as it is added: what was typed, a row id, its fingerprint, and who added it when. */
export function newRow(
  caller: Caller,
  sheet: SheetDeclaration,
  keyColumn: string,
  key: string,
  cells: Cells,
  numbers: NumberSeries,
): RowWrite {
  const rowId = numbers.next('R', Number(caller.today.replace(/-/g, '')));
  return { sheet, keyColumn, key, cells, system: { rowId, ...systemCells(caller, sheet, cells) } };
}

function columnOf<Sheet extends SheetDeclaration>(
  caller: Caller,
  sheet: Sheet,
  column: string & keyof Sheet['columns'],
): RowOf<Sheet>[] {
  const snapshot = present(caller, sheet, caller.ports.lookups.readColumns(sheet, [column]));
  return readTable(sheet, snapshot).rows.map(({ row }) => row);
}
