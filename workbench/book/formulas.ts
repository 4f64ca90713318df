// Values of formula cells, computed by IronCalc.
import { compute, type EngineSheet } from './engine';
import { engineFormula, type Reading } from './engine-formula';
import type { CellValue, SheetModel, WorkbookModel } from './model';
import { offsetFormula, parseA1 } from './references';
import { resultFormat, setFormat } from './result-format';
import { styleAt } from './style';

/** A value that stands in a cell only for the computation at hand. */
export interface TrialValue {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export interface Condition {
  /** With or without its leading `=`; relative references are those of the base cell. */
  readonly formula: string;
  readonly base: { readonly row: number; readonly column: number };
}

/** References made of text are not known before the formula runs, so such a formula may read every cell. */
const indirect = /\b(INDIRECT|OFFSET)\s*\(/i;

/** A formula that the engine does not know, for the log. */
export interface Uncomputed {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * Gives every formula cell its value; what the engine cannot compute shows `#NAME?` and is returned. `now` is the
 * virtual clock. Cost grows with the cells that formulas read; a workbook without formulas costs nothing. Of an
 * array result only the first cell is shown.
 */
export function recalculate(book: WorkbookModel, now: number): Uncomputed[] {
  const holders = book.sheets.filter((sheet) => sheet.cells.formulas.size > 0);
  if (holders.length === 0) return [];
  const cells = new CellsRead(book);
  const written = new Map<SheetModel, { row: number; column: number; formula: string }[]>();
  for (const sheet of holders) {
    const formulas = [];
    for (const [row, columns] of sheet.cells.formulas) {
      for (const [column, formula] of columns) {
        if (indirect.test(formula)) cells.addAll();
        const read = engineFormula(book, { sheet, row, column }, formula, now, (reading) =>
          cells.add(reading),
        );
        formulas.push({ row, column, formula: read });
      }
    }
    written.set(sheet, formulas);
  }
  const results = compute(
    book.sheets.map((sheet) => ({
      constants: cells.constants(sheet),
      formulas: written.get(sheet) ?? [],
    })),
  );
  const uncomputed: Uncomputed[] = [];
  for (const [index, sheet] of book.sheets.entries()) {
    for (const [at, { row, column }] of (written.get(sheet) ?? []).entries()) {
      const formula = sheet.cells.formula(row, column);
      const value = results[index]?.[at] ?? '';
      const blank = value === 0 && echoesBlank(book, sheet, formula);
      sheet.cells.setFormula(row, column, formula, blank ? '' : value);
      showAs(book, sheet, { row, column, value }, formula);
      if (value === '#NAME?') uncomputed.push({ sheetName: sheet.name, row, column, formula });
    }
  }
  return uncomputed;
}

/** A number in a cell of automatic format is shown as its formula suggests. */
function showAs(book: WorkbookModel, sheet: SheetModel, cell: TrialValue, formula: string): void {
  if (typeof cell.value !== 'number' || styleAt(sheet, cell.row, cell.column).numberFormat !== undefined)
    return;
  const format = resultFormat(book, sheet, formula);
  if (format !== undefined) setFormat(sheet, cell.row, cell.column, format);
}

/** `=B2` of an empty B2 is empty in Google Sheets, 0 in the engine as in Excel. */
function echoesBlank(book: WorkbookModel, home: SheetModel, formula: string): boolean {
  const range = parseA1(formula.slice(1));
  if (range?.row == null || range.column === null) return false;
  const sheet = range.sheetName === null ? home : book.sheets.find((other) => other.name === range.sheetName);
  return sheet?.cells.get(range.row, range.column) === '';
}

/**
 * The value of a custom formula at each target cell; `trial` values stand in for the sheet's own. Formula cells
 * that it reads count with their last result.
 */
export function evaluateConditions(
  book: WorkbookModel,
  sheet: SheetModel,
  condition: Condition,
  targets: readonly { readonly row: number; readonly column: number }[],
  now: number,
  trial: readonly TrialValue[],
): CellValue[] {
  const cells = new CellsRead(book);
  if (indirect.test(condition.formula)) cells.addAll();
  const formula = condition.formula.replace(/^=?/, '=');
  const formulas = targets.map(({ row, column }, index) => {
    const own = offsetFormula(formula, row - condition.base.row, column - condition.base.column);
    const read = engineFormula(book, { sheet, row, column }, own, now, (reading) => cells.add(reading));
    return { row: index + 1, column: 1, formula: read };
  });
  const sheets: EngineSheet[] = book.sheets.map((other) => ({
    constants: cells.constants(other, other === sheet ? trial : []),
    formulas: [],
  }));
  return compute([...sheets, { constants: [], formulas }]).at(-1) ?? [];
}

/** The cells that formulas read, each once. */
class CellsRead {
  private readonly readings = new Map<SheetModel, Map<string, Reading>>();

  constructor(private readonly book: WorkbookModel) {}

  add(reading: Reading): void {
    const known = this.readings.get(reading.sheet) ?? new Map<string, Reading>();
    known.set(`${reading.row},${reading.column},${reading.lastRow},${reading.lastColumn}`, reading);
    this.readings.set(reading.sheet, known);
  }

  addAll(): void {
    for (const sheet of this.book.sheets) {
      this.add({ sheet, row: 1, column: 1, lastRow: sheet.rowCount, lastColumn: sheet.columnCount });
    }
  }

  constants(sheet: SheetModel, trial: readonly TrialValue[] = []): TrialValue[] {
    const { cells } = sheet;
    const [rows, columns] = [cells.lastRow, cells.lastColumn];
    const found = new Map<number, TrialValue>();
    const put = (row: number, column: number, value: CellValue) =>
      found.set(row * 20_000 + column, { row, column, value });
    for (const { row, column, lastRow, lastColumn } of this.readings.get(sheet)?.values() ?? []) {
      for (let r = row; r <= Math.min(lastRow, rows); r += 1) {
        for (let c = column; c <= Math.min(lastColumn, columns); c += 1) put(r, c, cells.get(r, c));
      }
    }
    for (const { row, column, value } of trial) put(row, column, value);
    return [...found.values()].filter(({ value }) => value !== '');
  }
}
