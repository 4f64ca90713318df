// The format that a formula's result takes in a cell of automatic format.
import type { CellStyle, SheetModel, WorkbookModel } from './model';
import { defaultDateFormat } from './number-format';
import { parseA1 } from './references';
import { changeStyle, styleAt } from './style';

/** Functions whose result is a day, an instant, or a time. */
const days =
  /^=(?:TODAY|DATE|DATEVALUE|EDATE|EOMONTH|WORKDAY)\s*\([^()]*(?:\([^()]*\)[^()]*)*\)(?:\s*[+-]\s*\d+)?$/i;
const instants = /^=NOW\s*\(\s*\)$/i;
/** A reference alone, or with whole days added or taken away. */
const echoed = /^=((?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?\$?[A-Z]{1,3}\$?\d+)(?:\s*[+-]\s*\d+)?$/iu;

/**
 * What Google shows for a formula's number in a cell of automatic format: `=TODAY()` is a date, `=B2` and `=B2+1`
 * look like B2. Which formulas count is open (apps-script.md 3.2 [C]); the patterns above are this workbench's reading.
 */
export function resultFormat(book: WorkbookModel, home: SheetModel, formula: string): string | undefined {
  if (instants.test(formula)) return defaultDateFormat(book.locale, true);
  if (days.test(formula)) return defaultDateFormat(book.locale, false);
  const range = parseA1(echoed.exec(formula)?.[1] ?? '');
  if (range?.row == null || range.column === null) return undefined;
  const sheet = range.sheetName === null ? home : book.sheets.find(({ name }) => name === range.sheetName);
  const format = sheet && styleAt(sheet, range.row, range.column).numberFormat;
  return format === '@' ? undefined : format;
}

const formatted = new WeakMap<CellStyle, Map<string, CellStyle>>();

/** Gives a cell the format, with one style object for all cells that then look alike. */
export function setFormat(sheet: SheetModel, row: number, column: number, numberFormat: string): void {
  changeStyle(sheet, { row, column, rows: 1, columns: 1 }, (old) => {
    const known = formatted.get(old) ?? new Map<string, CellStyle>();
    formatted.set(old, known);
    const style = known.get(numberFormat) ?? { ...old, numberFormat };
    known.set(numberFormat, style);
    return style;
  });
}
