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

/** In a column that only jobs write, gaps up to so many rows are bridged by the cells as they were read. */
const NARROW_GAP = 2;
/** More writes than this to one column, and wider gaps are bridged too: each has a price of its own. */
const MOST_WRITES = 1_000;

/**
 * Gathers edits into few writes. In a column that people type in, only the changed cells themselves are written, so
 * that nothing typed meanwhile is lost; in one that only jobs write, unchanged cells between may be written back.
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
  const inOrder = [...edits].sort((a, b) => a.row - b.row);
  const isRead = snapshot.partial?.columns.has(column) ?? true;
  const bridged = isJobsOwn && isRead ? bridgedGap(inOrder) : 1;
  const asRead = (row: number): Cell => snapshot.cells[row - snapshot.firstRow]?.[place - 1] ?? '';
  const changes: {
    kind: 'cells';
    sheet: SheetDeclaration;
    column: string;
    firstRow: number;
    values: Cell[];
  }[] = [];
  for (const { row, cell } of inOrder) {
    const run = changes[changes.length - 1];
    const next = run ? run.firstRow + run.values.length : 0;
    if (run && row < next + bridged) {
      for (let at = next; at < row; at += 1) run.values.push(asRead(at));
      run.values.push(cell);
    } else {
      changes.push({ kind: 'cells', sheet, column, firstRow: row, values: [cell] });
    }
  }
  return changes;
}

/** Rows at most so far apart are written as one. */
function bridgedGap(edits: readonly Edit[]): number {
  const gaps = edits.slice(1).map(({ row }, index) => row - (edits[index]?.row ?? row));
  return Math.max(NARROW_GAP, gaps.sort((a, b) => b - a)[MOST_WRITES - 1] ?? 0);
}
