import type { SheetModel, WorkbookModel } from './model';

export interface SheetView {
  readonly name: string;
  readonly hidden: boolean;
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly displayValues: readonly (readonly string[])[];
}

/** A sheet up to its last row and column; whole days are `YYYY-MM-DD`, other dates `YYYY-MM-DDTHH:MM:SS+09:00`. */
export function sheetView(sheet: SheetModel, workbook: WorkbookModel): SheetView {
  throw new Error(`being written ${sheet.name} ${workbook.name}`);
}
