import type { Area } from '../../book/model';
import { a1Of, columnName } from '../../book/references';
import { exception } from '../facade';
import { Range } from './range';
import { checkedArea } from './range-area';
import { select } from './selected';
import { Sheet } from './sheet';

/** Which edges were given; an edge that was not follows the grid, as in `A:A`. */
export interface RangeEdges {
  readonly startRow: boolean;
  readonly endRow: boolean;
  readonly startColumn: boolean;
  readonly endColumn: boolean;
}

const bounded: RangeEdges = { startRow: true, endRow: true, startColumn: true, endColumn: true };

/** Where a range lies. */
export class RangeBase {
  constructor(
    readonly sheetId: number,
    readonly area: Area,
    readonly edges: RangeEdges = bounded,
  ) {}

  /** A whole column reads `A:A` and a whole row `1:1` where the range was asked for so. */
  getA1Notation(): string {
    const { row, column, rows, columns } = this.area;
    const { startRow, endRow, endColumn } = this.edges;
    if (!endRow) return `${columnName(column)}${startRow ? row : ''}:${columnName(column + columns - 1)}`;
    if (!endColumn) return `${row}:${row + rows - 1}`;
    return a1Of(this.area);
  }

  getRow(): number {
    return this.area.row;
  }

  getRowIndex(): number {
    return this.area.row;
  }

  getColumn(): number {
    return this.area.column;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  /** In rows, not pixels ([A] reference, `logs 3.0` for B2:D4). */
  getHeight(): number {
    return this.area.rows;
  }

  /** In columns. */
  getWidth(): number {
    return this.area.columns;
  }

  getLastRow(): number {
    return this.area.row + this.area.rows - 1;
  }

  getLastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }

  getSheet(): Sheet {
    return new Sheet(this.sheetId);
  }

  getGridId(): number {
    return this.sheetId;
  }

  isStartRowBounded(): boolean {
    return this.edges.startRow;
  }

  isEndRowBounded(): boolean {
    return this.edges.endRow;
  }

  isStartColumnBounded(): boolean {
    return this.edges.startColumn;
  }

  isEndColumnBounded(): boolean {
    return this.edges.endColumn;
  }

  /** The cell at this place within the range, counted from 1. */
  getCell(row: number, column: number): Range {
    const { area } = this;
    if (row < 1 || column < 1 || row > area.rows || column > area.columns) {
      throw exception('Cell reference out of range');
    }
    return new Range(this.sheetId, {
      row: area.row + row - 1,
      column: area.column + column - 1,
      rows: 1,
      columns: 1,
    });
  }

  offset(down: number, right: number, rows = this.area.rows, columns = this.area.columns): Range {
    const { row, column } = this.area;
    return new Range(this.sheetId, checkedArea(this.sheetId, row + down, column + right, rows, columns));
  }

  activate(): this {
    select(this.sheetId, [this.area]);
    return this;
  }

  activateAsCurrentCell(): this {
    return this.activate();
  }
}
