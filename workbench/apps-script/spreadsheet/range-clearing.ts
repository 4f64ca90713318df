import type { Area, CellStyle, SheetModel } from '../../book/model';
import { changeStyle } from '../../book/style';
import { cellCount, gridOfCells, overlap } from './areas';
import { ruleArea } from './cell-columns';
import { write } from './document';
import { isFilteredOut } from './filtered-rows';
import { interned } from './interned';
import { RangeAttachments } from './range-attachments';

interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly skipFilteredRows?: boolean | undefined;
}

/** Emptying a range. */
export class RangeClearing extends RangeAttachments {
  /** Without options: contents and formats; validation rules and notes stay unless asked for. */
  clear(options: ClearOptions = {}): this {
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = options;
    const isPlain = !commentsOnly && !contentsOnly && !formatOnly && !validationsOnly;
    write(this.sheetId, this.area, cellCount(this.area), (sheet) => {
      for (const area of this.#partsToClear(sheet, options.skipFilteredRows === true)) {
        if (isPlain || contentsOnly) clearValues(sheet, area);
        if (isPlain || formatOnly) clearLooks(sheet, area, () => ({}));
        if (validationsOnly) ruleArea(sheet, area, null);
        if (commentsOnly) clearNotes(sheet, area);
      }
    });
    return this;
  }

  clearContent(): this {
    return this.clear({ contentsOnly: true });
  }

  /** Number formats stay ([A] reference of Range.clearFormat). */
  clearFormat(): this {
    write(this.sheetId, this.area, 0, (sheet) => clearLooks(sheet, this.area, keptNumberFormat));
    return this;
  }

  #partsToClear(sheet: SheetModel, isSkipping: boolean): Area[] {
    const { area } = this;
    if (!isSkipping) return [area];
    const rows = Array.from({ length: area.rows }, (_, down) => area.row + down);
    return rows.filter((row) => !isFilteredOut(sheet, row)).map((row) => ({ ...area, row, rows: 1 }));
  }
}

export function clearValues(sheet: SheetModel, area: Area): void {
  gridOfCells(area, (row, column) => sheet.cells.set(row, column, ''));
}

/** Looks also cover merges: clearing them takes the cells apart. */
export function clearLooks(sheet: SheetModel, area: Area, change: (style: CellStyle) => CellStyle): void {
  changeStyle(sheet, area, (style) => interned(change(style)));
  sheet.merges = sheet.merges.filter((merge) => !overlap(merge, area));
}

export function clearNotes(sheet: SheetModel, area: Area): void {
  gridOfCells(area, (row, column) => sheet.notes.delete(`${row},${column}`));
}

function keptNumberFormat({ numberFormat }: CellStyle): CellStyle {
  return numberFormat === undefined ? {} : { numberFormat };
}
