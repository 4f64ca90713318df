import { type Cell, cellText } from '../sheets/cell';
import type { SheetDeclaration } from '../sheets/declaration';
import { identityOf } from '../sheets/identity';
import type { Snapshot } from '../sheets/reading';
import type { CellsChange } from './ports';

interface KnownRow {
  readonly at: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

/**
 * What a write hit instead of the cells it was meant for, because someone had moved rows or columns since `before` was
 * read: each such cell with what stood there. Cells that people have changed themselves meanwhile are not among them.
 */
export function strayCells(
  sheet: SheetDeclaration,
  before: Snapshot,
  written: readonly CellsChange[],
  after: Snapshot,
): CellsChange[] {
  const meant = new Map<string, string>();
  const hit = new Map<string, string>();
  const textsAt = new Map<number, Set<string>>();
  for (const { column, firstRow, values } of written) {
    const place = before.columns.get(column) ?? 0;
    const texts = textsAt.get(place) ?? new Set();
    textsAt.set(place, texts);
    values.forEach((cell, index) => {
      meant.set(`${firstRow + index} ${column}`, cellText(cell));
      hit.set(`${firstRow + index} ${place}`, cellText(cell));
      texts.add(cellText(cell));
    });
  }
  const found = findRows(sheet, before, written, after);
  const isTornAway = tornAway(found, after, new Set(written.map(({ column }) => column)));
  return found.flatMap(({ at, cells, own, like }): CellsChange[] =>
    Object.entries(cells).flatMap(([column, cell]): CellsChange[] => {
      const text = cellText(cell);
      const place = after.columns.get(column) ?? 0;
      const was = isTornAway(column) ? (like ?? own) : (own ?? like);
      const stood = was === null ? '' : was.cells[column];
      if (stood === undefined || text === cellText(stood)) return [];
      if (was !== null && text === meant.get(`${was.at} ${column}`)) return [];
      // In a row that was not there before, only what this write put into that very cell.
      const isStray = was === null ? text === hit.get(`${at} ${place}`) : textsAt.get(place)?.has(text);
      return isStray ? [{ kind: 'cells', sheet, column, firstRow: at, values: [stood] }] : [];
    }),
  );
}

interface FoundRow extends KnownRow {
  /** The row that had this row id, and the one that had this typed identity. */
  readonly own: KnownRow | null;
  readonly like: KnownRow | null;
}

/** The rows as they stand, each with what it was: by its id, and by what is typed in it. */
function findRows(
  sheet: SheetDeclaration,
  before: Snapshot,
  written: readonly CellsChange[],
  after: Snapshot,
): FoundRow[] {
  const byId = new Map<string, KnownRow>();
  const byIdentity = new Map<string, KnownRow>();
  const given = new Map<number, string>();
  for (const { column, firstRow, values } of written) {
    if (column !== 'rowId') continue;
    for (const [index, cell] of values.entries()) given.set(firstRow + index, cellText(cell));
  }
  for (const row of rowsOf(before)) {
    byId.set(cellText(row.cells.rowId ?? '') || (given.get(row.at) ?? ''), row);
    byIdentity.set(identityOf(sheet, row.cells), row);
  }
  byId.delete('');
  byIdentity.delete('');
  return rowsOf(after).map((row) => ({
    ...row,
    own: byId.get(cellText(row.cells.rowId ?? '')) ?? null,
    like: byIdentity.get(identityOf(sheet, row.cells)) ?? null,
  }));
}

/**
 * Which columns went with the typed identity of their rows rather than with the row ids, where the two no longer
 * agree: all but those that were written, after a sort of whole rows, whose ids were then written over; some, after a
 * sort of some columns. A column that cannot tell went with its nearest neighbour that can.
 */
function tornAway(
  found: readonly FoundRow[],
  { columns }: Snapshot,
  written: ReadonlySet<string>,
): (column: string) => boolean {
  const parted = found.filter(({ own, like }) => own !== null && like !== null && own.at !== like.at);
  const votes = [...columns].flatMap(([column, place]) => {
    if (written.has(column)) return [];
    const vote = parted.reduce((sum, { cells, own, like }) => {
      const text = cellText(cells[column] ?? '');
      const isOwn = text === cellText(own?.cells[column] ?? '');
      return sum + Number(text === cellText(like?.cells[column] ?? '')) - Number(isOwn);
    }, 0);
    return vote === 0 ? [] : [{ place, isAway: vote > 0 }];
  });
  return (column) => {
    const place = columns.get(column) ?? 0;
    const distance = (vote: { readonly place: number }) => Math.abs(vote.place - place);
    const [nearest] = votes.sort((a, b) => distance(a) - distance(b));
    return nearest?.isAway ?? true;
  };
}

/** The rows of a snapshot, with the cells that were read of them. */
function rowsOf(snapshot: Snapshot): KnownRow[] {
  const { partial } = snapshot;
  return snapshot.cells.map((line, index) => {
    const at = snapshot.firstRow + index;
    const columns = [...snapshot.columns].filter(
      ([column]) => !partial?.rows.has(at) || partial.columns.has(column),
    );
    return {
      at,
      cells: Object.fromEntries(columns.map(([column, place]) => [column, line[place - 1] ?? ''])),
    };
  });
}
