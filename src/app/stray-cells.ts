import { type Cell, cellText } from '../sheets/cell';
import type { SheetDeclaration } from '../sheets/declaration';
import { identityOf } from '../sheets/identity';
import type { Snapshot } from '../sheets/reading';
import type { Change } from './ports';

export type CellsChange = Extract<Change, { kind: 'cells' }>;

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
  const rowLike = knownRows(sheet, before);
  return after.cells.flatMap((line, index): CellsChange[] => {
    const at = after.firstRow + index;
    const cells = cellsOf(after, line);
    const was = rowLike(cells);
    return Object.entries(cells).flatMap(([column, cell]): CellsChange[] => {
      const text = cellText(cell);
      const place = after.columns.get(column) ?? 0;
      const stood = was === null ? '' : was.cells[column];
      if (stood === undefined || text === cellText(stood)) return [];
      if (was !== null && text === meant.get(`${was.at} ${column}`)) return [];
      // In a row that was not there before, only what this write put into that very cell.
      const isStray = was === null ? text === hit.get(`${at} ${place}`) : textsAt.get(place)?.has(text);
      return isStray ? [{ kind: 'cells', sheet, column, firstRow: at, values: [stood] }] : [];
    });
  });
}

/** Finds a row of a snapshot again by its id or its typed identity, whichever says more of the row. */
function knownRows(
  sheet: SheetDeclaration,
  snapshot: Snapshot,
): (cells: KnownRow['cells']) => KnownRow | null {
  const byId = new Map<string, KnownRow>();
  const byIdentity = new Map<string, KnownRow>();
  snapshot.cells.forEach((line, index) => {
    const at = snapshot.firstRow + index;
    const row = { at, cells: readCellsOf(snapshot, line, at) };
    byId.set(cellText(row.cells.rowId ?? ''), row);
    byIdentity.set(identityOf(sheet, row.cells), row);
  });
  byId.delete('');
  byIdentity.delete('');
  const typed = Object.keys(sheet.columns).filter((column) => sheet.columns[column]?.role !== 'derived');
  const likeness = (a: KnownRow['cells'], b: KnownRow['cells']) =>
    typed.filter((column) => cellText(a[column] ?? '') === cellText(b[column] ?? '')).length;
  return (cells) => {
    const own = byId.get(cellText(cells.rowId ?? '')) ?? null;
    const like = byIdentity.get(identityOf(sheet, cells)) ?? null;
    if (own === null || like === null) return own ?? like;
    return likeness(cells, like.cells) > likeness(cells, own.cells) ? like : own;
  };
}

/** The cells of a row that were read. */
function readCellsOf(snapshot: Snapshot, line: readonly Cell[], at: number): Record<string, Cell> {
  const { partial } = snapshot;
  const cells = cellsOf(snapshot, line);
  if (!partial?.rows.has(at)) return cells;
  return Object.fromEntries(Object.entries(cells).filter(([column]) => partial.columns.has(column)));
}

function cellsOf({ columns }: Snapshot, line: readonly Cell[]): Record<string, Cell> {
  return Object.fromEntries([...columns].map(([column, place]) => [column, line[place - 1] ?? '']));
}
