import { fingerprint } from '../domain/fingerprint';
import { type Cell, cellText, isBlank } from '../sheets/cell';
import { contractLedger } from '../sheets/contract-ledger';
import { customers } from '../sheets/customers';
import type { SheetDeclaration } from '../sheets/declaration';

/** Columns of which a trace is kept beside each row, so that rows which a sort has torn can be put together again. */
const traced: Readonly<Record<string, readonly string[]>> = {
  [contractLedger.key]: [
    'end',
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
    'email',
    'manager',
    'customerType',
    'memo',
  ] satisfies (keyof typeof customers.columns)[],
};

/** A few hex digits per column that is traced and filled: enough to tell the cells of one row from another's. */
export function seenCells(
  sheet: SheetDeclaration,
  cells: Readonly<Record<string, Cell>>,
): Record<string, string> {
  const filled = (traced[sheet.key] ?? []).filter((column) => !isBlank(cells[column] ?? ''));
  return Object.fromEntries(filled.map((column) => [column, trace(cells[column] ?? '')]));
}

/** Whether a cell is the one of which this trace was kept; null for a column that is not traced. */
export function isSeen(
  sheet: SheetDeclaration,
  seen: Readonly<Record<string, string>>,
  column: string,
  cell: Cell,
): boolean | null {
  if (!traced[sheet.key]?.includes(column)) return null;
  const kept = seen[column];
  return kept === undefined ? isBlank(cell) : kept === trace(cell);
}

function trace(cell: Cell): string {
  return fingerprint([cellText(cell)]).slice(-4);
}
