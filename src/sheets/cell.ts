import type { CivilDate } from '../domain/civil-date';

/** A cell that holds a date, or a moment when `time` (`HH:MM:SS`) is given, in the spreadsheet's time zone. */
export interface DateCell {
  readonly date: CivilDate;
  readonly time?: string;
}

/** What the book port gives and takes; an empty cell is ''. */
export type Cell = string | number | boolean | DateCell;

export function isDateCell(cell: Cell): cell is DateCell {
  return typeof cell === 'object';
}

/** Blank, or one of the dashes that people type for "nothing" (document 002 writes `–` in 비고). */
export function isBlank(cell: Cell): boolean {
  // Most cells of a long sheet are empty: no pattern is asked about those.
  if (cell === '') return true;
  return typeof cell === 'string' && /^[\s\u00a0\u200b\ufeff]*[-–—]?[\s\u00a0\u200b\ufeff]*$/.test(cell);
}

/** Whether it is written the same whatever the format of its cell: dates, numbers, texts that begin like words. */
export function isPlain(cell: Cell): boolean {
  return typeof cell !== 'string' || cell === '' || /^[\p{L}\p{N}(["]/u.test(cell);
}

/** The cell as a person would read it out, for messages and comparisons. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (!isDateCell(cell)) return String(cell);
  return cell.time === undefined ? cell.date : `${cell.date} ${cell.time}`;
}

export function sameCell(a: Cell, b: Cell): boolean {
  return a === b || (typeof a === typeof b && cellText(a) === cellText(b));
}
