import type { ScriptValue } from './cell-values';
import type { Range } from './range';
import type { RangeList } from './range-list';
import { activeSheetId } from './selected';
import type { Selection } from './selection';
import { Sheet } from './sheet';
import { SpreadsheetSheets } from './spreadsheet-sheets';

/** Members of Spreadsheet that act on its active sheet. */
export class SpreadsheetActive extends SpreadsheetSheets {
  getActiveSheet(): Sheet {
    return new Sheet(activeSheetId());
  }

  setActiveSheet(sheet: Sheet, _isSelectionRestored = false): Sheet {
    return sheet.activate();
  }

  getSelection(): Selection {
    return this.getActiveSheet().getSelection();
  }

  getActiveRange(): Range {
    return this.getActiveSheet().getActiveRange();
  }

  getActiveRangeList(): RangeList {
    return this.getActiveSheet().getActiveRangeList();
  }

  getActiveCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }

  getCurrentCell(): Range {
    return this.getActiveSheet().getCurrentCell();
  }

  setActiveRange(range: Range): Range {
    return this.getActiveSheet().setActiveRange(range);
  }

  setActiveRangeList(list: RangeList): RangeList {
    return this.getActiveSheet().setActiveRangeList(list);
  }

  setActiveSelection(range: Range | string): Range {
    return this.getActiveSheet().setActiveSelection(range);
  }

  setCurrentCell(cell: Range): Range {
    return this.getActiveSheet().setCurrentCell(cell);
  }

  getSheetId(): number {
    return this.getActiveSheet().getSheetId();
  }

  getSheetName(): string {
    return this.getActiveSheet().getSheetName();
  }

  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  getFrozenRows(): number {
    return this.getActiveSheet().getFrozenRows();
  }

  getFrozenColumns(): number {
    return this.getActiveSheet().getFrozenColumns();
  }

  setFrozenRows(rows: number): void {
    this.getActiveSheet().setFrozenRows(rows);
  }

  setFrozenColumns(columns: number): void {
    this.getActiveSheet().setFrozenColumns(columns);
  }

  getColumnWidth(column: number): number {
    return this.getActiveSheet().getColumnWidth(column);
  }

  getRowHeight(row: number): number {
    return this.getActiveSheet().getRowHeight(row);
  }

  setColumnWidth(column: number, width: number): Sheet {
    return this.getActiveSheet().setColumnWidth(column, width);
  }

  setRowHeight(row: number, height: number): Sheet {
    return this.getActiveSheet().setRowHeight(row, height);
  }

  autoResizeColumn(column: number): Sheet {
    return this.getActiveSheet().autoResizeColumn(column);
  }

  appendRow(contents: readonly unknown[]): Sheet {
    return this.getActiveSheet().appendRow(contents);
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): ScriptValue[][] {
    return this.getActiveSheet().getSheetValues(row, column, rows, columns);
  }

  sort(column: number, isAscending = true): Sheet {
    return this.getActiveSheet().sort(column, isAscending);
  }

  insertRowAfter(after: number): Sheet {
    return this.getActiveSheet().insertRowAfter(after);
  }

  insertRowBefore(before: number): Sheet {
    return this.getActiveSheet().insertRowBefore(before);
  }

  insertRowsAfter(after: number, count: number): Sheet {
    return this.getActiveSheet().insertRowsAfter(after, count);
  }

  insertRowsBefore(before: number, count: number): Sheet {
    return this.getActiveSheet().insertRowsBefore(before, count);
  }

  insertColumnAfter(after: number): Sheet {
    return this.getActiveSheet().insertColumnAfter(after);
  }

  insertColumnBefore(before: number): Sheet {
    return this.getActiveSheet().insertColumnBefore(before);
  }

  insertColumnsAfter(after: number, count: number): Sheet {
    return this.getActiveSheet().insertColumnsAfter(after, count);
  }

  insertColumnsBefore(before: number, count: number): Sheet {
    return this.getActiveSheet().insertColumnsBefore(before, count);
  }

  deleteRow(row: number): Sheet {
    return this.getActiveSheet().deleteRow(row);
  }

  deleteRows(row: number, count: number): void {
    this.getActiveSheet().deleteRows(row, count);
  }

  deleteColumn(column: number): Sheet {
    return this.getActiveSheet().deleteColumn(column);
  }

  deleteColumns(column: number, count: number): void {
    this.getActiveSheet().deleteColumns(column, count);
  }

  hideRow(row: Range): void {
    this.getActiveSheet().hideRow(row);
  }

  unhideRow(row: Range): void {
    this.getActiveSheet().unhideRow(row);
  }

  hideColumn(column: Range): void {
    this.getActiveSheet().hideColumn(column);
  }

  unhideColumn(column: Range): void {
    this.getActiveSheet().unhideColumn(column);
  }

  isRowHiddenByUser(row: number): boolean {
    return this.getActiveSheet().isRowHiddenByUser(row);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.getActiveSheet().isColumnHiddenByUser(column);
  }

  isRowHiddenByFilter(row: number): boolean {
    return this.getActiveSheet().isRowHiddenByFilter(row);
  }
}
