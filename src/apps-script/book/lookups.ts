// Reading parts of a sheet: cells are counted too, so nobody reads ten thousand rows to find one.
import type { Lookups } from '../../app/ports';
import { type Cell, cellText } from '../../sheets/cell';
import { addRows } from '../layout/rows';
import { columnLetters, sheetKeyOf } from './bindings';
import { blocksOf } from './blocks';
import { type Look, type OpenTabs, ownColumns } from './open-tabs';
import { WIDEST_GAP } from './read-part';

/** Rows that people move just then are looked for this often. */
const MOST_LOOKS = 3;

export function spreadsheetLookups(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: OpenTabs,
): Lookups {
  const { cellsOf, opened } = tabs;
  const look: OpenTabs['look'] = (sheet) => {
    tabs.refind();
    return tabs.look(sheet);
  };
  const rowsOf = (found: Look, firstRow: number, last: number) => {
    const width = Math.max(0, ...found.columns.values());
    const isEmpty = last < firstRow || width === 0;
    const cells = isEmpty ? [] : cellsOf(found.tab.getRange(firstRow, 1, last - firstRow + 1, width));
    return { ...found, firstRow, cells };
  };
  return {
    readColumns(sheet, columns, rows) {
      tabs.refind();
      const found = tabs.bound(sheet);
      if (typeof found === 'string') return found;
      const { tab, firstRow } = found;
      const width = Math.max(0, ...found.columns.values());
      const places = columns.flatMap((column) => found.columns.get(column) ?? []).sort((a, b) => a - b);
      const read = ([from, to]: readonly [number, number]) => {
        const count = Math.max(0, to - from + 1);
        const cells = Array.from({ length: count }, () => new Array<Cell>(width).fill(''));
        for (const [first, last] of count === 0 ? [] : blocksOf(places, { bridged: 1 })) {
          cellsOf(tab.getRange(from, first, count, last - first + 1)).forEach((line, index) => {
            cells[index]?.splice(first - 1, line.length, ...line);
          });
        }
        return { ...found, firstRow: from, cells };
      };
      try {
        if (rows) return read(rows);
      } catch {
        // People have deleted rows: the grid does not reach so far.
      }
      return read([firstRow, tab.getLastRow()]);
    },

    rowsWith(sheet, keyColumn, key, most) {
      for (let looks = 1; ; looks += 1) {
        const found = look(sheet);
        if (typeof found === 'string') return found;
        const place = found.columns.get(keyColumn);
        const { firstRow } = found;
        if (place === undefined || found.last < firstRow) return { ...found, cells: [] };
        const isWanted = (cell: Cell | undefined) => cellText(cell ?? '') === key;
        // To the end of the grid: rows that people insert just now push the last ones beyond where they ended.
        const letters = columnLetters(place);
        const keys = cellsOf(found.tab.getRange(`${letters}${firstRow}:${letters}`));
        const cells: Cell[][] = keys.map(() => []);
        const rows = keys.flatMap(([cell], index) => (isWanted(cell) ? [firstRow + index] : [])).slice(-most);
        const width = Math.max(...found.columns.values());
        for (const [first, last] of blocksOf(rows, { bridged: WIDEST_GAP })) {
          cellsOf(found.tab.getRange(first, 1, last - first + 1, width)).forEach((line, index) => {
            if (isWanted(line[place - 1])) cells[first + index - firstRow] = line;
          });
        }
        const isWhole = rows.every((row) => (cells[row - firstRow]?.length ?? 0) > 0);
        // Someone has moved the rows between the two reads; what is not there must not look as if it were gone.
        if (isWhole || looks === MOST_LOOKS) return { ...found, cells };
      }
    },

    tail(sheet, most) {
      const found = look(sheet);
      if (typeof found === 'string') return found;
      return rowsOf(found, Math.max(found.firstRow, found.last - most + 1), found.last);
    },

    rowsBetween(sheet, first, last) {
      const found = look(sheet);
      if (typeof found === 'string') return found;
      return rowsOf(found, Math.max(found.firstRow, first), Math.min(last, found.last));
    },

    reserveRow(sheet, keyColumn, key) {
      const one = opened(sheet);
      const { tab } = one;
      const place = one.columns.get(keyColumn);
      if (place === undefined) return;
      // Whether appendRow makes a full grid grow is not known for sure (section 3 and 11).
      const rows = tab.getMaxRows();
      if (tab.getLastRow() >= rows) addRows(tab, sheet, ownColumns(one), rows, rows + 1);
      tab.appendRow([...new Array<string>(place - 1).fill(''), key]);
      SpreadsheetApp.flush();
    },

    removeRow(sheet, row) {
      opened(sheet).tab.deleteRow(row);
      SpreadsheetApp.flush();
    },
    selection(sheets) {
      const range = spreadsheet.getActiveRange();
      const key = range && sheetKeyOf(range.getSheet());
      const sheet = sheets.find((one) => one.key === key);
      return range && sheet ? { sheet, row: range.getRow() } : null;
    },
  };
}
