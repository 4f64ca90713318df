// What people do with the mouse: rows, columns, headers, filters.
import { cases } from '../../../src/sheets/cases';
import { plans } from '../../../src/sheets/plans';
import { policy } from '../../../src/sheets/policy';
import { programmes } from '../../../src/sheets/programmes';
import { schedule } from '../../../src/sheets/schedule';
import { usage } from '../../../src/sheets/usage';
import { deleteRows, insertColumns, insertRows, moveColumns } from '../../book/structure';
import type { Tab } from '../tabs';
import type { Team } from '../team';
import type { Deed } from './deed';
import { anyRow } from './rows';

/** The tables in which someone may work. */
export type Choose = (team: Team) => readonly Tab[];

export const structure: readonly Deed[] = structureIn(tables);

/** What is done with the mouse, in some of the tables. */
export function structureIn(choose: Choose): readonly Deed[] {
  const inOne = (act: (team: Team, tab: Tab) => string | null) => (team: Team) => {
    const tab = anyOf(team, choose);
    return tab && act(team, tab);
  };
  return [
    { name: 'inserts a row', weight: 3, act: inOne(insertRow) },
    { name: 'deletes a row', weight: 1, act: inOne(deleteRow) },
    { name: 'moves a column', weight: 2, act: inOne(moveColumn) },
    { name: 'renames a header', weight: 2, act: inOne(renameHeader) },
    { name: 'adds a column of their own', weight: 1, act: inOne(ownColumn) },
    { name: 'filters', weight: 1, act: inOne(filter) },
    { name: 'hides a row', weight: 1, act: inOne(hide) },
  ];
}

export function tables(team: Team): readonly Tab[] {
  return [team.ledger, team.ledger, team.customers, team.log];
}

/** The tables of the care process that stand by now. */
export function laterTables(team: Team): readonly Tab[] {
  return [cases, schedule, usage, plans, policy, programmes].flatMap((sheet) => team.later(sheet) ?? []);
}

/** One of the tables that has rows; null where there is none yet. */
export function anyOf(team: Team, choose: Choose): Tab | null {
  const filled = choose(team).filter(({ sheet }) => sheet.cells.lastRow > 1);
  return filled.length === 0 ? null : team.random.pick(filled);
}

function insertRow(team: Team, { sheet }: Tab): string {
  const row = team.random.whole(2, sheet.cells.lastRow);
  insertRows(team.machine.workbook, sheet, row, 1, 'after');
  return `${sheet.name} above row ${row}`;
}

/** Rarely: a year's ledger is not thrown away. */
function deleteRow(team: Team, tab: Tab): string | null {
  const row = anyRow(team, tab);
  if (row === null || tab.sheet.cells.lastRow < 6) return null;
  team.tracers.forgetRow(tab, row);
  deleteRows(team.machine.workbook, tab.sheet, row, 1);
  return `${tab.sheet.name} row ${row}`;
}

function moveColumn(team: Team, { sheet }: Tab): string {
  const last = Math.min(24, sheet.columnCount);
  const from = team.random.whole(1, last);
  const before = team.random.whole(1, last);
  moveColumns(team.machine.workbook, sheet, from, 1, before);
  return `${sheet.name} column ${from} before ${before}`;
}

function renameHeader(team: Team, { sheet }: Tab): string {
  const at = team.random.whole(1, Math.min(24, sheet.columnCount));
  const name = `이름 바꾼 열 ${team.nextNumber()}`;
  sheet.cells.set(1, at, name);
  return `${sheet.name} column ${at} to ${name}`;
}

function ownColumn(team: Team, tab: Tab): string | null {
  const { sheet } = tab;
  if (sheet.columnCount > 50) return null;
  const at = team.random.whole(1, 12);
  insertColumns(team.machine.workbook, sheet, at, 1, 'before');
  sheet.cells.set(1, at, `우리 열 ${team.nextNumber()}`);
  for (let row = 2; row <= sheet.cells.lastRow; row += 2) {
    sheet.cells.set(row, at, `값 ${team.nextNumber()}`);
    team.tracers.adopt(team.tab(tab.declaration), row, at);
  }
  return `${sheet.name} at ${at}`;
}

function filter(team: Team, { sheet }: Tab): string {
  if (sheet.filter) {
    sheet.filter = null;
    return `${sheet.name} no longer`;
  }
  const at = team.random.whole(1, 9);
  const area = { row: 1, column: 1, rows: sheet.cells.lastRow, columns: sheet.columnCount };
  const value = String(sheet.cells.get(team.random.whole(2, sheet.cells.lastRow), at));
  sheet.filter = { area, hidden: new Map([[at, [value]]]) };
  return `${sheet.name} column ${at} without “${value}”`;
}

function hide(team: Team, { sheet }: Tab): string {
  const row = team.random.whole(2, sheet.cells.lastRow);
  const band = sheet.rowBands.get(row);
  sheet.rowBands.assign(row, [{ ...band, hidden: band.hidden !== true }]);
  return `${sheet.name} row ${row}`;
}
