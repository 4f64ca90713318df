import { type Cell, sameCell } from '../sheets/cell';
import type { SheetDeclaration } from '../sheets/declaration';
import type { Change, Moment, Store, TopRows } from './ports';
import { storedJson } from './stored-json';
import type { TeamBook } from './team-book';

const KEY = 'computed-rows';
/** Once a day computed sheets and 발송함 are read whole, whatever people have pushed beyond their rows. */
const WHOLE_AT = '03';

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

/** How many rows of each computed sheet, and of 발송함, there are to read, by sheet key. */
export function computedRows(store: Store, { time }: Moment): Map<string, TopRows> {
  const kept = time.startsWith(WHOLE_AT) ? {} : (storedJson(store, KEY) ?? {});
  return new Map(
    Object.entries(kept).flatMap(([key, rows]) => (typeof rows === 'number' ? [[key, { rows }]] : [])),
  );
}

/** Whether no run has written its computed sheets yet. */
export function isFirstRun(store: Store): boolean {
  return storedJson(store, KEY) === null;
}

/** To be called before the rows are written: a run that dies in between leaves no row unread. */
export function rememberRows(
  store: Store,
  written: readonly (readonly [SheetDeclaration, number])[],
  snapshots: TeamBook['snapshots'],
): void {
  const kept = storedJson(store, KEY) ?? {};
  const sizes = written.map(([{ key }, rows]) => {
    const snapshot = snapshots.get(key);
    return [key, Math.max(rows, typeof snapshot === 'object' ? snapshot.cells.length : 0)] as const;
  });
  const text = JSON.stringify({ ...kept, ...Object.fromEntries(sizes) });
  if (text !== JSON.stringify(kept)) store.set(KEY, text);
}
