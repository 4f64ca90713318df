// Reading parts of a sheet: cells are counted too, so nobody reads ten thousand rows to find one.
import type { Lookups, TabProblem } from '../../app/ports';
import { type Cell, cellText, isDateCell, isPlain } from '../../sheets/cell';
import type { SheetDeclaration } from '../../sheets/declaration';
import type { Snapshot } from '../../sheets/reading';
import type { ZoneTime } from '../time';
import { sheetKeyOf } from './bindings';
import { blocksOf } from './blocks';
import { keyedRows, searchedRows } from './keyed-rows';
import type { BoundTab, Look, OpenTabs } from './open-tabs';
import { WIDEST_GAP } from './read-part';

/** So few rows with one key are searched for instead of read. */
const FEW = 2;
/** Rows that people move just then are looked for this often. */
const MOST_LOOKS = 3;

export function spreadsheetLookups(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  tabs: OpenTabs,
  time: ZoneTime,
): Lookups {
  const { cellsOf, opened } = tabs;
  let isSteady = false;
  const bound: OpenTabs['bound'] = (sheet) => (isSteady ? tabs.bound(sheet) : tabs.refound(sheet));
  const look = (sheet: SheetDeclaration): Look | TabProblem => {
    const one = bound(sheet);
    return typeof one === 'string' ? one : { ...one, last: one.tab.getLastRow() };
  };
  const rowsOf = (found: Look, firstRow: number, last: number) => {
    const width = Math.max(0, ...found.columns.values());
    const isEmpty = last < firstRow || width === 0;
    const cells = isEmpty ? [] : cellsOf(found.tab.getRange(firstRow, 1, last - firstRow + 1, width));
    return { ...found, firstRow, cells };
  };
  return {
    steady(work) {
      const before = isSteady;
      isSteady = true;
      try {
        return work();
      } finally {
        isSteady = before;
      }
    },
    refind: (sheets) => tabs.refind(sheets),
    columnsOf(sheet) {
      const found = bound(sheet);
      return typeof found === 'string' ? found : { ...found, cells: [] };
    },

    readColumns(sheet, columns, rows) {
      const found = bound(sheet);
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
        const found = bound(sheet);
        if (typeof found === 'string') return found;
        const place = found.columns.get(keyColumn);
        if (place === undefined) return { ...found, cells: [] };
        const isWanted = (line: readonly Cell[]) => cellText(line[place - 1] ?? '') === key;
        const width = Math.max(...found.columns.values());
        const read = (rows: readonly number[]) => {
          const lines = new Map<number, Cell[]>();
          for (const [first, last] of blocksOf(rows, { bridged: WIDEST_GAP })) {
            const block = cellsOf(found.tab.getRange(first, 1, last - first + 1, width));
            for (const [index, line] of block.entries()) if (isWanted(line)) lines.set(first + index, line);
          }
          return lines;
        };
        // A search costs the same however long the sheet is; but whether it sees everything is not known for sure.
        const seen = most <= FEW ? searchedRows(found, place, key).slice(-most) : [];
        const quick = read(seen);
        if (seen.length > 0 && quick.size === seen.length) return snapshotOf(found, quick);
        const rows = keyedRows(found, place, key, cellsOf).slice(-most);
        const lines = read(rows);
        // Someone has moved the rows between the two reads; what is not there must not look as if it were gone.
        if (lines.size === rows.length || looks === MOST_LOOKS) return snapshotOf(found, lines);
      }
    },

    rowsUpTo(sheet, last, most) {
      const found = bound(sheet);
      if (typeof found === 'string') return found;
      return rowsOf({ ...found, last }, Math.max(found.firstRow, last - most + 1), last);
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

    appendRow(sheet, keyColumn, cells) {
      const one = opened(sheet);
      const { tab } = one;
      const line: (string | number | boolean | Date)[] = [];
      for (const [column, cell] of Object.entries(cells)) {
        const place = one.columns.get(column);
        if (place === undefined || (column !== keyColumn && !isPlain(cell))) continue;
        line[place - 1] = isDateCell(cell) ? time.dateOf(cell) : cell;
      }
      const expected = tab.getLastRow() + 1;
      if (!one.columns.has(keyColumn)) return expected;
      // Whether appendRow makes a full grid grow is not known for sure (section 3 and 11).
      tabs.grow(sheet, expected);
      tab.appendRow(Array.from(line, (value) => value ?? ''));
      SpreadsheetApp.flush();
      return expected;
    },

    removeRow(sheet, row) {
      opened(sheet).tab.deleteRow(row);
      SpreadsheetApp.flush();
    },

    removeRows(sheet, rows) {
      const rising = [...rows].sort((a, b) => a - b);
      for (const [first, last] of blocksOf(rising, { bridged: 1 }).reverse())
        opened(sheet).tab.deleteRows(first, last - first + 1);
      SpreadsheetApp.flush();
    },
    marked: (prefix) => tabs.keys().filter((key) => key.startsWith(prefix)),

    selection(sheets) {
      const range = spreadsheet.getActiveRange();
      const key = range && sheetKeyOf(range.getSheet());
      const sheet = sheets.find((one) => one.key === key);
      return range && sheet ? { sheet, row: range.getRow() } : null;
    },
  };
}

/** Rows by their number as a snapshot; those between are blank lines. */
function snapshotOf(found: BoundTab, lines: ReadonlyMap<number, Cell[]>): Snapshot {
  const rows = [...lines.keys()].sort((a, b) => a - b);
  const firstRow = rows[0] ?? found.firstRow;
  const cells: Cell[][] = Array.from(
    { length: (rows[rows.length - 1] ?? firstRow - 1) - firstRow + 1 },
    () => [],
  );
  for (const [row, line] of lines) cells[row - firstRow] = line;
  return { ...found, firstRow, cells };
}
