import { fingerprint } from '../domain/fingerprint';
import { type Cell, cellText, isBlank } from '../sheets/cell';
import { contractLedger } from '../sheets/contract-ledger';
import { customers } from '../sheets/customers';
import type { SheetDeclaration } from '../sheets/declaration';

/** Columns by what it tells of a sheet that their cells have changed places. */
export interface Telling {
  /** Hardly two rows say the same: one cell in another row tells of a sort. */
  readonly own: readonly string[];
  /** Many rows may say the same. */
  readonly shared: readonly string[];
}

interface Traced extends Telling {
  /** Nothing: managers and stages change places at work. */
  readonly more: readonly string[];
}

const ledgerColumns = (...columns: (keyof typeof contractLedger.columns)[]): readonly string[] => columns;
const customerColumns = (...columns: (keyof typeof customers.columns)[]): readonly string[] => columns;

/** Columns of which a trace is kept beside each row, so that rows which a sort has torn can be put together again. */
export const traced: Readonly<Record<string, Traced>> = {
  [contractLedger.key]: {
    own: ledgerColumns('contractId', 'previousId'),
    shared: ledgerColumns('customerId', 'start', 'end', 'service', 'fee', 'memo'),
    more: ledgerColumns(
      'feeCycle',
      'renewalStage',
      'nextActionOn',
      'manager',
      'terminatedOn',
      'lossReason',
      'pausedFrom',
      'pausedUntil',
    ),
  },
  [customers.key]: {
    own: customerColumns('customerId', 'name', 'businessNumber', 'phone', 'secondPhone', 'email'),
    shared: customerColumns('memo'),
    more: customerColumns('kind', 'address', 'relation', 'manager', 'customerType'),
  },
};

const columnsOf = new Map(
  Object.entries(traced).map(([key, { own, shared, more }]) => [key, [...own, ...shared, ...more]]),
);

/** The traced columns of a sheet; none of most. */
export function tracedColumns({ key }: SheetDeclaration): readonly string[] {
  return columnsOf.get(key) ?? [];
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
