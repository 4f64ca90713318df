// What the desk's page and its server say to each other about a file that a person opens.

/** Larger ones are no person's ledger, and would stop the desk for minutes. */
export const MOST_MEGABYTES = 20;
export const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;

/** What a file would bring, or why it cannot be opened. */
export type FileReply =
  | { readonly ok: true; readonly file: number; readonly tabs: readonly string[] }
  | { readonly ok: false; readonly error: string };

/** Where a person wants the tabs of a file that was read: in a book of their own, or in the one that is open. */
export interface FileChoice {
  readonly file: number;
  readonly into: 'new' | 'current' | 'nowhere';
}
