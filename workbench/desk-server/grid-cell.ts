// One cell as Univer takes it: its value, and what a person gets to see when editing it.
import type { CellStyle, CellValue, SheetModel } from '../book/model';
import { displayValue, isDateFormat } from '../book/number-format';
import type { GridCell } from './protocol';

/** The cell without its look. */
export function gridCell(
  sheet: SheetModel,
  row: number,
  column: number,
  style: CellStyle,
  locale: string,
): GridCell {
  const value = sheet.cells.get(row, column);
  const formula = sheet.cells.formula(row, column);
  const typed = formula === '' ? typedText(value, style, locale) : formula;
  return { v: value, t: kindOf(value), ...(typed === null ? {} : { custom: { typed } }) };
}

function kindOf(value: CellValue): 1 | 2 | 3 {
  return typeof value === 'number' ? 2 : typeof value === 'boolean' ? 3 : 1;
}

/**
 * What stands in the cell's editor, where the grid by itself would offer something else: dates as they are shown,
 * and texts that would be read as something else keep their apostrophe, as in Google Sheets.
 */
function typedText(value: CellValue, style: CellStyle, locale: string): string | null {
  const { numberFormat } = style;
  if (typeof value === 'number' && isDateFormat(numberFormat))
    return displayValue(value, numberFormat, locale);
  if (typeof value !== 'string' || numberFormat === '@') return null;
  return /^[=+]/.test(value) || (value !== '' && /^[-\d.,%₩$]+$/.test(value)) ? `'${value}` : null;
}
