import type { SheetDeclaration } from '../../sheets/declaration';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SHEET_KEY = 'daejang.sheet';
/**
 * On a column: its key, with `THEIRS` before it where the column stood there before us; `PROTECTING` and `PROTECTED`,
 * as often as a protection of ours was begun and named there. On a row: `HEADER`.
 */
const COLUMN_KEY = 'daejang.column';
const THEIRS = 'theirs:';
const HEADER = 'header';
const PROTECTING = 'protecting';
const PROTECTED = 'protected';

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
  /** By column, how many protections were begun there and not named: an execution died over them. */
  readonly protecting: ReadonlyMap<number, number>;
  /** The last row of the header; 1 unless an adopted tab has it elsewhere. */
  readonly headerRow: number;
  /** In a tab that was its owner's, a header alone says nothing of ours. */
  readonly isAdopted: boolean;
}

export const unmarked: ColumnMarks = {
  places: new Map(),
  theirs: new Set(),
  protecting: new Map(),
  headerRow: 1,
  isAdopted: false,
};

/** One search, whatever the number of sheets and columns. */
export function readMarks(spreadsheet: Spreadsheet): Marks {
  return marksOf(spreadsheet.createDeveloperMetadataFinder());
}

/**
 * The marks of a sheet by a search in its tab alone, which are far fewer; null where the tab is gone, or no longer
 * that sheet's, so that the whole spreadsheet has to be searched.
 */
export function readTabMarks(tab: Sheet, sheet: SheetDeclaration): Marks | null {
  try {
    const marks = marksOf(tab.createDeveloperMetadataFinder());
    return marks.tabs.has(sheet.key) ? marks : null;
  } catch {
    // Deleted since it was found.
    return null;
  }
}

function marksOf(finder: GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder): Marks {
  const tabs = new Map<string, Sheet[]>();
  const columns = new Map<number, Draft>();
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  for (const mark of finder.withVisibility(DOCUMENT).find()) {
    const value = mark.getValue();
    const what = mark.getKey();
    if (!value || (what !== SHEET_KEY && what !== COLUMN_KEY)) continue;
    const location = mark.getLocation();
    if (what === SHEET_KEY) {
      const tab = location.getSheet();
      if (tab) tabs.set(value, [...(tabs.get(value) ?? []), tab]);
      continue;
    }
    const column = location.getColumn();
    const row = column ? null : location.getRow();
    const place = column ?? row;
    if (!place) continue;
    const id = place.getGridId();
    const own = columns.get(id) ?? blankDraft();
    columns.set(id, own);
    if (row) {
      if (value !== HEADER) continue;
      own.headerRow = row.getRow();
      own.isAdopted = true;
      continue;
    }
    if (value === PROTECTING || value === PROTECTED) {
      const at = place.getColumn();
      own.protecting.set(at, (own.protecting.get(at) ?? 0) + (value === PROTECTING ? 1 : -1));
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
  readonly protecting: Map<number, number>;
  headerRow: number;
  isAdopted: boolean;
}

function blankDraft(): Draft {
  return { places: new Map(), theirs: new Set(), protecting: new Map(), headerRow: 1, isAdopted: false };
}

/** The sheet that a tab is marked as, or null. */
export function sheetKeyOf(tab: Sheet): string | null {
  const [mark] = tab.createDeveloperMetadataFinder().withKey(SHEET_KEY).find();
  return mark?.getValue() ?? null;
}

export function markTab(tab: Sheet, sheet: SheetDeclaration): void {
  tab.addDeveloperMetadata(SHEET_KEY, sheet.key, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** @param isTheirs whether the column stood there before adoption */
export function markColumn(tab: Sheet, place: number, key: string, isTheirs = false): void {
  const letters = columnLetters(place);
  const value = isTheirs ? `${THEIRS}${key}` : key;
  tab
    .getRange(`${letters}:${letters}`)
    .addDeveloperMetadata(COLUMN_KEY, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

export function markHeader(tab: Sheet, row: number): void {
  tab
    .getRange(`${row}:${row}`)
    .addDeveloperMetadata(COLUMN_KEY, HEADER, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/**
 * Before a protection that begins at this column is made, and once it has our name: no call makes one with its name.
 * Two marks, as taking one away again would need a search.
 */
export function markProtection(tab: Sheet, place: number, how: 'begun' | 'named'): void {
  markColumn(tab, place, how === 'begun' ? PROTECTING : PROTECTED);
}

/** Takes the marks of a tab, or of its columns and its header, away. */
export function unmark(tab: Sheet, what: 'tab' | 'columns'): void {
  const key = what === 'tab' ? SHEET_KEY : COLUMN_KEY;
  for (const mark of tab.createDeveloperMetadataFinder().withKey(key).find()) mark.remove();
}

/**
 * The tab of a sheet: the marked one; without a mark the one that bears its title in either language.
 * Two marked tabs, as after copying one, are `ambiguous`.
 */
export function findTab(
  marks: Marks,
  titled: TitledTabs,
  sheet: SheetDeclaration,
): Sheet | 'missing' | 'ambiguous' {
  const own = marks.tabs.get(sheet.key) ?? [];
  const [tab] = own;
  if (own.length > 1) return 'ambiguous';
  return tab ?? titled().get(sheet.title.ko) ?? titled().get(sheet.title.en) ?? 'missing';
}

/** Tabs by their title. */
export type TitledTabs = () => { get(title: string): Sheet | null | undefined };

/** For looking for one or two. */
export function namedTabs(spreadsheet: Spreadsheet): TitledTabs {
  return () => ({ get: (title) => spreadsheet.getSheetByName(title) });
}

/** For looking for many: asked for once, and only where a mark is missing, as each name is a round trip. */
export function titledTabs(spreadsheet: Spreadsheet): TitledTabs {
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
