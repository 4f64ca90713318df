// What one execution of a script can see of the machine around it. Made by the runtime, used by the services.
import type { Area, CellValue, WorkbookModel } from '../book/model';
import type { Host } from './host';
import type { RuntimeState } from './state';

/** How an execution was started; decides the user interface, the authorisation mode and the time limit. */
export type Via = 'menu' | 'sidebar' | 'trigger' | 'open' | 'edit' | 'editor';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

export interface Manifest {
  readonly timeZone: string;
  /** Null where the manifest declares none: Google then infers them from the code. */
  readonly oauthScopes: readonly string[] | null;
}

export type Changes = typeof import('../book/structure') &
  typeof import('../book/sheet-list') &
  typeof import('../book/sort');

export interface Execution {
  /** The container's workbook, or null for a standalone script. */
  readonly workbook: WorkbookModel;
  readonly state: RuntimeState;
  readonly via: Via;
  readonly authMode: AuthMode;
  /** E-mail of who is at the keyboard ('' where Google does not tell) and of whose authority is used. */
  readonly activeUser: string;
  readonly effectiveUser: string;
  readonly manifest: Manifest;
  /** Scopes in force: the manifest's, or those that Google infers from the source. */
  readonly scopes: readonly string[];
  /** Name under which properties and triggers of this script are kept. */
  readonly project: string;
  /** Whether the script runs as an editor add-on, which has stricter trigger rules (section 1.5). */
  readonly addOn: boolean;
  /** Milliseconds since 1970 on the virtual clock. */
  now(): number;
  /** Lets the virtual clock run on (sleep, waiting for a lock). */
  advance(milliseconds: number): void;
  /** Counts a call such as `SpreadsheetApp.Range.getValues`, checks authorisation and limits; throws a Refusal. */
  enter(call: string): void;
  /**
   * Counts a read of the document: pending writes are applied first, which may throw their refusal, and
   * formulas are calculated anew when something was written.
   */
  read(cells: number): void;
  /** Buffers a write until the next read, flush or end of the execution. */
  write(cells: number, apply: () => void): void;
  flush(): void;
  /** Google's message for the first of these values that a rejecting rule refuses, or null. Host-side: custom rules need formulas. */
  violation(sheetId: number, area: Area, values: readonly (readonly CellValue[])[]): string | null;
  /**
   * The same plain data as an object of the host's realm. Whatever stays in the document must be adopted: one
   * object of a script's context keeps that whole context, half a megabyte, from being collected.
   */
  adopt<T extends object>(value: T): T;
  /** The book's own changes of structure, run by the host, so that what they make is the host's too. */
  readonly changes: Changes;
  /** Like adopt, but equal data is one and the same object; it must not be changed. */
  share<T extends object>(value: T): T;
  log(severity: 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR', message: string): void;
  /** The files of the project by name without extension, for HtmlService. */
  readonly files: ReadonlyMap<string, string>;
  /** What needs Node or reaches beyond the script: mail, digests, what a person sees and answers. */
  readonly host: Host;
}
