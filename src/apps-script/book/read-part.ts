import type { Part } from '../../app/ports';
import type { Cell } from '../../sheets/cell';
import { likeRecords } from '../../sheets/like-records';
import type { Snapshot } from '../../sheets/reading';
import { type Block, blocksOf } from './blocks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Place {
  readonly tab: Sheet;
  readonly columns: ReadonlyMap<string, number>;
  readonly firstRow: number;
}

type PartCells = Pick<Snapshot, 'cells' | 'partial' | 'unread'>;

/** Rows farther apart than this are read apart: a round trip costs about as much as reading 2,500 cells. */
export const WIDEST_GAP = 60;
/** Whole rows are read in at most so many blocks. */
const MOST_BLOCKS = 5;
/** Of more unknown rows than one in so many, everything is read whole at once. */
const FEW = 4;

/** Seconds a cell takes to be read, unless this execution is seen to be slower; `docs/performance.md` has the source. */
const SECONDS_A_CELL = 1 / 25_000;

/**
 * Reads some columns, then whole the rows of which these say too little. The number of calls has a limit, and so has
 * the time where the part gives one.
 */
export function readPart(
  place: Place,
  part: Part,
  cellsOf: (range: Range) => Cell[][],
  elapsed: () => number,
): PartCells {
  const { tab, columns, firstRow } = place;
  const begun = elapsed();
  const last = tab.getLastRow();
  const trip = elapsed() - begun;
  const count = Math.max(0, last - firstRow + 1);
  const width = Math.max(0, ...columns.values());
  const nothing = { rows: new Set<number>(), columns: new Set(part.columns) };
  if (count === 0 || width === 0) return { cells: [], partial: nothing };
  const unread = { cells: [], unread: count };
  let pace = SECONDS_A_CELL;
  /** How many cells there is time for. */
  const room = () => (part.until === null ? Number.POSITIVE_INFINITY : (part.until - elapsed()) / pace);
  const whole = (to: number): PartCells =>
    (to - firstRow + 1) * width > room()
      ? unread
      : { cells: cellsOf(tab.getRange(firstRow, 1, to - firstRow + 1, width)), partial: nothing };

  /** Where each column was read: the lines, and its place in them. */
  const read = new Map<number, readonly [lines: Cell[][], at: number]>();
  const probe = part.isProbed ? columns.get(part.first[0] ?? '') : undefined;
  const order = readingOrder(part, columns);
  let rest = order.reduce((sum, [first, to]) => sum + to - first + 1, 0) * count;
  for (const [first, to] of order) {
    if (rest > room()) return unread;
    const before = elapsed();
    const lines = cellsOf(tab.getRange(firstRow, first, count, to - first + 1));
    const cellCount = count * (to - first + 1);
    pace = Math.max(pace, (elapsed() - before - trip) / cellCount);
    rest -= cellCount;
    for (let at = first; at <= to; at += 1) read.set(at, [lines, at - first]);
    const blanks = first === probe ? lines.filter(([cell]) => cell === '').length : 0;
    if (blanks * FEW > count) return whole(last);
    if (blanks * width + rest > room()) return unread;
  }
  const bound = part.columns.flatMap((column) => {
    const there = read.get(columns.get(column) ?? 0);
    return there ? [{ column, lines: there[0], at: there[1] }] : [];
  });
  // One for all rows: nobody keeps it.
  const found: Record<string, Cell> = likeRecords(
    bound.map(({ column }) => column),
    '',
  )();
  const cells: Cell[][] = [];
  const rows = new Set<number>();
  const unknown: number[] = [];
  for (let index = 0; index < count; index += 1) {
    for (const { column, lines, at } of bound) found[column] = lines[index]?.[at] ?? '';
    const known = part.known(found);
    const line = new Array<Cell>(width).fill('');
    const told = known ?? found;
    for (const column in told) {
      const at = columns.get(column);
      if (at !== undefined) line[at - 1] = told[column] ?? '';
    }
    cells.push(line);
    if (known) rows.add(firstRow + index);
    else unknown.push(firstRow + index);
  }
  // Rows that were inserted meanwhile have pushed the last ones further down.
  const now = unknown.length > 0 ? tab.getLastRow() : last;
  if (part.piece === null && (now !== last || unknown.length * FEW > count))
    return whole(Math.max(now, firstRow));
  const wanted =
    part.piece === null
      ? withShare(unknown, part, firstRow, count)
      : pieceOf(unknown, part.piece, Math.floor(room() / width), last);
  const blocks = blocksOf(wanted, { bridged: WIDEST_GAP, most: MOST_BLOCKS });
  if (blocks.reduce((sum, [from, to]) => sum + to - from + 1, 0) * width > room()) return unread;
  // What is in no piece is known by its columns as far as these go.
  for (const row of unknown) rows.add(row);
  for (const [from, to] of blocks) {
    const lines = cellsOf(tab.getRange(from, 1, to - from + 1, width));
    for (const [index, line] of lines.entries()) {
      cells[from + index - firstRow] = line;
      rows.delete(from + index);
    }
  }
  return { cells, partial: { rows, columns: nothing.columns } };
}

/** Rows one after the other, so many as there is room for; those behind the last one come with the next piece. */
function pieceOf(
  unknown: readonly number[],
  { from, most }: NonNullable<Part['piece']>,
  room: number,
  last: number,
): number[] {
  const first = from !== null && from <= last ? from : (unknown[0] ?? last);
  const count = Math.max(0, Math.min(most, room, last - first + 1));
  return Array.from({ length: count }, (_, index) => first + index);
}

/** The unknown rows and those of the share, rising. */
function withShare(unknown: readonly number[], { share }: Part, firstRow: number, count: number): number[] {
  if (share === null) return [...unknown];
  const from = Math.floor((count * share.part) / share.of);
  const to = Math.max(from + 1, Math.floor((count * (share.part + 1)) / share.of));
  const rows = new Set(unknown);
  for (let index = from; index < to; index += 1) rows.add(firstRow + index);
  return [...rows].sort((a, b) => a - b);
}

/** Neighbouring columns in one call each: those with the first columns first, the one with the last column last. */
function readingOrder(part: Part, columns: ReadonlyMap<string, number>): Block[] {
  const placesOf = (keys: readonly string[]) => keys.flatMap((key) => columns.get(key) ?? []);
  const first = new Set(placesOf(part.first));
  const [last] = placesOf(part.last === null ? [] : [part.last]);
  const runs = blocksOf(
    [...new Set(placesOf(part.columns))].sort((a, b) => a - b),
    { bridged: 1 },
  );
  const has = ([from, to]: Block, place: number) => from <= place && place <= to;
  const split = runs.flatMap((run): Block[] => {
    const isBoth = last !== undefined && has(run, last) && [...first].some((place) => has(run, place));
    return isBoth && runs.length > 1 && run[0] < last
      ? [
          [run[0], last - 1],
          [last, run[1]],
        ]
      : [run];
  });
  const rank = (run: Block) =>
    last !== undefined && has(run, last) ? 2 : [...first].some((place) => has(run, place)) ? 0 : 1;
  return split.sort((a, b) => rank(a) - rank(b) || a[0] - b[0]);
}
