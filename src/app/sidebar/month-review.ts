import { messages } from '../../messages/messages';
import { monthReview as sheet } from '../../sheets/month-review';
import { readTable } from '../../sheets/reading';
import { openItems } from '../features/month-review/open-points';
import type { Caller } from './caller';
import type { InputOf, OutputOf } from './contract';
import { cellsOfEdits, editOf } from './edit-row';
import { refuse } from './failure';
import { requireWhole } from './find-row';
import { saveOnce } from './journal';
import type { MonthReviewPage, ReviewLineView } from './plans-contract';

/** The review of a month, or of the newest, as the jobs and the team have written it. */
export function monthReview(caller: Caller, month: string | null): MonthReviewPage {
  const rows = reviewRows(caller);
  const months = [...new Set(rows.flatMap(({ row }) => row.month ?? []))].sort().reverse();
  const shown = months.find((one) => one === month) ?? months[0] ?? null;
  const own = rows.filter(({ row }) => row.month === shown && shown !== null);
  return {
    months,
    month: shown,
    madeOn: own[0]?.row.madeOn ?? null,
    opinion: own.find(({ row }) => row.item === 'overall')?.row.opinion ?? '',
    lines: own.flatMap(({ row }): ReviewLineView[] => {
      const { item } = row;
      if (item === null || item === 'overall') return [];
      return [
        {
          item,
          isOpenPoint: openItems.some((one) => one === item),
          value: row.value ?? '',
          before: row.before ?? '',
          change: row.change ?? '',
          points: (row.points ?? '').split('\n').filter(Boolean),
          definition: row.definition ?? '',
          opinion: row.opinion ?? '',
        },
      ];
    }),
  };
}

/** The team's word on a month. */
export function saveReview(
  caller: Caller,
  key: string,
  { month, before, after }: InputOf<'saveReview'>['draft'],
): OutputOf<'saveReview'> {
  return saveOnce(caller, key, () => {
    const overall = reviewRows(caller).find(({ row }) => row.month === month && row.item === 'overall');
    const rowId = overall?.row.rowId ?? refuse(caller.language, 'not-found');
    const { cells: found } = requireWhole(caller, sheet, 'rowId', rowId);
    const cells = cellsOfEdits(caller, sheet, found, { edits: [{ field: 'opinion', before, after }] });
    return {
      result: {},
      told: {
        what: sheet.title[caller.language],
        whose: month,
        why: messages[caller.language].plans.review.opinion,
      },
      write: editOf(caller, sheet, 'rowId', rowId, found, cells),
    };
  });
}

function reviewRows(caller: Caller) {
  const snapshot = caller.ports.lookups.readColumns(sheet, Object.keys(sheet.columns));
  return typeof snapshot === 'object' ? readTable(sheet, snapshot).rows : [];
}
