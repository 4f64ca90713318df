import type { ComparedField, Comparison, MergeDraft } from '../../app/sidebar/merging-contract';

export type Side = 'one' | 'other';
export type FieldChoice = Side | 'both';

/** Whoever has more rows stays, unless the person says otherwise. */
export function usualSide({ rows }: Comparison): Side {
  const count = (side: Side) => rows.reduce((sum, row) => sum + row[side], 0);
  return count('other') > count('one') ? 'other' : 'one';
}

/** What loses nothing: both texts where both can be kept, else that of the customer who stays, unless it is blank. */
export function usualChoice(field: ComparedField, stays: Side): FieldChoice {
  if (field.canJoin) return 'both';
  const goes = stays === 'one' ? 'other' : 'one';
  return field[stays] === '' ? goes : stays;
}

export function differs({ one, other }: ComparedField): boolean {
  return one !== other;
}

/** The merge that these choices come to. */
export function draftOf(
  compared: Comparison,
  stays: Side,
  chosen: Readonly<Record<string, FieldChoice>>,
): MergeDraft {
  const goes = stays === 'one' ? 'other' : 'one';
  const fields = compared.fields.filter(differs);
  const choiceOf = (field: ComparedField) => chosen[field.field] ?? usualChoice(field, stays);
  return {
    stays: compared[stays].customerId,
    goes: compared[goes].customerId,
    take: fields.filter((one) => choiceOf(one) === goes).map(({ field }) => field),
    join: fields.filter((one) => choiceOf(one) === 'both').map(({ field }) => field),
    seen: compared.seen,
  };
}
