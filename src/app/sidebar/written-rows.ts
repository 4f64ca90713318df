// Writes into rows that people may move, change or delete at the very same moment: the document lock keeps out scripts
// only. Each write is checked right before and right after, and what it hit instead of its row is put right.
import { isBlank } from '../../sheets/cell';
import type { SheetDeclaration } from '../../sheets/declaration';
import type { Snapshot } from '../../sheets/reading';
import type { CellsChange } from '../ports';
import type { Caller } from './caller';
import { present, refuseTwo, requireColumns } from './find-row';
import { putRight } from './put-right';
import { type Cells, cellsAt, cellsOf, holds, rowsOf, says } from './row-cells';

/** Cells for the one row with an id. */
export interface RowWrite {
  readonly sheet: SheetDeclaration;
  readonly keyColumn: string;
  readonly key: string;
  readonly cells: Cells;
  /** Who and when, the fingerprint: written along, but never a reason to refuse. */
  readonly system: Cells;
}

/** `again`: someone changed or moved the row meanwhile and nothing of this write stands; think it out anew. */
export type Landing = 'done' | 'again';

/** Rows around a new or a deleted one that are remembered, to put right what the write hits instead. */
export const AROUND = 100;

/** Changes cells of a row that was `found` so when they were thought out. */
export function writeIntoRow(caller: Caller, write: RowWrite, found: Cells): Landing {
  const { lookups } = caller.ports;
  const { sheet, keyColumn, cells } = write;
  const columns = [keyColumn, ...Object.keys(cells)];
  // Thought out on cells that may have been read from the wrong columns: the fingerprint too.
  if (lookups.refind([sheet])) return 'again';
  const look = () => present(caller, sheet, lookups.readColumns(sheet, columns));
  return put(caller, write, { found, before: lookups.steady(look), columns, look });
}

/** Deletes a row that was `found` so at a place. */
export function removeRow(
  caller: Caller,
  { sheet, keyColumn, key }: Pick<RowWrite, 'sheet' | 'keyColumn' | 'key'>,
  found: { readonly at: number; readonly cells: Cells },
): Landing {
  const { lookups, book } = caller.ports;
  const look = (wide: number) =>
    present(caller, sheet, lookups.rowsBetween(sheet, found.at - wide, found.at + wide));
  const before = look(AROUND);
  const [at] = rowsOf(before, keyColumn, key);
  if (at === undefined || !holds(cellsAt(before, at), found.cells)) return 'again';
  lookups.removeRow(sheet, at);
  const after = look(2 * AROUND);
  if (rowsOf(after, keyColumn, key).length === 0) return 'done';
  // Another row had taken its place. It comes back at the end: its old place is not to be trusted either.
  const textOf = (snapshot: Snapshot) => (line: Snapshot['cells'][number]) =>
    JSON.stringify(cellsOf(snapshot, line));
  const left = new Set(after.cells.map(textOf(after)));
  const lost = before.cells.filter(
    (line) => line.some((cell) => !isBlank(cell)) && !left.has(textOf(before)(line)),
  );
  if (lost.length > 0)
    book.write([{ kind: 'append', sheet, rows: lost.map((line) => cellsOf(before, line)) }]);
  return 'again';
}

interface Place {
  /** The row as the write was thought out. */
  readonly found: Cells;
  /** The rows that the write may hit, as they stand now, and how to look at them again. */
  readonly before: Snapshot;
  readonly look: () => Snapshot;
  readonly columns: readonly string[];
}

/** Writes into a row as it stands `before`, and looks at what it has hit. */
export function put(caller: Caller, write: RowWrite, { found, before, look, columns }: Place): Landing {
  const { lookups, book } = caller.ports;
  const { sheet, keyColumn, key, cells, system } = write;
  requireColumns(caller, sheet, before, [keyColumn]);
  const [at, ...others] = rowsOf(before, keyColumn, key);
  if (others.length > 0) return refuseTwo(caller, sheet, key);
  if (at === undefined) return 'again';
  const stands = cellsAt(before, at);
  if (Object.keys(cells).some((column) => !says(found[column], stands[column]))) return 'again';
  requireColumns(caller, sheet, before, changedColumns(cells, stands));
  const changes = changesOfRow(sheet, at, { ...cells, ...system });
  let refusal: { readonly error: unknown } | null = null;
  try {
    book.write(changes);
  } catch (error) {
    // A column that has just moved may refuse what was meant for another; the others have taken theirs.
    refusal = { error };
  }
  const now = present(caller, sheet, lookups.rowsBetween(sheet, at, at));
  if (refusal !== null && !hasMoved(before, now)) throw refusal.error;
  const landed = cellsAt(now, at);
  if (refusal === null && says(landed[keyColumn], key) && holds(landed, cells)) return 'done';
  book.redress(changes, before.columns);
  return putRight(caller, write, { found, before, after: look(), columns });
}

/** Whether any column stands elsewhere by now. */
function hasMoved(before: Snapshot, now: Snapshot): boolean {
  return [...before.columns].some(([column, place]) => now.columns.get(column) !== place);
}

/** Columns whose cell becomes another. */
function changedColumns(cells: Cells, stands: Cells): string[] {
  return Object.keys(cells).filter((column) => !says(cells[column], stands[column]));
}

export function changesOfRow(sheet: SheetDeclaration, row: number, cells: Cells): CellsChange[] {
  return Object.entries(cells).map(
    ([column, cell]): CellsChange => ({ kind: 'cells', sheet, column, firstRow: row, values: [cell] }),
  );
}
