// How a version of an article stands in 관리 규정, and what of its row counts.
import type { CivilDate } from '../domain/civil-date';
import { isCivilDate } from '../domain/civil-date';
import type { Article } from '../domain/policy';
import { isPolicyKey, type PolicyKey, policyArticles, policyKeys } from '../domain/policy/articles';
import type { Language } from '../messages/language';
import type { Placed } from './declaration';
import type { PolicyRow } from './policy';

/** What was confirmed of a version when it was first seen. */
export interface RecordedVersion {
  readonly key: string;
  readonly value: string;
  readonly inForceFrom: CivilDate;
}

/** The versions of the sheet as they count: as confirmed, whatever was typed over them since. */
export function articlesOf(rows: readonly Placed<PolicyRow>[]): Article[] {
  return rows.map(({ row }) => articleOf(row));
}

export function articleOf(row: PolicyRow): Article {
  const typed = typedArticle(row);
  const recorded = readRecorded(row.recorded);
  // A record of another article came there by a sort of some columns.
  return recorded?.key === typed.key ? { ...typed, ...recorded } : typed;
}

/** A version as it stands in its cells. */
export function typedArticle(row: PolicyRow): Article {
  const key = row.key ?? keyNamed(row.name ?? '') ?? '';
  const isText = isPolicyKey(key) && policyArticles[key].isText;
  return {
    key,
    value: (isText ? row.text : row.value) ?? '',
    version: row.version,
    inForceFrom: row.inForceFrom,
    nextReview: row.nextReview,
    approver: row.approver,
    reason: row.reason,
  };
}

/** The column that holds what counts of an article. */
export function valueColumn(key: PolicyKey): 'text' | 'value' {
  return policyArticles[key].isText ? 'text' : 'value';
}

/** The article of a name in either language. */
export function keyNamed(name: string): PolicyKey | null {
  const found = policyKeys.find((key) => Object.values(policyArticles[key].name).includes(name.trim()));
  return found ?? null;
}

/** The row of a version, but for its number. */
export function versionRow(
  version: Omit<Article, 'key' | 'inForceFrom'> & {
    readonly key: PolicyKey;
    readonly inForceFrom: CivilDate;
  },
  language: Language,
): Partial<PolicyRow> {
  const { key, value, inForceFrom, nextReview, reason, approver } = version;
  const { class: ofClass, name, about, unit, isText } = policyArticles[key];
  return {
    class: ofClass,
    name: name[language],
    text: isText ? value : about[language],
    value: isText ? null : value,
    unit: unit?.[language] ?? null,
    version: version.version,
    inForceFrom,
    nextReview,
    reason,
    approver,
    key,
    recorded: printRecorded({ key, value, inForceFrom }),
  };
}

export function printRecorded({ key, value, inForceFrom }: RecordedVersion): string {
  return JSON.stringify([key, inForceFrom, value]);
}

/** Null where nothing was confirmed yet, or a person typed into the hidden column. */
export function readRecorded(text: string | null): RecordedVersion | null {
  try {
    const read: unknown = JSON.parse(text ?? 'null');
    if (!Array.isArray(read)) return null;
    const [key, inForceFrom, value]: unknown[] = read;
    return typeof key === 'string' &&
      typeof value === 'string' &&
      typeof inForceFrom === 'string' &&
      isCivilDate(inForceFrom)
      ? { key, value, inForceFrom }
      : null;
  } catch {
    return null;
  }
}
