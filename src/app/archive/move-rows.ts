// Rows on their way between the log and an archive. Copied, looked at, and only then taken away; whatever ends an
// execution, `settle` tells from the two tabs alone what is still to be done.
import { careLog, type LogRow } from '../../sheets/care-log';
import { type Cell, cellText } from '../../sheets/cell';
import type { Placed, SheetDeclaration } from '../../sheets/declaration';
import { readTable, type Table } from '../../sheets/reading';
import type { SidebarPorts } from '../ports';
import type { Lines, Rows } from './tabs';

/** Blank rows left below the log's last one: rows that people insert just then push that one further down. */
const APART = 2;
/** Rows that stand apart in the log are copied run by run. */
const MOST_RUNS = 300;

type MovePorts = Pick<SidebarPorts, 'archives' | 'lookups' | 'log'>;

/** Whether a row that stands in the archive belongs there. */
export type Belongs = (row: Placed<LogRow>) => boolean;

/**
 * Puts right what stands in an archive: what the log has is not the archive's, of two with one id the lower is the
 * newer, and what does not belong goes back into the log, at most so many rows at once. Whether anything is left to
 * be put back.
 */
export function settle(
  ports: MovePorts,
  archive: SheetDeclaration,
  belongs: Belongs,
  most: number,
): 'settled' | 'more' {
  const { archives } = ports;
  const there = linesIn(archives.lines(archive));
  if (there.lines.length === 0) return 'settled';
  const here = namesIn(ports, there.lines);
  const rows = new Map(there.table.rows.map((placed) => [placed.at, placed]));
  const lowest = new Map(there.lines.map(({ name, at }) => [name, at]));
  const gone: Line[] = [];
  const back: Line[] = [];
  for (const line of there.lines) {
    const placed = rows.get(line.at);
    if (line.name === '' || here.has(line.name) || lowest.get(line.name) !== line.at) gone.push(line);
    else if (!placed || !belongs(placed)) back.push(line);
  }
  const turn = back.slice(0, most);
  const returned = turn.length > 0 ? putBack(ports, archive, there.columns, turn) : [];
  const leaving = [...gone, ...returned].map(({ at }) => at).sort((a, b) => a - b);
  if (leaving.length > 0) archives.remove(archive, runsOf(leaving));
  return back.length > returned.length ? 'more' : 'settled';
}

/** Adds rows of an archive to the log; those that stand there then. */
function putBack(
  ports: MovePorts,
  archive: SheetDeclaration,
  columns: Places,
  turn: readonly Line[],
): readonly Line[] {
  const { archives, log } = ports;
  const added = archives.copy(archive, careLog, runsOf(turn.map(({ at }) => at)), APART);
  const copies = linesIn(archives.lines(careLog, [added.rows]));
  const isAskew =
    !isLaidAlike(columns, copies.columns) &&
    turn.every(({ cells }, index) => isSame(cells, copies.lines[index]?.cells ?? [], added.formulas));
  if (isAskew) {
    // Columns of the log were moved just before: what stands in wrong ones is taken away again.
    archives.remove(careLog, [added.rows]);
    log(`archive: ${turn.length} rows could not be put back yet`);
    return [];
  }
  const stands = namesIn(ports, turn);
  return turn.filter(({ name }) => stands.has(name));
}

/**
 * Moves rows of the log, known by their ids, to the end of an archive. Those that someone is just changing stay for
 * the next time. Call it under the lock, on a settled archive.
 *
 * @param leaves which of the rows, as they stand now, may leave
 * @returns the ids that were looked at
 */
export function moveOut(
  ports: MovePorts,
  archive: SheetDeclaration,
  ids: ReadonlySet<string>,
  leaves: (table: Table<LogRow>) => readonly Placed<LogRow>[],
  belongs: Belongs,
): ReadonlySet<string> {
  const { archives } = ports;
  const wanted = runsOf(idsOf(ports).flatMap(({ at, id }) => (ids.has(id) ? [at] : [])));
  const { lines, table, columns } = linesIn(archives.lines(careLog, wanted.slice(0, MOST_RUNS)));
  const may = new Set(leaves(table).map(({ at }) => at));
  const leaving = lines.filter(({ at, name }) => ids.has(name) && may.has(at));
  const looked = new Set(wanted.length > MOST_RUNS ? lines.map(({ name }) => name) : ids);
  if (leaving.length === 0) return looked;
  const runs = runsOf(leaving.map(({ at }) => at));
  const added = archives.copy(careLog, archive, runs, 0);
  const isAsCopied = (rows: Rows) => {
    const copies = linesIn(archives.lines(archive, [rows]));
    return (
      isLaidAlike(columns, copies.columns) &&
      leaving.every(({ cells }, index) => isSame(cells, copies.lines[index]?.cells ?? [], added.formulas))
    );
  };
  if (!isAsCopied(added.rows)) {
    // Rows or columns were moved just then: nothing leaves the log.
    archives.remove(archive, [added.rows]);
    return looked;
  }
  const taken = archives.cut(careLog, archive, runs);
  if (isAsCopied(taken) || isMovedOnly(ports, archive, leaving, columns, taken))
    archives.remove(archive, [taken]);
  else settle(ports, archive, belongs, leaving.length);
  return looked;
}

