import type { Part } from '../../app/ports';
import type { Cell } from '../../sheets/cell';
import { likeRecords } from '../../sheets/like-records';
import type { PartlyRead } from '../../sheets/reading';
import { type Block, blocksOf } from './blocks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Place {
  readonly tab: Sheet;
  readonly columns: ReadonlyMap<string, number>;
  readonly firstRow: number;
}

interface PartCells {
  readonly cells: Cell[][];
  readonly partial: PartlyRead;
}

/** Rows farther apart than this are read apart: a round trip costs about as much as reading 2,500 cells. */
export const WIDEST_GAP = 60;
/** Whole rows are read in at most so many blocks. */
const MOST_BLOCKS = 5;
/** Of more unknown rows than one in so many, everything is read whole at once. */
const FEW = 4;

/** Reads some columns, then whole the rows of which these say too little. The number of calls has a limit. */
export function readPart(place: Place, part: Part, cellsOf: (range: Range) => Cell[][]): PartCells {
  const { tab, columns, firstRow } = place;
  const last = tab.getLastRow();
  const count = Math.max(0, last - firstRow + 1);
  const width = Math.max(0, ...columns.values());
  const nothing = { rows: new Set<number>(), columns: new Set(part.columns) };
  if (count === 0 || width === 0) return { cells: [], partial: nothing };
  const whole = (to: number) => ({
    cells: cellsOf(tab.getRange(firstRow, 1, to - firstRow + 1, width)),
    partial: nothing,
  });

  /** Where each column was read: the lines, and its place in them. */
  const read = new Map<number, readonly [lines: Cell[][], at: number]>();
  const probe = part.isProbed ? columns.get(part.first[0] ?? '') : undefined;
  for (const [first, to] of readingOrder(part, columns)) {
    const lines = cellsOf(tab.getRange(firstRow, first, count, to - first + 1));
    for (let at = first; at <= to; at += 1) read.set(at, [lines, at - first]);
    const blanks = first === probe ? lines.filter(([cell]) => cell === '').length : 0;
    if (blanks * FEW > count) return whole(last);
  }
  const bound = part.columns.flatMap((column) => {
    const there = read.get(columns.get(column) ?? 0);
    return there ? [[column, ...there] as const] : [];
  });
  const newCells: () => Record<string, Cell> = likeRecords(
    bound.map(([column]) => column),
    '',
  );

  const cells: Cell[][] = [];
  const rows = new Set<number>();
  const unknown: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const found = newCells();
    for (const [column, lines, at] of bound) found[column] = lines[index]?.[at] ?? '';
    const known = part.known(found);
    const line = new Array<Cell>(width).fill('');
    for (const column in known) {
      const at = columns.get(column);
      if (at !== undefined) line[at - 1] = known[column] ?? '';
    }
    cells.push(line);
    if (known) rows.add(firstRow + index);
    else unknown.push(firstRow + index);
  }
  // Rows that were inserted meanwhile have pushed the last ones further down.
  const now = unknown.length > 0 ? tab.getLastRow() : last;
  if (now !== last || unknown.length * FEW > count) return whole(Math.max(now, firstRow));

  for (const [from, to] of blocksOf(withShare(unknown, part, firstRow, count), {
    bridged: WIDEST_GAP,
    most: MOST_BLOCKS,
  })) {
    const lines = cellsOf(tab.getRange(from, 1, to - from + 1, width));
    for (const [index, line] of lines.entries()) {
      cells[from + index - firstRow] = line;
      rows.delete(from + index);
    }
  }
  return { cells, partial: { rows, columns: nothing.columns } };
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
