import type { CivilDate } from '../../domain/civil-date';
import { type EarlierValues, valueBefore, versionOn } from '../../domain/policy';
import { isPolicyKey, type PolicyKey, policyArticles, policyKeys } from '../../domain/policy/articles';
import { editionOn, type NumberedVersion, printEdition, unread } from '../../domain/policy/editions';
import { newestVersion, proposedReview } from '../../domain/policy/revision';
import type { Language } from '../../messages/language';
import { articleOf, readRecorded, typedArticle } from '../../sheets/article-rows';
import { type PolicyRow, policy } from '../../sheets/policy';
import { programmes } from '../../sheets/programmes';
import { placedVersions, readSoFar, shownValue } from '../features/policy/versions';
import type { Caller } from './caller';
import { earlierOf } from './caller-policy';
import { refuse } from './failure';
import { laterRows } from './later-rows';
import { membersOf } from './members';
import type { ArticleLine, ArticlePage, PolicyPage, VersionLine } from './policy-contract';

/** A version with its row as typed. */
export interface StoredVersion extends NumberedVersion {
  readonly row: PolicyRow;
}

/** The versions that stand in 관리 규정, as they count. */
export function storedVersions(caller: Caller): readonly StoredVersion[] {
  return laterRows(caller, policy).map(({ row }) => ({
    ...articleOf(row),
    policyId: row.policyId ?? '',
    row,
  }));
}

/** All articles by chapter, what the caller has not acknowledged, and how the members stand. */
export function policyPage(caller: Caller): PolicyPage {
  const { language, today, me } = caller;
  const rows = laterRows(caller, policy);
  const versions = rows.map(({ row }) => ({ ...articleOf(row), policyId: row.policyId ?? '', row }));
  const told = laterRows(caller, programmes);
  const read = readSoFar(told);
  const left = me.name === null ? [] : unread(placedVersions(rows), read(me.name), today);
  const edition = editionOn(placedVersions(rows), today);
  const unreadIds = new Set(left.map(({ policyId }) => policyId));
  const scene = { today, language, unreadIds, earlier: earlierOf(caller) };
  return {
    isBegun: rows.length > 0,
    articles: policyKeys.map((key) => articleLine(key, versions, scene)),
    edition: edition && printEdition(edition),
    members: membersOf(caller, versions, told),
    proposedReview: proposedReview(today, versions),
  };
}

/** One article with its history. */
export function articlePage(caller: Caller, { key }: { readonly key: string }): ArticlePage {
  const { language, today } = caller;
  if (!isPolicyKey(key)) return refuse(language, 'not-found');
  const versions = storedVersions(caller);
  const { about, unit, allowed, standard } = policyArticles[key];
  const earlier = earlierOf(caller);
  const line = articleLine(key, versions, { today, language, unreadIds: new Set(), earlier });
  const newest = newestVersion(versions, key);
  return {
    line,
    about: about[language],
    unit: unit?.[language] ?? '',
    allowed: allowed[language],
    value: newest?.value ?? valueBefore(key, language, earlier),
    standard: standard[language],
    versions: versions
      .filter((one) => one.key === key)
      .map((one) => versionLine(key, one, versions, today, language))
      .sort((a, b) => (b.version ?? 0) - (a.version ?? 0)),
    proposedReview: proposedReview(today, versions),
  };
}

interface Scene {
  readonly today: CivilDate;
  readonly language: Language;
  readonly unreadIds: ReadonlySet<string>;
  readonly earlier: EarlierValues;
}

function articleLine(
  key: PolicyKey,
  versions: readonly StoredVersion[],
  { today, language, unreadIds, earlier }: Scene,
): ArticleLine {
  const { class: ofClass, name, isText } = policyArticles[key];
  const found = versionOn(versions, key, today);
  const newest = newestVersion(versions, key);
  const isPlanned = newest !== null && newest.inForceFrom !== null && newest.inForceFrom > today;
  return {
    key,
    class: ofClass,
    name: name[language],
    shown: shownValue(key, found?.value ?? valueBefore(key, language, earlier), language),
    isText,
    version: found?.version ?? null,
    isFromSettings: found === null && earlier[key] !== undefined,
    inForceFrom: found?.inForceFrom ?? null,
    policyId: found?.policyId || null,
    nextReview: found?.nextReview ?? null,
    isReviewDue: found !== null && found.nextReview !== null && found.nextReview <= today,
    plannedFrom: isPlanned ? newest.inForceFrom : null,
    isChanged: versions.some((one) => one.key === key && typedOver(one) !== null),
    isUnread: found !== null && unreadIds.has(found.policyId),
  };
}

function versionLine(
  key: PolicyKey,
  version: StoredVersion,
  versions: readonly StoredVersion[],
  today: CivilDate,
  language: Language,
): VersionLine {
  const { policyId, inForceFrom, nextReview, reason, approver } = version;
  const isNow = versionOn(versions, key, today)?.policyId === policyId;
  const isPlanned = inForceFrom !== null && inForceFrom > today;
  return {
    policyId,
    version: version.version,
    shown: shownValue(key, version.value, language),
    inForceFrom,
    nextReview,
    reason: reason ?? '',
    approver: approver ?? '',
    state: isNow ? 'inForce' : isPlanned ? 'planned' : 'past',
    typedOver: typedOver(version),
  };
}

/** What stands in the cells of a version instead of what was confirmed; null where it is the same. */
export function typedOver({ row }: StoredVersion): string | null {
  const recorded = readRecorded(row.recorded);
  const typed = typedArticle(row);
  if (recorded === null || recorded.key !== typed.key) return null;
  if (typed.value.trim() !== recorded.value.trim()) return typed.value;
  return typed.inForceFrom !== recorded.inForceFrom ? (typed.inForceFrom ?? '') : null;
}
