// What the sidebar and the server say to each other about duplicate customers.
import type { DuplicateReason } from '../../domain/duplicates';

export interface MergingProcedures {
  /** Customers who may be one, and the merges that were made, newest first. */
  duplicates: (input: Record<string, never>) => Duplicates;
  /** Two customers side by side. */
  compareCustomers: (input: { readonly one: string; readonly other: string }) => Comparison;
  /** Makes two customers one. Sent again with its key, it answers the same. */
  mergeCustomers: (input: {
    readonly key: string;
    readonly draft: MergeDraft;
  }) => MergeProgress & { readonly mergeId: string };
  undoMerge: (input: { readonly mergeId: string }) => MergeProgress;
}

export interface MergeProgress {
  /** False where people kept moving the rows, or a sheet takes none: it is tried again within the hour. */
  readonly isDone: boolean;
  /** What keeps it from its end and how to mend it; null where nothing does. */
  readonly held: string | null;
}

export interface Person {
  readonly customerId: string;
  readonly name: string;
  readonly phone: string;
}

export interface Duplicates {
  readonly pairs: readonly {
    readonly one: Person;
    readonly other: Person;
    readonly reasons: readonly DuplicateReason[];
  }[];
  readonly morePairs: number;
  readonly merged: readonly {
    readonly mergeId: string;
    readonly at: string;
    readonly what: string;
    readonly canUndo: boolean;
    /** It, or its undoing, has not come to its end yet. */
    readonly isGoing: boolean;
    readonly held: string | null;
  }[];
}

export interface ComparedField {
  readonly field: string;
  readonly label: string;
  readonly one: string;
  readonly other: string;
  /** Whether both texts can be kept, one below the other. */
  readonly canJoin: boolean;
}

export interface Comparison {
  readonly one: Person;
  readonly other: Person;
  /** Fields in which either has something; of the same value too. */
  readonly fields: readonly ComparedField[];
  /** How many rows of which sheet name each. */
  readonly rows: readonly { readonly sheet: string; readonly one: number; readonly other: number }[];
  /** Changes with anything that the person was shown. */
  readonly seen: string;
}

export interface MergeDraft {
  readonly stays: string;
  readonly goes: string;
  /** Fields whose value is that of the customer who goes; the others stay as they are. */
  readonly take: readonly string[];
  /** Fields that get both texts. */
  readonly join: readonly string[];
  readonly seen: string;
}
