import type { Amendment, Book, Change, TabProblem, TopRows } from '../../app/ports';
import type { Cell } from '../../sheets/cell';
import type { SheetDeclaration } from '../../sheets/declaration';
import { type Snapshot, sameMeaning } from '../../sheets/reading';
import { ensureLayout } from '../layout/ensure-layout';
import type { ZoneTime } from '../time';
import { valueFrom } from './cells';
import { keyedRows, searchedRows } from './keyed-rows';
import { type BoundTab, type OpenTabs, SPARE } from './open-tabs';
import { readPart } from './read-part';
import { isWrittenAsText, redressCells } from './redress';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Rows that people move just then are looked for this often. */
const MOST_LOOKS = 3;

/** The spreadsheet behind the port `Book`. Where tabs and columns stand is found out anew at each read. */
export function spreadsheetBook(
  spreadsheet: Spreadsheet,
  tabs: OpenTabs,
  time: ZoneTime,
  elapsed: () => number,
): Book {
  const { opened, cellsOf, grow } = tabs;
  let title: string | null = null;
  /** Where rows with a key were found. */
  const seen = new Map<string, number>();

  const read: Book['read'] = (sheets, parts) => {
    const isAlone = sheets.length === 1;
    if (!isAlone) tabs.refind();
    return new Map(
      sheets.map((sheet): [string, Snapshot | TabProblem] => {
        const bound = isAlone ? tabs.refound(sheet) : tabs.bound(sheet);
        if (typeof bound === 'string') return [sheet.key, bound];
        const part = parts?.get(sheet.key);
        const found =
          part && 'columns' in part
            ? readPart(bound, part, cellsOf, elapsed)
            : { cells: (part && topOf(bound, part)) ?? wholeOf(sheet, bound) };
        return [sheet.key, { ...bound, ...found }];
      }),
    );
  };

  const wholeOf = (sheet: SheetDeclaration, { tab, firstRow }: BoundTab): Cell[][] =>
    sheet.isAppendOnly ? [] : cellsOf(tab.getDataRange()).slice(firstRow - 1);

  /** Null where there is more than was expected. */
  const topOf = ({ tab, firstRow, columns }: BoundTab, { rows }: TopRows): Cell[][] | null => {
    try {
      const cells = cellsOf(tab.getRange(firstRow, 1, rows + SPARE, Math.max(1, ...columns.values())));
      const used = cells.map((line) => line.some((cell) => cell !== '')).lastIndexOf(true) + 1;
      return used < cells.length ? cells.slice(0, used) : null;
    } catch {
      return null;
    }
  };

  const put = (sheet: SheetDeclaration, column: string, firstRow: number, cells: readonly Cell[]) => {
    const one = opened(sheet);
    const { tab, columns } = one;
    const place = columns.get(column);
    if (place === undefined || cells.length === 0) return;
    const isText = isWrittenAsText(one, { sheet, column });
    const range = tab.getRange(firstRow, place, cells.length, 1);
    if (isText) range.setNumberFormat('@');
    range.setValues(cells.map((cell) => [valueFrom(cell, isText, time)]));
  };

  const append = (sheet: SheetDeclaration, rows: readonly Readonly<Record<string, Cell>>[]) => {
    const one = opened(sheet);
    const { tab, columns } = one;
    const firstRow = tab.getLastRow() + 1;
    grow(sheet, firstRow + rows.length - 1);
    const isText = (column: string) => isWrittenAsText(one, { sheet, column });
    const given = [...columns].filter(([column]) => rows.some((row) => column in row));
    for (const [column, place] of given)
      if (isText(column)) tab.getRange(firstRow, place, rows.length, 1).setNumberFormat('@');
    // What goes in one call is taken as a whole or not at all, whenever the execution dies. A record goes in one: half
    // a mail would pass for a mail. Where people type as well, nobody's own column between ours is written.
    const span = spanOf(given, columns);
    const runs = sheet.kind === 'record' && span.length > 0 ? [span] : runsOf(span);
    for (const run of runs) {
      const [[, first] = [null, 1]] = run;
      const values = rows.map((row) =>
        run.map(([column]) => (column === null ? '' : valueFrom(row[column] ?? '', isText(column), time))),
      );
      tab.getRange(firstRow, first, rows.length, run.length).setValues(values);
    }
  };

  const apply = (change: Change) => {
    if (change.kind === 'append') return append(change.sheet, change.rows);
    grow(change.sheet, change.firstRow + change.values.length - 1);
    return put(change.sheet, change.column, change.firstRow, change.values);
  };

  /** The first row with the key, if it is as expected; found anew, and without reading the others. */
  const rowOf = ({ sheet, keyColumn, key, expect }: Amendment): number | 'gone' | 'changed' => {
    const bound = tabs.refound(sheet);
    const place = typeof bound === 'object' ? bound.columns.get(keyColumn) : undefined;
    if (typeof bound !== 'object' || place === undefined) return 'gone';
    const { tab, columns } = bound;
    const width = Math.max(...columns.values());
    const lineAt = ([row]: readonly number[]) => {
      const [line] = row === undefined ? [] : cellsOf(tab.getRange(row, 1, 1, width));
      return row !== undefined && line?.[place - 1] === key ? { row, line } : null;
    };
    const mark = `${sheet.key} ${key}`;
    /** Most often it is where this execution found it last; that it still is there is read in any case. */
    const again = () => {
      const row = seen.get(mark);
      try {
        return row === undefined ? null : lineAt([row]);
      } catch {
        // Rows were deleted: the grid does not reach so far any more.
        return null;
      }
    };
    const find = () => {
      const known = again();
      if (known) return known;
      for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
        const sought = lineAt(searchedRows(bound, place, key));
        if (sought) return sought;
        // Whether a search sees everything is not known for sure.
        const rows = keyedRows(bound, place, key, cellsOf);
        const read = lineAt(rows);
        if (read || rows.length === 0) return read;
      }
      return null;
    };
    const found = find();
    if (found === null) return 'gone';
    seen.set(mark, found.row);
    const isExpected = Object.entries(expect).every(([column, cell]) =>
      sameMeaning(sheet, column, found.line[(columns.get(column) ?? 0) - 1] ?? '', cell),
    );
    return isExpected ? found.row : 'changed';
  };

  return {
    get title() {
      title ??= spreadsheet.getName();
      return title;
    },
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
    redress(changes, places) {
      for (const change of changes) {
        const one = opened(change.sheet);
        const place = places.get(change.column);
        if (place !== undefined && place !== one.columns.get(change.column) && isWrittenAsText(one, change))
          redressCells(one, change, place);
      }
    },
    linkTo(sheet, row) {
      const one = opened(sheet);
      one.address ??= `${spreadsheet.getUrl()}#gid=${one.tab.getSheetId()}`;
      return `${one.address}&range=A${row}`;
    },
    ensure(sheets, language) {
      ensureLayout(spreadsheet, sheets, language);
      tabs.refind();
    },
  };
}

type Run = readonly (readonly [column: string | null, place: number])[];

/** Every place from the first of some columns to the last; null for a column that is not ours. */
function spanOf(some: readonly (readonly [string, number])[], all: ReadonlyMap<string, number>): Run {
  if (some.length === 0) return [];
  const places = some.map(([, place]) => place);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const at = new Map([...all].map(([column, place]) => [place, column]));
  return Array.from({ length: last - first + 1 }, (_, index) => [
    at.get(first + index) ?? null,
    first + index,
  ]);
}

/** Parted where a column is not ours. */
function runsOf(span: Run): Run[] {
  const runs: (readonly [string | null, number])[][] = [[]];
  for (const one of span) {
    if (one[0] === null) runs.push([]);
    else runs[runs.length - 1]?.push(one);
  }
  return runs.filter((run) => run.length > 0);
}
