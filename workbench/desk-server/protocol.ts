// What the desk's page and its server say to each other. JSON on both sides; rows and columns count from 1.
import type { CellValue } from '../book/model';

/** Univer's style of a cell, as far as Google's looks need it. */
export interface GridStyle {
  readonly bg?: { readonly rgb: string } | null;
  readonly cl?: { readonly rgb: string } | null;
  readonly ff?: string;
  readonly fs?: number;
  readonly bl?: 0 | 1;
  readonly it?: 0 | 1;
  readonly ul?: { readonly s: 0 | 1 };
  readonly st?: { readonly s: 0 | 1 };
  readonly ht?: number;
  readonly vt?: number;
  readonly tb?: number;
  readonly n?: { readonly pattern: string };
  readonly bd?: Readonly<Partial<Record<'t' | 'r' | 'b' | 'l', GridBorder | null>>>;
  readonly pd?: { readonly t?: number; readonly r?: number; readonly b?: number; readonly l?: number };
}

export interface GridBorder {
  readonly s: number;
  readonly cl: { readonly rgb: string };
}

/** One cell for Univer; `custom.typed` is what a person gets to edit where it differs from what is shown. */
export interface GridCell {
  readonly v?: CellValue | null;
  readonly t?: 1 | 2 | 3 | null;
  /** A name of the book's table of styles, or the style itself. */
  readonly s?: string | GridStyle;
  readonly custom?: { readonly typed: string } | null;
}

/** A changed cell of a sheet. */
export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
}

/** What changed in a sheet; rules, conditional formats and notes come whole, in Univer's form. */
export interface SheetPatch {
  readonly sheetId: number;
  readonly cells: readonly CellPatch[];
  readonly rules?: readonly object[];
  readonly conditions?: readonly object[];
  readonly notes?: Readonly<Record<number, Readonly<Record<number, object>>>>;
}

/** Neighbouring columns or rows that fold into one. */
export interface Fold {
  readonly axis: 'row' | 'column';
  readonly first: number;
  readonly count: number;
  readonly collapsed: boolean;
  /** What stands in the header cells, for columns: `연락처 – 이메일`. */
  readonly label: string;
}

export interface SheetOutline {
  readonly sheetId: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly folds: readonly Fold[];
}

/** The whole book for the grid; `workbook` is Univer's IWorkbookData. */
export interface BookView {
  readonly version: number;
  readonly workbook: object;
  readonly activeSheetId: number;
  readonly outlines: readonly SheetOutline[];
}

export interface PersonView {
  readonly email: string;
  readonly role: 'owner' | 'editor' | 'viewer';
  /** Whether this person has allowed the script to act for them. */
  readonly granted: boolean;
}

export interface TriggerView {
  readonly id: string;
  readonly handler: string;
  readonly owner: string;
  readonly eventType: string;
  /** ISO instants; null where there is none. */
  readonly next: string | null;
  readonly lastRun: string | null;
  readonly lastOk: boolean;
  readonly disabled: boolean;
}

export interface MailView {
  readonly index: number;
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
}

export interface MailBody {
  readonly text: string;
  readonly html: string;
}

export interface ExecutionView {
  /** Its place among the executions that the book remembers. */
  readonly number: number;
  readonly at: string;
  readonly function: string;
  readonly via: string;
  readonly user: string;
  readonly ok: boolean;
  readonly error: string | null;
  readonly log: readonly string[];
  readonly roundTrips: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  readonly byMethod: Readonly<Record<string, number>>;
}

export interface MenuView {
  readonly project: string;
  readonly caption: string;
  readonly entries: readonly MenuItemView[];
}

export interface MenuItemView {
  readonly caption: string;
  readonly handler: string | null;
  readonly entries: readonly MenuItemView[] | null;
}

