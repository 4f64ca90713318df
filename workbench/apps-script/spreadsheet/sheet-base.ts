import type { EnumValue } from '../enumeration';
import { current, exception } from '../facade';
import { book, restructure, sheetOf } from './document';
import { SheetType } from './enums';
import { Range, rangeAt } from './range';
import { checkedArea, namedArea } from './range-area';
import { RangeList } from './range-list';
import { activeSheetId, select } from './selected';
import { Selection } from './selection';
import { Spreadsheet } from './spreadsheet';

/** What a sheet is, its ranges and its selection. */
export class SheetBase {
  constructor(readonly sheetId: number) {}

  getSheetId(): number {
    return this.sheetId;
  }

  getParent(): Spreadsheet {
    return new Spreadsheet();
  }

  getName(): string {
    return sheetOf(this.sheetId).name;
  }

  getSheetName(): string {
    return this.getName();
  }

  /** The sheet's place among the tabs, counted from 1. */
  getIndex(): number {
    return book().sheets.indexOf(sheetOf(this.sheetId)) + 1;
  }

  getType(): EnumValue {
    return SheetType.GRID;
  }

  getFormUrl(): string | null {
    return null;
  }

  /** An empty name and one that another sheet has are refused. */
  setName(name: string): this {
    restructure(() => current().changes.renameSheet(book(), sheetOf(this.sheetId), name));
    return this;
  }

  getRange(row: number | string, column = 1, rows = 1, columns = 1): Range {
    if (typeof row === 'number') {
      return rangeAt(this.sheetId, checkedArea(this.sheetId, row, column, rows, columns));
    }
    const { sheetId, area, edges } = namedArea(row, sheetOf(this.sheetId));
    return new Range(sheetId, area, edges);
  }

  getRangeList(notations: readonly string[]): RangeList {
    return new RangeList(notations.map((notation) => this.getRange(String(notation))));
  }

  /** All that has content, from A1; A1 alone on an empty sheet (3.1 [A]). */
  getDataRange(): Range {
    const { cells } = sheetOf(this.sheetId);
    const rows = Math.max(1, cells.lastRow);
    return rangeAt(this.sheetId, { row: 1, column: 1, rows, columns: Math.max(1, cells.lastColumn) });
  }

  getLastRow(): number {
    return sheetOf(this.sheetId).cells.lastRow;
  }

  getLastColumn(): number {
    return sheetOf(this.sheetId).cells.lastColumn;
  }

  getMaxRows(): number {
    return sheetOf(this.sheetId).rowCount;
  }

  getMaxColumns(): number {
    return sheetOf(this.sheetId).columnCount;
  }

  activate(): this {
    const isActive = activeSheetId() === this.sheetId;
    select(this.sheetId, isActive ? [] : [{ row: 1, column: 1, rows: 1, columns: 1 }]);
    return this;
  }

  getSelection(): Selection {
    return new Selection();
  }

  getActiveRange(): Range {
    return this.getSelection().getActiveRange();
  }

  getActiveRangeList(): RangeList {
    return this.getSelection().getActiveRangeList();
  }

  getActiveCell(): Range {
    return this.getSelection().getCurrentCell();
  }

  getCurrentCell(): Range {
    return this.getSelection().getCurrentCell();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  setActiveRangeList(list: RangeList): RangeList {
    return list.activate();
  }

  setActiveSelection(range: Range | string): Range {
    return (typeof range === 'string' ? this.getRange(range) : range).activate();
  }

  setCurrentCell(cell: Range): Range {
    return cell.activateAsCurrentCell();
  }

  /** Refuses to hide the last visible sheet (3.3 [A]); the wording is the one of deleting it. */
  hideSheet(): this {
    restructure(() => {
      const others = book().sheets.some((sheet) => sheet.id !== this.sheetId && !sheet.hidden);
      if (!others) throw exception("You can't hide all the sheets in a document.");
      sheetOf(this.sheetId).hidden = true;
      if (book().activeSheetId === this.sheetId) {
        book().activeSheetId = book().sheets.find((sheet) => !sheet.hidden)?.id ?? this.sheetId;
      }
    });
    return this;
  }

  showSheet(): this {
    restructure(() => {
      sheetOf(this.sheetId).hidden = false;
    });
    return this;
  }

  isSheetHidden(): boolean {
    return sheetOf(this.sheetId).hidden;
  }
}
