import type { SheetModel } from '../book/model';
import { insertRows } from '../book/structure';
import type { Machine } from '../runtime/machine';
import { paste } from '../runtime/paste';

/** Rows as a person would write them: texts by header. */
export type Lines = readonly Readonly<Record<string, string>>[];

/** Pastes lines below the last row of a sheet, as a person would; throws where the book refuses them. */
export function typeLines(machine: Machine, name: string, lines: Lines): void {
  const sheet = machine.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`The example needs the sheet ${name}: install the add-on first.`);
  const first = sheet.cells.lastRow + 1;
  const lacking = first + lines.length - 1 - sheet.rowCount;
  if (lacking > 0) insertRows(machine.workbook, sheet, sheet.rowCount + 1, lacking, 'before');
  const places = new Map(headersOf(lines).map((header) => [header, columnHeaded(sheet, header)]));
  const width = Math.max(...places.values());
  const texts = lines.map((line) => {
    const row = new Array<string>(width).fill('');
    for (const [header, text] of Object.entries(line)) row[(places.get(header) ?? 1) - 1] = text;
    return row;
  });
  const { error } = paste(machine, sheet, { row: first, column: 1 }, texts);
  if (error !== null) throw new Error(`The sheet ${name} refuses the example: ${error}`);
}

/** Leaves the book as it should open: on its first tab, at A1. */
export function showFirstTab({ workbook }: Machine): void {
  workbook.activeSheetId = workbook.sheets[0]?.id ?? workbook.activeSheetId;
  workbook.selection = { row: 1, column: 1, rows: 1, columns: 1 };
}

function headersOf(lines: Lines): string[] {
  return [...new Set(lines.flatMap((line) => Object.keys(line)))];
}

function columnHeaded(sheet: SheetModel, header: string): number {
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    if (sheet.cells.get(1, column) === header) return column;
  }
  throw new Error(`The sheet ${sheet.name} has no column ${header}.`);
}
