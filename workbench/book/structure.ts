// Inserting, deleting and moving rows and columns.
import type { AxisChange } from './axis-change';
import { type Band, Refusal, type SheetModel, type WorkbookModel } from './model';
import { movePointers } from './pointers';
import { Runs } from './runs';
import { plainStyle } from './style';

/** Which neighbour's looks and rules the new rows or columns take. */
export type Inherit = 'before' | 'after';

const cellLimit = 10_000_000;

/** Inserts `count` rows in front of row `at` (1 … rowCount + 1). */
export function insertRows(
  book: WorkbookModel,
  sheet: SheetModel,
  at: number,
  count: number,
  inherit: Inherit,
): void {
  if (at < 1 || at > sheet.rowCount + 1 || count < 1) throw new Refusal('Those rows are out of bounds.');
  assertRoom(book, count * sheet.columnCount);
  const model = modelIndex(at, inherit, sheet.rowCount);
  for (const runs of sheet.styles) runs.insert(at, count, runs.get(model));
  for (const runs of sheet.validations) runs.insert(at, count, runs.get(model));
  sheet.rowBands.insert(at, count, inheritedBand(sheet.rowBands.get(model)));
  sheet.cells.insertRows(at, count);
  sheet.rowCount += count;
  // Rows put into the frozen part are frozen too.
  if (at <= sheet.frozenRows) sheet.frozenRows += count;
  movePointers(book, sheet, { axis: 'row', kind: 'insert', at, count, destination: at }, model);
}

/** Inserts `count` columns in front of column `at` (1 … columnCount + 1). */
export function insertColumns(
  book: WorkbookModel,
  sheet: SheetModel,
  at: number,
  count: number,
  inherit: Inherit,
): void {
  if (at < 1 || at > sheet.columnCount + 1 || count < 1)
    throw new Refusal('Those columns are out of bounds.');
  assertRoom(book, count * sheet.rowCount);
  const model = modelIndex(at, inherit, sheet.columnCount);
  pad(sheet);
  const copies = Array.from({ length: count });
  sheet.styles.splice(
    at - 1,
    0,
    ...copies.map(() => sheet.styles[model - 1]?.copy() ?? new Runs(plainStyle)),
  );
  const rules = sheet.validations[model - 1];
  sheet.validations.splice(at - 1, 0, ...copies.map(() => rules?.copy() ?? new Runs<null>(null)));
  sheet.columnBands.insert(at, count, inheritedBand(sheet.columnBands.get(model)));
  sheet.cells.insertColumns(at, count);
  sheet.columnCount += count;
  if (at <= sheet.frozenColumns) sheet.frozenColumns += count;
  movePointers(book, sheet, { axis: 'column', kind: 'insert', at, count, destination: at }, model);
}

/** Deletes `count` rows from row `at` on. */
export function deleteRows(book: WorkbookModel, sheet: SheetModel, at: number, count: number): void {
  assertInside('rows', sheet.rowCount, at, count);
  const frozen = overlap(at, count, sheet.frozenRows);
  if (count - frozen >= sheet.rowCount - sheet.frozenRows) {
    throw new Refusal('Sorry, it is not possible to delete all non-frozen rows.');
  }
  for (const runs of [...sheet.styles, ...sheet.validations]) runs.remove(at, count);
  sheet.rowBands.remove(at, count);
  sheet.cells.deleteRows(at, count);
  sheet.rowCount -= count;
  sheet.frozenRows -= frozen;
  movePointers(book, sheet, { axis: 'row', kind: 'delete', at, count, destination: at }, 0);
}

