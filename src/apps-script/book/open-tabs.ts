import type { TabProblem } from '../../app/ports';
import { type Binding, bindColumns } from '../../sheets/binding';
import { catalogue } from '../../sheets/catalogue';
import type { Cell } from '../../sheets/cell';
import type { SheetDeclaration } from '../../sheets/declaration';
import { addRows } from '../layout/rows';
import type { ZoneTime } from '../time';
import { findTab, type Marks, readMarks, readTabMarks, titledTabs, unmarked } from './bindings';
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
  /** The grid has at least so many rows. */
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

/**
 * The tabs of this execution. Where they and their columns stand is found out once and again on `refind`: whoever
 * writes into cells that people type in asks right before and right after.
 */
export interface OpenTabs {
  cellsOf(range: Range): Cell[][];
  /** Finds out anew where tabs and columns stand; whether any column of these sheets stands elsewhere now. */
  refind(sheets?: readonly SheetDeclaration[]): boolean;
  /** Finds out anew where one sheet stands. */
  refound(sheet: SheetDeclaration): BoundTab | TabProblem;
  /** The tab of a sheet, its columns, and where its rows of data begin. */
  bound(sheet: SheetDeclaration): BoundTab | TabProblem;
  /** Keys of all tabs that are marked as ours. */
  keys(): string[];
  /** The tab as it was last found, or found now; throws when it is not there. */
  opened(sheet: SheetDeclaration): OpenTab;
  /** Makes the grid reach to a row; asks for its size only where it does not. */
  grow(sheet: SheetDeclaration, last: number): void;
}

/** Blank rows made along with new ones; below what only jobs write, how far people may push its rows unseen. */
export const SPARE = 50;

export function openTabs(spreadsheet: Spreadsheet, time: ZoneTime): OpenTabs {
  const open = new Map<string, OpenTab>();
  let found = new Map<string, BoundTab | TabProblem>();
  let marks: Marks | null = null;
  let titled = titledTabs(spreadsheet);
  const cellsOf: OpenTabs['cellsOf'] = (range) =>
    range.getValues().map((line: unknown[]) => line.map((value) => cellFrom(value, time)));
  const allMarks = (): Marks => {
    marks ??= readMarks(spreadsheet);
    return marks;
  };
  const bind = (sheet: SheetDeclaration, known = allMarks()): BoundTab | TabProblem => {
    open.delete(sheet.key);
    // A sheet that is not there from the start is looked for by its title only where a copied file has lost its marks.
    const isMarkless = known.tabs.size === 0 || catalogue.includes(sheet);
    const tab = isMarkless || known.tabs.has(sheet.key) ? findTab(known, titled, sheet) : 'missing';
    if (typeof tab === 'string') return tab;
    const { places, theirs, headerRow, isAdopted } = known.columns.get(tab.getSheetId()) ?? unmarked;
    const isMarked = Object.keys(sheet.columns).every((column) => places.has(column));
    const headers =
      isAdopted || isMarked ? [] : (cellsOf(tab.getRange(`${headerRow}:${headerRow}`))[0] ?? []);
    const binding = bindColumns(sheet, places, headers);
    const firstRow = headerRow + 1;
    open.set(sheet.key, { tab, columns: binding.columns, firstRow, theirs });
    return { ...binding, tab, firstRow };
  };
  const bound: OpenTabs['bound'] = (sheet) => {
    const one = found.get(sheet.key) ?? bind(sheet);
    found.set(sheet.key, one);
    return one;
  };
  const opened: OpenTabs['opened'] = (sheet) => {
    if (!open.has(sheet.key)) bound(sheet);
    const tab = open.get(sheet.key);
    if (!tab) throw new Error(`The sheet ${sheet.key} is not in this spreadsheet.`);
    return tab;
  };
  const forget = () => {
    found = new Map();
    marks = null;
    titled = titledTabs(spreadsheet);
  };
  return {
    cellsOf,
    bound,
    refound(sheet) {
      const tab = open.get(sheet.key)?.tab;
      forget();
      const one = bind(sheet, (tab && readTabMarks(tab, sheet)) ?? undefined);
      found.set(sheet.key, one);
      return one;
    },
    refind(sheets = []) {
      const before = sheets.map(bound);
      forget();
      return sheets.some((sheet, index) => placesOf(bound(sheet)) !== placesOf(before[index]));
    },
    keys() {
      marks ??= readMarks(spreadsheet);
      return [...marks.tabs.keys()];
    },
    opened,
    grow(sheet, last) {
      const one = opened(sheet);
      const wanted = last + (sheet.kind === 'table' ? 0 : SPARE);
      if (wanted <= (one.rows ?? 0)) return;
      try {
        one.tab.getRange(wanted, 1);
      } catch {
        const rows = one.tab.getMaxRows();
        // Some more at once: each growing costs two round trips.
        if (wanted > rows) addRows(one.tab, sheet, ownColumns(one), rows, wanted + SPARE);
      }
      one.rows = wanted;
    },
  };
}

function placesOf(one: BoundTab | TabProblem | undefined): string {
  return typeof one === 'object'
    ? JSON.stringify([one.tab.getSheetId(), one.firstRow, ...one.columns])
    : String(one);
}

/** The columns that are ours to dress. */
function ownColumns({ columns, theirs }: OpenTab): ReadonlyMap<string, number> {
  return new Map([...columns].filter(([key]) => !theirs.has(key)));
}
