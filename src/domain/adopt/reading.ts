import type { CivilDate } from '../civil-date';
import type { FeeCycle } from '../won';
import type { VatTerm } from '../won-text';

/** A cell of an owner's ledger as the spreadsheet gives it; an empty cell is ''. */
export type RawCell = string | number | boolean | { readonly date: CivilDate; readonly time?: string };

/** What a cell says besides its own column's value, and which column that belongs into. */
export interface Parts {
  readonly end?: CivilDate;
  readonly secondPhone?: string;
  readonly feeCycle?: FeeCycle;
  readonly vat?: VatTerm;
}

/** What is inferred by a guess, and so needs a yes. */
export type Inference =
  | 'digits'
  | 'unit'
  | 'order'
  | 'parts'
  | 'term'
  | 'scale'
  | 'word'
  | 'weekday'
  | 'serial'
  | 'status';

/** Why a cell is left as it is. */
export type Obstacle =
  | 'date'
  | 'year'
  | 'won'
  | 'phone'
  | 'several'
  | 'email'
  | 'checksum'
  | 'word'
  | 'scale'
  | 'number'
  | 'taken'
  | 'formula';

/**
 * How a cell is read. `sure`: one reading only, at most a change of form. `guess`: something is inferred, or a part
 * of the cell belongs elsewhere. `unread`: left as it is and listed. `empty`: nothing, or a word for nothing.
 */
export type CellReading<Value> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'sure'; readonly value: Value }
  | { readonly kind: 'guess'; readonly value: Value; readonly why: Inference; readonly parts?: Parts }
  | { readonly kind: 'unread'; readonly why: Obstacle };

export const empty = { kind: 'empty' } as const;

export function sure<Value>(value: Value): CellReading<Value> {
  return { kind: 'sure', value };
}

export function guess<Value>(value: Value, why: Inference, parts?: Parts): CellReading<Value> {
  return parts === undefined ? { kind: 'guess', value, why } : { kind: 'guess', value, why, parts };
}

export function unread(why: Obstacle): { readonly kind: 'unread'; readonly why: Obstacle } {
  return { kind: 'unread', why };
}