/** Deletes `count` columns from column `at` on. */
export function deleteColumns(book: WorkbookModel, sheet: SheetModel, at: number, count: number): void {
  assertInside('columns', sheet.columnCount, at, count);
  const frozen = overlap(at, count, sheet.frozenColumns);
  if (count - frozen >= sheet.columnCount - sheet.frozenColumns) {
    throw new Refusal('Sorry, it is not possible to delete all non-frozen columns.');
  }
  sheet.styles.splice(at - 1, count);
  sheet.validations.splice(at - 1, count);
  sheet.columnBands.remove(at, count);
  sheet.cells.deleteColumns(at, count);
  sheet.columnCount -= count;
  sheet.frozenColumns -= frozen;
  movePointers(book, sheet, { axis: 'column', kind: 'delete', at, count, destination: at }, 0);
}

/** Moves rows so that they stand in front of row `destination`, counted before the move, as Google counts. */
export function moveRows(
  book: WorkbookModel,
  sheet: SheetModel,
  from: number,
  count: number,
  destination: number,
): void {
  assertInside('rows', sheet.rowCount, from, count);
  assertInside('rows', sheet.rowCount + 1, destination, 1);
  const change: AxisChange = { axis: 'row', kind: 'move', at: from, count, destination };
  if (destination >= from && destination <= from + count) return;
  for (const runs of [...sheet.styles, ...sheet.validations]) runs.move(from, count, destination);
  sheet.rowBands.move(from, count, destination);
  sheet.cells.permuteRows(...permutation(change));
  movePointers(book, sheet, change, 0);
}

/** Moves columns so that they stand in front of column `destination`, counted before the move. */
export function moveColumns(
  book: WorkbookModel,
  sheet: SheetModel,
  from: number,
  count: number,
  destination: number,
): void {
  assertInside('columns', sheet.columnCount, from, count);
  assertInside('columns', sheet.columnCount + 1, destination, 1);
  const change: AxisChange = { axis: 'column', kind: 'move', at: from, count, destination };
  if (destination >= from && destination <= from + count) return;
  pad(sheet);
  const landing = destination > from ? destination - count : destination;
  sheet.styles.splice(landing - 1, 0, ...sheet.styles.splice(from - 1, count));
  sheet.validations.splice(landing - 1, 0, ...sheet.validations.splice(from - 1, count));
  sheet.columnBands.move(from, count, destination);
  sheet.cells.permuteColumns(...permutation(change));
  movePointers(book, sheet, change, 0);
}

/** The indices a move touches, and where each of them then takes its content from. */
function permutation({ at, count, destination }: AxisChange): [number, number, (index: number) => number] {
  if (destination > at) {
    const shifted = destination - at - count;
    return [at, destination - 1, (index) => (index < at + shifted ? index + count : index - shifted)];
  }
  const shifted = at - destination;
  return [
    destination,
    at + count - 1,
    (index) => (index < destination + count ? index + shifted : index - count),
  ];
}

function modelIndex(at: number, inherit: Inherit, size: number): number {
  return Math.min(inherit === 'before' && at > 1 ? at - 1 : at, size);
}

function inheritedBand({ size, groupDepth }: Band): Band {
  return { ...(size === undefined ? {} : { size }), ...(groupDepth ? { groupDepth } : {}) };
}

function pad(sheet: SheetModel): void {
  while (sheet.styles.length < sheet.columnCount) sheet.styles.push(new Runs(plainStyle));
  while (sheet.validations.length < sheet.columnCount) sheet.validations.push(new Runs<null>(null));
}

function overlap(at: number, count: number, frozen: number): number {
  return Math.max(0, Math.min(at + count - 1, frozen) - at + 1);
}

function assertInside(what: 'rows' | 'columns', size: number, at: number, count: number): void {
  if (at < 1 || count < 1 || at + count - 1 > size) throw new Refusal(`Those ${what} are out of bounds.`);
}

/** Refuses a workbook of more than ten million cells, empty ones included (apps-script.md 1.2, 1.3). */
export function assertRoom(book: WorkbookModel, added: number): void {
  const cells = book.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, added);
  if (cells > cellLimit) {
    throw new Refusal(
      `This action would increase the number of cells in the workbook above the limit of ${cellLimit} cells.`,
    );
  }
}
