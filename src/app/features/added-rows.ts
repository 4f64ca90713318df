import { isBlank, isDateCell } from '../../sheets/cell';
import type { SheetDeclaration } from '../../sheets/declaration';
import { readTable, type Table } from '../../sheets/reading';
import type { Edit } from '../edits';
import { type NumberSeries, numberSeries } from '../number-series';
import { type Moment, momentText, type Store } from '../ports';
import { systemCells } from '../system-cells';
import type { LaterTable, StampedRow, TeamBook } from '../team-book';
import type { AddedRow } from './feature';

/** Gives new rows their ids and puts them into the team's tables, as they will stand once they are written. */
export function withAddedRows(
  team: TeamBook,
  rows: readonly AddedRow[],
  now: Moment,
  store: Store,
  who: string,
): { readonly team: TeamBook; readonly added: readonly AddedRow[]; readonly edits: readonly Edit[] } {
  // Their tabs are laid first, and all is thought out anew: no number is spent on that.
  const isLaid = rows.every(({ sheet }) => team.snapshots.get(sheet.key) !== 'missing');
  if (rows.length === 0 || !isLaid) return { team, added: rows, edits: [] };
  const numbers = numberSeries(store);
  const added = rows.map((row) => stamped(row, numbers, now, who));
  numbers.save();
  const later = new Map(team.later);
  for (const sheet of new Set(added.map((row) => row.sheet))) {
    const found = later.get(sheet.key);
    const own = added.filter((row) => row.sheet === sheet);
    if (found) later.set(sheet.key, { sheet, table: grown(found, own, team) });
  }
  return { team: { ...team, later }, added, edits: added.flatMap(numberEdit) };
}

function numberEdit({ sheet, cells, numberIn }: AddedRow): Edit[] {
  const number = sheet.numbering === null ? undefined : cells[sheet.numbering.column];
  return numberIn === undefined || number === undefined ? [] : [{ ...numberIn, cell: number }];
}

function stamped({ cells, ...added }: AddedRow, numbers: NumberSeries, now: Moment, who: string): AddedRow {
  const { sheet } = added;
  const given = { ...cells, rowId: numbers.next('R', Number(now.date.replace(/-/g, ''))) };
  const { numbering } = sheet;
  const date = numbering === null ? undefined : cells[numbering.date];
  const number =
    numbering !== null && isBlank(cells[numbering.column] ?? '') && date !== undefined && isDateCell(date)
      ? { [numbering.column]: numbers.next(numbering.prefix, Number(date.date.slice(0, 4))) }
      : {};
  return {
    ...added,
    cells: { ...given, ...number, ...systemCells({ now: momentText(now), who }, sheet, cells) },
  };
}

function grown({ sheet, table }: LaterTable, added: readonly AddedRow[], team: TeamBook): Table<StampedRow> {
  const snapshot = team.snapshots.get(sheet.key);
  const last = typeof snapshot === 'object' ? snapshot.firstRow + snapshot.cells.length : 2;
  const more = readTable(sheet, {
    columns: placesOf(sheet),
    missing: [],
    ambiguous: [],
    firstRow: Math.max(last, ...table.rows.map(({ at }) => at + 1)),
    cells: added.map(({ cells }) => Object.keys(sheet.columns).map((column) => cells[column] ?? '')),
  }) as Table<unknown> as Table<StampedRow>; // as every table that comes later
  return { rows: [...table.rows, ...more.rows], issues: table.issues };
}

function placesOf(sheet: SheetDeclaration): ReadonlyMap<string, number> {
  return new Map(Object.keys(sheet.columns).map((column, index) => [column, index + 1]));
}
