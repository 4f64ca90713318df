import type { CivilDate } from '../../../domain/civil-date';
import { type EarlierValues, valueBefore } from '../../../domain/policy';
import { isPolicyKey, policyArticles, policyKeys } from '../../../domain/policy/articles';
import { firstReview } from '../../../domain/policy/revision';
import {
  articlesOf,
  keyNamed,
  printRecorded,
  readRecorded,
  typedArticle,
  versionRow,
} from '../../../sheets/article-rows';
import type { Placed } from '../../../sheets/declaration';
import { earlierValues } from '../../../sheets/moved-settings';
import { type PolicyRow, policy } from '../../../sheets/policy';
import { printRow } from '../../../sheets/reading';
import type { Edit } from '../../edits';
import { type TeamBook, tableIn } from '../../team-book';
import type { AddedRow, FeatureScene, FeatureWork } from '../feature';
import { noWork } from '../feature';
import { checkArticles } from './check-articles';

/** Keeps 관리 규정 once it is used: every article stands in it, and what counts of each version is confirmed. */
export function keepPolicy({ team, torn, now }: FeatureScene): FeatureWork {
  if (!isUsed(team)) return noWork;
  const { rows } = tableIn(team, policy);
  const whole = rows.filter(({ at }) => !torn(policy).has(at));
  const confirmed = whole.map((placed) => asConfirmed(placed, now.date));
  return {
    ...noWork,
    added: firstVersions(rows, earlierValues(team.movedSettings), team.language, now.date),
    edits: [
      ...whole.flatMap(keyEdits),
      ...confirmed.flatMap(({ at, row }, index): Edit[] =>
        row.recorded === null || row.recorded === whole[index]?.row.recorded
          ? []
          : [{ sheet: policy, row: at, column: 'recorded', cell: row.recorded }],
      ),
    ],
    findings: checkArticles(confirmed, team.language),
  };
}

/**
 * The articles that stand nowhere in the sheet, as first versions in force from today: what 설정 said of them before,
 * and else their standards.
 */
export function firstVersions(
  rows: readonly Placed<PolicyRow>[],
  earlier: EarlierValues,
  language: TeamBook['language'],
  today: CivilDate,
): readonly AddedRow[] {
  const articles = articlesOf(rows);
  const known = new Set(articles.map(({ key }) => key));
  return policyKeys
    .filter((key) => !known.has(key))
    .map((key) => {
      const value = valueBefore(key, language, earlier);
      const version = {
        key,
        value,
        version: 1,
        inForceFrom: today,
        nextReview: firstReview(policyArticles[key].class, today, articles),
        reason: null,
        approver: null,
      };
      return { sheet: policy, cells: printRow(policy, versionRow(version, language), language) };
    });
}

function isUsed({ snapshots }: TeamBook): boolean {
  return typeof snapshots.get(policy.key) === 'object';
}

/** The key of a row that a person typed, by the name of its article. */
function keyEdits({ at, row }: Placed<PolicyRow>): Edit[] {
  const key = row.key === null ? keyNamed(row.name ?? '') : null;
  return key === null ? [] : [{ sheet: policy, row: at, column: 'key', cell: key }];
}

/**
 * Confirms a version that was not seen before, or is not in force yet; one in force keeps what was confirmed. It
 * cannot have come into force before it was seen.
 */
function asConfirmed(placed: Placed<PolicyRow>, today: CivilDate): Placed<PolicyRow> {
  const { row } = placed;
  const { key, value, inForceFrom } = typedArticle(row);
  if (!isPolicyKey(key) || policyArticles[key].read(value) === null || inForceFrom === null) return placed;
  const recorded = readRecorded(row.recorded);
  if (recorded?.key === key && recorded.inForceFrom <= today) return placed;
  const first = printRecorded({ key, value, inForceFrom: inForceFrom < today ? today : inForceFrom });
  return { ...placed, row: { ...row, recorded: first } };
}
