import type { Language } from '../../messages/language';
import { bindColumns } from '../../sheets/binding';
import { allSheets, catalogue } from '../../sheets/catalogue';
import type { SheetDeclaration } from '../../sheets/declaration';
import { header } from '../../sheets/look';
import {
  type ColumnMarks,
  findTab,
  type Marks,
  markColumn,
  markTab,
  namedTabs,
  readMarks,
  titledTabs,
  unmarked,
} from '../book/bindings';
import { dressColumn, introduceColumn } from './columns';
import { colourStates } from './conditional-formats';
import { foldColumn } from './groups';
import type { Laid } from './laid';
import { protectOwnColumns } from './protections';
import { validateColumns } from './validations';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes what is missing and repairs what is ours: tabs, columns, formats, validations, protections, colours.
 * Values that people typed, their own columns, widths and headers are left as they are; a second call changes
 * nothing.
 */
export function ensureLayout(
  spreadsheet: Spreadsheet,
  sheets: readonly SheetDeclaration[],
  language: Language,
): void {
  const marks = readMarks(spreadsheet);
  const lacking = sheets.filter(({ key }) => !marks.tabs.has(key));
  const titled = lacking.length > 2 ? titledTabs(spreadsheet) : namedTabs(spreadsheet);
  const first = marks.tabs.size === 0 ? onlyBlankTab(spreadsheet) : null;
  // A tab that is made comes to the front, also of a person at work in another.
  const shown = lacking.length > 0 ? spreadsheet.getActiveSheet() : null;
  // A ledger of the team's own stays before what is made for it.
  const [leading] = catalogue;
  const isWithout = leading !== undefined && !sheets.includes(leading);
  const behind = isWithout && lacking.length > 0 ? spreadsheet.getNumSheets() : null;
  const laid: (Laid & { readonly rows: number })[] = [];
  /** Nothing stands in these yet that would have to be asked for. */
  const made = new Set<Sheet>();
  const unprotected = new Set<Sheet>();
  sheets.forEach((sheet, index) => {
    const found = findTab(marks, titled, sheet);
    if (found === 'ambiguous') return;
    const reused = index === 0 && found === 'missing' ? first : null;
    const tab =
      found === 'missing'
        ? (reused ??
          spreadsheet.insertSheet(sheet.title[language], behind === null ? index : behind + made.size))
        : found;
    if (reused) tab.setName(sheet.title[language]);
    const own = marks.columns.get(tab.getSheetId()) ?? unmarked;
    // A blank tab of this title without a mark is one over which an execution died.
    const isBare = found === 'missing' || (!marks.tabs.has(sheet.key) && tab.getLastRow() === 0);
    if (isBare) frameTab(tab, sheet);
    else if (!own.isAdopted) renameTab(tab, sheet, language);
    if ((marks.tabs.get(sheet.key) ?? []).length === 0) markTab(tab, sheet);
    const size = found === 'missing' && !reused ? newTab : sizeOf(tab, own);
    const { theirs, protecting } = own;
    const bare = { sheet, tab, theirs, protecting, firstRow: own.headerRow + 1, rows: size.rows };
    const columns = ensureColumns(bare, own, size, language);
    laid.push({ ...bare, columns });
    // A tab that was taken just now has columns of its owner's only.
    const isTaken = own.isAdopted && [...own.places.keys()].every((key) => own.theirs.has(key));
    if (found === 'missing') made.add(tab);
    if (found === 'missing' || isTaken) unprotected.add(tab);
  });
  const sources = [...laid, ...standingSources(marks, laid)];
  for (const one of laid) {
    validateColumns(one, sources, language);
    protectOwnColumns(one, language, unprotected.has(one.tab));
    colourStates(one, language, made.has(one.tab));
  }
  if (shown !== null && made.size > 0) spreadsheet.setActiveSheet(shown);
  SpreadsheetApp.flush();
}

interface TabSize {
  readonly rows: number;
  readonly columns: number;
  /** Columns with content. */
  readonly width: number;
  readonly isNew: boolean;
}