/** Whether what was cut are the very rows that were copied, with the log's columns in another order. */
function isMovedOnly(
  { archives, lookups }: MovePorts,
  archive: SheetDeclaration,
  leaving: readonly Line[],
  before: Places,
  taken: Rows,
): boolean {
  const now = lookups.columnsOf(careLog);
  const lines = archives.lines(archive, [taken]);
  if (typeof now !== 'object' || lines === null || isLaidAlike(before, now.columns)) return false;
  const names = new Set(leaving.map(({ name }) => name));
  return linesIn({ ...lines, columns: now.columns }).lines.every(({ name }) => names.has(name));
}

type Places = ReadonlyMap<string, number>;

function isLaidAlike(one: Places, other: Places): boolean {
  return one.size === other.size && [...one].every(([key, place]) => other.get(key) === place);
}

/** Rising numbers of rows, gathered into runs. */
function runsOf(rows: readonly number[]): Rows[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs[runs.length - 1];
    if (run && run[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

function isSame(a: readonly Cell[], b: readonly Cell[], formulas: ReadonlySet<number>): boolean {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [one, other] = [a[index] ?? '', b[index] ?? ''];
    if (one !== other && cellText(one) !== cellText(other) && !formulas.has(index + 1)) return false;
  }
  return true;
}

interface Line {
  readonly at: number;
  /** What the row is known by: its id; without one all that it says; '' where it says nothing. */
  readonly name: string;
  readonly cells: readonly Cell[];
}

interface FoundLines {
  readonly lines: readonly Line[];
  readonly table: Table<LogRow>;
  readonly columns: Places;
}

function linesIn(found: Lines | null): FoundLines {
  const columns: Places = found?.columns ?? new Map<string, number>();
  if (!found || found.rows.length === 0) return { lines: [], table: { rows: [], issues: [] }, columns };
  const { rows, cells } = found;
  const place = (columns.get('rowId') ?? 0) - 1;
  const lines = rows.map((at, index): Line => {
    const line = cells[index] ?? [];
    return { at, name: cellText(line[place] ?? '') || saying(line), cells: line };
  });
  const [firstRow = 1] = rows;
  const spread: (readonly Cell[])[] = [];
  for (const { at, cells: line } of lines) spread[at - firstRow] = line;
  const snapshot = {
    columns,
    firstRow,
    missing: [],
    ambiguous: [],
    cells: Array.from(spread, (line) => line ?? []),
  };
  return { lines, table: readTable(careLog, snapshot), columns };
}

function saying(line: readonly Cell[]): string {
  return line.every((cell) => cell === '')
    ? ''
    : JSON.stringify(line.map(cellText)).replace(/(?:,"")+\]$/, ']');
}

/** What the rows of the log are known by. Whole rows are read only where one of those in question has no id. */
function namesIn(ports: MovePorts, lines: readonly Line[]): ReadonlySet<string> {
  const isBare = lines.some(({ name }) => name.startsWith('['));
  const names = isBare ? linesIn(ports.archives.lines(careLog)).lines.map(({ name }) => name) : null;
  return new Set(names ?? idsOf(ports).map(({ id }) => id));
}

function idsOf({ lookups }: MovePorts): { readonly at: number; readonly id: string }[] {
  const snapshot = lookups.readColumns(careLog, ['rowId']);
  if (typeof snapshot !== 'object') return [];
  const place = (snapshot.columns.get('rowId') ?? 0) - 1;
  return snapshot.cells.map((line, index) => ({
    at: snapshot.firstRow + index,
    id: cellText(line[place] ?? ''),
  }));
}
