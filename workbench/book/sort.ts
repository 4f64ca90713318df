import type { Area, SheetModel } from './model';

export interface SortKey {
  /** Counted from 1 in the sheet, not in the area. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorts the rows of an area, with looks and notes: numbers, then texts, then FALSE and TRUE, empty cells last. */
export function sortArea(sheet: SheetModel, area: Area, keys: readonly SortKey[]): void {
  throw new Error(`being written ${sheet.name} ${area.row} ${keys.length}`);
}
