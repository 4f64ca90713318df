import { isPolicyKey, type PolicyKey, policyArticles } from '../../../domain/policy/articles';
import {
  type Edition,
  laterEdition,
  type NumberedVersion,
  readEdition,
} from '../../../domain/policy/editions';
import type { Language } from '../../../messages/language';
import { articleOf } from '../../../sheets/article-rows';
import type { Placed } from '../../../sheets/declaration';
import type { PolicyRow } from '../../../sheets/policy';
import type { ProgrammeRow } from '../../../sheets/programmes';

/** A version with its number, and where it stands. */
export interface PlacedVersion extends NumberedVersion {
  readonly at: number;
}

/** The versions that have a number; a row without one gets it at the next run. */
export function placedVersions(rows: readonly Placed<PolicyRow>[]): readonly PlacedVersion[] {
  return rows.flatMap(({ at, row }) =>
    row.policyId === null ? [] : [{ ...articleOf(row), policyId: row.policyId, at }],
  );
}

/** How far each member has read the rules, by the acknowledgements in 교육·참여. */
export function readSoFar(rows: readonly Placed<ProgrammeRow>[]): (member: string) => Edition | null {
  const read = new Map<string, Edition | null>();
  for (const { row } of rows)
    if (row.kind === 'acknowledgement' && row.manager !== null && row.doneOn !== null)
      read.set(row.manager, laterEdition(read.get(row.manager) ?? null, readEdition(row.edition ?? '')));
  return (member) => read.get(member) ?? null;
}

/** What an article is called in the book's language. */
export function articleName(key: string, language: Language): string {
  return isPolicyKey(key) ? policyArticles[key].name[language] : key;
}

/** A value as people read it: with its unit where it is bare. */
export function shownValue(key: PolicyKey, value: string, language: Language): string {
  const { unit, isText } = policyArticles[key];
  const typed = value.trim();
  const isBare = /^[\d.,\s]+$/.test(typed);
  if (isText || unit === null || !isBare) return typed;
  return language === 'ko' ? `${typed}${unit.ko}` : `${typed} ${unit.en}`;
}
