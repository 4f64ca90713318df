import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import type { Column } from '../../sheets/column';
import { hairline, header } from '../../sheets/look';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The formats of a column's cells below the header. */
export function dressColumn(cells: Range, column: Column): void {
  cells
    .setNumberFormat(column.numberFormat)
    .setHorizontalAlignment(column.align)
    .setVerticalAlignment('middle')
    .setWrapStrategy(column.wrap ? SpreadsheetApp.WrapStrategy.WRAP : SpreadsheetApp.WrapStrategy.CLIP)
    .setBorder(null, null, true, null, null, true, hairline, SpreadsheetApp.BorderStyle.SOLID);
}

/** The header, width and visibility of a column that has just been added. */
export function introduceColumn(
  tab: Sheet,
  headerRow: number,
  place: number,
  column: Column,
  language: Language,
): void {
  const isOwn = column.role === 'derived' || column.role === 'lookup' || column.role === 'system';
  tab
    .getRange(headerRow, place)
    .setNumberFormat('@')
    .setBackground(header.fill)
    .setFontColor(isOwn ? header.derivedText : header.text)
    .setFontStyle(isOwn ? 'italic' : 'normal')
    .setFontWeight('bold')
    .setHorizontalAlignment('center')
    .setVerticalAlignment('middle')
    .setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
  tab.setColumnWidth(place, column.width);
  const note =
    column.note?.[language] ?? (column.role === 'derived' ? messages[language].notes.computed : '');
  if (note) tab.getRange(headerRow, place).setNote(note);
  if (column.role === 'system') tab.hideColumns(place);
  // Last: an execution that dies before it leaves a column that is still to be introduced.
  tab.getRange(headerRow, place).setValue(column.label[language]);
}
