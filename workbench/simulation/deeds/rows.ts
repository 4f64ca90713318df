// Which rows a person may choose from.
import { cell, filledRows, type Tab, textAt } from '../tabs';
import type { Team } from '../team';

/** Rows of which every cell is where it was typed: nobody works on in rows that a sort has torn. */
export function wholeRows(team: Team, tab: Tab): number[] {
  const columns = [...tab.places.values()];
  return filledRows(tab, tab.declaration.identity).filter((row) => {
    const owners = new Set(columns.map((at) => team.tracers.ownRow(tab, row, at)));
    owners.delete(null);
    return owners.size === 1;
  });
}

/** One of them, or null. */
export function anyRow(team: Team, tab: Tab, fits: (row: number) => boolean = () => true): number | null {
  const rows = wholeRows(team, tab).filter(fits);
  return rows.length === 0 ? null : team.random.pick(rows);
}

/** The row below the last one in which something stands. */
export function nextRow(tab: Tab): number {
  return tab.sheet.cells.lastRow + 1;
}

export const isRunning = (tab: Tab) => (row: number) =>
  cell(tab, row, 'terminatedOn') === '' && textAt(tab, row, 'contractId') !== '';
