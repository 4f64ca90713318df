import type { Cell } from '../../sheets/cell';
import type { SheetDeclaration } from '../../sheets/declaration';
import type { LedgerGrid } from './grid';

export interface OwnerTab {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** An adopted tab as it stands. */
export interface AdoptedTab {
  /** Places by column key, from 1: ours, and the owner's that were bound. */
  readonly places: ReadonlyMap<string, number>;
  /** Keys of columns that stood there before. */
  readonly theirs: ReadonlySet<string>;
  readonly firstRow: number;
  /** The cells from the first row on. */
  readonly cells: readonly (readonly Cell[])[];
}

export interface CellWrite {
  readonly row: number;
  readonly key: string;
  readonly cell: Cell;
  /** The number format that the cell is to have; null leaves it as it is. */
  readonly format: string | null;
  /** Whether the cell, after `format`, is plain text. */
  readonly isText: boolean;
}

/** Tabs that their owners made, and what adoption does to them. Positions are from 1. */
export interface OwnerTabs {
  /** Tabs with content that are none of ours. */
  list(): OwnerTab[];
  read(tab: string): LedgerGrid | 'no-tab' | 'own-tab';
  /** The number formats of what `read` gave. */
  formats(tab: string): readonly (readonly string[])[];
  /** Those of the sheets that have no tab, or lack one of their columns. */
  lacking(sheets: readonly SheetDeclaration[]): SheetDeclaration[];
  /** Whether a tab of ours stands for the sheet, and holds rows. */
  standing(sheet: SheetDeclaration): 'none' | 'empty' | 'filled';
  /** Columns of the grid of what `read` gave. */
  gridColumns(tab: string): number;
  /** Marks a tab, its header row and its bound columns as a sheet of ours, in place of an empty tab of ours. */
  take(
    tab: string,
    sheet: SheetDeclaration,
    header: { readonly row: number; readonly bound: readonly (readonly [string, number])[] },
    /** Columns of the grid before, where an execution died over it: what that one inserted goes first. */
    columns: number | null,
  ): void;
  /** The tab that is marked as the sheet and was its owner's; null where there is none. */
  look(sheet: SheetDeclaration): AdoptedTab | null;
  /** Writes cells of an adopted tab, past its own validation, which stays. */
  write(sheet: SheetDeclaration, writes: readonly CellWrite[]): void;
  /** Takes our columns, rules and marks off an adopted tab; `kept` columns stay, as its owner's. */
  release(sheet: SheetDeclaration, kept: ReadonlySet<string>): void;
}
