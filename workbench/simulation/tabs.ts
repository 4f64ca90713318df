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
export function tabOf(workbook: WorkbookModel, declaration: SheetDeclaration): Tab {
  const ids = marked(workbook).flatMap(({ key, id }) => (key === declaration.key ? [id] : []));
  const sheet = workbook.sheets.find(({ id }) => id === ids[0]);
  if (!sheet || ids.length > 1)
    throw new Error(`The workbook has ${ids.length} tabs for ${declaration.key}.`);
  const places = workbook.metadata.flatMap(({ key, value, location }): [string, number][] =>
    key === 'daejang.column' && value !== null && location.type === 'COLUMN' && location.sheetId === sheet.id
      ? [[value, location.index]]
      : [],
  );
  return { declaration, sheet, places: new Map(places) };
}

/** Whether a sheet has a tab yet. */
export function hasTab(workbook: WorkbookModel, { key }: SheetDeclaration): boolean {
  return marked(workbook).some((one) => one.key === key);
}

/** The tabs in which people type rows, as far as they stand, and those of the log's closed years. */
export function typedTabs(workbook: WorkbookModel): Tab[] {
  const standing = new Set(marked(workbook).map(({ key }) => key));
  return [
    ...allSheets
      .filter(({ kind, key }) => kind === 'table' && standing.has(key))
      .map((sheet) => tabOf(workbook, sheet)),
    ...archiveTabs(workbook),
  ];
}

/** The tabs of the log's closed years. */
export function archiveTabs(workbook: WorkbookModel): Tab[] {
  return marked(workbook)
    .filter(({ key }) => key.startsWith(ARCHIVE))
    .map(({ key }) => tabOf(workbook, archiveSheet(key.slice(ARCHIVE.length))));
}

/** The key of each tab that is marked as one of the add-on's. */
function marked(workbook: WorkbookModel): { readonly key: string; readonly id: number }[] {
  return workbook.metadata.flatMap(({ key, value, location }) =>
    key === 'daejang.sheet' && value !== null && location.type === 'SHEET'
      ? [{ key: value, id: location.sheetId }]
      : [],
  );
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
