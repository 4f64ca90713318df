import type { Cell } from '../sheets/cell';
import type { SheetDeclaration } from '../sheets/declaration';
import type { Change } from './ports';
import type { TeamBook } from './team-book';

/** One cell that a job wants to write. */
export interface Edit {
  readonly sheet: SheetDeclaration;
  readonly row: number;
  readonly column: string;
  readonly cell: Cell;
}

/**
 * Gathers edits into few writes. In a column that only jobs write, one write spans from the first to the last
 * changed row, unchanged cells being written back as read; in a column that people type in, only the changed
 * cells themselves are written, so that nothing typed meanwhile is lost.
 */
export function changesOf(edits: readonly Edit[], snapshots: TeamBook['snapshots']): Change[] {
  const byColumn = new Map<string, Edit[]>();
  for (const edit of edits) {
    const key = `${edit.sheet.key} ${edit.column}`;
    const others = byColumn.get(key);
    if (others) others.push(edit);
    else byColumn.set(key, [edit]);
  }
  return [...byColumn.values()].flatMap((group) => columnChanges(group, snapshots));
}

function columnChanges(edits: Edit[], snapshots: TeamBook['snapshots']): Change[] {
  const [first] = edits;
  const snapshot = first && snapshots.get(first.sheet.key);
  if (!first || typeof snapshot !== 'object') return [];
  const { sheet, column } = first;
  const place = snapshot.columns.get(column);
  const role = sheet.columns[column]?.role;
  if (place === undefined) return [];
  const isJobsOwn = role === 'derived' || role === 'system';
  const asRead = (row: number): Cell => snapshot.cells[row - snapshot.firstRow]?.[place - 1] ?? '';
  const changes: {
    kind: 'cells';
    sheet: SheetDeclaration;
    column: string;
    firstRow: number;
    values: Cell[];
  }[] = [];
  for (const { row, cell } of edits.sort((a, b) => a.row - b.row)) {
    const run = changes[changes.length - 1];
    if (run && (isJobsOwn || row === run.firstRow + run.values.length)) {
      for (let at = run.firstRow + run.values.length; at < row; at += 1) run.values.push(asRead(at));
      run.values.push(cell);
    } else {
      changes.push({ kind: 'cells', sheet, column, firstRow: row, values: [cell] });
    }
  }
  return changes;
}
