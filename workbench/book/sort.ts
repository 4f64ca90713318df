import type { Area, CellValue, SheetModel } from './model';
import { offsetFormula } from './references';
import { styleAt } from './style';

export interface SortKey {
  /** Counted from 1 in the sheet, not in the area. */
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts the rows of an area, with looks and notes: numbers, then texts, then FALSE and TRUE, empty cells last in
 * either direction. Equal rows keep their order; relative references in formulas move along.
 */
export function sortArea(sheet: SheetModel, area: Area, keys: readonly SortKey[]): void {
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const order = [...rows].sort((a, b) => compareRows(sheet, keys, a, b));
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const before = order.map((row) => ({
      row,
      value: sheet.cells.get(row, column),
      formula: sheet.cells.formula(row, column),
      note: sheet.notes.get(`${row},${column}`),
    }));
    const styles = order.map((row) => styleAt(sheet, row, column));
    for (const [index, cell] of before.entries()) {
      const row = area.row + index;
      if (cell.formula) {
        sheet.cells.setFormula(row, column, offsetFormula(cell.formula, row - cell.row, 0), cell.value);
      } else sheet.cells.set(row, column, cell.value);
      if (cell.note === undefined) sheet.notes.delete(`${row},${column}`);
      else sheet.notes.set(`${row},${column}`, cell.note);
    }
    sheet.styles[column - 1]?.assign(area.row, styles);
  }
}

const collator = new Intl.Collator('ko', { sensitivity: 'base' });

function compareRows(sheet: SheetModel, keys: readonly SortKey[], a: number, b: number): number {
  for (const { column, ascending } of keys) {
    const left = sheet.cells.get(a, column);
    const right = sheet.cells.get(b, column);
    if (left === '' || right === '') {
      if (left === right) continue;
      return left === '' ? 1 : -1;
    }
    const compared = compareValues(left, right);
    if (compared !== 0) return ascending ? compared : -compared;
  }
  return 0;
}

function compareValues(left: CellValue, right: CellValue): number {
  const rank = { number: 0, string: 1, boolean: 2 } as const;
  const kinds = [typeof left, typeof right].map((kind) =>
    kind === 'number' || kind === 'boolean' ? rank[kind] : rank.string,
  );
  const [leftRank = 0, rightRank = 0] = kinds;
  if (leftRank !== rightRank) return leftRank - rightRank;
  if (typeof left === 'string') return collator.compare(left, String(right));
  return Number(left) - Number(right);
}
