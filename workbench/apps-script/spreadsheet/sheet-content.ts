import { current } from '../facade';
import { cellCount } from './areas';
import { enter, inputOf, readValues, type ScriptValue } from './cell-values';
import { book, gridOf, sheetOf, write, writeSettled } from './document';
import { refuseProtected } from './protected-cells';
import { rangeAt } from './range';
import { checkedArea } from './range-area';
import { SheetBase } from './sheet-base';
import { TextFinder } from './text-finder';

/** A sheet's cells as a whole. */
export class SheetContent extends SheetBase {
  /**
   * Writes below the last row with content. A full grid grows: the reports contradict each other (3.3 [C]), and
   * growing is the common belief.
   */
  appendRow(contents: readonly unknown[]): this {
    const inputs = contents.map(inputOf);
    const columns = Math.max(1, inputs.length);
    current().write(inputs.length, () => {
      const sheet = sheetOf(this.sheetId);
      const row = sheet.cells.lastRow + 1;
      if (row > sheet.rowCount) current().changes.insertRows(book(), sheet, row, 1, 'before');
      const area = checkedArea(sheet.id, row, 1, 1, columns);
      refuseProtected(sheet, area);
      enter(sheet, area, [inputs]);
    });
    return this;
  }

  getSheetValues(row: number, column: number, rows: number, columns: number): ScriptValue[][] {
    const area = checkedArea(this.sheetId, row, column, rows, columns);
    return readValues(sheetOf(this.sheetId), area);
  }

  clear(options: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined } = {}): this {
    const { contentsOnly, formatOnly } = options;
    if (contentsOnly || !formatOnly) this.clearContents();
    if (formatOnly || !contentsOnly) this.clearFormats();
    return this;
  }

  clearContents(): this {
    const area = gridOf(sheetOf(this.sheetId));
    write(this.sheetId, area, cellCount(area), ({ cells }) => {
      for (let row = cells.lastRow; row > 0; row -= 1) {
        for (let column = cells.lastColumn; column > 0; column -= 1) cells.set(row, column, '');
      }
    });
    return this;
  }

  /** Conditional formats count as formatting ([A] reference of Sheet.clearFormats). */
  clearFormats(): this {
    rangeAt(this.sheetId, gridOf(sheetOf(this.sheetId))).clear({ formatOnly: true });
    write(this.sheetId, gridOf(sheetOf(this.sheetId)), 0, (sheet) => {
      sheet.conditionalFormats = current().adopt([]);
    });
    return this;
  }

  clearNotes(): this {
    write(this.sheetId, gridOf(sheetOf(this.sheetId)), 0, ({ notes }) => notes.clear());
    return this;
  }

  /** Sorts all rows but the frozen ones by a column. */
  sort(column: number, isAscending = true): this {
    const area = gridOf(sheetOf(this.sheetId));
    writeSettled(this.sheetId, area, 0, (sheet) => {
      const row = sheet.frozenRows + 1;
      const rows = sheet.cells.lastRow - sheet.frozenRows;
      if (rows < 1) return;
      current().changes.sortArea(sheet, { ...gridOf(sheet), row, rows }, [
        { column, ascending: isAscending },
      ]);
    });
    return this;
  }

  createTextFinder(text: string): TextFinder {
    return new TextFinder(() => [{ sheetId: this.sheetId, area: this.getDataRange().area }], text);
  }
}
