// Sorting: of whole rows, which harms nothing, and of some columns only, which tears rows apart.
import { sortArea } from '../../book/sort';
import { place, type Tab } from '../tabs';
import type { Team } from '../team';
import type { Deed } from './deed';
import { anyOf, type Choose, tables } from './structure';

export const sorting: readonly Deed[] = sortingIn(tables);

/** Sorting in some of the tables. */
export function sortingIn(choose: Choose): readonly Deed[] {
  return [
    { name: 'sorts the table', weight: 5, act: (team) => sortTable(team, choose) },
    { name: 'sorts some columns', weight: 2, act: (team) => sortSome(team, choose) },
  ];
}

function sortTable(team: Team, choose: Choose): string | null {
  const tab = anyOf(team, choose);
  if (!tab) return null;
  return sorted(team, tab.sheet, 1, tab.sheet.columnCount, team.random.whole(1, 9));
}

/** Most often the columns that stand in sight, with all that a row is known by; else any. */
function sortSome(team: Team, choose: Choose): string | null {
  const tab = anyOf(team, choose);
  if (!tab) return null;
  const last = Math.max(...tab.declaration.identity.map((column) => place(tab, column)));
  const isWhole = team.random.chance(0.75);
  const first = isWhole ? 1 : team.random.whole(1, 8);
  const end = isWhole ? team.random.whole(last, last + 6) : team.random.whole(first, first + 8);
  return sorted(team, tab.sheet, first, end, team.random.whole(first, Math.min(end, first + 8)));
}

function sorted(team: Team, sheet: Tab['sheet'], first: number, last: number, column: number): string {
  const area = { row: 2, column: first, rows: sheet.cells.lastRow - 1, columns: last - first + 1 };
  const ascending = team.random.chance(0.5);
  sortArea(sheet, area, [{ column, ascending }]);
  return `${sheet.name} columns ${first}–${last} by ${column}${ascending ? '' : ', falling'}`;
}
