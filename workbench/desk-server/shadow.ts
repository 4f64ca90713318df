// What the page has been shown, to send it no more than what differs.
import { detached } from '../book/detached-sheet';
import type { CellStyle, SheetModel, WorkbookModel } from '../book/model';
import { plainStyle, styleAt } from '../book/style';
import { gridNotes } from './book-view';
import { gridCell } from './grid-cell';
import { gridConditions } from './grid-conditions';
import { gridRules } from './grid-rules';
import { completeStyle } from './grid-style';
import type { AreaOf, CellPatch, SheetPatch } from './protocol';

/** Beyond this many changed cells the page loads the book anew, which is then quicker. */
const MOST_PATCHES = 4000;

interface Shown {
  readonly sheet: SheetModel;
  /** What is cheap to compare as text. */
  readonly frame: string;
  readonly rules: string;
  readonly conditions: string;
  readonly notes: string;
}

export class Shadow {
  private shown = new Map<number, Shown>();
  private order = '';

  /** Takes the book as shown. */
  take(book: WorkbookModel, now: number): void {
    this.shown = new Map(book.sheets.map((sheet) => [sheet.id, shownOf(book, sheet, now)]));
    this.order = orderOf(book);
  }

  /**
   * What differs from what was shown, per sheet, and the touched cells in any case; null when the page has to load
   * the whole book.
   */
  changes(book: WorkbookModel, now: number, touched: readonly AreaOf[]): SheetPatch[] | null {
    if (orderOf(book) !== this.order) return null;
    const patches: SheetPatch[] = [];
    let count = 0;
    for (const sheet of book.sheets) {
      const before = this.shown.get(sheet.id);
      if (!before || frameOf(sheet) !== before.frame) return null;
      const cells = changedCells(
        book,
        sheet,
        before.sheet,
        touched.filter(({ sheetId }) => sheetId === sheet.id),
        MOST_PATCHES - count,
      );
      if (!cells) return null;
      count += cells.length;
      const rules = gridRules(book, sheet);
      const conditions = gridConditions(book, sheet, now);
      const notes = gridNotes(sheet);
      const patch: SheetPatch = {
        sheetId: sheet.id,
        cells,
        ...(JSON.stringify(rules) === before.rules ? {} : { rules }),
        ...(JSON.stringify(conditions) === before.conditions ? {} : { conditions }),
        ...(JSON.stringify(notes) === before.notes ? {} : { notes }),
      };
      if (cells.length > 0 || Object.keys(patch).length > 2) patches.push(patch);
    }
    return patches;
  }
}

function shownOf(book: WorkbookModel, sheet: SheetModel, now: number): Shown {
  return {
    sheet: detached(sheet),
    frame: frameOf(sheet),
    rules: JSON.stringify(gridRules(book, sheet)),
    conditions: JSON.stringify(gridConditions(book, sheet, now)),
    notes: JSON.stringify(gridNotes(sheet)),
  };
}

function orderOf({ sheets, name }: WorkbookModel): string {
  return JSON.stringify([name, sheets.map(({ id }) => id)]);
}

/** Sizes, hiding, freezing, merging: what moves the grid itself. */
function frameOf(sheet: SheetModel): string {
  const { name, hidden, tabColor, rowCount, columnCount, frozenRows, frozenColumns, merges } = sheet;
  const { hiddenGridlines = false, rowBands, columnBands } = sheet;
  return JSON.stringify([
    [name, hidden, tabColor, rowCount, columnCount, frozenRows, frozenColumns, hiddenGridlines, merges],
    rowBands.slice(1, rowBands.length),
    columnBands.slice(1, columnBands.length),
  ]);
}

/** Null when they are more than `most`. */
function changedCells(
  book: WorkbookModel,
  sheet: SheetModel,
  before: SheetModel,
  touched: readonly AreaOf[],
  most: number,
): CellPatch[] | null {
  const lastRow = Math.max(sheet.cells.lastRow, before.cells.lastRow);
  const lastColumn = Math.max(sheet.cells.lastColumn, before.cells.lastColumn);
  const changed = new Map<number, { row: number; column: number }>();
  const add = (row: number, column: number) => changed.set(row * 20_000 + column, { row, column });
  for (const area of touched) {
    if (area.rows * area.columns > most) return null;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let at = area.column; at < area.column + area.columns; at += 1) add(row, at);
    }
  }
  for (let row = 1; row <= lastRow; row += 1) {
    for (let column = 1; column <= lastColumn; column += 1) {
      const isSame =
        sheet.cells.get(row, column) === before.cells.get(row, column) &&
        sheet.cells.formula(row, column) === before.cells.formula(row, column);
      if (!isSame) add(row, column);
    }
    if (changed.size > most) return null;
  }
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    for (const row of restyledRows(sheet, before, column)) add(row, column);
    if (changed.size > most) return null;
  }
  return [...changed.values()].map(({ row, column }) => {
    const style = styleAt(sheet, row, column);
    const cell = { ...gridCell(sheet, row, column, style, book.locale), s: completeStyle(style) };
    return { row, column, cell };
  });
}

function* restyledRows(sheet: SheetModel, before: SheetModel, column: number): Generator<number> {
  const now = sheet.styles[column - 1];
  const then = before.styles[column - 1];
  const stretches = (runs: typeof now): [number, CellStyle][] =>
    runs?.slice(1, sheet.rowCount) ?? [[sheet.rowCount, plainStyle]];
  const [a, b] = [stretches(now), stretches(then)];
  let row = 1;
  let [i, j] = [0, 0];
  let [leftA, leftB] = [a[0]?.[0] ?? 0, b[0]?.[0] ?? 0];
  while (row <= sheet.rowCount) {
    const step = Math.min(leftA, leftB);
    const [styleA, styleB] = [a[i]?.[1], b[j]?.[1]];
    if (step <= 0 || !styleA || !styleB) return;
    const isSame = styleA === styleB || JSON.stringify(styleA) === JSON.stringify(styleB);
    if (!isSame) for (let at = row; at < row + step; at += 1) yield at;
    row += step;
    leftA -= step;
    leftB -= step;
    if (leftA === 0) {
      i += 1;
      leftA = a[i]?.[0] ?? 0;
    }
    if (leftB === 0) {
      j += 1;
      leftB = b[j]?.[0] ?? 0;
    }
  }
}
