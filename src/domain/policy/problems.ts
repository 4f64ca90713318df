import { type Article, policyOn } from '../policy';
import { isPolicyKey, policyArticles } from './articles';
import { writtenSpans } from './use';

/** What keeps a version from counting, or makes it doubtful. */
export type ArticleProblem =
  | 'unknown-key'
  | 'unreadable-value'
  | 'no-date'
  | 'same-version'
  | 'versions-out-of-order'
  | 'hours-reversed';

/** The problems of 관리 규정, with the index of the article each belongs to. */
export function problemsOf(articles: readonly Article[]): { index: number; problem: ArticleProblem }[] {
  return articles.flatMap((article, index) => {
    const problem = problemOf(article, articles, index);
    return problem === null ? [] : [{ index, problem }];
  });
}

/** The first problem of a version, beside the others. */
function problemOf(article: Article, all: readonly Article[], index: number): ArticleProblem | null {
  const { key, value, version, inForceFrom } = article;
  if (!isPolicyKey(key)) return 'unknown-key';
  if (policyArticles[key].read(value) === null) return 'unreadable-value';
  if (inForceFrom === null) return 'no-date';
  const before = all.slice(0, index).filter((other) => other.key === key);
  if (version !== null && before.some((other) => other.version === version)) return 'same-version';
  if (before.some((other) => isOutOfOrder(other, article))) return 'versions-out-of-order';
  const isHours = key === 'hours.open' || key === 'hours.close' || key === 'hours.lunch';
  return isHours && writtenSpans(policyOn(all, inForceFrom)).length === 0 ? 'hours-reversed' : null;
}

/** Whether the lower number of two came into force after the higher. */
function isOutOfOrder(one: Article, other: Article): boolean {
  if (one.version === null || other.version === null) return false;
  if (one.inForceFrom === null || other.inForceFrom === null) return false;
  return one.version < other.version
    ? one.inForceFrom > other.inForceFrom
    : one.inForceFrom < other.inForceFrom;
}
