import { archiveMessages } from '../../messages/archive';
import { ARCHIVE, archiveSheet } from '../../sheets/archives';
import { careLog } from '../../sheets/care-log';
import { readTable } from '../../sheets/reading';
import {
  beginClosing,
  beginRecount,
  beginUndo,
  idFor,
  isStanding,
  type NotBegun,
  planOf,
  seenOf,
} from '../archive/begin';
import { carryOn, TURN } from '../archive/carry-on';
import { fileAway, printOf } from '../archive/finish';
import { planColumns, yearsOver } from '../archive/plan';
import { ownRecords, readRecords, recordOf } from '../archive/record';
import { unfinishedArchive } from '../archive/unfinished';
import { originalOwner } from '../merge/whose';
import type {
  ArchiveEntry,
  ArchiveOverview,
  ArchiveProcedures,
  ArchiveProgress,
  ClosingPreview,
  FilingPreview,
} from './archive-contract';
import type { Caller } from './caller';
import { contactLines, MOST_CONTACTS, newestFirst } from './contact-lines';
import type { ContactLine } from './customers-contract';
import { refuse } from './failure';
import { present, requireColumns } from './find-row';
import { namesOfCustomer } from './names-of-customer';

type InputOf<Name extends keyof ArchiveProcedures> = Parameters<ArchiveProcedures[Name]>[0];

/** What Google Sheets holds in one spreadsheet. */
const MOST_CELLS = 10_000_000;

export function archiveYears(caller: Caller): ArchiveOverview {
  const { ports, today } = caller;
  const log = present(caller, careLog, ports.lookups.readColumns(careLog, ['date']));
  requireColumns(caller, careLog, log, ['date']);
  const dates = readTable(careLog, log).rows.map(({ row }) => row.date);
  const records = ownRecords(readRecords(ports));
  const open = unfinishedArchive(ports);
  const standing = new Set(ports.lookups.marked(ARCHIVE));
  const archives = records.flatMap(({ row }): ArchiveEntry[] => {
    const { archiveId: id, tab, rows, from, until, at, who } = row;
    if (id === null || row.state === null || row.state === 'undone') return [];
    const isMoving = row.state === 'closing' || row.state === 'undoing' || open?.id === id;
    const isHere = standing.has(archiveSheet(id).key);
    const state = isMoving ? 'moving' : isHere ? 'done' : row.state === 'filed' ? 'filed' : 'gone';
    return [{ id, tab: tab ?? id, state, rows: rows ?? 0, from, until, at: at ?? '', who: who ?? '' }];
  });
  return {
    years: yearsOver(dates, today),
    archives: archives.sort((a, b) => (a.id < b.id ? 1 : -1)),
    unfinished: open && (archives.find(({ id }) => id === open.id)?.tab ?? open.id),
  };
}

export function previewClosing(caller: Caller, { year }: InputOf<'previewClosing'>): ClosingPreview {
  const { ports, language } = caller;
  requireOver(caller, year);
  const plan = planOf(ports, year);
  const id = idFor(ports, year, language);
  const width = ports.archives.width(careLog);
  const cells = ports.archives.cellCount();
  return {
    year,
    tab: recordOf(readRecords(ports), id)?.row.tab ?? archiveSheet(id).title[language],
    leaving: plan.leaving.length,
    staying: plan.staying,
    left: plan.rows - plan.leaving.length,
    cells,
    moved: plan.leaving.length * width,
    isFull: cells + 2 * Math.min(TURN, plan.leaving.length) * width > MOST_CELLS,
    seen: seenOf(plan),
  };
}

export function closeYear(caller: Caller, { year, seen }: InputOf<'closeYear'>): ArchiveProgress {
  requireOver(caller, year);
  const { ports, language, who } = caller;
  return afterBeginning(caller, () => beginClosing(ports, { year, seen, who: who ?? '' }, language));
}

export function undoArchive(caller: Caller, { id }: InputOf<'undoArchive'>): ArchiveProgress {
  return afterBeginning(caller, () => beginUndo(caller.ports, id, caller.who ?? '', caller.language));
}

export function recountArchive(caller: Caller, { id }: InputOf<'recountArchive'>): ArchiveProgress {
  return afterBeginning(caller, () => beginRecount(caller.ports, id, caller.who ?? '', caller.language));
}

export function continueArchive({ ports, language }: Caller): ArchiveProgress {
  const progress = carryOn(ports, language) ?? { state: 'done', done: 0, of: 0 };
  return 'held' in progress ? refuse(language, 'conflict', { message: progress.held }) : progress;
}

export function previewFiling(caller: Caller, { id }: InputOf<'previewFiling'>): FilingPreview {
  const { ports, language } = caller;
  const lines = isStanding(ports, id) ? ports.archives.lines(archiveSheet(id)) : null;
  const row = recordOf(readRecords(ports), id)?.row;
  if (!lines || !row)
    return refuse(language, 'not-found', { message: archiveMessages[language].refused.gone });
  const { from, until, print } = row;
  return {
    rows: lines.cells.length,
    from,
    until,
    freed: lines.cells.length * ports.archives.width(archiveSheet(id)),
    cells: ports.archives.cellCount(),
    isChanged: printOf(lines) !== print,
  };
}

export function fileArchive(caller: Caller, { id }: InputOf<'fileArchive'>): { filed: boolean } {
  const { ports, language, who } = caller;
  const texts = archiveMessages[language].refused;
  if (unfinishedArchive(ports)) return refuse(language, 'conflict', { message: texts.unfinished });
  const done = ports.lock.hold(() => fileAway(ports, id, who ?? '', language));
  if (done === 'busy') return refuse(language, 'busy');
  if (done === 'gone') return refuse(language, 'not-found', { message: texts.gone });
  return done === 'changed' ? refuse(language, 'conflict', { message: texts.print }) : { filed: true };
}

export function archivedContacts(
  caller: Caller,
  { id, customerId }: InputOf<'archivedContacts'>,
): { readonly contacts: readonly ContactLine[] } {
  const { ports, language } = caller;
  const archive = archiveSheet(id);
  const { names, merged, merges } = namesOfCustomer(caller, customerId);
  const contacts = names.flatMap((name) => {
    const found = ports.lookups.rowsWith(archive, 'customerId', name, MOST_CONTACTS);
    if (typeof found !== 'object')
      return refuse(language, 'not-found', { message: archiveMessages[language].refused.gone });
    return contactLines(caller, customerId, found, ({ rowId }) => {
      const owner = originalOwner(merges, careLog.key, rowId, name);
      return (merged.get(owner) ?? owner) === customerId;
    });
  });
  return { contacts: contacts.sort(newestFirst) };
}

function afterBeginning(caller: Caller, begin: () => NotBegun | 'begun'): ArchiveProgress {
  const { ports, language } = caller;
  const begun = ports.lock.hold(begin);
  if (begun === 'busy') return refuse(language, 'busy');
  if (begun === 'begun') return continueArchive(caller);
  return refuse(language, begun === 'gone' ? 'not-found' : 'conflict', {
    message: archiveMessages[language].refused[begun],
  });
}

/** A year is closed when it is over, and where the log has what a plan needs. */
function requireOver(caller: Caller, year: string): void {
  const { ports, today, language } = caller;
  const message = archiveMessages[language].refused.running;
  if (year >= today.slice(0, 4)) refuse(language, 'bad-input', { message });
  requireColumns(caller, careLog, present(caller, careLog, ports.lookups.columnsOf(careLog)), planColumns);
}
