import { type CivilDate, daysBetween, isCivilDate } from '../../../domain/civil-date';
import { monthToReview } from '../../../domain/month-review';
import { messages } from '../../../messages/messages';
import { monthReview } from '../../../sheets/month-review';
import { printDerived, type RowPlan, refreshDerived } from '../../derived-columns';
import { tableIn } from '../../team-book';
import type { Duty, DutyScene } from '../duty';
import { type AddedRow, type Feature, type FeatureScene, type FeatureWork, noWork } from '../feature';
import { freshRow } from '../fresh-row';
import { areSourcesRead } from '../plans/figure-sources';
import { openItems } from './open-points';
import { type ReviewLine, reviewLines } from './review-lines';

/** Days for which a word in a computed cell stays in 상태 점검. */
const WORD_STAYS_DAYS = 7;

/** 월간 검토: made on the first run after a month; its figures follow late entries until the next month is over. */
export const monthReviewFeature: Feature = {
  job: 'monthReview',
  needs: [[monthReview, ['month', 'item', 'written']]],
  refresh,
  dutyColumns: [[monthReview, ['month', 'item', 'value', 'opinion', 'madeOn']]],
  duties,
};

function refresh(scene: FeatureScene): FeatureWork {
  const { team, now, torn } = scene;
  const period = monthToReview(now.date, firstDay(scene));
  if (period === null || !areSourcesRead(scene)) return noWork;
  const { language } = team;
  const tornRows = torn(monthReview);
  const lines = reviewLines(scene, period);
  const { rows } = tableIn(team, monthReview);
  const own = rows.filter(({ row }) => row.month === period.key);
  const lineOf = new Map(lines.map((line) => [line.item, line]));
  const refreshed = refreshDerived(
    monthReview,
    own,
    ({ at, row }) => {
      const line = row.item === null || tornRows.has(at) ? undefined : lineOf.get(row.item);
      return line === undefined || line.isKept ? null : planOf(line, language, now.date);
    },
    now.date,
  );
  const there = new Set(own.map(({ row }) => row.item));
  const added = lines
    .filter(({ item }) => !there.has(item))
    .map((line): AddedRow => {
      const typed = { month: period.key, item: line.item, madeOn: now.date };
      const plan = planOf(line, language, now.date);
      return { sheet: monthReview, cells: freshRow(monthReview, typed, plan, language, now.date) };
    });
  return { ...noWork, ...refreshed, added };
}

function planOf(
  { values }: ReviewLine,
  language: FeatureScene['team']['language'],
  today: CivilDate,
): RowPlan {
  return {
    derived: printDerived(monthReview, values, language),
    lookups: {},
    isOpen: (_column, _word, on) => daysBetween(on, today) < WORD_STAYS_DAYS,
  };
}

/** The day on which the team's first row was seen; a month before it is none of theirs. */
function firstDay({ team, now }: FeatureScene): CivilDate | null {
  const seen = [...team.contracts.rows, ...team.customers.rows, ...team.log.rows].reduce(
    (first, { row: { rowId } }) => {
      const day = rowId?.slice(2, 10) ?? '';
      return day !== '' && day < first ? day : first;
    },
    now.date.replace(/-/g, ''),
  );
  const date = `${seen.slice(0, 4)}-${seen.slice(4, 6)}-${seen.slice(6, 8)}`;
  return isCivilDate(date) ? date : null;
}

/** The newest review asks the administrators for their word, once. */
function duties({ table, language }: DutyScene): Duty[] {
  const { review } = messages[language].plans;
  const { rows } = table(monthReview);
  const newest = rows
    .flatMap(({ row }) => row.month ?? [])
    .sort()
    .pop();
  return rows
    .filter(({ row }) => row.month === newest && row.item === 'overall' && row.opinion === null)
    .flatMap(({ at, row }): Duty[] => {
      if (row.madeOn === null || newest === undefined) return [];
      const open = rows
        .filter((one) => one.row.month === newest && openItems.some((item) => item === one.row.item))
        // As the job has printed it: `3건`.
        .reduce((sum, one) => sum + Number((one.row.value ?? '').replace(/\D/g, '')), 0);
      return [
        {
          kind: 'month',
          id: newest,
          due: row.madeOn,
          stage: 'due',
          isUrgent: false,
          manager: null,
          customerId: null,
          name: review.title(newest),
          details: [review.open(open), review.ask],
          sheet: monthReview,
          at,
        },
      ];
    });
}
