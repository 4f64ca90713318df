import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import { columnLetters, markProtection } from '../book/bindings';
import type { Laid } from './laid';

/**
 * Warns whoever edits derived and system columns, or a computed sheet; it keeps nobody out. A protection of someone
 * else's stays as it is.
 */
export function protectOwnColumns(
  { sheet, tab, columns, theirs, protecting }: Laid,
  language: Language,
  isNew: boolean,
): void {
  const isComputed = sheet.kind === 'computed';
  const type = isComputed ? SpreadsheetApp.ProtectionType.SHEET : SpreadsheetApp.ProtectionType.RANGE;
  const description = messages[language].notes.protection;
  const begun = begunAt(protecting);
  const { ours, nameless } = isNew ? noProtections : protectionsOf(tab, type, begun);
  const warn = (what: GoogleAppsScript.Spreadsheet.Range | Laid['tab'], place: number) => {
    // Beside a lock without a name, one of ours that had none yet could not be told from it.
    const isBegun = begun.delete(place);
    const isTold = isBegun || !nameless.has(place);
    if (isTold && !isBegun) markProtection(tab, place, 'begun');
    what.protect().setDescription(description).setWarningOnly(true);
    if (isTold) markProtection(tab, place, 'named');
  };
  // An execution that died right after making one has left a lock instead of a warning.
  for (const one of ours) if (!one.isWarningOnly()) one.setDescription(description).setWarningOnly(true);
  if (isComputed) {
    // A tab has one such protection: where it is somebody else's, protecting would change theirs.
    const isFree = ours.length === 0 && (isNew || tab.getProtections(type).length === 0);
    if (isFree) warn(tab, 1);
  } else {
    const wanted = ownRuns(sheet, new Map([...columns].filter(([key]) => !theirs.has(key))));
    const kept = new Set<string>();
    for (const one of ours) {
      const area = columnsOf(one.getRange());
      if (kept.has(area) || !wanted.includes(area)) one.remove();
      else kept.add(area);
    }
    for (const area of wanted.filter((one) => !kept.has(one))) {
      const range = tab.getRange(area);
      warn(range, range.getColumn());
    }
  }
  for (const place of begun) markProtection(tab, place, 'named');
}

/** Takes our warnings off a tab. */
export function dropProtections(tab: Laid['tab'], protecting: Laid['protecting']): void {
  const { ours } = protectionsOf(tab, SpreadsheetApp.ProtectionType.RANGE, begunAt(protecting));
  for (const one of ours) one.remove();
}

function begunAt(protecting: Laid['protecting']): Set<number> {
  return new Set([...protecting].flatMap(([place, count]) => (count > 0 ? [place] : [])));
}

interface Found {
  readonly ours: readonly GoogleAppsScript.Spreadsheet.Protection[];
  /** Where those without words begin, and how many. */
  readonly nameless: ReadonlyMap<number, number>;
}

const noProtections: Found = { ours: [], nameless: new Map() };

/** Ours have our words, or none: the only such one where we began one and none with our words came of it. */
function protectionsOf(
  tab: Laid['tab'],
  type: GoogleAppsScript.Spreadsheet.ProtectionType,
  begun: ReadonlySet<number>,
): Found {
  const descriptions = [messages.ko.notes.protection, messages.en.notes.protection];
  const all = tab.getProtections(type).map((one) => ({ one, words: one.getDescription() }));
  const named = all.filter(({ words }) => descriptions.includes(words)).map(({ one }) => one);
  const others = all
    .filter(({ words }) => words === '')
    .map(({ one }) => ({ one, range: one.getRange() }))
    .map(({ one, range }) => ({ one, row: range.getRow(), place: range.getColumn() }));
  const nameless = new Map<number, number>();
  for (const { place } of others) nameless.set(place, (nameless.get(place) ?? 0) + 1);
  const done = new Set(begun.size > 0 ? named.map((one) => one.getRange().getColumn()) : []);
  const unfinished = others.filter(
    ({ row, place }) => row === 1 && begun.has(place) && !done.has(place) && nameless.get(place) === 1,
  );
  return { ours: [...named, ...unfinished.map(({ one }) => one)], nameless };
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
