import type { CellValue } from './model';

/** Values and formulas of one sheet, sparse by row. Rows and columns count from 1. */
export class CellStore {
  private rows: (CellValue[] | undefined)[] = [];
  /** Formulas by row, then column; the cell's value is the formula's last result. */
  readonly formulas = new Map<number, Map<number, string>>();

  get(row: number, column: number): CellValue {
    return this.rows[row]?.[column] ?? '';
  }

  /** Stores a value and forgets the cell's formula; '' empties the cell. */
  set(row: number, column: number, value: CellValue): void {
    this.formulas.get(row)?.delete(column);
    this.store(row, column, value);
  }

  setFormula(row: number, column: number, formula: string, result: CellValue): void {
    const columns = this.formulas.get(row) ?? new Map<number, string>();
    columns.set(column, formula);
    this.formulas.set(row, columns);
    this.store(row, column, result);
  }

  formula(row: number, column: number): string {
    return this.formulas.get(row)?.get(column) ?? '';
  }

  /** Last row with content, 0 when there is none. FALSE counts as content, as on Google. */
  get lastRow(): number {
    for (let row = this.rows.length - 1; row > 0; row -= 1) {
      if (this.rows[row]?.some((value) => value !== '') || this.formulas.get(row)?.size) return row;
    }
    return 0;
  }

  get lastColumn(): number {
    let last = 0;
    for (let row = 1; row < this.rows.length; row += 1) {
      const cells = this.rows[row];
      if (!cells) continue;
      for (let column = cells.length - 1; column > last; column -= 1) {
        if ((cells[column] ?? '') !== '') last = column;
      }
    }
    for (const columns of this.formulas.values())
      for (const column of columns.keys()) last = Math.max(last, column);
    return last;
  }

  private store(row: number, column: number, value: CellValue): void {
    let cells = this.rows[row];
    if (!cells) {
      if (value === '') return;
      cells = [];
      this.rows[row] = cells;
    }
    while (cells.length < column) cells.push('');
    cells[column] = value;
  }
}
