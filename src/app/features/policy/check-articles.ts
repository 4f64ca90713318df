import { isPolicyKey, policyArticles } from '../../../domain/policy/articles';
import { type ArticleProblem, problemsOf } from '../../../domain/policy/problems';
import type { Language } from '../../../messages/language';
import { articleOf, readRecorded, typedArticle, valueColumn } from '../../../sheets/article-rows';
import type { Placed } from '../../../sheets/declaration';
import { type PolicyRow, policy } from '../../../sheets/policy';
import { type Finding, finding } from '../../check/finding';

const columns = {
  'unknown-key': 'name',
  'unreadable-value': 'value',
  'no-date': 'inForceFrom',
  'same-version': 'version',
  'versions-out-of-order': 'inForceFrom',
  'hours-reversed': 'value',
} as const satisfies Record<ArticleProblem, keyof typeof policy.columns>;

/** Versions that cannot count, and those that somebody changed after they were confirmed. */
export function checkArticles(rows: readonly Placed<PolicyRow>[], language: Language): Finding[] {
  const articles = rows.map(({ row }) => articleOf(row));
  const problems = problemsOf(articles).flatMap(({ index, problem }): Finding[] => {
    const [placed, article] = [rows[index], articles[index]];
    // A missing date is listed as every required cell that is blank.
    if (!placed || !article || problem === 'no-date') return [];
    const { key, value, version } = article;
    const known = isPolicyKey(key) ? key : null;
    const column = columns[problem] === 'value' && known ? valueColumn(known) : columns[problem];
    const right = known ? policyArticles[known].allowed[language] : '';
    const shown = {
      name: placed.row.name ?? '',
      value,
      version: String(version ?? ''),
      inForceFrom: article.inForceFrom ?? '',
    };
    return [
      finding(
        `policy-${problem}`,
        policy,
        placed.at,
        column,
        column === 'text' ? value : shown[column],
        right,
      ),
    ];
  });
  return [...problems, ...rows.flatMap(changedVersions)];
}

/** The cells of a version that say something else than what was confirmed. */
function changedVersions({ at, row }: Placed<PolicyRow>): Finding[] {
  const recorded = readRecorded(row.recorded);
  const typed = typedArticle(row);
  if (recorded === null || !isPolicyKey(typed.key) || recorded.key !== typed.key) return [];
  const cells = [
    [valueColumn(typed.key), typed.value, recorded.value],
    ['inForceFrom', typed.inForceFrom ?? '', recorded.inForceFrom],
  ] as const;
  return cells.flatMap(([column, here, counts]) =>
    here.trim() === counts.trim()
      ? []
      : [finding('policy-changed', policy, at, column, cut(here), cut(counts))],
  );
}

/** A value as far as a line has room for it. */
export function cut(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
