// A sheet as JSON for people and programs outside: `show --json`.
import type { CellValue, SheetModel, WorkbookModel } from './model';
import { displayValue, isDateFormat } from './number-format';
import { styleAt } from './style';
import { epochOf, offsetAt } from './time-zone';

export interface SheetView {
  readonly name: string;
  readonly hidden: boolean;
  readonly values: readonly (readonly CellValue[])[];
  readonly displayValues: readonly (readonly string[])[];
}

/** A sheet up to its last row and column; whole days are `YYYY-MM-DD`, other dates `YYYY-MM-DDTHH:MM:SS+09:00`. */
export function sheetView(sheet: SheetModel, workbook: WorkbookModel): SheetView {
  const { cells } = sheet;
  const rows = Array.from({ length: cells.lastRow }, (_, index) => index + 1);
  const columns = Array.from({ length: cells.lastColumn }, (_, index) => index + 1);
  const formatAt = (row: number, column: number) => styleAt(sheet, row, column).numberFormat;
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    values: rows.map((row) =>
      columns.map((column) => {
        const value = cells.get(row, column);
        const isDate = typeof value === 'number' && isDateFormat(formatAt(row, column));
        return isDate ? isoDate(value, workbook.timeZone) : value;
      }),
    ),
    displayValues: rows.map((row) =>
      columns.map((column) => displayValue(cells.get(row, column), formatAt(row, column), workbook.locale)),
    ),
  };
}

function isoDate(serial: number, zone: string): string {
  const wall = new Date(Math.round((serial - 25_569) * 86_400) * 1000).toISOString();
  if (wall.endsWith('T00:00:00.000Z')) return wall.slice(0, 10);
  const offset = Math.round(offsetAt(epochOf(serial, zone), zone) / 60_000);
  const size = Math.abs(offset);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  const minutes = String(size % 60).padStart(2, '0');
  return `${wall.slice(0, 19)}${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}
