import type { SheetDeclaration } from '../../sheets/declaration';
import {
  columnLetters,
  findTab,
  type Marks,
  markColumn,
  markHeader,
  markTab,
  namedTabs,
  readMarks,
  unmark,
  unmarked,
} from '../book/bindings';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab's columns by what they are: the key of one of ours, the header of one of the team's own. */
interface Columns {
  readonly tab: Sheet;
  readonly headerRow: number;
  readonly names: readonly string[];
}

const OURS = '=';

/**
 * Makes the hidden tab of an archive as a copy of the log without rows, or brings the columns of one that has rows
 * into the log's order, so that whole rows can be copied as they are. Doing it again changes nothing.
 */
export function layArchive(
  spreadsheet: Spreadsheet,
  archive: SheetDeclaration,
  like: SheetDeclaration,
  title: string,
): readonly string[] | 'taken' {
  const marks = readMarks(spreadsheet);
  const source = findTab(marks, namedTabs(spreadsheet), like);
  if (typeof source === 'string') throw new Error(`The sheet ${like.key} is ${source}.`);
  const log = columnsOf(marks, source, like);
  const [marked] = marks.tabs.get(archive.key) ?? [];
  // A blank tab of this name without a mark is one over which an execution died.
  const named = marked ?? spreadsheet.getSheetByName(title);
  if (!marked && named && named.getLastRow() > 0) return 'taken';
  const tab = named ?? spreadsheet.insertSheet(title, spreadsheet.getNumSheets());
  if (!marked) markTab(tab, archive);
  tab.hideSheet();
  if (tab.getLastRow() > log.headerRow) return align(log, columnsOf(marks, tab, archive), archive);
  frame(marks, log, tab, archive);
  return [];
}

/** An archive without rows gets the log's header, widths, hidden columns and marks, all anew. */
function frame(
  marks: Marks,
  { tab: source, headerRow, names }: Columns,
  tab: Sheet,
  archive: SheetDeclaration,
): void {
  unmark(tab, 'columns');
  const width = names.length;
  resize(tab, headerRow + 1, width);
  const header = source.getRange(1, 1, headerRow, width);
  header.copyTo(tab.getRange(1, 1));
  header.copyTo(tab.getRange(1, 1), SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false);
  tab.setFrozenRows(headerRow);
  const { isAdopted, theirs } = marks.columns.get(source.getSheetId()) ?? unmarked;
  if (isAdopted) markHeader(tab, headerRow);
  names.forEach((name, index) => {
    if (!name.startsWith(OURS)) return;
    const key = name.slice(OURS.length);
    markColumn(tab, index + 1, key, theirs.has(key));
    if (archive.columns[key]?.role === 'system') tab.hideColumns(index + 1);
  });
  SpreadsheetApp.flush();
}

/** Moves and inserts columns of the archive until each of the log's stands where it does there. */
function align(log: Columns, own: Columns, archive: SheetDeclaration): string[] {
  const names = [...own.names];
  const { tab } = own;
  log.names.forEach((name, index) => {
    if (names[index] === name) return;
    const place = names.indexOf(name, index + 1);
    if (place >= 0) {
      const letters = columnLetters(place + 1);
      tab.moveColumns(tab.getRange(`${letters}:${letters}`), index + 1);
      names.splice(index, 0, ...names.splice(place, 1));
      return;
    }
    if (index < names.length) tab.insertColumnBefore(index + 1);
    else if (tab.getMaxColumns() < index + 1) tab.insertColumnsAfter(index, 1);
    log.tab.getRange(1, index + 1, log.headerRow, 1).copyTo(tab.getRange(1, index + 1));
    const key = name.slice(OURS.length);
    if (name.startsWith(OURS) && key in archive.columns) markColumn(tab, index + 1, key);
    names.splice(index, 0, name);
  });
  SpreadsheetApp.flush();
  return names.slice(log.names.length).filter((name) => name !== '' && !name.startsWith(OURS));
}

function columnsOf(marks: Marks, tab: Sheet, sheet: SheetDeclaration): Columns {
  const { places, headerRow } = marks.columns.get(tab.getSheetId()) ?? unmarked;
  const headers: string[] = tab.getRange(headerRow, 1, 1, tab.getLastColumn()).getDisplayValues()[0] ?? [];
  const keyAt = new Map(
    Object.keys(sheet.columns).flatMap((key) =>
      (places.get(key) ?? []).map((place) => [place, key] as const),
    ),
  );
  const names = headers.map((header, index) => {
    const key = keyAt.get(index + 1);
    return key === undefined ? header.trim() : OURS + key;
  });
  return { tab, headerRow, names: numbered(names) };
}

/** Headers that stand twice, or not at all, are told apart by their order. */
function numbered(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name}\u0000${before}`;
  });
}

function resize(tab: Sheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [tab.getMaxRows(), tab.getMaxColumns()];
  if (maxRows > rows) tab.deleteRows(rows + 1, maxRows - rows);
  else if (maxRows < rows) tab.insertRowsAfter(maxRows, rows - maxRows);
  if (maxColumns > columns) tab.deleteColumns(columns + 1, maxColumns - columns);
  else if (maxColumns < columns) tab.insertColumnsAfter(maxColumns, columns - maxColumns);
}
