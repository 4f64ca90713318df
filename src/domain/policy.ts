import type { CivilDate } from './civil-date';
import { isPolicyKey, type Policy, type PolicyKey, policyArticles, policyKeys } from './policy/articles';

/** A version of an article: a row of 관리 규정. For an article of words the value is its text. */
export interface Article {
  readonly key: string;
  readonly value: string;
  readonly version: number | null;
  readonly inForceFrom: CivilDate | null;
  readonly nextReview: CivilDate | null;
  readonly approver: string | null;
  readonly reason: string | null;
}

/** What some articles say before their first version, instead of their standard. */
export type EarlierValues = Readonly<Partial<Record<PolicyKey, string>>>;

/** What an article says while no version of it is in force, in the language of the book. */
export function valueBefore(key: PolicyKey, language: 'ko' | 'en', earlier: EarlierValues): string {
  return earlier[key] ?? policyArticles[key].standard[language];
}

/**
 * What is in force on a day: of each article the version that came into force last until then, the higher number
 * or the later row where two did on one day. A version that cannot be read, or has no such day, is as not written;
 * where none is left, what the article said before counts, and else its standard.
 */
export function policyOn(
  articles: readonly Article[],
  date: CivilDate,
  language: 'ko' | 'en' = 'ko',
  earlier: EarlierValues = {},
): Policy {
  const byKey = new Map<string, Article[]>();
  for (const article of articles) byKey.set(article.key, [...(byKey.get(article.key) ?? []), article]);
  const inForceValue = <Key extends PolicyKey>(key: Key): Policy[Key] => {
    const definition = policyArticles[key];
    const text = inForce(byKey.get(key) ?? [], date)?.value ?? valueBefore(key, language, earlier);
    const value = definition.read(text) ?? definition.read(definition.standard[language]);
    if (value === null)
      throw new Error(`The standard of the article ${key} is not one of its allowed values.`);
    return value;
  };
  return Object.fromEntries(policyKeys.map((key) => [key, inForceValue(key)])) as Policy; // one entry for each of its keys
}

/** The version of an article in force on a day; null where the standard counts. */
export function versionOn<Version extends Article>(
  articles: readonly Version[],
  key: PolicyKey,
  date: CivilDate,
): Version | null {
  return inForce(
    articles.filter((article) => article.key === key),
    date,
  );
}

function inForce<Version extends Article>(versions: readonly Version[], date: CivilDate): Version | null {
  return versions.reduce<Version | null>((latest, version) => {
    if (version.inForceFrom === null || version.inForceFrom > date || !isReadable(version)) return latest;
    return latest === null || isLater(version, latest) ? version : latest;
  }, null);
}

/** Whether a version, in a later row, comes after another. */
function isLater(version: Article, other: Article): boolean {
  const [from, otherFrom] = [version.inForceFrom ?? '', other.inForceFrom ?? ''];
  return from === otherFrom ? (version.version ?? 0) >= (other.version ?? 0) : from > otherFrom;
}

function isReadable({ key, value }: Article): boolean {
  return isPolicyKey(key) && policyArticles[key].read(value) !== null;
}
