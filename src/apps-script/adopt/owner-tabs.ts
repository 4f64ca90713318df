import type { AdoptedTab, OwnerTabs } from '../../app/adopt/owner-tabs';
import type { SheetDeclaration } from '../../sheets/declaration';
import { markColumn, markHeader, markTab, readMarks, sheetKeyOf, unmark, unmarked } from '../book/bindings';
import { cellFrom } from '../book/cells';
import { dropOurRules } from '../layout/conditional-formats';
import { dropProtections } from '../layout/protections';
import type { ZoneTime } from '../time';
import { writeCells } from './write-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tabs of the spreadsheet as their owners made them: values, what is shown, formulas and merged cells. */
export function ownerTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, time: ZoneTime): OwnerTabs {
  const marksOf = (sheet: SheetDeclaration) => {
    const marks = readMarks(spreadsheet);
    const [tab] = marks.tabs.get(sheet.key) ?? [];
    return tab ? { tab, marks: marks.columns.get(tab.getSheetId()) ?? unmarked } : null;
  };
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
      return sheetKeyOf(tab) === null ? gridOf(tab, time) : 'own-tab';
    },
    formats: (name) => spreadsheet.getSheetByName(name)?.getDataRange().getNumberFormats() ?? [],
    standing(sheet) {
      const found = marksOf(sheet);
      if (!found) return 'none';
      return found.tab.getLastRow() > found.marks.headerRow ? 'filled' : 'empty';
    },
    take(name, sheet, headerRow, bound) {
      const tab = spreadsheet.getSheetByName(name);
      if (!tab) throw new Error(`There is no tab ${name}.`);
      const before = marksOf(sheet)?.tab;
      if (before?.getSheetId() === tab.getSheetId()) return;
      if (before) spreadsheet.deleteSheet(before);
      unmark(tab, 'columns'); // An execution that died here may have left some.
      for (const [key, place] of bound) markColumn(tab, place, key, true);
      markHeader(tab, headerRow);
      markTab(tab, sheet);
      SpreadsheetApp.flush();
    },
    look(sheet): AdoptedTab | null {
      const found = marksOf(sheet);
      if (!found?.marks.isAdopted) return null;
      const { places, theirs, headerRow } = found.marks;
      const cells = found.tab
        .getDataRange()
        .getValues()
        .slice(headerRow)
        .map((line: unknown[]) => line.map((value) => cellFrom(value, time)));
      const single = [...places].flatMap(([key, own]) => {
        const [place, ...others] = own;
        return place === undefined || others.length > 0 ? [] : [[key, place] as const];
      });
      return { places: new Map(single), theirs, firstRow: headerRow + 1, cells };
    },
    write(sheet, writes) {
      const found = marksOf(sheet);
      if (found) writeCells(found.tab, found.marks.places, writes, time);
      SpreadsheetApp.flush();
    },
    release(sheet, kept) {
      const found = marksOf(sheet);
      // Without any mark of columns, an execution died right before the last line.
      if (!found || (!found.marks.isAdopted && found.marks.places.size > 0)) return;
      const { tab, marks } = found;
      dropOurRules(tab);
      dropProtections(tab);
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

function gridOf(tab: Sheet, time: ZoneTime) {
  const range = tab.getDataRange();
  const formulas = range.getFormulas();
  return {
    tab: tab.getName(),
    cells: range.getValues().map((line: unknown[]) => line.map((value) => cellFrom(value, time))),
    shown: range.getDisplayValues(),
    formulas: new Set(
      formulas.flatMap((line, row) =>
        line.flatMap((formula, column) => (formula === '' ? [] : [`${row + 1},${column + 1}`])),
      ),
    ),
    merges: range.getMergedRanges().map((merged) => ({
      row: merged.getRow(),
      column: merged.getColumn(),
      rows: merged.getNumRows(),
      columns: merged.getNumColumns(),
    })),
  };
}
