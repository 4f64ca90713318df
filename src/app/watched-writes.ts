import { type Cell, cellText, isBlank } from '../sheets/cell';
import type { SheetDeclaration } from '../sheets/declaration';
import type { Snapshot } from '../sheets/reading';
import type { CellsChange, Change, Ports } from './ports';
import { strayCells } from './stray-cells';
import type { TeamBook } from './team-book';

/**
 * Whether rows or columns that these changes are meant for have moved since the snapshots were read, or while they
 * were: then what was thought out on them is worth nothing.
 */
export function hasMoved(
  { lookups }: Pick<Ports, 'lookups'>,
  changes: readonly Change[],
  snapshots: TeamBook['snapshots'],
): boolean {
  return [...tablesIn(changes)].some(([sheet, written]) => {
    const before = snapshots.get(sheet.key);
    if (typeof before !== 'object') return false;
    const now = lookups.readColumns(sheet, ...witnesses(sheet, before, written));
    if (typeof now !== 'object') return false;
    return !isAsLeft(sheet, before, written, [], now);
  });
}

/**
 * Writes what was thought out on `snapshots`, and looks right after whether someone moved rows or columns in that
 * instant: the document lock keeps out scripts only. What the write hit instead of its own cells is put back, and
 * false returned; what it was to say is worked out anew by the next run. Throws where the sheet refuses a cell.
 */
export function writeWatched(
  { book, lookups }: Pick<Ports, 'book' | 'lookups'>,
  changes: readonly Change[],
  snapshots: TeamBook['snapshots'],
): boolean {
  let refusal: { readonly error: unknown } | null = null;
  try {
    book.write(changes);
  } catch (error) {
    // A column that has moved may refuse what was meant for another; the others have taken theirs.
    refusal = { error };
  }
  const moved = [...tablesIn(changes)].filter(([sheet, written]) => {
    const before = snapshots.get(sheet.key);
    if (typeof before !== 'object') return false;
    const now = lookups.readColumns(sheet, ...witnesses(sheet, before, written));
    if (typeof now !== 'object' || isAsLeft(sheet, before, written, written, now)) return false;
    // Nothing of a refused write is there: that nobody has moved anything is then seen by what was.
    if (refusal !== null && isAsLeft(sheet, before, written, [], now)) return false;
    const after = book.read([sheet]).get(sheet.key);
    book.redress(written, before.columns);
    const stray = typeof after === 'object' ? strayCells(sheet, before, written, after) : [];
    if (stray.length > 0) book.write(stray);
    return true;
  });
  if (refusal !== null && moved.length === 0) throw refusal.error;
  return moved.length === 0;
}

/** What is written into rows of tables; other sheets are rewritten as a whole or only added to. */
function tablesIn(changes: readonly Change[]): Map<SheetDeclaration, CellsChange[]> {
  const tables = new Map<SheetDeclaration, CellsChange[]>();
  for (const change of changes) {
    if (change.kind !== 'cells' || change.sheet.kind !== 'table') continue;
    tables.set(change.sheet, [...(tables.get(change.sheet) ?? []), change]);
  }
  return tables;
}

/** Of a long table only so many rows at its end are looked at where what goes astray heals by itself. */
const TAIL = 300;

/**
 * The columns that tell whether every row is where it was, and the rows to look at: its id, what it is known by, and
 * what people also fill. What only jobs write heals at the next run where rows have changed places; but a row more or
 * less, which the end of the table shows, leaves something behind.
 */
function witnesses(
  sheet: SheetDeclaration,
  before: Snapshot,
  written: readonly CellsChange[],
): [columns: string[], rows: [number, number]] {
  const shared = written.filter(({ column }) => {
    const role = sheet.columns[column]?.role;
    return (role !== 'derived' && role !== 'system') || column === 'rowId' || column === 'fingerprint';
  });
  const last = before.firstRow + before.cells.length - 1;
  const place = (before.columns.get('rowId') ?? 0) - 1;
  const hasIds = before.cells.every((line) => !isBlank(line[place] ?? '') || line.every(isBlank));
  if (shared.length === 0 && hasIds) return [['rowId'], [Math.max(before.firstRow, last - TAIL + 1), last]];
  const columns = new Set(['rowId', ...sheet.identity.slice(0, 1), ...shared.map(({ column }) => column)]);
  return [
    [...columns],
    // What happens below the last row that is written does not concern it.
    [
      Math.min(...written.map(({ firstRow }) => firstRow)),
      Math.max(...written.map(({ firstRow, values }) => firstRow + values.length - 1)),
    ],
  ];
}

/** Whether the witnesses stand as they were read, but for what was `done`, and every column that is meant where it was. */
function isAsLeft(
  sheet: SheetDeclaration,
  before: Snapshot,
  meant: readonly CellsChange[],
  done: readonly CellsChange[],
  now: Snapshot,
): boolean {
  const [columns, [from, to]] = witnesses(sheet, before, meant);
  const places = [...columns, ...meant.map(({ column }) => column)];
  if (places.some((column) => now.columns.get(column) !== before.columns.get(column))) return false;
  const told = new Map<string, Cell>();
  for (const { column, firstRow, values } of done) {
    if (!columns.includes(column)) continue;
    for (const [index, cell] of values.entries()) told.set(`${firstRow + index} ${column}`, cell);
  }
  const first = Math.max(0, from - before.firstRow);
  return before.cells.slice(first, to - before.firstRow + 1).every((line, index) =>
    columns.every((column) => {
      const at = before.firstRow + first + index;
      const place = (before.columns.get(column) ?? 0) - 1;
      // Of a row that was read in part only what was read can be compared.
      const isUnread = before.partial?.rows.has(at) && !before.partial.columns.has(column);
      if (isUnread && !told.has(`${at} ${column}`)) return true;
      const wanted = told.get(`${at} ${column}`) ?? line[place] ?? '';
      return cellText(now.cells[at - now.firstRow]?.[place] ?? '') === cellText(wanted);
    }),
  );
}
