import { visibleText } from '../../domain/adopt/visible-text';
import { cellText, isDateCell } from '../../sheets/cell';
import { cellAt, filledColumns, type LedgerGrid, mergeAt, shownAt, widthOf } from './grid';
import { matchesOf } from './match-header';
import type { Field } from './roles';

/** Where the table of a tab begins, and what stands above each of its columns. */
export interface FoundHeader {
  readonly firstRow: number;
  /** The last header row; the rows of data begin below it. */
  readonly lastRow: number;
  /** By column, from 1; '' where nothing stands. Two rows are joined by a line break. */
  readonly texts: ReadonlyMap<number, string>;
}

/** How far down a table is looked for: letterheads and approval boxes are rarely higher. */
const DEEPEST = 40;
/** Two columns, even if both are named by words that only usually mean ours. */
const LEAST_SCORE = 1.4;

/** The header row, over one row or two; null where no row names two columns of ours. */
export function findHeader(grid: LedgerGrid, fields: ReadonlyMap<string, Field>): FoundHeader | null {
  let best: { row: number; score: number } | null = null;
  for (let row = 1; row <= Math.min(DEEPEST, grid.cells.length); row += 1) {
    const score = scoreOf(headersOf(grid, row, row), fields);
    // The first of equals: the same header stands again on every printed page.
    if (score >= LEAST_SCORE && score > (best?.score ?? 0)) best = { row, score };
  }
  if (!best) return null;
  const { row } = best;
  const spans = [
    { firstRow: row, lastRow: row },
    ...(isUpperPart(grid, row - 1) ? [{ firstRow: row - 1, lastRow: row }] : []),
    ...(isLowerPart(grid, row, fields) ? [{ firstRow: row, lastRow: row + 1 }] : []),
  ];
  const found = spans.map((span) => ({ ...span, texts: headersOf(grid, span.firstRow, span.lastRow) }));
  // Merged cells tell by themselves that two rows belong together; otherwise the words have to gain by it.
  const worth = ({ firstRow, lastRow, texts }: FoundHeader) =>
    scoreOf(texts, fields) + (lastRow > firstRow && isMerged(grid, firstRow) ? 0.01 : 0);
  return found.reduce((one, other) => (worth(other) > worth(one) ? other : one));
}

/** The header texts over some rows; a merged cell stands above all its columns. */
function headersOf(grid: LedgerGrid, firstRow: number, lastRow: number): Map<number, string> {
  const texts = new Map<number, string>();
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (const column of filledColumns(grid, row)) {
      const span = row < lastRow ? (mergeAt(grid, row, column)?.columns ?? 1) : 1;
      for (let at = column; at < column + span; at += 1) {
        const above = texts.get(at);
        const text = visibleText(cellText(cellAt(grid, row, column))).replace(/\s+/g, ' ');
        texts.set(at, above === undefined ? text : `${above}\n${text}`);
      }
    }
  }
  return texts;
}

/** The number of fields that the texts name, each counted once, weighed by confidence. */
function scoreOf(texts: ReadonlyMap<number, string>, fields: ReadonlyMap<string, Field>): number {
  const found = new Map<string, number>();
  for (const text of texts.values()) {
    const match = bestMatch(text, fields);
    if (match) found.set(match.field, Math.max(found.get(match.field) ?? 0, match.confidence));
  }
  return [...found.values()].reduce((sum, confidence) => sum + confidence, 0);
}

/** The field that a header names best; of equal readings the whole header counts before its parts. */
export function bestMatch(text: string, fields: ReadonlyMap<string, Field>) {
  const matches = readings(text).flatMap((one) => matchesOf(one, fields));
  return matches.sort((a, b) => b.confidence - a.confidence)[0];
}

/** A header over two rows as a whole, its lower word and its upper one. */
export function readings(text: string): string[] {
  const [upper = '', lower] = text.split('\n');
  return lower === undefined ? [upper] : [text, lower, upper];
}

/** Whether a row holds the upper words of the header below it: several of them, and no data. */
function isUpperPart(grid: LedgerGrid, row: number): boolean {
  const filled = row < 1 ? [] : filledColumns(grid, row);
  return filled.length >= 2 && filled.every((column) => isWord(grid, row, column)) && hasSpan(grid, row);
}

/** Whether the row below holds the lower words: only under merged or blank cells, and one of ours among them. */
function isLowerPart(grid: LedgerGrid, row: number, fields: ReadonlyMap<string, Field>): boolean {
  const filled = filledColumns(grid, row + 1);
  const isUnder = (column: number) =>
    filledColumns(grid, row).every((above) => {
      const span = mergeAt(grid, row, above)?.columns ?? 1;
      return above !== column || span > 1;
    });
  return (
    filled.length >= 1 &&
    filled.every((column) => isWord(grid, row + 1, column) && isUnder(column)) &&
    filled.some((column) => matchesOf(shownAt(grid, row + 1, column), fields).length > 0)
  );
}

/** Some cell of the row is wide, or tall, or has a blank beside it that the row below fills. */
function hasSpan(grid: LedgerGrid, row: number): boolean {
  const filled = filledColumns(grid, row);
  const below = filledColumns(grid, row + 1);
  const isLoose = below.some((column) => !filled.includes(column)) && filled.length < widthOf(grid);
  return isMerged(grid, row) || isLoose;
}

function isMerged(grid: LedgerGrid, row: number): boolean {
  return filledColumns(grid, row).some((column) => mergeAt(grid, row, column) !== undefined);
}

/** A word as headers are made of: short, and neither a number nor a date. */
function isWord(grid: LedgerGrid, row: number, column: number): boolean {
  const cell = cellAt(grid, row, column);
  const text = visibleText(cellText(cell));
  return typeof cell === 'string' && !isDateCell(cell) && text.length <= 20 && !/\d{2,}/.test(text);
}
