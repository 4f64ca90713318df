import type { Conflict } from '../../app/sidebar/answer-contract';

/** A form over texts that stand in the book: what stood there when the person began, and what they want. */
export interface EditDraft {
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
}

/** The changed fields, as the server takes them. */
export function editsOf<Field extends string>(
  fields: readonly Field[],
  { before, after }: EditDraft,
): readonly { readonly field: Field; readonly before: string; readonly after: string }[] {
  return fields.flatMap((field) => {
    const was = before[field] ?? '';
    const is = (after[field] ?? '').trim();
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

/** Settles a conflict: what stands there now becomes the beginning, the chosen text what is wanted. */
export function settle(draft: EditDraft, conflict: Conflict, chosen: string): EditDraft {
  return {
    before: { ...draft.before, [conflict.field]: conflict.theirs },
    after: { ...draft.after, [conflict.field]: chosen },
  };
}
