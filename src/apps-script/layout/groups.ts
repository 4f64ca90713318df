import type { Column } from '../../sheets/column';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes a new column of a group foldable, once also where an execution died over it. Groups that touch would be one:
 * a column without a group parts them.
 */
export function foldColumn(tab: Sheet, place: number, { group }: Column, isNew: boolean): void {
  if (group && (isNew || tab.getColumnGroupDepth(place) === 0))
    tab.getRange(1, place).shiftColumnGroupDepth(1);
}
