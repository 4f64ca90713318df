// Google's formulas in the dialect of the engine: closed ranges, names spelled out, the virtual clock.
import { engineName } from './engine';
import type { SheetModel, WorkbookModel } from './model';
import { a1Of, type Corner, mapFormula, quotedSheetName, type Reference } from './references';
import { serialOf } from './time-zone';

export interface FormulaPlace {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** Where a formula reads, besides what it computes. */
export interface Reading {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/**
 * Rewrites a formula for the engine, with every reference naming its sheet, and tells what it reads to `read`.
 * `A2:A` becomes `A2:A1000`, as the engine takes an open range for one cell.
 */
export function engineFormula(
  book: WorkbookModel,
  place: FormulaPlace,
  formula: string,
  now: number,
  read: (reading: Reading) => void,
): string {
  const names = new Map(book.namedRanges.map((range) => [range.name.toLowerCase(), range]));
  const closed = (reference: Reference): Reference | null => {
    const name = reference.sheetName ?? place.sheet.name;
    const sheet = book.sheets.find((other) => other.name.toLowerCase() === name.toLowerCase());
    if (!sheet) return null;
    const [start, end] = closedCorners(reference, sheet);
    const last = end ?? start;
    read({
      sheet,
      row: Math.min(start.row, last.row),
      column: Math.min(start.column, last.column),
      lastRow: Math.max(start.row, last.row),
      lastColumn: Math.max(start.column, last.column),
    });
    return { sheetName: engineName(book.sheets.indexOf(sheet)), start, end };
  };
  const word = (text: string, rest: string): string => {
    if (/^\s*\(\s*\)/.test(rest) && /^(today|now|row|column)$/i.test(text))
      return `\ue000${text.toUpperCase()}`;
    const range = /^\s*[(!]/.test(rest) ? undefined : names.get(text.toLowerCase());
    const sheet = range && book.sheets.find((other) => other.id === range.sheetId);
    if (!range || !sheet) return text;
    return mapFormula(`${quotedSheetName(sheet.name)}!${a1Of(range.area)}`, closed);
  };
  const serial = serialOf(now, book.timeZone);
  const literal: Readonly<Record<string, number>> = {
    TODAY: Math.floor(serial),
    NOW: serial,
    ROW: place.row,
    COLUMN: place.column,
  };
  return mapFormula(formula, closed, word).replace(
    /\ue000([A-Z]+)\s*\(\s*\)/g,
    (_all, name: string) => `(${literal[name] ?? 0})`,
  );
}

type ClosedCorner = Corner & { readonly row: number; readonly column: number };

function closedCorners({ start, end }: Reference, sheet: SheetModel): [ClosedCorner, ClosedCorner | null] {
  const first = { ...start, row: start.row ?? 1, column: start.column ?? 1 };
  return [first, end && { ...end, row: end.row ?? sheet.rowCount, column: end.column ?? sheet.columnCount }];
}