/** A page that a script shows, served under `/frame/<id>` of `frameOrigin`. */
export interface PageView {
  readonly id: number;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** An alert or a prompt for which a script waits. */
export interface QuestionView {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly AnswerButton[];
}

export type AnswerButton = 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';

export interface DeskFaults {
  /** The next answer to the sidebar is lost after the server has done its work. */
  readonly loseAnswers: boolean;
  /** Several accounts are signed in and Google asks the wrong one. */
  readonly wrongAccount: boolean;
  /** Real milliseconds that an answer to the sidebar takes. */
  readonly latency: number;
  /** The mail service has nothing left today. */
  readonly noMailQuota: boolean;
}

/** Everything around the grid. */
export interface DeskState {
  readonly bookName: string;
  readonly language: 'ko' | 'en';
  readonly timeZone: string;
  readonly now: string;
  readonly nextTrigger: string | null;
  readonly user: string;
  readonly people: readonly PersonView[];
  readonly triggers: readonly TriggerView[];
  readonly mails: readonly MailView[];
  readonly executions: readonly ExecutionView[];
  readonly menus: readonly MenuView[];
  readonly sidebar: PageView | null;
  readonly dialog: (PageView & { readonly modal: boolean }) | null;
  readonly question: QuestionView | null;
  readonly toasts: readonly { readonly id: number; readonly title: string; readonly text: string }[];
  readonly faults: DeskFaults;
  readonly mailsLeft: number;
  readonly triggerMinutes: number;
  /** How far a long move of the clock has come; null when none is under way. */
  readonly progress: { readonly at: string; readonly to: string } | null;
  /** Name of the function that runs now. */
  readonly running: string | null;
  /** Origin of scripts' pages, which is not the desk's own. */
  readonly frameOrigin: string;
}

/** What the server tells the page by itself. */
export type DeskEvent =
  | { readonly kind: 'state'; readonly state: DeskState }
  | { readonly kind: 'patch'; readonly version: number; readonly sheets: readonly SheetPatch[] }
  /** The whole book is to be loaded; one that was `isOpened` just now is shown at its active tab. */
  | { readonly kind: 'book'; readonly version: number; readonly isOpened: boolean };

export interface AreaOf {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Neighbouring rows or columns of a sheet, from `at` on. */
interface Lines {
  readonly axis: 'row' | 'column';
  readonly sheetId: number;
  readonly at: number;
  readonly count: number;
}

/** What a person does to rows, columns and tabs. */
export type GridAction =
  | ({ readonly do: 'insert'; readonly inherit: 'before' | 'after' } & Lines)
  | ({ readonly do: 'delete' | 'hide' | 'show' | 'fold' | 'unfold' } & Lines)
  | ({ readonly do: 'move'; readonly destination: number } & Lines)
  | ({ readonly do: 'resize'; readonly size: number } & Lines)
  | { readonly do: 'freeze'; readonly sheetId: number; readonly rows: number; readonly columns: number }
  | { readonly do: 'sort'; readonly sheetId: number; readonly column: number; readonly ascending: boolean }
  | { readonly do: 'add-sheet' }
  | { readonly do: 'delete-sheet' | 'copy-sheet' | 'hide-sheet' | 'show-sheet'; readonly sheetId: number }
  | { readonly do: 'rename-sheet'; readonly sheetId: number; readonly name: string }
  | { readonly do: 'move-sheet'; readonly sheetId: number; readonly position: number };

/** What a person at the desk does. */
export type DeskAction =
  /** Types, pastes or clears: texts as a person would type them. */
  | {
      readonly do: 'type';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly texts: readonly (readonly string[])[];
      /** The person has read the warning of a protected range. */
      readonly warned: boolean;
    }
  | GridAction
  | { readonly do: 'select'; readonly area: AreaOf }
  | { readonly do: 'menu'; readonly project: string; readonly handler: string }
  | { readonly do: 'answer'; readonly button: AnswerButton; readonly text: string }
  | { readonly do: 'close'; readonly page: 'sidebar' | 'dialog' }
  | { readonly do: 'forget-toast'; readonly id: number }
  | { readonly do: 'call'; readonly page: number; readonly name: string; readonly args: string }
  | { readonly do: 'clock'; readonly to: 'hour' | 'next' | string }
  | { readonly do: 'stop-clock' }
  | { readonly do: 'fire'; readonly trigger: string }
  | { readonly do: 'user'; readonly email: string }
  | { readonly do: 'person'; readonly email: string; readonly editor: boolean; readonly granted: boolean }
  | { readonly do: 'faults'; readonly faults: Partial<DeskFaults> };

/** What came of an action. */
export interface Reply {
  readonly ok: boolean;
  /** Google's refusal, or a sentence of the desk's. */
  readonly error?: string;
  /** Several cells stand in a range that only warns: ask, then send the same with `warned`. */
  readonly warning?: true;
  /** What a server function returned, as JSON, or null. */
  readonly result?: string | null;
}
