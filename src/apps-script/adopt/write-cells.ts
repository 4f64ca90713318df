import type { CellWrite } from '../../app/adopt/owner-tabs';
import { type ColumnMarks, columnLetters } from '../book/bindings';
import { valueFrom } from '../book/cells';
import type { ZoneTime } from '../time';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes cells as runs of one column. A cell's own rule would refuse what the owner has agreed to: it is set again after. */
export function writeCells(
  tab: Sheet,
  { places, theirs, headerRow }: ColumnMarks,
  writes: readonly CellWrite[],
  time: ZoneTime,
): void {
  const used = new Set(writes.flatMap(({ key }) => (theirs.has(key) ? (places.get(key) ?? []) : [])));
  const last = columnLetters(Math.max(1, ...used));
  const rules = used.size === 0 ? [] : tab.getRange(`A${headerRow + 1}:${last}`).getDataValidations();
  const RULES = SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION;
  const [hidden = 1] = places.get('written') ?? [];
  for (const run of runsOf(writes)) {
    const [first] = run;
    const [place, ...others] = (first && places.get(first.key)) ?? [];
    if (!first || place === undefined || others.length > 0) continue;
    const range = tab.getRange(first.row, place, run.length, 1);
    const isRuled = run.some(({ row }) => {
      const rule = rules[row - headerRow - 1]?.[place - 1];
      return rule && !rule.getAllowInvalid();
    });
    // Kept aside in a column of ours, where relative formulas of a rule shift there and back.
    const aside = isRuled ? tab.getRange(first.row, hidden, run.length, 1) : null;
    if (aside) {
      range.copyTo(aside, RULES, false);
      range.clearDataValidations();
    }
    if (first.format !== null) range.setNumberFormat(first.format);
    range.setValues(run.map(({ cell, isText }) => [valueFrom(cell, isText, time)]));
    aside?.copyTo(range, RULES, false);
    aside?.clearDataValidations();
  }
}

/** Writes of neighbouring rows in one column that take one format. */
function runsOf(writes: readonly CellWrite[]): CellWrite[][] {
  const byKey = new Map<string, CellWrite[]>();
  for (const write of writes) {
    const others = byKey.get(write.key);
    if (others) others.push(write);
    else byKey.set(write.key, [write]);
  }
  const runs: CellWrite[][] = [];
  for (const group of byKey.values()) {
    let run: CellWrite[] = [];
    for (const write of group.sort((a, b) => a.row - b.row)) {
      const last = run[run.length - 1];
      if (!last || last.row !== write.row - 1 || last.format !== write.format) {
        run = [];
        runs.push(run);
      }
      run.push(write);
    }
  }
  return runs;
}
