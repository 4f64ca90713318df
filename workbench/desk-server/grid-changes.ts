// What a person does to rows, columns and tabs, and the change triggers it starts.
import { recalculate } from '../book/formulas';
import { Refusal, type SheetModel } from '../book/model';
import { copySheet, deleteSheet, insertSheet, moveSheet, renameSheet } from '../book/sheet-list';
import { sortArea } from '../book/sort';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
} from '../book/structure';
import { changeColumnBands, changeRowBands } from '../book/style';
import type { Machine } from '../runtime/machine';
import type { GridAction } from './protocol';

/** Applies the action; throws a Refusal in Google's words. */
export function changeGrid(machine: Machine, action: GridAction): void {
  apply(machine, action);
  changed(machine, changeTypeOf(action));
}

/** Recalculates, and starts the change triggers, after a change of this type (`INSERT_GRID` …) by a person. */
export function changed(machine: Machine, changeType: string): void {
  const { workbook, state } = machine;
  if (workbook.sheets.some(({ cells }) => cells.formulas.size > 0)) {
    recalculate(workbook, Date.parse(state.now));
  }
  for (const trigger of state.triggers) {
    if (trigger.disabled || trigger.eventType !== 'ON_CHANGE') continue;
    machine.fire(trigger, { kind: 'change', triggerUid: trigger.id, changeType }, 'edit');
  }
}

function apply(machine: Machine, action: GridAction): void {
  const { workbook } = machine;
  const index = workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId);
  if (action.do === 'add-sheet') {
    workbook.activeSheetId = insertSheet(workbook, null, index + 1).id;
    return;
  }
  const sheet = workbook.sheets.find(({ id }) => id === action.sheetId);
  if (!sheet) throw new Refusal('This sheet is not there any more.');
  const place = workbook.sheets.indexOf(sheet);
  switch (action.do) {
    case 'insert':
      (action.axis === 'row' ? insertRows : insertColumns)(
        workbook,
        sheet,
        action.at,
        action.count,
        action.inherit,
      );
      break;
    case 'delete':
      (action.axis === 'row' ? deleteRows : deleteColumns)(workbook, sheet, action.at, action.count);
      break;
    case 'move':
      (action.axis === 'row' ? moveRows : moveColumns)(
        workbook,
        sheet,
        action.at,
        action.count,
        action.destination,
      );
      break;
    case 'hide':
    case 'show':
    case 'fold':
    case 'unfold':
    case 'resize':
      changeBands(sheet, action);
      break;
    case 'freeze':
      sheet.frozenRows = action.rows;
      sheet.frozenColumns = action.columns;
      break;
    case 'sort':
      sort(sheet, action.column, action.ascending);
      break;
    case 'delete-sheet':
      deleteSheet(workbook, sheet);
      break;
    case 'copy-sheet':
      workbook.activeSheetId = copySheet(workbook, sheet, null, place + 1).id;
      break;
    case 'hide-sheet':
    case 'show-sheet':
      setHidden(machine, sheet, action.do === 'hide-sheet');
      break;
    case 'rename-sheet':
      renameSheet(workbook, sheet, action.name);
      break;
    case 'move-sheet':
      moveSheet(workbook, sheet, action.position);
      break;
  }
}

type BandAction = Extract<GridAction, { axis: 'row' | 'column' }>;

function changeBands(sheet: SheetModel, action: BandAction): void {
  const change = action.axis === 'row' ? changeRowBands : changeColumnBands;
  change(sheet, action.at, action.count, ({ hidden: _hidden, collapsed: _collapsed, ...band }) => {
    switch (action.do) {
      case 'hide':
        return { ...band, hidden: true };
      case 'fold':
        return { ...band, hidden: true, collapsed: true };
      case 'resize':
        return { ...band, size: action.size };
      default:
        return band;
    }
  });
}

/** Google's "sort sheet": every row below the frozen ones. */
function sort(sheet: SheetModel, column: number, ascending: boolean): void {
  const first = sheet.frozenRows + 1;
  const rows = sheet.cells.lastRow - sheet.frozenRows;
  if (rows < 2) return;
  const area = { row: first, column: 1, rows, columns: sheet.columnCount };
  sortArea(sheet, area, [{ column, ascending }]);
}

function setHidden({ workbook }: Machine, sheet: SheetModel, isHidden: boolean): void {
  const next = workbook.sheets.find((other) => other !== sheet && !other.hidden);
  if (isHidden && !next) throw new Refusal("You can't hide all the sheets in a document.");
  sheet.hidden = isHidden;
  if (!isHidden) workbook.activeSheetId = sheet.id;
  else if (next && workbook.activeSheetId === sheet.id) workbook.activeSheetId = next.id;
}

function changeTypeOf(action: GridAction): string {
  if (action.do === 'insert') return action.axis === 'row' ? 'INSERT_ROW' : 'INSERT_COLUMN';
  if (action.do === 'delete') return action.axis === 'row' ? 'REMOVE_ROW' : 'REMOVE_COLUMN';
  if (action.do === 'add-sheet' || action.do === 'copy-sheet') return 'INSERT_GRID';
  if (action.do === 'delete-sheet') return 'REMOVE_GRID';
  if (action.do === 'sort') return 'EDIT';
  return 'OTHER';
}
