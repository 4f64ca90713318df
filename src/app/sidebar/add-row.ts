// A new row: one call adds it wherever the table ends by then, and what that call could not take is completed.
import { type Cell, isBlank, isPlain } from '../../sheets/cell';
import type { Snapshot } from '../../sheets/reading';
import type { Caller } from './caller';
import { present, requireColumns } from './find-row';
import { type Cells, cellsAt, holds, rowsOf, says } from './row-cells';
import { AROUND, changesOfRow, type Landing, put, type RowWrite, removeRow } from './written-rows';

/** Adds a row, or completes it where an execution that died had begun it. */
export function addRow(caller: Caller, write: RowWrite, isBegun: boolean): Landing {
  const { lookups } = caller.ports;
  const { sheet, keyColumn, key, cells, system } = write;
  const filled = Object.keys(cells).filter((column) => !isBlank(cells[column] ?? ''));
  const places = present(
    caller,
    sheet,
    lookups.steady(() => lookups.columnsOf(sheet)),
  );
  requireColumns(caller, sheet, places, [keyColumn, ...filled]);
  const whole = { ...cells, ...system, [keyColumn]: key };
  const isThere =
    isBegun &&
    rowsOf(present(caller, sheet, lookups.rowsWith(sheet, keyColumn, key, 1)), keyColumn, key).length > 0;
  const expected = isThere ? null : lookups.steady(() => lookups.appendRow(sheet, keyColumn, whole));
  const hasMoved = lookups.refind([sheet]);
  const before = lookups.steady(() => around(caller, write, expected));
  if (hasMoved && expected !== null) {
    takeAstray(caller, write, places, before);
    return 'again';
  }
  const [at] = rowsOf(before, keyColumn, key);
  if (at === undefined) return 'again';
  const found = cellsAt(before, at);
  if (holds(found, whole)) return 'done';
  if (isTorn(found, whole)) return completeTorn(caller, write, before, at);
  const left = (all: Cells) =>
    Object.fromEntries(
      Object.entries(all).filter(([column, cell]) => column !== keyColumn && !says(found[column], cell)),
    );
  const columns = [keyColumn, ...Object.keys(cells), ...Object.keys(system)];
  const look = () => present(caller, sheet, lookups.rowsBetween(sheet, at - AROUND, at + AROUND));
  const rest = { ...write, cells: left(cells), system: left(system) };
  return put(caller, rest, { found, before, columns, look });
}

/** The rows down to where a new one should be; those around it where someone has sorted it away. */
function around(caller: Caller, { sheet, keyColumn, key }: RowWrite, expected: number | null): Snapshot {
  const { lookups } = caller.ports;
  const near = expected === null ? 'missing' : lookups.rowsUpTo(sheet, expected, AROUND);
  if (typeof near === 'object' && rowsOf(near, keyColumn, key).length > 0) return near;
  const tail = present(caller, sheet, lookups.tail(sheet, AROUND));
  if (rowsOf(tail, keyColumn, key).length > 0) return tail;
  const found = present(caller, sheet, lookups.rowsWith(sheet, keyColumn, key, 1));
  const [at] = rowsOf(found, keyColumn, key);
  if (at === undefined) return tail;
  return present(caller, sheet, lookups.rowsBetween(sheet, at - AROUND, at + AROUND));
}

/**
 * Whether cells of the row are another's: a sort of some columns has come between. One that a format has made into
 * something of another kind is still its own.
 */
function isTorn(found: Cells, whole: Cells): boolean {
  return Object.entries(whole).some(([column, cell]) => {
    const stands = found[column] ?? '';
    return !isBlank(stands) && !says(stands, cell) && (isBlank(cell) || typeof stands === typeof cell);
  });
}

/**
 * What was added at once is in the table, parted by the sort as every other row: the hourly run lists it, and it is
 * put together on a click. What was not, is written where a cell of the row is still blank; nobody else's cell is.
 */
function completeTorn(
  { ports }: Caller,
  { sheet, keyColumn, cells, system }: RowWrite,
  before: Snapshot,
  at: number,
): Landing {
  const ids = Object.entries(system).filter(([column]) => column === 'rowId' || column === 'fingerprint');
  const rows = [at, ...ids.flatMap(([column, id]) => rowsOf(before, column, String(id)))];
  const left = Object.entries(cells).filter(([column, cell]) => column !== keyColumn && !isPlain(cell));
  const changes = left.flatMap(([column, cell]) => {
    const stands = rows.map((row): [number, Cell] => [row, cellsAt(before, row)[column] ?? '']);
    if (stands.some(([, one]) => says(one, cell))) return [];
    const [row] = stands.find(([, one]) => isBlank(one)) ?? [];
    return row === undefined ? [] : changesOfRow(sheet, row, { [column]: cell });
  });
  if (changes.length > 0) ports.book.write(changes);
  return 'done';
}

/** Takes a row away that was added while someone moved its columns: its cells stand in wrong ones. */
function takeAstray(
  caller: Caller,
  { sheet, keyColumn, key }: RowWrite,
  { columns }: Snapshot,
  tail: Snapshot,
): void {
  const place = columns.get(keyColumn) ?? 0;
  const index = tail.cells.findIndex((line) => says(line[place - 1], key));
  if (index < 0) return;
  const at = tail.firstRow + index;
  if (tail.columns.get(keyColumn) === place)
    removeRow(caller, { sheet, keyColumn, key }, { at, cells: cellsAt(tail, at) });
  else caller.ports.lookups.removeRow(sheet, at);
}
