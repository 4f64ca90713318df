import type { SheetDeclaration } from '../../sheets/declaration';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SHEET_KEY = 'daejang.sheet';
const COLUMN_KEY = 'daejang.column';

/** Where the developer metadata of the spreadsheet says that our sheets and columns stand. */
export interface Marks {
  /** Tabs by sheet key. */
  readonly tabs: ReadonlyMap<string, readonly Sheet[]>;
  /** Column positions by tab id, then by column key. */
  readonly columns: ReadonlyMap<number, ReadonlyMap<string, readonly number[]>>;
}

/** Two searches, whatever the number of sheets and columns; for one sheet, among its own marks only. */
export function readMarks(spreadsheet: Spreadsheet, only?: SheetDeclaration): Marks {
  const tabFinder = spreadsheet.createDeveloperMetadataFinder().withKey(SHEET_KEY);
  const tabs = new Map<string, Sheet[]>();
  for (const mark of (only ? tabFinder.withValue(only.key) : tabFinder).find()) {
    const tab = mark.getLocation().getSheet();
    const key = mark.getValue();
    if (tab && key) tabs.set(key, [...(tabs.get(key) ?? []), tab]);
  }
  const [tab] = only ? (tabs.get(only.key) ?? []) : [];
  const columns = new Map<number, Map<string, number[]>>();
  for (const mark of (tab ?? spreadsheet).createDeveloperMetadataFinder().withKey(COLUMN_KEY).find()) {
    const column = mark.getLocation().getColumn();
    const key = mark.getValue();
    if (!column || !key) continue;
    const id = column.getSheet().getSheetId();
    const own = columns.get(id) ?? new Map<string, number[]>();
    own.set(key, [...(own.get(key) ?? []), column.getColumn()]);
    columns.set(id, own);
  }
  return { tabs, columns };
}

/** The sheet that a tab is marked as, or null. */
export function sheetKeyOf(tab: Sheet): string | null {
  const [mark] = tab.createDeveloperMetadataFinder().withKey(SHEET_KEY).find();
  return mark?.getValue() ?? null;
}

export function markTab(tab: Sheet, sheet: SheetDeclaration): void {
  tab.addDeveloperMetadata(SHEET_KEY, sheet.key, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

export function markColumn(tab: Sheet, place: number, key: string): void {
  const letters = columnLetters(place);
  tab
    .getRange(`${letters}:${letters}`)
    .addDeveloperMetadata(COLUMN_KEY, key, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/**
 * The tab of a sheet: the marked one; without a mark the one that bears its title in either language.
 * Two marked tabs, as after copying one, are `ambiguous`.
 */
export function findTab(
  marks: Marks,
  titled: () => ReadonlyMap<string, Sheet>,
  sheet: SheetDeclaration,
): Sheet | 'missing' | 'ambiguous' {
  const own = marks.tabs.get(sheet.key) ?? [];
  const [tab] = own;
  if (own.length > 1) return 'ambiguous';
  return tab ?? titled().get(sheet.title.ko) ?? titled().get(sheet.title.en) ?? 'missing';
}

/** Tabs by their title, asked for once and only where a mark is missing: each name is a round trip. */
export function titledTabs(spreadsheet: Spreadsheet): () => ReadonlyMap<string, Sheet> {
  let tabs: ReadonlyMap<string, Sheet> | null = null;
  return () => {
    tabs ??= new Map(spreadsheet.getSheets().map((tab) => [tab.getName(), tab]));
    return tabs;
  };
}

/** 1 → A, 27 → AA. */
export function columnLetters(place: number): string {
  const rest = Math.floor((place - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((place - 1) % 26));
}
