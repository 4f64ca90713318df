// A person fills several cells at once: pastes, clears, drags. All of it is accepted, or nothing.
import { recalculate } from '../book/formulas';
import type { SheetModel } from '../book/model';
import { a1Of } from '../book/references';
import { violations } from '../book/validation';
import { type EditResult, isProtected, PROTECTED, putTyped, readText, startEditTriggers } from './edit';
import type { Machine } from './machine';

/** Writes texts, as typed, from a cell on; the first refusal is told and leaves everything as it was. */
export function paste(
  machine: Machine,
  sheet: SheetModel,
  { row, column }: { readonly row: number; readonly column: number },
  texts: readonly (readonly string[])[],
): EditResult {
  const { workbook, state } = machine;
  const now = Date.parse(state.now);
  const columns = Math.max(...texts.map((line) => line.length));
  const area = { row, column, rows: texts.length, columns };
  const typed = texts.map((line, r) =>
    line.map((text, c) => readText(workbook, sheet, row + r, column + c, text, now)),
  );
  const refusal =
    refused(machine, sheet, area) ??
    violations(
      workbook,
      sheet,
      area,
      typed.map((line) => line.map(({ value }) => value)),
      now,
    )[0]?.message;
  if (refusal !== undefined) return { ok: false, error: refusal, executions: [] };
  for (const [r, line] of typed.entries()) {
    for (const [c, cell] of line.entries()) putTyped(sheet, row + r, column + c, cell);
  }
  if (workbook.sheets.some(({ cells }) => cells.formulas.size > 0)) recalculate(workbook, now);
  workbook.activeSheetId = sheet.id;
  workbook.selection = area;
  // Of several cells the event tells only where they are ([A] section 5).
  const executions = startEditTriggers(
    machine,
    { sheet: sheet.name, cell: a1Of(area) },
    { before: '', after: '' },
  );
  return { ok: true, error: null, executions };
}

function refused(
  { workbook, state }: Machine,
  sheet: SheetModel,
  { row, column, rows, columns }: { row: number; column: number; rows: number; columns: number },
): string | undefined {
  if (row + rows - 1 > sheet.rowCount || column + columns - 1 > sheet.columnCount) {
    return 'The coordinates of the range are outside the dimensions of the sheet.';
  }
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      if (isProtected(workbook, sheet, r, c, state.user)) return PROTECTED;
    }
  }
  return undefined;
}
