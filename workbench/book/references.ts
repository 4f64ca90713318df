// A1 notation and the references inside a formula's text.
import type { Area } from './model';

/** What an A1 text names; a missing end reaches to the grid's edge (`A2:A`, `3:5`). */
export interface A1Range {
  readonly sheetName: string | null;
  readonly row: number | null;
  readonly column: number | null;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

/** Reads `B2`, `A1:C3`, `A:A`, `3:5`, `A2:A`, `'이용고객 대장'!$A$1`; null when it is none of them. */
export function parseA1(text: string): A1Range | null {
  throw new Error(`being written ${text}`);
}

/** The area of an A1 range on a grid of this size; null when it does not fit. */
export function areaOf(range: A1Range, rowCount: number, columnCount: number): Area | null {
  throw new Error(`being written ${range.sheetName} ${rowCount} ${columnCount}`);
}

/** `1` → `A`, `27` → `AA`. */
export function columnName(column: number): string {
  throw new Error(`being written ${column}`);
}

/** `A1`, or `A1:B2` for more than one cell, without the sheet. */
export function a1Of(area: Area): string {
  throw new Error(`being written ${area.row}`);
}

/** A sheet's name as it stands before `!` in a formula: quoted where needed. */
export function quotedSheetName(name: string): string {
  throw new Error(`being written ${name}`);
}

/** The formula as it reads after copying it by so many rows and columns: relative references move along. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  throw new Error(`being written ${formula} ${rows} ${columns}`);
}
