import type { EnumValue } from '../enumeration';
import { dataRegion, nextDataEdge } from './data-edges';
import { sheetOf } from './document';
import { type Range, rangeAt } from './range';
import { RangeCells } from './range-cells';
import { TextFinder } from './text-finder';

/** Finding one's way in the data. */
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
}
