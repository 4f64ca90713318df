import { fingerprint } from '../domain/fingerprint';
import { type Cell, cellText, isBlank } from '../sheets/cell';
import { contractLedger } from '../sheets/contract-ledger';
import { customers } from '../sheets/customers';
import type { SheetDeclaration } from '../sheets/declaration';

/** Columns of which a trace is kept beside each row, so that rows which a sort has torn can be put together again. */
const traced: Readonly<Record<string, readonly string[]>> = {
  [contractLedger.key]: [
    'customerId',
    'start',
    'end',
    'service',
    'fee',
    'memo',
    'contractId',
    'feeCycle',
    'renewalStage',
    'nextActionOn',
    'manager',
    'previousId',
    'terminatedOn',
    'lossReason',
    'pausedFrom',
    'pausedUntil',
  ] satisfies (keyof typeof contractLedger.columns)[],
  [customers.key]: [
    'customerId',
    'name',
    'kind',
    'businessNumber',
    'phone',
    'secondPhone',
    'email',
    'address',
    'relation',
    'manager',
    'customerType',
    'memo',
  ] satisfies (keyof typeof customers.columns)[],
};

/** The traced columns of a sheet; none of most. */
export function tracedColumns(sheet: SheetDeclaration): readonly string[] {
  return traced[sheet.key] ?? [];
}

/** A few hex digits per column that is traced and filled: enough to tell the cells of one row from another's. */
export function seenCells(
  sheet: SheetDeclaration,
  cells: Readonly<Record<string, Cell>>,
): Record<string, string> {
  const filled = tracedColumns(sheet).filter((column) => !isBlank(cells[column] ?? ''));
  return Object.fromEntries(filled.map((column) => [column, traceOf(cells[column] ?? '')]));
}

/** Whether a cell is the one of which this trace was kept; null for a column that is not traced. */
export function isSeen(
  sheet: SheetDeclaration,
  seen: Readonly<Record<string, string>>,
  column: string,
  cell: Cell,
): boolean | null {
  return tracedColumns(sheet).includes(column) ? (seen[column] ?? '') === traceOf(cell) : null;
}

/** The trace of a cell; '' of a blank one. */
export function traceOf(cell: Cell): string {
  return isBlank(cell) ? '' : fingerprint([cellText(cell)]).slice(-4);
}
