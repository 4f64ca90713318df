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

  insertRows(at: number, count: number): void {
    if (at < this.rows.length) {
      this.rows = this.rows.slice(0, at).concat(new Array<undefined>(count), this.rows.slice(at));
    }
    this.rekeyRows((row) => (row >= at ? row + count : row));
  }

  deleteRows(at: number, count: number): void {
    this.rows.splice(at, count);
    this.rekeyRows((row) => (row < at ? row : row < at + count ? null : row - count));
  }

  insertColumns(at: number, count: number): void {
    for (const cells of this.rows) {
      if (cells && at < cells.length) cells.splice(at, 0, ...new Array<CellValue>(count).fill(''));
    }
    this.rekeyColumns((column) => (column >= at ? column + count : column));
  }

  deleteColumns(at: number, count: number): void {
    for (const cells of this.rows) cells?.splice(at, count);
    this.rekeyColumns((column) => (column < at ? column : column < at + count ? null : column - count));
  }

  /** Gives each row the contents of row `source(row)`, for rows from…to; the sources are a permutation of them. */
  permuteRows(from: number, to: number, source: (row: number) => number): void {
    while (this.rows.length <= to) this.rows.push(undefined);
    const target = new Map<number, number>();
    const taken: (CellValue[] | undefined)[] = [];
    for (let row = from; row <= to; row += 1) {
      taken.push(this.rows[source(row)]);
      target.set(source(row), row);
    }
    for (const [index, cells] of taken.entries()) this.rows[from + index] = cells;
    this.rekeyRows((row) => target.get(row) ?? row);
  }

  permuteColumns(from: number, to: number, source: (column: number) => number): void {
    const target = new Map<number, number>();
    for (let column = from; column <= to; column += 1) target.set(source(column), column);
    for (const cells of this.rows) {
      if (!cells || cells.length <= from) continue;
      while (cells.length <= to) cells.push('');
      const before = [...cells];
      for (let column = from; column <= to; column += 1) cells[column] = before[source(column)] ?? '';
    }
    this.rekeyColumns((column) => target.get(column) ?? column);
  }

  copy(): CellStore {
    const copied = new CellStore();
    copied.rows = this.rows.map((cells) => cells && [...cells]);
    for (const [row, columns] of this.formulas) copied.formulas.set(row, new Map(columns));
    return copied;
  }

  private rekeyRows(moved: (row: number) => number | null): void {
    if (this.formulas.size === 0) return;
    const before = [...this.formulas];
    this.formulas.clear();
    for (const [row, columns] of before) {
      const target = moved(row);
      if (target !== null) this.formulas.set(target, columns);
    }
  }

  private rekeyColumns(moved: (column: number) => number | null): void {
    for (const [row, columns] of this.formulas) {
      const after = new Map<number, string>();
      for (const [column, formula] of columns) {
        const target = moved(column);
        if (target !== null) after.set(target, formula);
      }
      this.formulas.set(row, after);
    }
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
