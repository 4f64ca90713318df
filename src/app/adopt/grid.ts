import { type Cell, isBlank } from '../../sheets/cell';

/** An owner's tab as it stands, rows and columns from 1 in every function here. */
export interface LedgerGrid {
  readonly tab: string;
  readonly cells: readonly (readonly Cell[])[];
  /** What each cell shows. */
  readonly shown: readonly (readonly string[])[];
  /** Addresses `row,column` of cells that hold a formula, or what one may have filled. */
  readonly formulas: ReadonlySet<string>;
  readonly merges: readonly Merge[];
}

export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function cellAt(grid: LedgerGrid, row: number, column: number): Cell {
  return grid.cells[row - 1]?.[column - 1] ?? '';
}

export function shownAt(grid: LedgerGrid, row: number, column: number): string {
  return grid.shown[row - 1]?.[column - 1] ?? '';
}

export function isFormula(grid: LedgerGrid, row: number, column: number): boolean {
  return grid.formulas.has(`${row},${column}`);
}

export function widthOf(grid: LedgerGrid): number {
  return grid.cells.reduce((most, { length }) => Math.max(most, length), 0);
}

/** The columns of a row that hold something. */
export function filledColumns(grid: LedgerGrid, row: number): number[] {
  return (grid.cells[row - 1] ?? []).flatMap((cell, index) => (isBlank(cell) ? [] : [index + 1]));
}

/** The merged area whose first cell this is. */
export function mergeAt({ merges }: LedgerGrid, row: number, column: number): Merge | undefined {
  return merges.find((merge) => merge.row === row && merge.column === column);
}

/** 1 → A, 27 → AA. */
export function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
