import type { SheetDeclaration } from '../../sheets/declaration';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SHEET_KEY = 'daejang.sheet';
/** On a column: its key, with `THEIRS` before it where the column stood there before us. On a row: `HEADER`. */
const COLUMN_KEY = 'daejang.column';
const THEIRS = 'theirs:';
const HEADER = 'header';

/** Where the developer metadata of the spreadsheet says that our sheets and columns stand. */
export interface Marks {
  /** Tabs by sheet key. */
  readonly tabs: ReadonlyMap<string, readonly Sheet[]>;
  /** By tab id. */
  readonly columns: ReadonlyMap<number, ColumnMarks>;
}

export interface ColumnMarks {
  /** Positions by column key. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Keys of columns that were their owner's before adoption: their look stays the owner's. */
  readonly theirs: ReadonlySet<string>;
  /** The last row of the header; 1 unless an adopted tab has it elsewhere. */
  readonly headerRow: number;
}

export const unmarked: ColumnMarks = { places: new Map(), theirs: new Set(), headerRow: 1 };

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
  const columns = new Map<number, Draft>();
  for (const mark of (tab ?? spreadsheet).createDeveloperMetadataFinder().withKey(COLUMN_KEY).find()) {
    const column = mark.getLocation().getColumn();
    const row = mark.getLocation().getRow();
    const value = mark.getValue();
    const place = column ?? row;
    if (!place || !value) continue;
    const id = place.getSheet().getSheetId();
    const own = columns.get(id) ?? { places: new Map(), theirs: new Set(), headerRow: 1 };
    columns.set(id, own);
    if (row) {
      if (value === HEADER) own.headerRow = row.getRow();
      continue;
    }
    const key = value.replace(THEIRS, '');
    if (key !== value) own.theirs.add(key);
    own.places.set(key, [...(own.places.get(key) ?? []), place.getColumn()]);
  }
  return { tabs, columns };
}

interface Draft {
  readonly places: Map<string, number[]>;
  readonly theirs: Set<string>;
  headerRow: number;
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
