import type { SheetDeclaration } from '../../sheets/declaration';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes new columns of one group foldable. Groups that touch would be one: a column without a group parts them. */
export function foldGroups(
  tab: Sheet,
  sheet: SheetDeclaration,
  added: readonly string[],
  columns: ReadonlyMap<string, number>,
): void {
  for (const key of added) {
    const place = columns.get(key);
    if (place !== undefined && sheet.columns[key]?.group) tab.getRange(1, place).shiftColumnGroupDepth(1);
  }
}
