import type { Band, SheetModel } from '../../book/model';
import { columnBand, rowBand } from '../../book/style';
import { exception } from '../facade';
import { hexColor } from './colors';
import { sheetOf, writeSheet } from './document';
import { isFilteredOut } from './filtered-rows';
import { type Group, groupAt } from './group';
import { changeBands, deepest, depthAt, type Line, toggleBelow } from './grouping';
import type { Range } from './range';
import { SheetStructure } from './sheet-structure';
import { defaultColumnWidth, defaultRowHeight, fittedWidth } from './sizes';

/** How a sheet is shown: frozen and hidden lines, sizes, groups, colours. */
export class SheetView extends SheetStructure {
  getFrozenRows(): number {
    return sheetOf(this.sheetId).frozenRows;
  }

  getFrozenColumns(): number {
    return sheetOf(this.sheetId).frozenColumns;
  }

  setFrozenRows(rows: number): void {
    this.#changeView((sheet) => {
      sheet.frozenRows = rows;
    });
  }

  setFrozenColumns(columns: number): void {
    this.#changeView((sheet) => {
      sheet.frozenColumns = columns;
    });
  }

  hideRows(row: number, count = 1): void {
    this.#changeLines('ROW', row, count, hide);
  }

  showRows(row: number, count = 1): void {
    this.#changeLines('ROW', row, count, show);
  }

  hideColumns(column: number, count = 1): void {
    this.#changeLines('COLUMN', column, count, hide);
  }

  showColumns(column: number, count = 1): void {
    this.#changeLines('COLUMN', column, count, show);
  }

  hideRow({ area }: Range): void {
    this.hideRows(area.row, area.rows);
  }

  unhideRow({ area }: Range): void {
    this.showRows(area.row, area.rows);
  }

  hideColumn({ area }: Range): void {
    this.hideColumns(area.column, area.columns);
  }

  unhideColumn({ area }: Range): void {
    this.showColumns(area.column, area.columns);
  }

  isRowHiddenByUser(row: number): boolean {
    const sheet = sheetOf(this.sheetId);
    checkLine(sheet, 'ROW', row, 1);
    return rowBand(sheet, row).hidden === true;
  }

  isColumnHiddenByUser(column: number): boolean {
    const sheet = sheetOf(this.sheetId);
    checkLine(sheet, 'COLUMN', column, 1);
    return columnBand(sheet, column).hidden === true;
  }

  isRowHiddenByFilter(row: number): boolean {
    const sheet = sheetOf(this.sheetId);
    checkLine(sheet, 'ROW', row, 1);
    return isFilteredOut(sheet, row);
  }

  /** In pixels. */
  getRowHeight(row: number): number {
    return rowBand(sheetOf(this.sheetId), row).size ?? defaultRowHeight;
  }

  /** In pixels. */
  getColumnWidth(column: number): number {
    return columnBand(sheetOf(this.sheetId), column).size ?? defaultColumnWidth;
  }

  setRowHeight(row: number, height: number): this {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(row: number, count: number, height: number): this {
    this.#changeLines('ROW', row, count, (band) => ({ ...band, size: height }));
    return this;
  }

  setRowHeightsForced(row: number, count: number, height: number): this {
    return this.setRowHeights(row, count, height);
  }

  setColumnWidth(column: number, width: number): this {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(column: number, count: number, width: number): this {
    this.#changeLines('COLUMN', column, count, (band) => ({ ...band, size: width }));
    return this;
  }

  autoResizeColumn(column: number): this {
    return this.autoResizeColumns(column, 1);
  }

  autoResizeColumns(column: number, count: number): this {
    this.#changeView((sheet) => {
      checkLine(sheet, 'COLUMN', column, count);
      for (let at = column; at < column + count; at += 1) {
        const size = fittedWidth(sheet, at);
        changeBands(sheet, 'COLUMN', { first: at, count: 1 }, (band) => ({ ...band, size }));
      }
    });
    return this;
  }

  /** Gives rows back the height that follows from their text. */
  autoResizeRows(row: number, count: number): this {
    this.#changeLines('ROW', row, count, ({ size: _size, ...band }) => band);
    return this;
  }

  getTabColor(): string | null {
    return sheetOf(this.sheetId).tabColor;
  }

  /** Null takes the colour away; what is no colour changes nothing. */
  setTabColor(color: string | null): this {
    this.#changeView((sheet) => {
      sheet.tabColor = color === null ? null : (hexColor(color) ?? sheet.tabColor);
    });
    return this;
  }

  hasHiddenGridlines(): boolean {
    return sheetOf(this.sheetId).hiddenGridlines ?? false;
  }

  setHiddenGridlines(isHidden: boolean): this {
    this.#changeView((sheet) => {
      sheet.hiddenGridlines = isHidden;
    });
    return this;
  }

  getRowGroup(row: number, depth: number): Group | null {
    return groupAt(this.sheetId, 'ROW', row, depth);
  }

  getColumnGroup(column: number, depth: number): Group | null {
    return groupAt(this.sheetId, 'COLUMN', column, depth);
  }

  getRowGroupDepth(row: number): number {
    return depthAt(sheetOf(this.sheetId), 'ROW', row);
  }

  getColumnGroupDepth(column: number): number {
    return depthAt(sheetOf(this.sheetId), 'COLUMN', column);
  }

  collapseAllRowGroups(): this {
    return this.expandRowGroupsUpToDepth(0);
  }

  collapseAllColumnGroups(): this {
    return this.expandColumnGroupsUpToDepth(0);
  }

  expandAllRowGroups(): this {
    return this.expandRowGroupsUpToDepth(deepest);
  }

  expandAllColumnGroups(): this {
    return this.expandColumnGroupsUpToDepth(deepest);
  }

  expandRowGroupsUpToDepth(depth: number): this {
    toggleBelow(this.sheetId, 'ROW', depth);
    return this;
  }

  expandColumnGroupsUpToDepth(depth: number): this {
    toggleBelow(this.sheetId, 'COLUMN', depth);
    return this;
  }

  #changeLines(line: Line, first: number, count: number, change: (band: Band) => Band): void {
    checkLine(sheetOf(this.sheetId), line, first, count);
    this.#changeView((sheet) => changeBands(sheet, line, { first, count }, change));
  }

  #changeView(apply: (sheet: SheetModel) => void): void {
    writeSheet(this.sheetId, apply);
  }
}

function hide(band: Band): Band {
  return { ...band, hidden: true };
}

function show({ hidden: _hidden, ...band }: Band): Band {
  return band;
}

function checkLine(sheet: SheetModel, line: Line, first: number, count: number): void {
  const last = line === 'ROW' ? sheet.rowCount : sheet.columnCount;
  if (first >= 1 && count >= 1 && first + count - 1 <= last) return;
  throw exception(`Those ${line === 'ROW' ? 'rows' : 'columns'} are out of bounds.`);
}
