import { type Cell, sameCell } from '../sheets/cell';
import type { SheetDeclaration } from '../sheets/declaration';
import type { Change } from './ports';
import type { TeamBook } from './team-book';

/**
 * What turns a computed sheet into the given rows: for each column one write from its first to its last cell
 * that differs; rows left over become blank. Nothing when the sheet already says so.
 */
export function computedChanges(
  sheet: SheetDeclaration,
  rows: readonly Readonly<Record<string, Cell>>[],
  snapshots: TeamBook['snapshots'],
): Change[] {
  const snapshot = snapshots.get(sheet.key);
  if (typeof snapshot !== 'object') return [];
  const length = Math.max(rows.length, snapshot.cells.length);
  return [...snapshot.columns].flatMap(([column, place]): Change[] => {
    const wanted = Array.from({ length }, (_, index) => rows[index]?.[column] ?? '');
    const differs = wanted.map((cell, index) => !sameCell(cell, snapshot.cells[index]?.[place - 1] ?? ''));
    const first = differs.indexOf(true);
    if (first < 0) return [];
    const values = wanted.slice(first, differs.lastIndexOf(true) + 1);
    return [{ kind: 'cells', sheet, column, firstRow: snapshot.firstRow + first, values }];
  });
}
