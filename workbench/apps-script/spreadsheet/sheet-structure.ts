import type { SheetModel } from '../../book/model';
import { current, exception } from '../facade';
import { book, gridOf, restructure, sheetOf } from './document';
import { refuseProtected, refuseProtectedSheet } from './protected-cells';
import type { Range } from './range';
import { Sheet } from './sheet';
import { SheetContent } from './sheet-content';
import type { Spreadsheet } from './spreadsheet';

/** Rows and columns: inserting, deleting, moving. New ones look like their neighbour. */
export class SheetStructure extends SheetContent {
  insertRowsAfter(after: number, count: number): this {
    if (after < 1 || after > sheetOf(this.sheetId).rowCount) throw rowsOut();
    return this.#restructured((sheet) =>
      current().changes.insertRows(book(), sheet, after + 1, count, 'before'),
    );
  }

  insertRowsBefore(before: number, count: number): this {
    if (before < 1 || before > sheetOf(this.sheetId).rowCount) throw rowsOut();
    return this.#restructured((sheet) => current().changes.insertRows(book(), sheet, before, count, 'after'));
  }

  insertRowAfter(after: number): this {
    return this.insertRowsAfter(after, 1);
  }

  insertRowBefore(before: number): this {
    return this.insertRowsBefore(before, 1);
  }

  insertRows(index: number, count = 1): void {
    this.insertRowsBefore(index, count);
  }

  insertColumnsAfter(after: number, count: number): this {
    if (after < 1 || after > sheetOf(this.sheetId).columnCount) throw columnsOut();
    return this.#restructured((sheet) =>
      current().changes.insertColumns(book(), sheet, after + 1, count, 'before'),
    );
  }

  insertColumnsBefore(before: number, count: number): this {
    if (before < 1 || before > sheetOf(this.sheetId).columnCount) throw columnsOut();
    return this.#restructured((sheet) =>
      current().changes.insertColumns(book(), sheet, before, count, 'after'),
    );
  }

  insertColumnAfter(after: number): this {
    return this.insertColumnsAfter(after, 1);
  }

  insertColumnBefore(before: number): this {
    return this.insertColumnsBefore(before, 1);
  }

  insertColumns(index: number, count = 1): void {
    this.insertColumnsBefore(index, count);
  }

  deleteRows(row: number, count: number): void {
    this.#restructured((sheet) => {
      refuseProtected(sheet, { ...gridOf(sheet), row, rows: count });
      current().changes.deleteRows(book(), sheet, row, count);
    });
  }

  deleteRow(row: number): this {
    this.deleteRows(row, 1);
    return this;
  }

  deleteColumns(column: number, count: number): void {
    this.#restructured((sheet) => {
      refuseProtected(sheet, { ...gridOf(sheet), column, columns: count });
      current().changes.deleteColumns(book(), sheet, column, count);
    });
  }

  deleteColumn(column: number): this {
    this.deleteColumns(column, 1);
    return this;
  }

  /** The destination is counted before the move (3.3 [A]). */
  moveRows({ area }: Range, destination: number): void {
    this.#restructured((sheet) => {
      refuseProtected(sheet, { ...gridOf(sheet), row: area.row, rows: area.rows });
      current().changes.moveRows(book(), sheet, area.row, area.rows, destination);
    });
  }

  moveColumns({ area }: Range, destination: number): void {
    this.#restructured((sheet) => {
      refuseProtected(sheet, { ...gridOf(sheet), column: area.column, columns: area.columns });
      current().changes.moveColumns(book(), sheet, area.column, area.columns, destination);
    });
  }

  /** Copies the sheet to the end of the spreadsheet; the workbench has only one. */
  copyTo(_spreadsheet: Spreadsheet): Sheet {
    const copy = restructure(() =>
      current().changes.copySheet(book(), sheetOf(this.sheetId), null, book().sheets.length),
    );
    return new Sheet(copy.id);
  }

  #restructured(apply: (sheet: SheetModel) => void): this {
    restructure(() => {
      const sheet = sheetOf(this.sheetId);
      refuseProtectedSheet(sheet);
      apply(sheet);
    });
    return this;
  }
}

function rowsOut(): Error {
  return exception('Those rows are out of bounds.');
}

function columnsOut(): Error {
  return exception('Those columns are out of bounds.');
}
