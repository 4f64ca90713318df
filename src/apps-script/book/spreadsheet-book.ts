import type { Amendment, Book, Change, TabProblem } from '../../app/ports';
import type { Cell } from '../../sheets/cell';
import type { SheetDeclaration } from '../../sheets/declaration';
import { type Snapshot, sameMeaning } from '../../sheets/reading';
import { ensureLayout } from '../layout/ensure-layout';
import { addRows } from '../layout/rows';
import type { ZoneTime } from '../time';
import { readMarks, titledTabs } from './bindings';
import { valueFrom } from './cells';
import { type OpenTabs, ownColumns } from './open-tabs';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The spreadsheet behind the port `Book`. Tabs and columns are found anew at each read. */
export function spreadsheetBook(spreadsheet: Spreadsheet, tabs: OpenTabs, time: ZoneTime): Book {
  const { opened, cellsOf } = tabs;

  const read: Book['read'] = (sheets) => {
    const [only] = sheets.length === 1 ? sheets : [];
    const marks = readMarks(spreadsheet, only);
    const titled = titledTabs(spreadsheet);
    return new Map(
      sheets.map((sheet): [string, Snapshot | TabProblem] => {
        let cells: Cell[][] = [];
        const bound = tabs.bind(sheet, marks, titled, (tab, headerRow) => {
          // The grid's whole first row: asking for the last column would be a round trip more.
          const all = cellsOf(sheet.isAppendOnly ? tab.getRange('1:1') : tab.getDataRange());
          cells = all.slice(headerRow);
          return all[headerRow - 1] ?? [];
        });
        return [sheet.key, typeof bound === 'string' ? bound : { ...bound, cells }];
      }),
    );
  };

  const grow = (sheet: SheetDeclaration, last: number) => {
    const one = opened(sheet);
    one.rows ??= one.tab.getMaxRows();
    if (last <= one.rows) return;
    addRows(one.tab, sheet, ownColumns(one), one.rows, last);
    one.rows = last;
  };

  const put = (sheet: SheetDeclaration, column: string, firstRow: number, cells: readonly Cell[]) => {
    const { tab, columns, theirs } = opened(sheet);
    const place = columns.get(column);
    if (place === undefined || cells.length === 0) return;
    const isText = sheet.columns[column]?.numberFormat === '@' && !theirs.has(column);
    const range = tab.getRange(firstRow, place, cells.length, 1);
    if (isText) range.setNumberFormat('@');
    range.setValues(cells.map((cell) => [valueFrom(cell, isText, time)]));
  };

  const append = (sheet: SheetDeclaration, rows: readonly Readonly<Record<string, Cell>>[]) => {
    const { tab, columns, theirs } = opened(sheet);
    const firstRow = tab.getLastRow() + 1;
    grow(sheet, firstRow + rows.length - 1);
    const isText = (column: string) => sheet.columns[column]?.numberFormat === '@' && !theirs.has(column);
    const given = [...columns].filter(([column]) => rows.some((row) => column in row));
    for (const [column, place] of given)
      if (isText(column)) tab.getRange(firstRow, place, rows.length, 1).setNumberFormat('@');
    // Neighbours go in one call: it is taken as a whole or not at all, whenever the execution dies.
    for (const run of neighbours(given)) {
      const [[, first] = ['', 1]] = run;
      const values = rows.map((row) =>
        run.map(([column]) => valueFrom(row[column] ?? '', isText(column), time)),
      );
      tab.getRange(firstRow, first, rows.length, run.length).setValues(values);
    }
  };

  const apply = (change: Change) => {
    if (change.kind === 'append') return append(change.sheet, change.rows);
    grow(change.sheet, change.firstRow + change.values.length - 1);
    return put(change.sheet, change.column, change.firstRow, change.values);
  };

  const rowOf = ({ sheet, keyColumn, key, expect }: Amendment): number | 'gone' | 'changed' => {
    const snapshot = read([sheet]).get(sheet.key);
    if (typeof snapshot !== 'object') return 'gone';
    const cellAt = (line: readonly Cell[], column: string) =>
      line[(snapshot.columns.get(column) ?? 0) - 1] ?? '';
    const index = snapshot.cells.findIndex((line) => cellAt(line, keyColumn) === key);
    const line = snapshot.cells[index];
    if (!line) return 'gone';
    const isExpected = Object.entries(expect).every(([column, cell]) =>
      sameMeaning(sheet, column, cellAt(line, column), cell),
    );
    return isExpected ? snapshot.firstRow + index : 'changed';
  };

  return {
    title: spreadsheet.getName(),
    read,
    write(changes) {
      for (const change of changes) apply(change);
      SpreadsheetApp.flush();
    },
    amend(amendment) {
      const row = rowOf(amendment);
      if (typeof row === 'string') return row;
      for (const [column, cell] of Object.entries(amendment.cells)) put(amendment.sheet, column, row, [cell]);
      SpreadsheetApp.flush();
      // Someone may have sorted or inserted rows between the look-up and the write.
      return rowOf({ ...amendment, expect: amendment.cells }) === row ? 'done' : 'changed';
    },
    linkTo(sheet, row) {
      const one = opened(sheet);
      one.address ??= `${spreadsheet.getUrl()}#gid=${one.tab.getSheetId()}`;
      return `${one.address}&range=A${row}`;
    },
    ensure: (sheets, language) => ensureLayout(spreadsheet, sheets, language),
  };
}

/** Columns with their places, gathered into runs without a gap. */
function neighbours(columns: readonly (readonly [string, number])[]): (readonly [string, number])[][] {
  const runs: (readonly [string, number])[][] = [];
  for (const one of [...columns].sort(([, a], [, b]) => a - b)) {
    const run = runs[runs.length - 1];
    if (run?.[run.length - 1]?.[1] === one[1] - 1) run.push(one);
    else runs.push([one]);
  }
  return runs;
}
