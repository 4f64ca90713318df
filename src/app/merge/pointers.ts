import { allSheets } from '../../sheets/catalogue';
import { type Cell, cellText } from '../../sheets/cell';
import { customers } from '../../sheets/customers';
import type { SheetDeclaration } from '../../sheets/declaration';
import { identityOf } from '../../sheets/identity';
import type { Snapshot } from '../../sheets/reading';
import type { Edit } from '../edits';
import type { Ports } from '../ports';

/** A column whose cells name a customer of another row. */
export interface Pointing {
  readonly sheet: SheetDeclaration;
  readonly column: string;
}

/** Every column that names customers. */
export const pointing: readonly Pointing[] = [
  ...allSheets
    .filter((sheet) => sheet.key !== customers.key && sheet.kind === 'table' && 'customerId' in sheet.columns)
    .map((sheet) => ({ sheet, column: 'customerId' })),
  { sheet: customers, column: 'referrerId' },
];

/** A cell that names a customer, by the id of its row. */
export interface Pointer extends Pointing {
  readonly rowId: string;
  readonly row: number;
  readonly names: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** A pointing column as it stands, with what tells whether its rows were moved; null where it is not there. */
export function lookAt({ lookups }: Pick<Ports, 'lookups'>, { sheet, column }: Pointing): Snapshot | null {
  const isKnownBy = sheet.identity.includes(column);
  const others = isKnownBy ? [...sheet.identity, 'fingerprint'] : sheet.identity.slice(0, 1);
  const entry = 'recordId' in sheet.columns ? ['recordId'] : [];
  const columns = [...new Set(['rowId', column, ...others, ...entry])];
  const found = lookups.readColumns(sheet, columns);
  if (typeof found !== 'object' || !found.columns.has(column) || !found.columns.has('rowId')) return null;
  const rows = new Set(found.cells.map((_, index) => found.firstRow + index));
  return { ...found, partial: { rows, columns: new Set(columns) } };
}

/** Rows between two that are written to are read along, rather than asked for one by one. */
const BRIDGED = 20;

/**
 * The same with these rows whole: whatever a write hits when a column is moved in its instant can then be put back.
 * Null where they are no longer where they were.
 */
export function withWholeRows(
  { lookups }: Pick<Ports, 'lookups'>,
  one: Pointing,
  snapshot: Snapshot,
  pointers: readonly Pointer[],
): Snapshot | null {
  const cells = [...snapshot.cells];
  const left = new Set(snapshot.partial?.rows);
  for (const [first, last] of blocksOf(pointers.map(({ row }) => row))) {
    const found = lookups.rowsBetween(one.sheet, first, last);
    if (typeof found !== 'object') return null;
    const still = new Map(pointersIn(one, found).map((pointer) => [pointer.row, pointer]));
    for (const { row, rowId, names } of pointers) {
      if (row < first || row > last) continue;
      const now = still.get(row);
      if (now?.rowId !== rowId || now.names !== names) return null;
      cells[row - snapshot.firstRow] = found.cells[row - found.firstRow] ?? [];
      left.delete(row);
    }
  }
  return { ...snapshot, cells, partial: { rows: left, columns: snapshot.partial?.columns ?? new Set() } };
}

function blocksOf(rows: readonly number[]): (readonly [number, number])[] {
  const blocks: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = blocks[blocks.length - 1];
    if (last && row - last[1] <= BRIDGED) last[1] = row;
    else blocks.push([row, row]);
  }
  return blocks;
}

/** Every cell that names somebody, of rows that have an id. */
export function pointersIn(one: Pointing, { columns, cells, firstRow }: Snapshot): Pointer[] {
  return cells.flatMap((line, index): Pointer[] => {
    const own = Object.fromEntries([...columns].map(([key, place]) => [key, line[place - 1] ?? '']));
    const [rowId, names] = [cellText(own.rowId ?? ''), cellText(own[one.column] ?? '').trim()];
    return rowId === '' || names === '' ? [] : [{ ...one, rowId, row: firstRow + index, names, cells: own }];
  });
}

/** What makes a row name another customer; where it is known by that, its fingerprint follows. */
export function renamed({ sheet, column, row, cells }: Pointer, to: string): Edit[] {
  const named: Edit = { sheet, row, column, cell: to };
  if (!sheet.identity.includes(column) || cells.fingerprint !== identityOf(sheet, cells)) return [named];
  return [named, { sheet, row, column: 'fingerprint', cell: identityOf(sheet, { ...cells, [column]: to }) }];
}
