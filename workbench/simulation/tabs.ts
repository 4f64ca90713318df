// The add-on's tabs and columns as they stand in the workbook, wherever people have moved them and whatever they call
// them: told by the developer metadata that the add-on keeps.
import { ARCHIVE, archiveSheet } from '../../src/sheets/archives';
import { allSheets } from '../../src/sheets/catalogue';
import type { SheetDeclaration } from '../../src/sheets/declaration';
import type { CellValue, SheetModel, WorkbookModel } from '../book/model';
import { isoDay } from '../example/rich-days';

export interface Tab {
  readonly declaration: SheetDeclaration;
  readonly sheet: SheetModel;
  /** Positions from 1 by column key. */
  readonly places: ReadonlyMap<string, number>;
}

/** The tab of a sheet; throws where it is not there once. */
export function tabOf(
  workbook: WorkbookModel,
  declaration: SheetDeclaration,
  { tabs, columns }: Marks = marksOf(workbook),
): Tab {
  const ids = tabs.get(declaration.key) ?? [];
  const sheet = workbook.sheets.find(({ id }) => id === ids[0]);
  if (!sheet || ids.length > 1)
    throw new Error(`The workbook has ${ids.length} tabs for ${declaration.key}.`);
  return { declaration, sheet, places: columns.get(sheet.id) ?? new Map() };
}

/** The tab of a sheet; null where it has none yet. */
export function tabIfThere(workbook: WorkbookModel, declaration: SheetDeclaration): Tab | null {
  const marks = marksOf(workbook);
  return marks.tabs.has(declaration.key) ? tabOf(workbook, declaration, marks) : null;
}

/** The tabs in which people type rows, as far as they stand, and those of the log's closed years. */
export function typedTabs(workbook: WorkbookModel): Tab[] {
  const marks = marksOf(workbook);
  return [
    ...allSheets
      .filter(({ kind, key }) => kind === 'table' && marks.tabs.has(key))
      .map((sheet) => tabOf(workbook, sheet, marks)),
    ...archiveTabs(workbook, marks),
  ];
}

/** The tabs of the log's closed years. */
export function archiveTabs(workbook: WorkbookModel, marks = marksOf(workbook)): Tab[] {
  return [...marks.tabs.keys()]
    .filter((key) => key.startsWith(ARCHIVE))
    .map((key) => tabOf(workbook, archiveSheet(key.slice(ARCHIVE.length)), marks));
}

/** What the add-on has marked as its own. */
interface Marks {
  /** Ids of tabs by the key of their sheet. */
  readonly tabs: ReadonlyMap<string, readonly number[]>;
  /** Positions of columns by the id of their tab, then by their key. */
  readonly columns: ReadonlyMap<number, ReadonlyMap<string, number>>;
}

function marksOf(workbook: WorkbookModel): Marks {
  const tabs = new Map<string, number[]>();
  const columns = new Map<number, Map<string, number>>();
  for (const { key, value, location } of workbook.metadata) {
    if (value === null) continue;
    if (key === 'daejang.sheet' && location.type === 'SHEET') {
      tabs.set(value, [...(tabs.get(value) ?? []), location.sheetId]);
    } else if (key === 'daejang.column' && location.type === 'COLUMN') {
      const own = columns.get(location.sheetId) ?? new Map<string, number>();
      columns.set(location.sheetId, own.set(value, location.index));
    }
  }
  return { tabs, columns };
}

export function place({ places, declaration }: Tab, column: string): number {
  const found = places.get(column);
  if (found === undefined) throw new Error(`${declaration.key} has no column ${column}.`);
  return found;
}

export function cell(tab: Tab, row: number, column: string): CellValue {
  return tab.sheet.cells.get(row, place(tab, column));
}

/** A cell as a person reads it; dates as `YYYY-MM-DD`. */
export function textAt(tab: Tab, row: number, column: string): string {
  const value = cell(tab, row, column);
  const isDate = tab.declaration.columns[column]?.kind === 'date' && typeof value === 'number';
  return isDate ? isoDay(value) : String(value);
}

/** Numbers of the rows in which any of these columns says something. */
export function filledRows(tab: Tab, columns: readonly string[]): number[] {
  const places = columns.map((column) => place(tab, column));
  return rowNumbers(tab).filter((row) => places.some((one) => tab.sheet.cells.get(row, one) !== ''));
}

/** Numbers of all rows below the header. */
export function rowNumbers({ sheet }: Pick<Tab, 'sheet'>): number[] {
  return Array.from({ length: Math.max(0, sheet.cells.lastRow - 1) }, (_, index) => index + 2);
}
