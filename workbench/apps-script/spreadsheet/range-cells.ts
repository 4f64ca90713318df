import type { Area, SheetModel } from '../../book/model';
import type { SortKey } from '../../book/sort';
import type { EnumValue } from '../enumeration';
import { current, exception } from '../facade';
import { cellCount, contains, gridOfCells, overlap } from './areas';
import { paste, pasteTypes, snapshot } from './copying';
import { sheetOf, write, writeSettled } from './document';
import { shiftGroups, toggleGroups } from './grouping';
import { type Range, rangeAt } from './range';
import { clearLooks, clearValues } from './range-clearing';
import { RangeCopying } from './range-copying';

/** Merging, sorting, shifting and grouping cells. */
export class RangeCells extends RangeCopying {
  merge(): this {
    return this.#mergeParts([this.area]);
  }

  /** Merges the cells of each row. */
  mergeAcross(): this {
    const { area } = this;
    return this.#mergeParts(
      Array.from({ length: area.rows }, (_, down) => ({ ...area, row: area.row + down, rows: 1 })),
    );
  }

  /** Merges the cells of each column. */
  mergeVertically(): this {
    const { area } = this;
    return this.#mergeParts(
      Array.from({ length: area.columns }, (_, right) => ({
        ...area,
        column: area.column + right,
        columns: 1,
      })),
    );
  }

  breakApart(): this {
    write(this.sheetId, this.area, 0, (sheet) => takeApart(sheet, this.area));
    return this;
  }

  isPartOfMerge(): boolean {
    return sheetOf(this.sheetId).merges.some((merge) => overlap(merge, this.area));
  }

  getMergedRanges(): Range[] {
    const found = sheetOf(this.sheetId).merges.filter((merge) => overlap(merge, this.area));
    return Array.from(found, (merge) => rangeAt(this.sheetId, merge));
  }

  /** Columns are counted in the sheet; a number, `{column, ascending}` or an array of them; negative is descending. */
  sort(order: unknown): this {
    const keys = (Array.isArray(order) ? order : [order]).map(sortKey);
    writeSettled(this.sheetId, this.area, cellCount(this.area), (sheet) =>
      current().changes.sortArea(sheet, this.area, keys),
    );
    return this;
  }

  /** Removes rows whose values repeat an earlier row's; letters' case does not count. */
  removeDuplicates(columns?: readonly number[]): Range {
    const { area } = this;
    const kept = { count: area.rows };
    writeSettled(this.sheetId, area, cellCount(area), (sheet) => {
      const known = new Set<string>();
      const cells = snapshot(sheet, area);
      const unique = cells.filter((row) => {
        const compared = columns ? columns.map((column) => row[column - area.column]) : row;
        const key = JSON.stringify(compared.map((cell) => String(cell?.value ?? '').toLowerCase()));
        return !known.has(key) && known.add(key);
      });
      kept.count = unique.length;
      clearValues(sheet, area);
      for (const [down, row] of unique.entries()) {
        const line = { ...area, row: area.row + down, rows: 1 };
        paste(sheet, line, [row], { ...pasteTypes.PASTE_NORMAL, looks: false });
      }
    });
    current().flush();
    return rangeAt(this.sheetId, { ...area, rows: kept.count });
  }

  /** Makes room by pushing cells down (ROWS) or to the right (COLUMNS); what leaves the grid is lost. */
  insertCells(dimension: EnumValue): Range {
    this.#shiftCells(dimension, 1);
    return rangeAt(this.sheetId, this.area);
  }

  /** Takes the cells out and pulls what lies below (ROWS) or to the right (COLUMNS). */
  deleteCells(dimension: EnumValue): void {
    this.#shiftCells(dimension, -1);
  }

  shiftRowGroupDepth(delta: number): this {
    shiftGroups(this.sheetId, 'ROW', this.area, delta);
    return this;
  }

  shiftColumnGroupDepth(delta: number): this {
    shiftGroups(this.sheetId, 'COLUMN', this.area, delta);
    return this;
  }

  collapseGroups(): this {
    toggleGroups(this.sheetId, this.area, true);
    return this;
  }

  expandGroups(): this {
    toggleGroups(this.sheetId, this.area, false);
    return this;
  }

  #mergeParts(parts: readonly Area[]): this {
    write(this.sheetId, this.area, cellCount(this.area), (sheet) => {
      takeApart(sheet, this.area);
      for (const part of parts) {
        if (cellCount(part) === 1) continue;
        gridOfCells(part, (row, column) => {
          if (row !== part.row || column !== part.column) sheet.cells.set(row, column, '');
        });
        sheet.merges.push(current().adopt(part));
      }
    });
    return this;
  }

  #shiftCells(dimension: EnumValue, direction: 1 | -1): void {
    const { area } = this;
    const isDown = dimension.name() === 'ROWS';
    const { rowCount, columnCount } = sheetOf(this.sheetId);
    const rest = isDown
      ? { ...area, rows: rowCount - area.row + 1 }
      : { ...area, columns: columnCount - area.column + 1 };
    write(this.sheetId, rest, cellCount(rest), (sheet) => {
      const step = isDown ? { down: area.rows, right: 0 } : { down: 0, right: area.columns };
      const from = direction === 1 ? shrunk(rest, step) : shrunk(moved(rest, step), step);
      const to = direction === 1 ? moved(from, step) : { ...from, row: rest.row, column: rest.column };
      const cells = cellCount(from) > 0 ? snapshot(sheet, from) : [];
      clearValues(sheet, rest);
      if (direction === -1) clearLooks(sheet, rest, () => ({}));
      if (cells.length > 0) paste(sheet, to, cells, pasteTypes.PASTE_NORMAL);
    });
  }
}

function takeApart(sheet: SheetModel, area: Area): void {
  if (sheet.merges.some((merge) => overlap(merge, area) && !contains(area, merge))) {
    throw exception('You must select all cells in a merged range to merge or unmerge them.');
  }
  sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
}

function sortKey(order: unknown): SortKey {
  if (typeof order === 'number') return { column: Math.abs(order), ascending: order > 0 };
  const given = typeof order === 'object' && order !== null ? order : {};
  const column = 'column' in given ? Number(given.column) : Number.NaN;
  if (Number.isNaN(column)) throw exception('The sort specification is invalid.');
  return { column, ascending: !('ascending' in given) || given.ascending !== false };
}

interface Step {
  readonly down: number;
  readonly right: number;
}

function moved(area: Area, { down, right }: Step): Area {
  return { ...area, row: area.row + down, column: area.column + right };
}

function shrunk(area: Area, { down, right }: Step): Area {
  return { ...area, rows: area.rows - down, columns: area.columns - right };
}
