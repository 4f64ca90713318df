import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import { columnLetters } from '../book/bindings';
import type { Laid } from './laid';

/** Warns whoever edits derived and system columns, or a computed sheet; it keeps nobody out. */
export function protectOwnColumns(
  { sheet, tab, columns, theirs }: Laid,
  language: Language,
  isNew: boolean,
): void {
  const type =
    sheet.kind === 'computed' ? SpreadsheetApp.ProtectionType.SHEET : SpreadsheetApp.ProtectionType.RANGE;
  const ours = isNew ? [] : ourProtections(tab, type);
  // An execution that died right after making one has left a lock instead of a warning.
  for (const one of ours) if (!one.isWarningOnly()) one.setWarningOnly(true);
  const description = messages[language].notes.protection;
  if (sheet.kind === 'computed') {
    if (ours.length === 0) tab.protect().setDescription(description).setWarningOnly(true);
    return;
  }
  const wanted = ownRuns(sheet, new Map([...columns].filter(([key]) => !theirs.has(key))));
  const present = ours.map((one) => columnsOf(one.getRange()));
  if (wanted.length === present.length && wanted.every((area) => present.includes(area))) return;
  for (const one of ours) one.remove();
  for (const area of wanted) tab.getRange(area).protect().setDescription(description).setWarningOnly(true);
}

/** Takes our warnings off a tab. */
export function dropProtections(tab: Laid['tab']): void {
  for (const one of ourProtections(tab, SpreadsheetApp.ProtectionType.RANGE)) one.remove();
}

function ourProtections(tab: Laid['tab'], type: GoogleAppsScript.Spreadsheet.ProtectionType) {
  const descriptions = [messages.ko.notes.protection, messages.en.notes.protection];
  return tab.getProtections(type).filter((one) => descriptions.includes(one.getDescription()));
}

/** Whole columns as `K:L`. Google leaves open whether the A1 notation of a protected column names its rows. */
function columnsOf(range: GoogleAppsScript.Spreadsheet.Range): string {
  return `${columnLetters(range.getColumn())}:${columnLetters(range.getLastColumn())}`;
}

/** Neighbouring columns that only jobs write, as `K:L`. */
function ownRuns(sheet: Laid['sheet'], columns: Laid['columns']): string[] {
  const places = [...columns]
    .filter(([key]) => sheet.columns[key]?.role === 'derived' || sheet.columns[key]?.role === 'system')
    .map(([, place]) => place)
    .sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const place of places) {
    const run = runs[runs.length - 1];
    if (run && run[1] === place - 1) run[1] = place;
    else runs.push([place, place]);
  }
  return runs.map(([first, last]) => `${columnLetters(first)}:${columnLetters(last)}`);
}
