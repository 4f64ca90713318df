import type { SheetDeclaration } from '../../sheets/declaration';
import { dressColumn } from './columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Adds rows at the end of the grid until it has `last`, and gives them the formats of their columns. */
export function growTo(
  tab: Sheet,
  sheet: SheetDeclaration,
  columns: ReadonlyMap<string, number>,
  last: number,
): void {
  const rows = tab.getMaxRows();
  if (last <= rows) return;
  tab.insertRowsAfter(rows, last - rows);
  for (const [key, place] of columns) {
    const column = sheet.columns[key];
    if (column) dressColumn(tab.getRange(rows + 1, place, last - rows, 1), column);
  }
}
