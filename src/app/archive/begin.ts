import { fingerprint } from '../../domain/fingerprint';
import type { Language } from '../../messages/language';
import { archiveSheet, archives } from '../../sheets/archives';
import { careLog } from '../../sheets/care-log';
import { readTable } from '../../sheets/reading';
import { unfinished } from '../adopt/unfinished';
import type { SidebarPorts } from '../ports';
import { type LogPlan, planColumns, planYear } from './plan';
import { readRecords, recordChanges, recordOf } from './record';
import { setUnfinishedArchive, unfinishedArchive } from './unfinished';

/** Why a closing does not begin. */
export type NotBegun = 'unfinished' | 'changed' | 'nothing' | 'gone';

/** Which rows of the log a closing of the year would move, as the log stands now. */
export function planOf({ lookups, clock }: Pick<SidebarPorts, 'lookups' | 'clock'>, year: string): LogPlan {
  const snapshot = lookups.readColumns(careLog, planColumns);
  const table = typeof snapshot === 'object' ? readTable(careLog, snapshot) : { rows: [], issues: [] };
  return planYear(table, year, clock.now().date);
}

/** What a person has seen of a plan: another set of rows is another plan. */
export function seenOf({ leaving }: LogPlan): string {
  return fingerprint(leaving.map(({ row }) => row.rowId ?? '').sort());
}

/**
 * Writes down that a year is to be closed; from then on any execution can bring it to its end. Into the archive that
 * the year has, should its tab still stand. Call it under the lock.
 */
export function beginClosing(
  ports: SidebarPorts,
  { year, seen, who }: { readonly year: string; readonly seen: string; readonly who: string },
  language: Language,
): NotBegun | 'begun' {
  if (unfinished(ports) || unfinishedArchive(ports)) return 'unfinished';
  const plan = planOf(ports, year);
  if (plan.leaving.length === 0) return 'nothing';
  if (seenOf(plan) !== seen) return 'changed';
  return note(ports, idFor(ports, year, language), 'closing', who, language);
}

/** The same for counting an archive anew that people have changed. */
export function beginRecount(
  ports: SidebarPorts,
  id: string,
  who: string,
  language: Language,
): NotBegun | 'begun' {
  return onDone(ports, id, () => note(ports, id, 'closing', who, language));
}

/** The same for taking an archive back. */
export function beginUndo(
  ports: SidebarPorts,
  id: string,
  who: string,
  language: Language,
): NotBegun | 'begun' {
  return onDone(ports, id, () => note(ports, id, 'undoing', who, language));
}

function onDone(ports: SidebarPorts, id: string, work: () => 'begun'): NotBegun | 'begun' {
  if (unfinished(ports) || unfinishedArchive(ports)) return 'unfinished';
  const state = recordOf(readRecords(ports), id)?.row.state;
  return state === 'done' && isStanding(ports, id) ? work() : 'gone';
}

export function isStanding({ archives: tabs }: Pick<SidebarPorts, 'archives'>, id: string): boolean {
  return tabs.width(archiveSheet(id)) > 0;
}

function note(
  ports: SidebarPorts,
  id: string,
  step: 'closing' | 'undoing',
  who: string,
  language: Language,
): 'begun' {
  let records = readRecords(ports);
  if (records.length === 0) {
    // Until it holds a record, an execution may have died while it was made.
    ports.book.ensure([archives], language);
    records = readRecords(ports);
  }
  setUnfinishedArchive(ports, { id, who, step, tries: 0 });
  const tab = recordOf(records, id)?.row.tab ?? archiveSheet(id).title[language];
  ports.book.write(recordChanges(records, id, { tab, state: step }, language));
  return 'begun';
}

/** The archive of the year whose rows are at hand; a new one where those of an earlier one are in a file. */
export function idFor(ports: SidebarPorts, year: string, language: Language): string {
  const records = readRecords(ports);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? year : `${year}-${number}`;
    const state = recordOf(records, id)?.row.state ?? 'undone';
    if (state === 'undone' && !ports.archives.isNamed(archiveSheet(id).title[language])) return id;
    if (state === 'done' && isStanding(ports, id)) return id;
  }
}
