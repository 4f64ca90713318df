// A proposal in the words of the expectations.
import { lettersOf } from '../../src/app/adopt/grid';
import type { Proposal } from '../../src/app/adopt/propose';
import { cellText } from '../../src/sheets/cell';
import type { Expected } from './ledger-file';

export function readingOf({ role, header, columns, skipped, duplicates, cells }: Proposal): Expected {
  return {
    role,
    header: header.lastRow,
    columns: Object.fromEntries(columns.map(({ place, field }) => [lettersOf(place), field?.key ?? '-'])),
    skipped: Object.fromEntries(skipped.map(({ row, kind }) => [String(row), kind])),
    duplicates: duplicates.map(({ rows }) => rows.join('+')),
    cells: Object.fromEntries(
      cells.map(({ row, place, field, kind, after, parts }) => {
        const moved = Object.entries(parts).map(([key, cell]) => ` ${key}=${cellText(cell)}`);
        const address = `${place === null ? field.key : lettersOf(place)}${row}`;
        return [address, kind === 'unread' ? kind : `${kind} ${cellText(after)}${moved.join('')}`];
      }),
    ),
  };
}
