import { type Cell, cellText, isBlank } from '../../sheets/cell';
import { type Snapshot, sameMeaning } from '../../sheets/reading';
import type { Change } from '../ports';
import type { Caller } from './caller';
import { present } from './find-row';
import { type Cells, cellsAt, cellsOf, holds, rowsOf, says } from './row-cells';
import { changesOfRow, type Landing, type RowWrite } from './written-rows';

interface Astray {
  /** The row as the write was thought out. */
  readonly found: Cells;
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** What both snapshots read. */
  readonly columns: readonly string[];
}

/** Gives back what a write has overwritten in other rows or columns; `done` where its own row holds it after all. */
export function putRight(caller: Caller, write: RowWrite, astray: Astray): Landing {
  const { sheet, keyColumn, key } = write;
  const [own] = rowsOf(astray.after, keyColumn, key);
  const changes = [
    ...otherRows(write, astray, own),
    ...(own === undefined ? [] : otherColumns(caller, write, astray.found, own)),
  ];
  if (changes.length > 0) caller.ports.book.write(changes);
  if (own === undefined || changes.length > 0) return 'again';
  return holds(cellsAt(present(caller, sheet, astray.after), own), write.cells) ? 'done' : 'again';
}

/** Rows that now hold what was meant for another, and did not before: known by their id, else by their place. */
function otherRows(write: RowWrite, { before, after, columns }: Astray, own: number | undefined): Change[] {
  const { sheet, keyColumn, key, cells } = write;
  const written = { ...cells, ...write.system };
  const moved = (own ?? 0) - (own === undefined ? 0 : (rowsOf(before, keyColumn, key)[0] ?? own));
  const known = new Map(
    before.cells.map((line) => cellsOf(before, line)).map((row) => [cellText(row[keyColumn] ?? ''), row]),
  );
  return after.cells.flatMap((line, index): Change[] => {
    const at = after.firstRow + index;
    const row = cellsOf(after, line);
    if (at === own || !holds(row, cells)) return [];
    const id = cellText(row[keyColumn] ?? '');
    const there = cellsAt(before, at - moved);
    const earlier = (id === '' ? undefined : known.get(id)) ?? (isBlank(there[keyColumn] ?? '') ? there : {});
    if (holds(earlier, cells)) return [];
    const back = columns
      .filter((column) => column in written && column !== keyColumn)
      .map((column): [string, Cell] => [column, earlier[column] ?? '']);
    return changesOfRow(sheet, at, Object.fromEntries(back));
  });
}

/** Cells of the row itself that hold what was meant for a column which moved. */
function otherColumns(
  caller: Caller,
  { sheet, cells, system }: RowWrite,
  found: Cells,
  own: number,
): Change[] {
  const now = cellsAt(present(caller, sheet, caller.ports.lookups.rowsBetween(sheet, own, own)), own);
  const written = { ...cells, ...system };
  const meant = Object.entries(written).filter(([, cell]) => !isBlank(cell));
  // A date in a column of text stands there in words.
  const isMeant = (cell: Cell) =>
    meant.some(([column, one]) => says(one, cell) || sameMeaning(sheet, column, one, cell));
  const back = Object.entries(now).filter(
    ([column, cell]) =>
      column in found &&
      !says(cell, found[column]) &&
      !(column in written && (column in cells || says(cell, written[column]))) &&
      isMeant(cell),
  );
  return changesOfRow(
    sheet,
    own,
    Object.fromEntries(back.map(([column]): [string, Cell] => [column, found[column] ?? ''])),
  );
}
