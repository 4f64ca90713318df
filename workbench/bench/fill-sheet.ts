import type { SheetModel } from '../book/model';
import { insertRows } from '../book/structure';
import type { Machine } from '../runtime/machine';

/** Cells by header. */
export type Line = Readonly<Record<string, string | number>>;

export function sheetNamed({ workbook }: Machine, name: string): SheetModel {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`The book has no sheet ${name}.`);
  return sheet;
}

export function columnHeaded(sheet: SheetModel, header: string): number {
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    if (sheet.cells.get(1, column) === header) return column;
  }
  throw new Error(`The sheet ${sheet.name} has no column ${header}.`);
}

/** Puts values straight into the cells: typing so many rows would take longer than what is measured. Blank lines are none. */
export function fill(machine: Machine, name: string, count: number, lineOf: (index: number) => Line): void {
  const sheet = sheetNamed(machine, name);
  const first = sheet.cells.lastRow + 1;
  const lacking = first + count - 1 - sheet.rowCount;
  if (lacking > 0) insertRows(machine.workbook, sheet, sheet.rowCount + 1, lacking, 'before');
  const places = new Map<string, number>();
  let row = first;
  for (let index = 0; index < count; index += 1) {
    const cells = Object.entries(lineOf(index));
    for (const [header, value] of cells) {
      const column = places.get(header) ?? columnHeaded(sheet, header);
      places.set(header, column);
      if (value !== '') sheet.cells.set(row, column, value);
    }
    if (cells.length > 0) row += 1;
  }
}

/** The last row in which the cells of these headers are as wanted; what stands there under another header. */
export function cellWhere(
  machine: Machine,
  name: string,
  header: string,
  isWanted: (cellOf: (header: string) => unknown) => boolean,
): string {
  const sheet = sheetNamed(machine, name);
  for (let row = sheet.cells.lastRow; row > 1; row -= 1) {
    const cellOf = (wanted: string) => sheet.cells.get(row, columnHeaded(sheet, wanted));
    if (isWanted(cellOf)) return String(cellOf(header));
  }
  throw new Error(`The sheet ${name} has no such row.`);
}
