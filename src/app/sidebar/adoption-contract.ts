// What the sidebar and the server say to each other about an owner's own ledger. Only JSON.
import type { Yes } from '../adopt/questions';
import type { Role } from '../adopt/roles';

/** The procedures of adoption; part of `Procedures`. */
export interface AdoptionProcedures {
  /** Tabs that the team made itself, and what was adopted before, newest first. */
  ownerTabs: (input: Record<string, never>) => OwnerTabs;
  /** What adopting a tab would do; nothing is written. */
  previewAdoption: (input: AdoptionWish) => AdoptionPreview;
  /** More cells of one group of a preview, from a position on. */
  adoptionCells: (input: AdoptionWish & { readonly group: string; readonly from: number }) => {
    readonly cells: readonly CellChange[];
  };
  /** Adopts what was seen; `conflict` when the tab has changed since. */
  adopt: (input: AdoptionWish & { readonly seen: string }) => AdoptionProgress;
  /** Goes on with an adoption or an undo that one execution could not finish, or that was interrupted. */
  continueAdoption: (input: Record<string, never>) => AdoptionProgress;
  /** What taking an adoption back would do; nothing is written. */
  previewUndo: (input: { readonly adoptionId: string }) => UndoPreview;
  /** `restore`: keys of the questions of `previewUndo` in which the state before adoption is wanted. */
  undoAdoption: (input: {
    readonly adoptionId: string;
    readonly restore: readonly string[];
  }) => AdoptionProgress;
  /** Rows of another tab that an adopted or own sheet lacks, has, or has otherwise; nothing is written. */
  previewRows: (input: RowsWish) => RowsPreview;
  /** Adds the new rows, and writes the chosen differences: their keys from `previewRows`. */
  addRows: (input: RowsWish & { readonly seen: string; readonly take: readonly string[] }) => RowsAdded;
}

export interface OwnerTabs {
  readonly tabs: readonly { readonly name: string; readonly rows: number; readonly columns: number }[];
  readonly adoptions: readonly AdoptionEntry[];
  /** An adoption or an undo that has not come to its end. */
  readonly unfinished: boolean;
}

export interface AdoptionEntry {
  readonly id: string;
  readonly tab: string;
  /** `YYYY-MM-DD HH:MM:SS` */
  readonly at: string;
  readonly who: string;
  readonly state: 'begun' | 'done' | 'undoing' | 'undone';
  /** Only the last one that is not undone may be taken back. */
  readonly canUndo: boolean;
}

export interface AdoptionWish {
  readonly tab: string;
  /** Null: as proposed. */
  readonly role: Role | null;
  /** Fields by column letter; null leaves a column alone. Columns that are not named stay as proposed. */
  readonly mapping: Readonly<Record<string, string | null>>;
  /** Keys of the questions that were answered yes, or all of them. */
  readonly yes: Yes;
}

export interface AdoptionPreview {
  readonly role: Role;
  /** The last header row. */
  readonly headerRow: number;
  readonly rows: number;
  /** What a column may be bound to. */
  readonly fields: readonly { readonly key: string; readonly label: string }[];
  readonly columns: readonly AdoptionColumn[];
  /** Cells that change surely, after a yes, or not at all. Groups of one question carry its key. */
  readonly groups: readonly CellGroup[];
  readonly questions: readonly AdoptionQuestion[];
  readonly skippedRows: readonly { readonly row: number; readonly kind: string; readonly text: string }[];
  readonly duplicates: readonly { readonly rows: readonly number[]; readonly why: string }[];
  /** What is added elsewhere, in words: `고객 정보에 고객 31명`. */
  readonly additions: readonly string[];
  /** Labels of the columns that are added to the right. */
  readonly addedColumns: readonly string[];
  /** To be handed back to `adopt`: what the person has seen. */
  readonly seen: string;
}

export interface AdoptionColumn {
  readonly column: string;
  readonly header: string;
  /** Key of a field, or null where the column stays the owner's. */
  readonly field: string | null;
  readonly confidence: number;
  readonly why: string;
  /** Some cells as they show. */
  readonly sample: readonly string[];
}

export interface CellGroup {
  readonly key: string;
  readonly kind: 'sure' | 'guess' | 'unread';
  /** Key of the field. */
  readonly field: string;
  /** Column letter; '' for one that is still to be added. */
  readonly column: string;
  readonly header: string;
  readonly label: string;
  readonly why: string;
  readonly count: number;
  /** Question that these cells wait for; null for those that wait for none. */
  readonly question: string | null;
  /** The first of them. */
  readonly cells: readonly CellChange[];
}

export interface CellChange {
  /** `C5`; of a column that is still to be added, its label and row. */
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  /** What moves to other fields, in words; '' for nothing. */
  readonly moved: string;
  /** The same by key of the field. */
  readonly parts: Readonly<Record<string, string>>;
}

export interface AdoptionQuestion {
  readonly key: string;
  readonly kind: 'cells' | 'status' | 'unit' | 'join';
  /** A sentence that can be answered with yes. */
  readonly text: string;
  readonly yes: boolean;
  /** Of `status`: rows whose word and dates disagree; of the others none. */
  readonly disagreements: readonly {
    readonly row: number;
    readonly word: string;
    readonly computed: string;
  }[];
}

export interface AdoptionProgress {
  readonly state: 'done' | 'going' | 'undone';
  readonly done: number;
  readonly of: number;
  /** What was done, in sentences. */
  readonly report: readonly string[];
}

export interface UndoPreview {
  readonly tab: string;
  /** Cells that get back what stood in them. */
  readonly cells: number;
  readonly columns: number;
  readonly rows: number;
  /** Where someone has typed since: kept as it is unless the person chooses the state before. */
  readonly questions: readonly {
    readonly key: string;
    readonly where: string;
    readonly before: string;
    readonly now: string;
  }[];
}

export interface RowsWish {
  readonly tab: string;
  readonly mapping: Readonly<Record<string, string | null>>;
}

export interface RowsPreview {
  /** The sheet that they are added to. */
  readonly sheet: string;
  readonly columns: readonly AdoptionColumn[];
  readonly fields: readonly { readonly key: string; readonly label: string }[];
  readonly fresh: readonly { readonly row: number; readonly text: string }[];
  readonly matching: number;
  readonly differing: readonly {
    readonly key: string;
    readonly row: number;
    readonly whose: string;
    readonly field: string;
    readonly here: string;
    readonly there: string;
  }[];
  readonly unread: readonly { readonly row: number; readonly cell: string; readonly text: string }[];
  readonly seen: string;
}

export interface RowsAdded {
  readonly added: number;
  readonly changed: number;
}
