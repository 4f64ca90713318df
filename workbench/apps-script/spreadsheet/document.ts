// The workbook as the services see it: which members read it, and how writes reach it.
import type { Area, SheetModel, WorkbookModel } from '../../book/model';
import { current, emulated, exception } from '../facade';
import type { Classes, FaultsOf } from './classes';
import { nameParameterType, parameterCheck } from './parameters';
import { refuseProtected, refuseProtectedSheet } from './protected-cells';
import { cellsReadBy, isCarried, isRead } from './round-trips';

/**
 * Declares a class of SpreadsheetApp: its calls are checked, counted and make pending writes visible. Does not
 * compile when a method disagrees with @types/google-apps-script: the missing third argument names it.
 */
export function sheetsClass<Name extends keyof Classes>(
  type: { readonly prototype: object },
  name: Name,
  ..._disagreeing: [FaultsOf<Name>] extends [never] ? [] : [FaultsOf<Name>]
): void {
  const service = name === 'SpreadsheetApp' ? name : `SpreadsheetApp.${name}`;
  nameParameterType(type, name);
  emulated(type, service, (member) => {
    const checkParameters = parameterCheck(service, member);
    const carried = isCarried(name, member);
    const read = isRead(name, member);
    return (target, parameters) => {
      checkParameters(parameters);
      if (carried) current().flush();
      if (read) current().read(cellsReadBy(target, name, member, parameters));
    };
  });
}

export function book(): WorkbookModel {
  return current().workbook;
}

/** The sheet behind an id; a sheet deleted meanwhile is refused. The wording is a guess: the facts give none. */
export function sheetOf(sheetId: number): SheetModel {
  const sheet = book().sheets.find(({ id }) => id === sheetId);
  if (!sheet) throw exception(`Sheet ${sheetId} not found`);
  return sheet;
}

/** Buffers a change of cells; protection is asked when the change reaches the document (3.5 [B]). */
export function write(sheetId: number, area: Area, cells: number, apply: (sheet: SheetModel) => void): void {
  current().write(cells, () => {
    const sheet = sheetOf(sheetId);
    refuseProtected(sheet, area);
    apply(sheet);
  });
}

/** Buffers a change of the sheet that is not about single cells, such as its frozen rows. */
export function writeSheet(sheetId: number, apply: (sheet: SheetModel) => void): void {
  current().write(0, () => {
    const sheet = sheetOf(sheetId);
    refuseProtectedSheet(sheet);
    apply(sheet);
  });
}

/** Buffers a change that uses the values of formulas, which what is still pending may change: that goes first. */
export function writeSettled(
  sheetId: number,
  area: Area,
  cells: number,
  apply: (sheet: SheetModel) => void,
): void {
  current().flush();
  write(sheetId, area, cells, apply);
}

/**
 * Changes rows, columns or the list of sheets at once, after the pending writes: later `getRange` calls must
 * know the new grid, and Google throws such refusals where the call stands.
 */
export function restructure<T>(apply: () => T): T {
  const done: T[] = [];
  current().write(0, () => {
    done.push(apply());
  });
  current().flush();
  for (const result of done) return result;
  throw exception('The change did not reach the document.');
}

/** The whole grid of a sheet. */
export function gridOf(sheet: SheetModel): Area {
  return { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount };
}
