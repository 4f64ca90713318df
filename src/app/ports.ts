// What the use cases need of the platform. Each has an adapter in `apps-script/` and one in memory in the tests.
import type { CivilDate } from '../domain/civil-date';
import type { Language } from '../messages/language';
import type { Cell } from '../sheets/cell';
import type { SheetDeclaration } from '../sheets/declaration';
import type { Snapshot } from '../sheets/reading';
import type { OwnerTabs } from './adopt/owner-tabs';
import type { ArchiveTabs } from './archive/tabs';

/** Now, in the spreadsheet's time zone. */
export interface Moment {
  readonly date: CivilDate;
  /** `HH:MM:SS` */
  readonly time: string;
}

/** `YYYY-MM-DD HH:MM:SS` */
export function momentText({ date, time }: Moment): string {
  return `${date} ${time}`;
}

export interface Clock {
  now(): Moment;
  /** Seconds since this execution began, for stopping before the time limit. */
  elapsed(): number;
}

/** Why a tab could not be read. */
export type TabProblem = 'missing' | 'ambiguous';

/** Values of one column for consecutive rows. */
export interface CellsChange {
  readonly kind: 'cells';
  readonly sheet: SheetDeclaration;
  readonly column: string;
  readonly firstRow: number;
  readonly values: readonly Cell[];
}

export type Change =
  | CellsChange
  /** New rows after the last one with content, by column key. */
  | {
      readonly kind: 'append';
      readonly sheet: SheetDeclaration;
      readonly rows: readonly Readonly<Record<string, Cell>>[];
    };

/** What is read of a long sheet: some columns of every row, and whole rows where these do not say enough. */
export interface Part {
  readonly columns: readonly string[];
  /**
   * A row's cells as far as the jobs need them, given those of `columns`; null where the whole row must be read.
   * The columns are read one after the other: what was moved meanwhile must come out as null. What it gave counts
   * until it is asked of the next row.
   */
  readonly known: (cells: Readonly<Record<string, Cell>>) => Readonly<Record<string, Cell>> | null;
  /** Of the columns, those read before all others and the one read after them. */
  readonly first: readonly string[];
  readonly last: string | null;
  /** Whether little is known where the first column is mostly blank; everything is read whole then. */
  readonly isProbed: boolean;
  /** A share of the rows that is read whole in any case: the `part`th, from 0, of so many. */
  readonly share: { readonly part: number; readonly of: number } | null;
  /** Second of the execution by which it has to be read; where that would take longer nothing is. Null: no matter when. */
  readonly until: number | null;
  /** Only the rows of one piece are read whole, known or not, so many at most; from the first unknown one where null. */
  readonly piece: { readonly from: number | null; readonly most: number } | null;
}

/** What is read of a sheet that is known to have so many rows; all, should there be more. */
export interface TopRows {
  readonly rows: number;
}

export interface Book {
  /** Reads each sheet once, whole or its part, with where its columns stand now. */
  read(
    sheets: readonly SheetDeclaration[],
    parts?: ReadonlyMap<string, Part | TopRows>,
  ): ReadonlyMap<string, Snapshot | TabProblem>;
  /** Writes and flushes; columns that are bound nowhere are passed over. */
  write(changes: readonly Change[]): void;
  /**
   * Changes cells of the one row whose `keyColumn` holds `key`, if its cells are still as `expect` says.
   * The row is looked up anew, and the change is flushed.
   */
  amend(amendment: Amendment): 'done' | 'gone' | 'changed';
  /**
   * Gives cells of others their number format back, which a write has made text cells because columns had moved from
   * the `places` where it meant them to be. The values are for another write.
   */
  redress(changes: readonly CellsChange[], places: ReadonlyMap<string, number>): void;
  /** Address of a row, for mails and for the sheet 만료 예정. */
  linkTo(sheet: SheetDeclaration, row: number): string;
  /** Makes or repairs the tabs and columns of the sheets, and never touches what a person typed. */
  ensure(sheets: readonly SheetDeclaration[], language: Language): void;
  readonly title: string;
}

export interface Amendment {
  readonly sheet: SheetDeclaration;
  readonly keyColumn: string;
  readonly key: string;
  readonly expect: Readonly<Record<string, Cell>>;
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly senderName: string;
  /** Where answers go; the sender's own address unless told. */
  readonly replyTo?: string;
}

export interface Mail {
  /** Recipients that may still be written to today. */
  remaining(): number;
  /** Throws when the platform refuses. */
  send(mail: OutgoingMail): void;
}

