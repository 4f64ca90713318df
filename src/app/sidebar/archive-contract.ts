// What the sidebar and the server say to each other about closed years of the log. Only JSON.
import type { CivilDate } from '../../domain/civil-date';
import type { ContactLine } from './customers-contract';

/** The procedures of closing a year; part of `Procedures`. */
export interface ArchiveProcedures {
  /** Years of the log that are over, and what was archived before. */
  archiveYears: (input: Record<string, never>) => ArchiveOverview;
  /** What closing a year would do; nothing is written. */
  previewClosing: (input: { readonly year: string }) => ClosingPreview;
  /** Moves what was seen; `conflict` when the log has changed since. */
  closeYear: (input: { readonly year: string; readonly seen: string }) => ArchiveProgress;
  /** Goes on with what one execution could not finish, or what was interrupted. */
  continueArchive: (input: Record<string, never>) => ArchiveProgress;
  undoArchive: (input: { readonly id: string }) => ArchiveProgress;
  /** Counts an archive anew that people have changed. */
  recountArchive: (input: { readonly id: string }) => ArchiveProgress;
  /** What deleting the tab would take away; nothing is written. */
  previewFiling: (input: { readonly id: string }) => FilingPreview;
  /** Deletes the tab after a person has copied it into a file of their own. */
  fileArchive: (input: { readonly id: string }) => { readonly filed: boolean };
  /** A customer's contacts in one archive, newest first. */
  archivedContacts: (input: { readonly id: string; readonly customerId: string }) => {
    readonly contacts: readonly ContactLine[];
  };
}

export interface ArchiveOverview {
  readonly years: readonly { readonly year: string; readonly rows: number }[];
  /** Newest year first. */
  readonly archives: readonly ArchiveEntry[];
  /** Tab of what was begun and has not come to its end. */
  readonly unfinished: string | null;
}

export interface ArchiveEntry {
  readonly id: string;
  readonly tab: string;
  /** `gone`: someone has deleted the tab. */
  readonly state: 'done' | 'moving' | 'filed' | 'gone';
  readonly rows: number;
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
  /** `YYYY-MM-DD HH:MM:SS` */
  readonly at: string;
  readonly who: string;
}

export interface ClosingPreview {
  readonly year: string;
  readonly tab: string;
  readonly leaving: number;
  /** Rows of the year that stay: of the last twelve months, with an open follow-up, with a cell that cannot be read, without an id yet. */
  readonly staying: {
    readonly recent: number;
    readonly open: number;
    readonly unread: number;
    readonly unstamped: number;
  };
  /** Rows that the log has afterwards. */
  readonly left: number;
  /** Cells of the whole spreadsheet now, and of the rows that leave. */
  readonly cells: number;
  readonly moved: number;
  /** Whether the spreadsheet lacks the room for the copies that a move needs for a moment. */
  readonly isFull: boolean;
  /** To be handed back to `closeYear`. */
  readonly seen: string;
}

export interface ArchiveProgress {
  readonly state: 'done' | 'undone' | 'going';
  readonly done: number;
  readonly of: number;
}

export interface FilingPreview {
  readonly rows: number;
  readonly from: CivilDate | null;
  readonly until: CivilDate | null;
  /** Cells that deleting the tab frees. */
  readonly freed: number;
  readonly cells: number;
  /** Whether the tab holds something else than when it was counted. */
  readonly isChanged: boolean;
}
