import { headerText } from './header-text';
import { headerWords, ownWords } from './header-words';
import type { Field } from './roles';

/** How well a header names a field, and by what. */
export interface HeaderMatch {
  readonly field: string;
  readonly confidence: number;
  readonly by: 'label' | 'word' | 'likely' | 'ending';
  /** The word of ours or of the trade that was found. */
  readonly word: string;
}

const LABEL = 0.98;
const EXACT = 0.95;
const ENDING = 0.75;
const LIKELY = 0.7;

/** Whether the column is the owner's own by its words. */
export function isOwnColumn(header: string): boolean {
  return ownWords.test(headerText(header).base);
}

/** The fields that a header may name, best first. */
export function matchesOf(header: string, fields: ReadonlyMap<string, Field>): HeaderMatch[] {
  const { base, aside } = headerText(header);
  if (base === '' || isOwnColumn(header)) return [];
  const found = [...fields.values()].flatMap((field) => matchOf(base, aside, field) ?? []);
  return found.sort((a, b) => b.confidence - a.confidence);
}

function matchOf(base: string, aside: string, { key, column }: Field): HeaderMatch | null {
  const label = [column.label.ko, column.label.en].find((one) =>
    [base, base + aside].includes(plainLabel(one)),
  );
  if (label !== undefined) return { field: key, confidence: LABEL, by: 'label', word: label };
  const { exact = [], likely = [] } = headerWords[key] ?? {};
  if (exact.includes(base)) return { field: key, confidence: EXACT, by: 'word', word: base };
  if (likely.includes(base)) return { field: key, confidence: LIKELY, by: 'likely', word: base };
  const ending = [...exact]
    .sort((a, b) => b.length - a.length)
    .find((word) => word.length >= (/[가-힣]/.test(word) ? 2 : 5) && base.endsWith(word));
  return ending === undefined ? null : { field: key, confidence: ENDING, by: 'ending', word: ending };
}

/** Our own labels keep their brackets: 소요(분) is not 소요. */
function plainLabel(label: string): string {
  const { base, aside } = headerText(label);
  return base + aside;
}
