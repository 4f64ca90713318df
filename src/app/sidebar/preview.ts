import type { CivilDate } from '../../domain/civil-date';
import { JobRecord } from '../job-record';
import { compose } from '../mail/compose';
import type { Ports, Store } from '../ports';
import { refreshBook } from '../refresh-book';
import type { Caller } from './caller';
import type { Preview } from './contract';

/** What the day's jobs would do on a date: the very jobs, on ports that keep every write and mail to themselves. */
export function previewDay({ ports, me }: Caller, date: CivilDate): Preview {
  // At the day's last hour every mail hour has come.
  const now = { date, time: '23:59:00' };
  const quiet = withoutEffect(ports, now);
  const record = new JobRecord(now, me.email, () => undefined);
  const { team, contracts, satisfaction, duties } = refreshBook(quiet, record, now);
  const scene = { team, contracts, satisfaction, duties, today: date, book: ports.book, me: me.email };
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
    book: { ...ports.book, write: nothing, amend: () => 'gone', redress: nothing, ensure: nothing },
    // Nothing is written, so nothing has to be looked after.
    lookups: { readColumns: () => 'missing', rowsBetween: () => 'missing' },
    clock: { now: () => now, elapsed: () => 0 },
    // What would be sent is shown whole, whatever is left of today's quota.
    mail: { remaining: () => Number.POSITIVE_INFINITY, send: nothing },
    lock: { hold: (work) => work() },
    store: overlay(ports.store),
  };
}

/** Reads through, writes to nowhere; the day of the last mails is forgotten, as the question is what would be sent. */
function overlay(store: Store): Store {
  return { get: (key) => (key === 'mail-day' ? null : store.get(key)), set: () => undefined };
}