/** Keeps others from writing at the same time. */
export interface Lock {
  /** Runs the work under the document lock, flushes, and lets go; `busy` when it could not be had in time. */
  hold<Result>(work: () => Result): Result | 'busy';
}

/** Small texts kept with the spreadsheet, unseen by people. */
export interface Store {
  get(key: string): string | null;
  set(key: string, value: string): void;
}

/** Texts that may be forgotten at any time, and are after some hours. */
export interface Cache {
  get(key: string): string | null;
  /** Keeps nothing where the text is too long. */
  set(key: string, value: string): void;
  drop(key: string): void;
}

export interface Scheduler {
  /** Makes the hourly trigger of this person unless it is there; `anew` also in place of one that does not run. */
  ensureHourly(anew: boolean): void;
  /** Whether this person's hourly trigger is there. */
  isHourly(): boolean;
  /** Whether all scopes are granted; the address to grant them at when not. */
  authorization(): { readonly granted: boolean; readonly url: string | null };
}

export interface Ports {
  readonly book: Book;
  readonly lookups: Pick<Lookups, 'readColumns' | 'rowsBetween' | 'removeRows'>;
  readonly clock: Clock;
  readonly mail: Mail;
  readonly lock: Lock;
  readonly store: Store;
  readonly cache: Cache;
  readonly scheduler: Scheduler;
  /** E-mail of who runs this; '' where the platform does not tell. */
  readonly me: () => string;
  readonly log: (line: string) => void;
}

/**
 * Parts of sheets, for answers that must come at once however long the sheets are. Where tabs and columns stand is
 * found out anew at each call.
 */
export interface Lookups {
  /** Does work for which tabs and columns may stand where they stood when they were last looked for. */
  steady<Result>(work: () => Result): Result;
  /** Looks for tabs and columns anew; whether those of these sheets stand elsewhere now. */
  refind(sheets: readonly SheetDeclaration[]): boolean;
  /** Where the columns of a sheet stand, with no rows. */
  columnsOf(sheet: SheetDeclaration): Snapshot | TabProblem;
  /**
   * Some columns of a sheet, neighbours in one call; the others are blank in the cells.
   *
   * @param rows first and last row to be read, where it is not all
   */
  readColumns(
    sheet: SheetDeclaration,
    columns: readonly string[],
    rows?: readonly [number, number],
  ): Snapshot | TabProblem;
  /** The rows whose `keyColumn` holds `key`, the lowest `most` of them; looked up anew. */
  rowsWith(sheet: SheetDeclaration, keyColumn: string, key: string, most: number): Snapshot | TabProblem;
  /** Rows down to one that is there, so many at most. */
  rowsUpTo(sheet: SheetDeclaration, last: number, most: number): Snapshot | TabProblem;
  /** The last rows of a sheet. */
  tail(sheet: SheetDeclaration, most: number): Snapshot | TabProblem;
  /** Whole rows by their numbers, both included; those beyond the last one are left out. */
  rowsBetween(sheet: SheetDeclaration, first: number, last: number): Snapshot | TabProblem;
  /**
   * Adds a row after the last one with content, wherever that is by then. It holds its key and what no format could
   * make something else of: dates, numbers, texts that begin like words. Answers where it should be.
   */
  appendRow(sheet: SheetDeclaration, keyColumn: string, cells: Readonly<Record<string, Cell>>): number;
  /** Deletes a whole row. */
  removeRow(sheet: SheetDeclaration, row: number): void;
  /** Deletes whole rows at once. */
  removeRows(sheet: SheetDeclaration, rows: readonly number[]): void;
  /** Keys of tabs of ours that begin so. */
  marked(prefix: string): string[];
  /** The row that is selected, where it is in one of the sheets. */
  selection(
    sheets: readonly SheetDeclaration[],
  ): { readonly sheet: SheetDeclaration; readonly row: number } | null;
}

/** What the sidebar's procedures need beyond the jobs. */
export interface SidebarPorts extends Ports {
  readonly lookups: Lookups;
  readonly tabs: OwnerTabs;
  readonly archives: ArchiveTabs;
  /** Of the spreadsheet. */
  readonly bookId: string;
  /** E-mail of the spreadsheet's owner; '' where it has none that is told. */
  readonly owner: () => string;
  /** Kept for the person at the keyboard alone. */
  readonly personal: Store;
  /** Takes this person's hourly trigger away. */
  readonly stopHourly: () => void;
}
