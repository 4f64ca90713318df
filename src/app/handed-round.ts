import { careLog } from '../sheets/care-log';
import { type Cell, cellText } from '../sheets/cell';
import type { Placed, SheetDeclaration } from '../sheets/declaration';
import { seenOf } from './row-memory';
import { type Telling, traced, traceOf } from './seen-cells';

const telling: Readonly<Record<string, Telling>> = {
  ...traced,
  [careLog.key]: {
    own: [],
    // Those that are read of every row: a row that differs in one of them is read whole.
    shared: ['date', 'customerId', 'satisfaction', 'followUpBy'] satisfies (keyof typeof careLog.columns)[],
  },
};

/** The columns in which cells that change places tell of a sort. */
export function tellingColumns({ key }: SheetDeclaration): readonly string[] {
  return telling[key] ? [...telling[key].own, ...telling[key].shared] : [];
}

/** Whether these cells are those that a run last saw in the row, where it kept any. */
export function isAsSeen(sheet: SheetDeclaration, cells: Readonly<Record<string, Cell>>): boolean {
  const seen = seenOf(sheet, cellText(cells.written ?? ''));
  return (
    seen === null ||
    tellingColumns(sheet).every((column) => (seen[column] ?? '') === traceOf(cells[column] ?? ''))
  );
}

type Row = Placed<{ readonly written?: string | null }>;

/** A cell that is another than the row remembers, by their traces. */
interface Changed<Of extends Row> {
  readonly row: Of;
  readonly was: string;
  readonly now: string;
}

/**
 * By column, the rows into which a sort of some columns has brought other rows' cells, though what the rows are known
 * by may still fit: cells that stood in other rows when a run last saw them. What people type, or save in the sidebar,
 * is noted in the row as it comes (`retyped`) and is none of these.
 */
export function handedRound<Of extends Row>(
  sheet: SheetDeclaration,
  rows: readonly Of[],
): ReadonlyMap<string, readonly Of[]> {
  const columnsOf = telling[sheet.key];
  if (!columnsOf) return new Map();
  const memories = rows.flatMap((row) => {
    const seen = seenOf(sheet, row.row.written ?? null);
    return seen ? [{ row, seen }] : [];
  });
  const changedIn = (column: string) =>
    memories.flatMap(({ row, seen }): Changed<Of>[] => {
      const cell = row.cells[column];
      const was = seen[column] ?? '';
      const now = cell === undefined ? was : traceOf(cell);
      return now === was ? [] : [{ row, was, now }];
    });
  const found = new Map<string, readonly Of[]>();
  for (const [columns, inDoubt] of [
    [columnsOf.own, handedOn],
    [columnsOf.shared, changedPlaces],
  ] as const) {
    for (const column of columns) {
      const doubtful = inDoubt(changedIn(column));
      if (doubtful.length > 0)
        found.set(
          column,
          doubtful.map(({ row }) => row),
        );
    }
  }
  return found;
}

/** Once a cell stands in another row than before, every change of the column is in doubt. */
function handedOn<Of extends Row>(changed: readonly Changed<Of>[]): readonly Changed<Of>[] {
  const before = new Set(changed.map(({ was }) => was));
  return changed.some(({ now }) => now !== '' && before.has(now)) ? changed : [];
}

/** Rows among which each cell that came is one that left, and the other way round. */
function changedPlaces<Of extends Row>(changed: readonly Changed<Of>[]): readonly Changed<Of>[] {
  let left = changed;
  for (;;) {
    const [before, after] = [new Set(left.map(({ was }) => was)), new Set(left.map(({ now }) => now))];
    const closed = left.filter(({ was, now }) => before.has(now) && after.has(was));
    if (closed.length === left.length) return left;
    left = closed;
  }
}
