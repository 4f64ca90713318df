import type { EnumValue } from '../enumeration';
import { sheetsClass } from './document';
import { type Range, rangeAt } from './range';
import { RangeList } from './range-list';
import { activeSheetId, selectedAreas } from './selected';
import { Sheet } from './sheet';

/** SpreadsheetApp.Selection: what the person at the keyboard has selected. */
export class Selection {
  getActiveSheet(): Sheet {
    return new Sheet(activeSheetId());
  }

  getActiveRange(): Range {
    return this.getActiveRangeList().getRanges().at(-1) ?? this.getCurrentCell();
  }

  getActiveRangeList(): RangeList {
    const sheetId = activeSheetId();
    return new RangeList(Array.from(selectedAreas(), (area) => rangeAt(sheetId, area)));
  }

  getCurrentCell(): Range {
    const last = selectedAreas().at(-1);
    return rangeAt(activeSheetId(), { row: last?.row ?? 1, column: last?.column ?? 1, rows: 1, columns: 1 });
  }

  getNextDataRange(direction: EnumValue): Range {
    const range = this.getActiveRange();
    const edge = range.getNextDataCell(direction);
    const row = Math.min(range.getRow(), edge.getRow());
    const column = Math.min(range.getColumn(), edge.getColumn());
    const rows = Math.max(range.getLastRow(), edge.getRow()) - row + 1;
    const columns = Math.max(range.getLastColumn(), edge.getColumn()) - column + 1;
    return rangeAt(range.sheetId, { row, column, rows, columns });
  }
}

sheetsClass(Selection, 'Selection');
