// Inserting, deleting and moving rows and columns, with everything that points at cells.
import type { SheetModel, WorkbookModel } from './model';

/** Which neighbour's looks and rules the new rows or columns take. */
export type Inherit = 'before' | 'after';

/** Inserts `count` rows in front of row `at` (1 … rowCount + 1). */
export function insertRows(
  book: WorkbookModel,
  sheet: SheetModel,
  at: number,
  count: number,
  inherit: Inherit,
): void {
  throw new Error(`being written ${book.name} ${sheet.name} ${at} ${count} ${inherit}`);
}

export function insertColumns(
  book: WorkbookModel,
  sheet: SheetModel,
  at: number,
  count: number,
  inherit: Inherit,
): void {
  throw new Error(`being written ${book.name} ${sheet.name} ${at} ${count} ${inherit}`);
}

export function deleteRows(book: WorkbookModel, sheet: SheetModel, at: number, count: number): void {
  throw new Error(`being written ${book.name} ${sheet.name} ${at} ${count}`);
}

export function deleteColumns(book: WorkbookModel, sheet: SheetModel, at: number, count: number): void {
  throw new Error(`being written ${book.name} ${sheet.name} ${at} ${count}`);
}

/** Moves rows so that they stand in front of row `destination`, counted before the move, as Google counts. */
export function moveRows(
  book: WorkbookModel,
  sheet: SheetModel,
  from: number,
  count: number,
  destination: number,
): void {
  throw new Error(`being written ${book.name} ${sheet.name} ${from} ${count} ${destination}`);
}

export function moveColumns(
  book: WorkbookModel,
  sheet: SheetModel,
  from: number,
  count: number,
  destination: number,
): void {
  throw new Error(`being written ${book.name} ${sheet.name} ${from} ${count} ${destination}`);
}
