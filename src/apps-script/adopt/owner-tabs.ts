import type { AdoptedTab, OwnerTabs } from '../../app/adopt/owner-tabs';
import { formulaCells } from '../../app/adopt/spilled';
import type { SheetDeclaration } from '../../sheets/declaration';
import {
  type ColumnMarks,
  columnLetters,
  type Marks,
  markColumn,
  markHeader,
  markTab,
  readMarks,
  unmark,
  unmarked,
} from '../book/bindings';
import { cellFrom } from '../book/cells';
import { dropOurRules } from '../layout/conditional-formats';
import { dropProtections } from '../layout/protections';
import type { ZoneTime } from '../time';
import { writeCells } from './write-cells';

type Range = GoogleAppsScript.Spreadsheet.Range;

interface Found {
  readonly tab: GoogleAppsScript.Spreadsheet.Sheet;
  readonly marks: ColumnMarks;
}

/** The tabs of the spreadsheet as their owners made them: values, what is shown, formulas and merged cells. */
export function ownerTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, time: ZoneTime): OwnerTabs {
  // What `read`, `lacking` and `standing` tell belongs to one moment; whoever writes looks anew.
  let marks: Marks | null = null;
  const known = () => {
    marks ??= readMarks(spreadsheet);
    return marks;
  };
  const marksOf = (sheet: SheetDeclaration, { tabs, columns } = readMarks(spreadsheet)): Found | null => {
    const [tab] = tabs.get(sheet.key) ?? [];
    return tab ? { tab, marks: columns.get(tab.getSheetId()) ?? unmarked } : null;
  };
  let grid: { readonly name: string; readonly range: Range } | null = null;
  const standings = new Map<SheetDeclaration, 'none' | 'empty' | 'filled'>();
  const looked = new Map<SheetDeclaration, Found>();
  return {
    list() {
      const ours = new Set([...readMarks(spreadsheet).tabs.values()].flat().map((tab) => tab.getSheetId()));
      return spreadsheet
        .getSheets()
        .filter((tab) => !ours.has(tab.getSheetId()))
        .map((tab) => ({ name: tab.getName(), rows: tab.getLastRow(), columns: tab.getLastColumn() }))
        .filter(({ rows }) => rows > 0);
    },
    read(name) {
      const tab = spreadsheet.getSheetByName(name);
      if (!tab) return 'no-tab';
      const isOurs = [...known().tabs.values()].some((tabs) =>
        tabs.some((one) => one.getSheetId() === tab.getSheetId()),
      );
      if (isOurs) return 'own-tab';
      const range = tab.getDataRange();
      grid = { name, range };
      return gridOf(name, range, time);
    },
    formats(name) {
      const range = grid?.name === name ? grid.range : spreadsheet.getSheetByName(name)?.getDataRange();
      return range?.getNumberFormats() ?? [];
    },
    lacking: (sheets) =>
      sheets.filter((sheet) => {
        const places = marksOf(sheet, known())?.marks.places;
        return !places || Object.keys(sheet.columns).some((key) => !places.has(key));
      }),
    standing(sheet) {
      const found = marksOf(sheet, known());
      const isFilled = () => found !== null && found.tab.getLastRow() > found.marks.headerRow;
      const stands = standings.get(sheet) ?? (!found ? 'none' : isFilled() ? 'filled' : 'empty');
      standings.set(sheet, stands);
      return stands;
    },
    gridColumns: (name) => (grid?.name === name ? grid.range.getSheet().getMaxColumns() : 0),
    take(name, sheet, header, columns) {
      const tab = grid?.name === name ? grid.range.getSheet() : spreadsheet.getSheetByName(name);
      if (!tab) throw new Error(`There is no tab ${name}.`);
      const before = marksOf(sheet)?.tab;
      if (columns !== null) dropInserted(tab, columns);
      if (before?.getSheetId() === tab.getSheetId()) return;
      if (before) spreadsheet.deleteSheet(before);
      if (columns !== null) unmark(tab, 'columns'); // An execution that died here may have left some.
      for (const [key, place] of header.bound) markColumn(tab, place, key, true);
      markHeader(tab, header.row);
      markTab(tab, sheet);
      SpreadsheetApp.flush();
    },
    look(sheet): AdoptedTab | null {
      const found = marksOf(sheet);
      if (!found?.marks.isAdopted) return null;
      looked.set(sheet, found);
      const { places, theirs, headerRow } = found.marks;
      const single = new Map(
        [...places].flatMap(([key, own]) => {
          const [place, ...others] = own;
          return place === undefined || others.length > 0 ? [] : [[key, place] as const];
        }),
      );
      const last = columnLetters(Math.max(1, ...single.values()));
      const cells = found.tab
        .getRange(`A${headerRow + 1}:${last}`)
        .getValues()
        .map((line: unknown[]) => line.map((value) => cellFrom(value, time)));
      return { places: single, theirs, firstRow: headerRow + 1, cells };
    },
    write(sheet, writes) {
      const found = looked.get(sheet) ?? marksOf(sheet);
      if (found) writeCells(found.tab, found.marks, writes, time);
      SpreadsheetApp.flush();
    },
    release(sheet, kept) {
      const found = marksOf(sheet);
      // Without any mark of columns, an execution died right before the last line.
      if (!found || (!found.marks.isAdopted && found.marks.places.size > 0)) return;
      const { tab, marks } = found;
      dropOurRules(tab);
      dropProtections(tab, marks.protecting);
      const ours = [...marks.places]
        .filter(([key]) => key in sheet.columns && !marks.theirs.has(key) && !kept.has(key))
        .flatMap(([, places]) => places);
      // A deleted column takes its mark along: whatever is still marked is still to be done.
      for (const place of ours.sort((a, b) => b - a)) tab.deleteColumn(place);
      unmark(tab, 'columns');
      unmark(tab, 'tab');
      SpreadsheetApp.flush();
    },
  };
}

/** Takes away the blank columns that an execution inserted before it died. */
function dropInserted(tab: Found['tab'], before: number): void {
  const surplus = tab.getMaxColumns() - before;
  if (surplus > 0) tab.deleteColumns(tab.getLastColumn() + 1, surplus);
}

function gridOf(tab: string, range: Range, time: ZoneTime) {
  return {
    tab,
    cells: range.getValues().map((line: unknown[]) => line.map((value) => cellFrom(value, time))),
    shown: range.getDisplayValues(),
    formulas: formulaCells(range.getFormulas()),
    merges: range.getMergedRanges().map((merged) => ({
      row: merged.getRow(),
      column: merged.getColumn(),
      rows: merged.getNumRows(),
      columns: merged.getNumColumns(),
    })),
  };
}
