// What people do with the mouse: rows, columns, headers, filters.
import { deleteRows, insertColumns, insertRows, moveColumns } from '../../book/structure';
import type { Tab } from '../tabs';
import type { Team } from '../team';
import type { Deed } from './deed';
import { anyRow } from './rows';

export const structure: readonly Deed[] = [
  { name: 'inserts a row', weight: 3, act: insertRow },
  { name: 'deletes a row', weight: 1, act: deleteRow },
  { name: 'moves a column', weight: 2, act: moveColumn },
  { name: 'renames a header', weight: 2, act: renameHeader },
  { name: 'adds a column of their own', weight: 1, act: ownColumn },
  { name: 'filters', weight: 1, act: filter },
  { name: 'hides a row', weight: 1, act: hide },
];

export function tables(team: Team): readonly Tab[] {
  return [team.ledger, team.ledger, team.customers, team.log];
}

function insertRow(team: Team): string {
  const { sheet } = team.random.pick(tables(team));
  const row = team.random.whole(2, sheet.cells.lastRow);
  insertRows(team.machine.workbook, sheet, row, 1, 'after');
  return `${sheet.name} above row ${row}`;
}

/** Rarely: a year's ledger is not thrown away. */
function deleteRow(team: Team): string | null {
  const tab = team.random.pick(tables(team));
  const row = anyRow(team, tab);
  if (row === null || tab.sheet.cells.lastRow < 6) return null;
  team.tracers.forgetRow(tab, row);
  deleteRows(team.machine.workbook, tab.sheet, row, 1);
  return `${tab.sheet.name} row ${row}`;
}

function moveColumn(team: Team): string {
  const { sheet } = team.random.pick(tables(team));
  const from = team.random.whole(1, 24);
  const before = team.random.whole(1, 24);
  moveColumns(team.machine.workbook, sheet, from, 1, before);
  return `${sheet.name} column ${from} before ${before}`;
}

function renameHeader(team: Team): string {
  const { sheet } = team.random.pick(tables(team));
  const at = team.random.whole(1, 24);
  const name = `이름 바꾼 열 ${team.nextNumber()}`;
  sheet.cells.set(1, at, name);
  return `${sheet.name} column ${at} to ${name}`;
}

function ownColumn(team: Team): string | null {
  const tab = team.random.pick(tables(team));
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

function filter(team: Team): string {
  const { sheet } = team.random.pick(tables(team));
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

function hide(team: Team): string {
  const { sheet } = team.random.pick(tables(team));
  const row = team.random.whole(2, sheet.cells.lastRow);
  const band = sheet.rowBands.get(row);
  sheet.rowBands.assign(row, [{ ...band, hidden: band.hidden !== true }]);
  return `${sheet.name} row ${row}`;
}
