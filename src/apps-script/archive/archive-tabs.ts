import type { ArchiveTabs, Rows } from '../../app/archive/tabs';
import type { SheetDeclaration } from '../../sheets/declaration';
import { blocksOf } from '../book/blocks';
import type { BoundTab, OpenTabs } from '../book/open-tabs';
import { WIDEST_GAP } from '../book/read-part';
import { layArchive } from './lay-archive';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The log and its archives behind the port. Where tabs and columns stand is found out anew at each call. */
export function archiveTabs(spreadsheet: Spreadsheet, tabs: OpenTabs): ArchiveTabs {
  const found = (sheet: SheetDeclaration): BoundTab | null => {
    tabs.refind();
    const bound = tabs.bound(sheet);
    return typeof bound === 'string' ? null : bound;
  };
  const needed = (sheet: SheetDeclaration): BoundTab => {
    const bound = found(sheet);
    if (!bound) throw new Error(`The sheet ${sheet.key} is not in this spreadsheet.`);
    return bound;
  };
  const rangeOf = ({ tab }: BoundTab, [first, last]: Rows, width: number): Range =>
    tab.getRange(first, 1, last - first + 1, width);
  /** Where `count` rows go, so many rows below the last one. */
  const room = ({ tab, firstRow }: BoundTab, count: number, apart: number): number => {
    const first = Math.max(firstRow, tab.getLastRow() + 1 + apart);
    const missing = first + count - 1 - tab.getMaxRows();
    if (missing > 0) tab.insertRowsAfter(tab.getMaxRows(), missing);
    return first;
  };

  return {
    isNamed: (title) => spreadsheet.getSheetByName(title) !== null,
    cellCount: () =>
      spreadsheet.getSheets().reduce((sum, tab) => sum + tab.getMaxRows() * tab.getMaxColumns(), 0),
    width: (sheet) => found(sheet)?.tab.getMaxColumns() ?? 0,
    lay: (archive, like, title) => {
      const laid = layArchive(spreadsheet, archive, like, title);
      tabs.refind();
      return laid;
    },
    lines(sheet, runs) {
      const bound = found(sheet);
      if (!bound) return null;
      const { tab, firstRow, columns } = bound;
      const width = Math.max(tab.getLastColumn(), ...columns.values());
      const rows = numbersIn(runs ?? [[firstRow, tab.getLastRow()]]);
      const cells = read(bound, rows, width, (range) => tabs.cellsOf(range));
      return { rows, cells, columns };
    },
    copy(from, to, runs, apart) {
      const source = needed(from);
      const target = needed(to);
      const width = source.tab.getLastColumn();
      const count = sizeOf(runs);
      const first = room(target, count, apart);
      const formulas = placesWith(read(source, numbersIn(runs), width, (range) => range.getFormulas()));
      let next = first;
      for (const run of runs) {
        const rows = sizeOf([run]);
        rangeOf(source, run, width).copyTo(target.tab.getRange(next, 1));
        for (const place of formulas)
          source.tab
            .getRange(run[0], place, rows, 1)
            .copyTo(target.tab.getRange(next, place), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
        next += rows;
      }
      SpreadsheetApp.flush();
      return { rows: [first, first + count - 1], formulas };
    },
    cut(from, to, rows) {
      const source = needed(from);
      const target = needed(to);
      const width = source.tab.getLastColumn();
      const count = sizeOf(rows);
      const first = room(target, count, 0);
      // A grid must keep one row that is not frozen.
      const max = source.tab.getMaxRows();
      if (max - source.firstRow + 1 <= count) source.tab.insertRowsAfter(max, 1);
      let next = first + count;
      for (const block of [...rows].reverse()) {
        next -= sizeOf([block]);
        rangeOf(source, block, width).copyTo(target.tab.getRange(next, 1));
        source.tab.deleteRows(block[0], sizeOf([block]));
      }
      SpreadsheetApp.flush();
      return [first, first + count - 1];
    },
    remove(sheet, rows) {
      const { tab, firstRow } = needed(sheet);
      const max = tab.getMaxRows();
      if (max - firstRow + 1 <= sizeOf(rows)) tab.insertRowsAfter(max, 1);
      for (const [first, last] of [...rows].reverse()) tab.deleteRows(first, last - first + 1);
      SpreadsheetApp.flush();
    },
    show(archive, note) {
      const { tab, firstRow } = needed(archive);
      const surplus = tab.getMaxRows() - Math.max(firstRow, tab.getLastRow());
      if (surplus > 0) tab.deleteRows(tab.getMaxRows() - surplus + 1, surplus);
      // An execution that died right after making one has left a lock instead of a warning.
      const [protection = tab.protect()] = tab.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      protection.setDescription(note).setWarningOnly(true);
      tab.showSheet();
      SpreadsheetApp.flush();
    },
    drop(archive) {
      const bound = found(archive);
      if (bound) spreadsheet.deleteSheet(bound.tab);
    },
  };
}

/** What stands in rows, read in blocks that bridge narrow gaps. */
function read<Value>(
  { tab }: BoundTab,
  rows: readonly number[],
  width: number,
  valuesOf: (range: Range) => Value[][],
): Value[][] {
  const lines = new Map<number, Value[]>();
  for (const [first, last] of blocksOf(rows, { bridged: WIDEST_GAP }))
    for (const [index, line] of valuesOf(tab.getRange(first, 1, last - first + 1, width)).entries())
      lines.set(first + index, line);
  return rows.map((row) => lines.get(row) ?? []);
}

/** Places, from 1, at which some line holds a formula. */
function placesWith(formulas: readonly (readonly string[])[]): ReadonlySet<number> {
  return new Set(formulas.flatMap((line) => line.flatMap((one, index) => (one === '' ? [] : [index + 1]))));
}

function numbersIn(runs: readonly Rows[]): number[] {
  return runs.flatMap(([first, last]) =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index),
  );
}

function sizeOf(rows: readonly Rows[]): number {
  return rows.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}
