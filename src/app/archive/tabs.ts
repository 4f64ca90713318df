import type { Cell } from '../../sheets/cell';
import type { SheetDeclaration } from '../../sheets/declaration';

/** First and last row. */
export type Rows = readonly [first: number, last: number];

/** Rows of a sheet with every column, also those that are the team's own. */
export interface Lines {
  /** The number of each row, rising. */
  readonly rows: readonly number[];
  readonly cells: readonly (readonly Cell[])[];
  /** Places of our columns by key, from 1. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Where rows were added, and the columns in which a formula has become its value there. */
export interface Added {
  readonly rows: Rows;
  readonly formulas: ReadonlySet<number>;
}

/** The log and its archives as tabs: rows go from one to the other as they are, with their looks and notes. */
export interface ArchiveTabs {
  /** Whether a tab bears this name. */
  isNamed(title: string): boolean;
  /** Cells of all tabs, blank ones included: Google Sheets holds 10,000,000 in one spreadsheet. */
  cellCount(): number;
  /** Cells in one row of a sheet. */
  width(sheet: SheetDeclaration): number;
  /**
   * Makes the hidden tab of an archive, or hides it again, and brings its columns into the order of those of `like`.
   * Answers the headers of columns with content that `like` has no longer; `taken` where someone else's tab bears
   * its name.
   */
  lay(archive: SheetDeclaration, like: SheetDeclaration, title: string): readonly string[] | 'taken';
  /** All rows, or some; null where the tab is not there. */
  lines(sheet: SheetDeclaration, rows?: readonly Rows[]): Lines | null;
  /** Adds copies of rows below the last one of `to`, so many rows apart, formulas as values. */
  copy(from: SheetDeclaration, to: SheetDeclaration, rows: readonly Rows[], apart: number): Added;
  /**
   * Adds copies of rows below the last one of `to` and deletes the rows, in one breath for each: whatever people have
   * moved into their place by then is in the copy. Returns where the copies are.
   */
  cut(from: SheetDeclaration, to: SheetDeclaration, rows: readonly Rows[]): Rows;
  /** Deletes rows. */
  remove(sheet: SheetDeclaration, rows: readonly Rows[]): void;
  /** Shows an archive to people; whoever edits it is warned by the note. */
  show(archive: SheetDeclaration, note: string): void;
  /** Deletes the tab of an archive. */
  drop(archive: SheetDeclaration): void;
}
