import type { Messages } from '../messages/shape';
import type { TroubleParts } from '../messages/trouble-ko';
import type { SheetDeclaration } from '../sheets/declaration';

/**
 * Something that keeps the product from doing its work and that a person has to mend; its sentences stand in
 * `messages` under the kind. What is only odd in the data is none.
 */
export interface Trouble extends TroubleParts {
  readonly kind: keyof Messages['trouble']['kinds'];
  /** Where it is to be seen; null for a tab that is not there. */
  readonly at: { readonly sheet: SheetDeclaration; readonly row: number } | null;
  /** Where it is mended, when that is an address of Google's. */
  readonly url: string | null;
}

export function trouble(
  kind: Trouble['kind'],
  at: Trouble['at'],
  { value = '', detail = '' }: Partial<TroubleParts>,
  url: string | null = null,
): Trouble {
  return { kind, at, value, detail: detail.slice(0, MOST_DETAIL), url };
}

/** Google's messages can be long. */
const MOST_DETAIL = 200;
