import type { Area, CellValue, SheetModel, WorkbookModel } from './model';

export interface Violation {
  readonly row: number;
  readonly column: number;
  /** Google's message, or the rule's own help text. */
  readonly message: string;
}

/** What rejecting rules say against writing these values (rows of cells) into the area; `now` is the virtual clock. */
export function violations(
  book: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  values: readonly (readonly CellValue[])[],
  now: number,
): Violation[] {
  throw new Error(`being written ${book.name} ${sheet.name} ${area.row} ${values.length} ${now}`);
}

/** Google's message when a rejecting rule forbids the value in this cell, else null. */
export function violation(
  book: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  value: CellValue,
  now: number,
): string | null {
  const area = { row, column, rows: 1, columns: 1 };
  return violations(book, sheet, area, [[value]], now)[0]?.message ?? null;
}
