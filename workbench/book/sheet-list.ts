// The tabs of a workbook: making, copying, naming, ordering and deleting them.
import type { SheetModel, WorkbookModel } from './model';

/** An empty sheet that belongs to no workbook yet. */
export function newSheet(id: number, name: string, rowCount = 1000, columnCount = 26): SheetModel {
  throw new Error(`being written ${id} ${name} ${rowCount} ${columnCount}`);
}

/** Adds an empty sheet at `index` (0 … number of sheets); without a name it is the next free 시트n or Sheetn. */
export function insertSheet(book: WorkbookModel, name: string | null, index: number): SheetModel {
  throw new Error(`being written ${book.name} ${name} ${index}`);
}

export function deleteSheet(book: WorkbookModel, sheet: SheetModel): void {
  throw new Error(`being written ${book.name} ${sheet.name}`);
}

export function renameSheet(book: WorkbookModel, sheet: SheetModel, name: string): void {
  throw new Error(`being written ${book.name} ${sheet.name} ${name}`);
}

/** Puts the sheet at `position`, counted from 1. */
export function moveSheet(book: WorkbookModel, sheet: SheetModel, position: number): void {
  throw new Error(`being written ${book.name} ${sheet.name} ${position}`);
}

/** Copies a sheet within its workbook, at `index`; without a name it is `… 사본` or `Copy of …`. */
export function copySheet(
  book: WorkbookModel,
  source: SheetModel,
  name: string | null,
  index: number,
): SheetModel {
  throw new Error(`being written ${book.name} ${source.name} ${name} ${index}`);
}
