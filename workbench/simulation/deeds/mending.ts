// A person puts rows right that a sort has torn: each cell goes back to the row it was typed in.
import { filledRows, type Tab } from '../tabs';
import type { Team } from '../team';
import type { Deed } from './deed';
import { wholeRows } from './rows';
import { laterTables } from './structure';

export const byHand: Deed = { name: 'puts torn rows right by hand', weight: 1, act: putRight };

/** Tables with rows of which some cells belong elsewhere. */
export function tornTables(team: Team): Tab[] {
  return [team.ledger, team.customers, team.log, ...laterTables(team)].filter(
    (tab) => wholeRows(team, tab).length < filledRows(tab, tab.declaration.identity).length,
  );
}

function putRight(team: Team): string | null {
  const torn = tornTables(team);
  for (const tab of torn) reunite(team, tab);
  return torn.length === 0 ? null : torn.map(({ sheet }) => sheet.name).join(', ');
}

function reunite(team: Team, tab: Tab): void {
  const { sheet, places } = tab;
  const rows = Array.from({ length: sheet.cells.lastRow - 1 }, (_, index) => index + 2);
  const cells = rows.flatMap((row) =>
    Array.from({ length: sheet.columnCount }, (_, index) => index + 1).flatMap((at) => {
      const owner = team.tracers.ownRow(tab, row, at);
      const note = sheet.notes.get(`${row},${at}`);
      return note === undefined || owner === null
        ? []
        : [{ row, at, owner, note, value: sheet.cells.get(row, at) }];
    }),
  );
  const home = new Map(
    cells.filter(({ at }) => at === places.get('rowId')).map(({ owner, row }) => [owner, row] as const),
  );
  const targets = cells.map(({ owner, row, at }) => `${home.get(owner) ?? row},${at}`);
  // Rows that had no id yet when they were torn have no place to go back to: the person leaves all as it stands.
  if (new Set(targets).size < targets.length) {
    team.tracers.acceptRows(tab);
    return;
  }
  for (const { row, at } of cells) {
    sheet.cells.set(row, at, '');
    sheet.notes.delete(`${row},${at}`);
  }
  for (const { row, at, owner, note, value } of cells) {
    const to = home.get(owner) ?? row;
    sheet.cells.set(to, at, value);
    sheet.notes.set(`${to},${at}`, note);
  }
}
