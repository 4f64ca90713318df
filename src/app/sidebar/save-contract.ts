// What every save of the sidebar has in common.

/** What can be done with any save; part of `Procedures`. */
export interface SaveProcedures {
  /** Takes a save of this person back, while what it wrote still stands as it was written. */
  undo: (input: { readonly key: string }) => { readonly undone: boolean };
}

/** A save carries a key made by the client: sent again, it returns the first result and writes nothing. */
export type Save<Draft> = { readonly key: string; readonly draft: Draft };

export interface Saved {
  /** Whether `undo` can take it back. */
  readonly canUndo: boolean;
}

/** Changed fields, each with the text that stood there when the person began. */
export interface Edits<Field extends string> {
  readonly edits: readonly { readonly field: Field; readonly before: string; readonly after: string }[];
}
