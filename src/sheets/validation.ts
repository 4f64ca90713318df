import type { Label } from '../messages/language';

/** What a cell may hold, in terms that the spreadsheet's own data validation can say. Blank is always allowed. */
export type Validation =
  /** One of these words; other words are refused. */
  | { readonly kind: 'words'; readonly words: readonly Label[] }
  /** A word of another sheet's column; others are refused, or only warned about where `warn` is set. */
  | { readonly kind: 'words-of'; readonly sheet: string; readonly column: string; readonly warn: boolean }
  | { readonly kind: 'date' }
  | { readonly kind: 'number'; readonly least: number | null }
  /** A formula with `{column}` for the cell of that column in the same row, `{self}` for its own; FALSE is refused. */
  | { readonly kind: 'formula'; readonly formula: string };
