import type { SheetDeclaration } from '../../sheets/declaration';
import { dressColumn } from './columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Adds rows `rows + 1` to `last` at the end of the grid, with the formats of their columns. */
export function addRows(
  tab: Sheet,
  sheet: SheetDeclaration,
  columns: ReadonlyMap<string, number>,
  rows: number,
  last: number,
): void {
  tab.insertRowsAfter(rows, last - rows);
  for (const [key, place] of columns) {
    const column = sheet.columns[key];
    if (column) dressColumn(tab.getRange(rows + 1, place, last - rows, 1), column);
  }
}
