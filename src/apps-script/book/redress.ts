import type { CellsChange } from '../../app/ports';
import type { OpenTab } from './open-tabs';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Whether a column's cells are made text cells when they are written. */
export function isWrittenAsText(
  { theirs }: OpenTab,
  { sheet, column }: Pick<CellsChange, 'sheet' | 'column'>,
) {
  return sheet.columns[column]?.numberFormat === '@' && !theirs.has(column);
}

/** Gives cells that were made text cells by mistake the number format of the column in which they stand. */
export function redressCells(one: OpenTab, change: CellsChange, place: number): void {
  const { tab, columns, theirs, firstRow } = one;
  const { sheet, values } = change;
  const range = tab.getRange(change.firstRow, place, values.length, 1);
  const [key] = [...columns].find(([, at]) => at === place) ?? [];
  const own = key === undefined || theirs.has(key) ? undefined : sheet.columns[key]?.numberFormat;
  // The look of a column that is not ours is that of the row above, or below the first.
  const like = (): Range | null => {
    if (change.firstRow > firstRow) return tab.getRange(change.firstRow - 1, place);
    const below = change.firstRow + values.length;
    return below <= tab.getMaxRows() ? tab.getRange(below, place) : null;
  };
  const format = own ?? like()?.getNumberFormat();
  if (format !== undefined) range.setNumberFormat(format);
}
