import type { ArticleClass } from './codes';

export interface Words {
  readonly ko: string;
  readonly en: string;
}

/** What an article may hold, and how its text is read. */
export interface ValueKind<Value> {
  readonly unit: Words | null;
  readonly allowed: Words;
  /** Null where the text is none of the allowed values. */
  readonly read: (text: string) => Value | null;
  /** Whether the value is the article's own words, and not a figure beside them. */
  readonly isText: boolean;
}

/** An article of 관리 규정: what it governs, what it may hold, and what counts while nobody has set it. */
export interface ArticleDefinition<Value> extends ValueKind<Value> {
  readonly class: ArticleClass;
  readonly name: Words;
  /** What the value steers, in a sentence. */
  readonly about: Words;
  readonly standard: Words;
}

interface Described<Value> {
  name: Words;
  about: Words;
  kind: ValueKind<Value>;
  standard: Words | string;
}

/** Makes the articles of one class. */
export function articlesOf(ofClass: ArticleClass) {
  return <Value>({ name, about, kind, standard }: Described<Value>): ArticleDefinition<Value> => ({
    ...kind,
    class: ofClass,
    name,
    about,
    standard: typeof standard === 'string' ? { ko: standard, en: standard } : standard,
  });
}

/** One article for each code of a vocabulary: `firstResponse.urgent` …, with a suffix `cadence.loyal.everyDays` … */
export function family<Code extends string, Prefix extends string, Value, Suffix extends string = ''>(
  prefix: Prefix,
  words: Readonly<Record<Code, Words>>,
  article: (code: Code, words: Words) => ArticleDefinition<Value>,
  suffix?: Suffix,
): { readonly [Key in `${Prefix}.${Code}${Suffix}`]: ArticleDefinition<Value> } {
  const codes = Object.keys(words) as Code[];
  const entries = codes.map((code) => [`${prefix}.${code}${suffix ?? ''}`, article(code, words[code])]);
  return Object.fromEntries(entries); // has each key of the type, which the library types cannot tell
}
