import { columnBand, rowBand } from '../../book/style';
import type { EnumValue } from '../enumeration';
import { dataRegion, nextDataEdge } from './data-edges';
import { sheetOf } from './document';
import { type Range, rangeAt } from './range';
import { RangeCells } from './range-cells';
import { defaultColumnWidth, defaultRowHeight } from './sizes';
import { TextFinder } from './text-finder';

/** Finding one's way in the data, and a range's size on the screen. */
export class RangeSearch extends RangeCells {
  getDataRegion(dimension?: EnumValue): Range {
    const name = dimension?.name();
    const along = { rows: name !== 'COLUMNS', columns: name !== 'ROWS' };
    return rangeAt(this.sheetId, dataRegion(sheetOf(this.sheetId), this.area, along));
  }

  getNextDataCell(direction: EnumValue): Range {
    const cell = nextDataEdge(sheetOf(this.sheetId), this.area, direction.name());
    return rangeAt(this.sheetId, { row: cell.row, column: cell.column, rows: 1, columns: 1 });
  }

  createTextFinder(text: string): TextFinder {
    return new TextFinder(() => [{ sheetId: this.sheetId, area: this.area }], text);
  }

  /** In pixels. */
  getWidth(): number {
    const sheet = sheetOf(this.sheetId);
    const { column, columns } = this.area;
    return sum(columns, (index) => columnBand(sheet, column + index).size ?? defaultColumnWidth);
  }

  /** In pixels. */
  getHeight(): number {
    const sheet = sheetOf(this.sheetId);
    const { row, rows } = this.area;
    return sum(rows, (index) => rowBand(sheet, row + index).size ?? defaultRowHeight);
  }
}

function sum(count: number, sizeAt: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index += 1) total += sizeAt(index);
  return total;
}
