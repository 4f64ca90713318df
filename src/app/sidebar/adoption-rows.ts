import { adoptionMessages } from '../../messages/adoption';
import { cellText } from '../../sheets/cell';
import { addPrepared, differencesOf, type PreparedRows, prepareRows, whose } from '../adopt/add-rows';
import { lettersOf } from '../adopt/grid';
import { columnsOf } from '../adopt/preview-view';
import { fieldsOf } from '../adopt/roles';
import { refusedAdoption } from './adoption';
import type { AdoptionProcedures, RowsAdded, RowsPreview, RowsWish } from './adoption-contract';
import type { Caller } from './caller';
import { refuse } from './failure';

type AddInput = Parameters<AdoptionProcedures['addRows']>[0];

/** Rows of another tab that a sheet of ours lacks, has, or has otherwise. */
export function previewRows(caller: Caller, wish: RowsWish): RowsPreview {
  const { language } = caller;
  const { grid, proposal, sheet, rows, seen } = prepared(caller, wish);
  const texts = adoptionMessages[language];
  const several = rows.filter(({ match }) => match.kind === 'several');
  const unsure = proposal.cells.filter(({ kind }) => kind !== 'sure');
  return {
    sheet: sheet.title[language],
    columns: columnsOf(grid, proposal, language),
    fields: [...fieldsOf(proposal.role)].map(([key, { column }]) => ({ key, label: column.label[language] })),
    fresh: rows.flatMap(({ row, cells, match }) =>
      match.kind === 'new'
        ? [{ row, text: Object.values(cells).map(cellText).filter(Boolean).slice(0, 5).join(' · ') }]
        : [],
    ),
    matching: rows.filter(({ match }) => match.kind === 'same').length,
    differing: rows.flatMap(({ row, match }) =>
      differencesOf(match).map((one) => ({
        key: one.id,
        row,
        whose: whose(one.row),
        field: sheet.columns[one.key]?.label[language] ?? one.key,
        here: cellText(one.here),
        there: cellText(one.there),
      })),
    ),
    unread: [
      ...several.map(({ row }) => ({ row, cell: String(row), text: texts.several })),
      ...unsure.map(({ row, place, before, why }) => ({
        row,
        cell: `${place === null ? '' : lettersOf(place)}${row}`,
        text: `${cellText(before)} · ${texts.cells[why]}`,
      })),
    ],
    seen,
  };
}

export function addRows(caller: Caller, { seen, take, ...wish }: AddInput): RowsAdded {
  const { ports, language, who } = caller;
  const done = ports.lock.hold(() => {
    const rows = prepared(caller, wish);
    if (rows.seen !== seen)
      return refuse(language, 'conflict', { message: adoptionMessages[language].refused.changed });
    return addPrepared(ports, rows, take, { tab: wish.tab, who: who ?? '' }, language);
  });
  return done === 'busy' ? refuse(language, 'busy') : done;
}

function prepared(caller: Caller, wish: RowsWish): PreparedRows {
  const done = prepareRows(caller.ports, wish, caller.language);
  return 'code' in done ? refusedAdoption(caller, done, wish.tab) : done;
}
