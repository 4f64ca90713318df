import { addMonths, type CivilDate } from '../civil-date';
import { type Article, policyOn } from '../policy';
import { isPolicyKey, type PolicyKey, policyArticles } from './articles';
import { type ArticleClass, articleClasses } from './codes';
import { writtenSpans } from './use';

/** A new version of an article, as someone wants it. */
export interface Revision {
  readonly key: PolicyKey;
  readonly value: string;
  readonly inForceFrom: CivilDate | null;
  readonly nextReview: CivilDate | null;
  readonly reason: string;
  readonly approver: string;
}

/** Why a revision is refused, by field. */
export type RevisionProblems = Partial<
  Record<
    'value' | 'inForceFrom' | 'nextReview' | 'reason' | 'approver',
    'required' | 'not-allowed' | 'same' | 'hours-reversed' | 'past' | 'before-next' | 'not-after'
  >
>;

/** What is wrong with a revision, beside the versions there are. */
export function revisionProblems(
  revision: Revision,
  versions: readonly Article[],
  today: CivilDate,
): RevisionProblems {
  const { key, value, inForceFrom, nextReview, reason, approver } = revision;
  const found: RevisionProblems = {};
  const newest = newestVersion(versions, key);
  if (policyArticles[key].read(value) === null)
    found.value = value.trim() === '' ? 'required' : 'not-allowed';
  else if (newest !== null && newest.value.trim() === value.trim()) found.value = 'same';
  if (inForceFrom === null) found.inForceFrom = 'required';
  else if (inForceFrom < today) found.inForceFrom = 'past';
  else if (newest?.inForceFrom && inForceFrom < newest.inForceFrom) found.inForceFrom = 'before-next';
  if (nextReview === null) found.nextReview = 'required';
  else if (inForceFrom !== null && nextReview <= inForceFrom) found.nextReview = 'not-after';
  if (reason.trim() === '') found.reason = 'required';
  if (approver.trim() === '') found.approver = 'required';
  if (found.value === undefined && found.inForceFrom === undefined && inForceFrom !== null) {
    const next = { ...revision, inForceFrom, version: nextVersion(versions, key) };
    const policy = policyOn([...versions, next], inForceFrom);
    if (key.startsWith('hours.') && writtenSpans(policy).length === 0) found.value = 'hours-reversed';
  }
  return found;
}

/** The number that a new version of an article gets. */
export function nextVersion(versions: readonly Article[], key: PolicyKey): number {
  return Math.max(0, ...versions.map((one) => (one.key === key ? (one.version ?? 0) : 0))) + 1;
}

/** The day that is proposed for the next review of a version. */
export function proposedReview(inForceFrom: CivilDate, versions: readonly Article[]): CivilDate {
  return addMonths(inForceFrom, policyOn(versions, inForceFrom)['review.everyMonths']);
}

/**
 * The day on which a new team's articles of a chapter are looked at first: the chapters one after the other, spread
 * over the time between two reviews.
 */
export function firstReview(ofClass: ArticleClass, from: CivilDate, versions: readonly Article[]): CivilDate {
  const chapters = Object.keys(articleClasses);
  const share = (chapters.indexOf(ofClass) + 1) / chapters.length;
  const months = policyOn(versions, from)['review.everyMonths'];
  return addMonths(from, Math.max(1, Math.round(months * share)));
}

/** The version with the highest number, in force or still to come. */
export function newestVersion<Version extends Article>(
  versions: readonly Version[],
  key: string,
): Version | null {
  return versions.reduce<Version | null>((newest, one) => {
    if (one.key !== key || !isPolicyKey(key)) return newest;
    return newest === null || (one.version ?? 0) >= (newest.version ?? 0) ? one : newest;
  }, null);
}
