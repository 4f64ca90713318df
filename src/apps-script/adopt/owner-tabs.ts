import type { OwnerTabs } from '../../app/adopt/preview';
import { sheetKeyOf } from '../book/bindings';
import { cellFrom } from '../book/cells';
import { zoneTime } from '../time';

/** The tabs of the spreadsheet as their owners made them: values, what is shown, formulas and merged cells. */
export function ownerTabs(): OwnerTabs {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return {
    read(name) {
      const tab = spreadsheet.getSheetByName(name);
      if (!tab) return 'no-tab';
      if (sheetKeyOf(tab) !== null) return 'own-tab';
      const time = zoneTime(spreadsheet.getSpreadsheetTimeZone());
      const range = tab.getDataRange();
      const formulas = range.getFormulas();
      return {
        tab: name,
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
    },
  };
}
