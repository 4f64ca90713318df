import type { CivilDate } from '../../domain/civil-date';
import type { SheetDeclaration } from '../../sheets/declaration';
import type { Snapshot } from '../../sheets/reading';
import { JobRecord } from '../job-record';
import { compose } from '../mail/compose';
import type { Book, Ports, Store } from '../ports';
import { refreshBook } from '../refresh-book';
import type { Caller } from './caller';
import type { Preview } from './settings-contract';

/** What the day's jobs would do on a date: the very jobs, on ports that keep every write and mail to themselves. */
export function previewDay({ ports, me }: Caller, date: CivilDate): Preview {
  // At the day's last hour every mail hour has come.
  const now = { date, time: '23:59:00' };
  const quiet = withoutEffect(ports, now);
  const record = new JobRecord(now, me.email, () => undefined);
  const { team, contracts, satisfaction, duties } = refreshBook(quiet, record, now);
  const scene = { team, contracts, satisfaction, duties, today: date, book: quiet.book, me: me.email };
  const queued = team.outbox.rows.filter(({ row }) => row.state === 'queued');
  return {
    date,
    isBusinessDay: team.calendar.isBusinessDay(date),
    statusChanges: contracts.flatMap(({ row, term, customerName, status }) =>
      row.status === null || row.status === status
        ? []
        : [{ contractId: term.id, customerName, from: row.status, to: status }],
    ),
    mails: queued.flatMap(({ row }) => {
      const composed = compose(scene, row);
      if (!('mail' in composed)) return [];
      const { to, subject, text } = composed.mail;
      return [{ to, subject, text }];
    }),
  };
}

function withoutEffect(ports: Ports, now: { date: CivilDate; time: string }): Ports {
  const nothing = () => undefined;
  return {
    ...ports,
    book: asIfLaid({ ...ports.book, write: nothing, amend: () => 'gone', redress: nothing }),
    // Nothing is written, so nothing has to be looked after.
    lookups: { readColumns: () => 'missing', rowsBetween: () => 'missing', removeRows: nothing },
    clock: { now: () => now, elapsed: () => 0 },
    // What would be sent is shown whole, whatever is left of today's quota.
    mail: { remaining: () => Number.POSITIVE_INFINITY, send: nothing },
    lock: { hold: (work) => work() },
    store: overlay(ports.store),
  };
}

/** A tab that would be made is taken for one without rows; it has no address yet. */
function asIfLaid(book: Book): Book {
  const laid = new Set<string>();
  return {
    ...book,
    ensure(sheets) {
      for (const { key } of sheets) laid.add(key);
    },
    read(sheets, parts) {
      const found = new Map(book.read(sheets, parts));
      for (const sheet of sheets)
        if (laid.has(sheet.key) && found.get(sheet.key) === 'missing') found.set(sheet.key, blank(sheet));
      return found;
    },
    linkTo: (sheet, row) => (laid.has(sheet.key) ? '' : book.linkTo(sheet, row)),
  };
}

function blank({ columns }: SheetDeclaration): Snapshot {
  const places = Object.keys(columns).map((column, index) => [column, index + 1] as const);
  return { columns: new Map(places), missing: [], ambiguous: [], firstRow: 2, cells: [] };
}

/** Reads through, writes to nowhere; the day of the last mails is forgotten, as the question is what would be sent. */
function overlay(store: Store): Store {
  return { get: (key) => (key === 'mail-day' ? null : store.get(key)), set: () => undefined };
}
