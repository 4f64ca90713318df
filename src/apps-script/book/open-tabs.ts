import type { TabProblem } from '../../app/ports';
import { type Binding, bindColumns } from '../../sheets/binding';
import type { Cell } from '../../sheets/cell';
import type { SheetDeclaration } from '../../sheets/declaration';
import type { ZoneTime } from '../time';
import { findTab, type Marks, readMarks, titledTabs, unmarked } from './bindings';
import { cellFrom } from './cells';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface OpenTab {
  readonly tab: Sheet;
  readonly columns: ReadonlyMap<string, number>;
  readonly firstRow: number;
  /** Columns whose look is their owner's. */
  readonly theirs: ReadonlySet<string>;
  /** Rows of the grid, once they were asked for. */
  rows?: number;
  address?: string;
}

/** A sheet's tab and columns, and where its rows of data begin. */
export interface BoundTab extends Binding {
  readonly tab: Sheet;
  readonly firstRow: number;
}

/** The same with its last row with content. */
export interface Look extends BoundTab {
  readonly last: number;
}

/** The tabs found in this execution; each read finds its tab and columns anew. */
export interface OpenTabs {
  cellsOf(range: Range): Cell[][];
  /** Finds a tab; `headersOf` gives the row of its headers. */
  bind(
    sheet: SheetDeclaration,
    marks: Marks,
    titled: ReturnType<typeof titledTabs>,
    headersOf: (tab: Sheet, headerRow: number) => readonly Cell[],
  ): BoundTab | TabProblem;
  /** Finds a tab without reading its rows. */
  look(sheet: SheetDeclaration): Look | TabProblem;
  /** The tab as it was last found, or found now; throws when it is not there. */
  opened(sheet: SheetDeclaration): OpenTab;
}

export function openTabs(spreadsheet: Spreadsheet, time: ZoneTime): OpenTabs {
  const open = new Map<string, OpenTab>();
  const cellsOf: OpenTabs['cellsOf'] = (range) =>
    range.getValues().map((line: unknown[]) => line.map((value) => cellFrom(value, time)));
  const bind: OpenTabs['bind'] = (sheet, marks, titled, headersOf) => {
    open.delete(sheet.key);
    const tab = findTab(marks, titled, sheet);
    if (typeof tab === 'string') return tab;
    const { places, theirs, headerRow } = marks.columns.get(tab.getSheetId()) ?? unmarked;
    const binding = bindColumns(sheet, places, headersOf(tab, headerRow));
    const firstRow = headerRow + 1;
    open.set(sheet.key, { tab, columns: binding.columns, firstRow, theirs });
    return { ...binding, tab, firstRow };
  };
  const bindNow = (sheet: SheetDeclaration) => {
    const marks = readMarks(spreadsheet, sheet);
    return bind(
      sheet,
      marks,
      titledTabs(spreadsheet),
      (tab, row) => cellsOf(tab.getRange(`${row}:${row}`))[0] ?? [],
    );
  };
  return {
    cellsOf,
    bind,
    look(sheet) {
      const bound = bindNow(sheet);
      return typeof bound === 'string' ? bound : { ...bound, last: bound.tab.getLastRow() };
    },
    opened(sheet) {
      if (!open.has(sheet.key)) bindNow(sheet);
      const tab = open.get(sheet.key);
      if (!tab) throw new Error(`The sheet ${sheet.key} is not in this spreadsheet.`);
      return tab;
    },
  };
}

/** The columns that are ours to dress. */
export function ownColumns({ columns, theirs }: OpenTab): ReadonlyMap<string, number> {
  return new Map([...columns].filter(([key]) => !theirs.has(key)));
}