/** What `insertSheet` makes. */
const newTab: TabSize = { rows: 1000, columns: 26, width: 0, isNew: true };

/** How large a tab is, once it has a row for data. In an adopted one, columns are added beside what is there. */
function sizeOf(tab: Sheet, { headerRow, isAdopted }: ColumnMarks): TabSize {
  const rows = tab.getMaxRows();
  const width = tab.getLastColumn();
  const columns = isAdopted ? width : tab.getMaxColumns();
  if (rows <= headerRow) tab.insertRowAfter(headerRow);
  return { rows: Math.max(rows, headerRow + 1), columns, width, isNew: false };
}

/** Sheets that stand already and whose words others use for validation. */
function standingSources(marks: Marks, laid: readonly Laid[]): Laid[] {
  const named = new Set(
    laid.flatMap(({ sheet }) =>
      Object.values(sheet.columns).flatMap(({ validation }) =>
        validation?.kind === 'words-of' ? [validation.sheet] : [],
      ),
    ),
  );
  return allSheets.flatMap((sheet): Laid[] => {
    const [tab] = marks.tabs.get(sheet.key) ?? [];
    if (!tab || !named.has(sheet.key) || laid.some((one) => one.sheet === sheet)) return [];
    const { places, theirs, protecting, headerRow } = marks.columns.get(tab.getSheetId()) ?? unmarked;
    const { columns } = bindColumns(sheet, places, []);
    return [{ sheet, tab, columns, theirs, protecting, firstRow: headerRow + 1, rows: null }];
  });
}

/** A new spreadsheet's only tab, when nobody has typed anything into it: it becomes the first sheet. */
function onlyBlankTab(spreadsheet: Spreadsheet): Sheet | null {
  const [tab, ...others] = spreadsheet.getSheets();
  return tab && others.length === 0 && tab.getLastRow() === 0 ? tab : null;
}

/** A title in the other language follows the language; a title of the team's own stays. */
function renameTab(tab: Sheet, sheet: SheetDeclaration, language: Language): void {
  const other = language === 'ko' ? sheet.title.en : sheet.title.ko;
  if (tab.getName() === other) tab.setName(sheet.title[language]);
}

function ensureColumns(
  { sheet, tab, firstRow }: Omit<Laid, 'columns'>,
  { places: marks, theirs, headerRow, isAdopted }: ColumnMarks,
  { width, columns: all, rows, isNew }: TabSize,
  language: Language,
): ReadonlyMap<string, number> {
  const headers: string[] =
    width === 0 || isAdopted ? [] : (tab.getRange(headerRow, 1, 1, width).getDisplayValues()[0] ?? []);
  const binding = bindColumns(sheet, marks, headers);
  const columns = new Map(binding.columns);
  const lacking = all - width - binding.missing.length;
  if (lacking < 0) tab.insertColumnsAfter(all, -lacking);
  binding.missing.forEach((key, index) => {
    const column = sheet.columns[key];
    if (!column) return;
    columns.set(key, width + 1 + index);
    // In a tab that was its owner's, what is not marked is theirs: an undo would leave it.
    if (isAdopted) markColumn(tab, width + 1 + index, key);
    foldColumn(tab, width + 1 + index, column, isNew || isAdopted);
    introduceColumn(tab, headerRow, width + 1 + index, column, language);
  });
  for (const [key, place] of columns) {
    const column = sheet.columns[key];
    if (!column || theirs.has(key)) continue;
    const other = language === 'ko' ? column.label.en : column.label.ko;
    if (headers[place - 1] === other && other !== column.label[language])
      tab.getRange(headerRow, place).setValue(column.label[language]);
    dressColumn(tab.getRange(firstRow, place, rows - headerRow, 1), column);
    if (!isAdopted && (marks.get(key) ?? []).length === 0) markColumn(tab, place, key);
  }
  return columns;
}

function frameTab(tab: Sheet, sheet: SheetDeclaration): void {
  tab.setFrozenRows(1);
  tab.setFrozenColumns(sheet.frozenColumns);
  tab.setRowHeight(1, header.height);
  if (sheet.tabColor) tab.setTabColor(sheet.tabColor);
}
