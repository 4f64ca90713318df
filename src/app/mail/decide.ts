import type { SatisfactionRow } from '../../domain/satisfaction-table';
import type { Placed } from '../../sheets/declaration';
import { type OutboxRow, outbox } from '../../sheets/outbox';
import { printRow } from '../../sheets/reading';
import type { Contract } from '../contracts';
import type { JobRecord } from '../job-record';
import { needs } from '../needs';
import type { Moment, Ports } from '../ports';
import type { TeamBook } from '../team-book';
import { contractNews, followUpNews } from './digest-items';
import { outboxRow, type Queued } from './queue';
import { queueDigests } from './queue-digests';
import { queueReports } from './queue-reports';
import { reportsDue } from './reports-due';

export interface Decided {
  /** New rows of 발송함. */
  readonly rows: readonly OutboxRow[];
  /** Rows that wait there and tell of more now. */
  readonly joined: readonly JoinedMail[];
  /** To be called once the rows are written: what comes up later today waits for the next business day. */
  remember(): void;
}

interface JoinedMail {
  readonly waiting: Placed<OutboxRow>;
  readonly row: OutboxRow;
}

const undecided: Decided = { rows: [], joined: [], remember: () => undefined };

/** The mails of today, decided on once: at the first run from the mail hour of a business day. */
export function decideMails(
  ports: Ports,
  record: JobRecord,
  book: { team: TeamBook; contracts: readonly Contract[]; satisfaction: readonly SatisfactionRow[] },
  now: Moment,
): Decided {
  const { team, contracts, satisfaction } = book;
  const { settings, calendar } = team;
  const isTime = calendar.isBusinessDay(now.date) && Number(now.time.slice(0, 2)) >= settings.mailHour;
  if (!settings.mailOn || !isTime || ports.store.get('mail-day') === now.date) {
    const result = { kind: settings.mailOn ? 'waiting' : 'off' } as const;
    record.note('dailyDigest', result);
    record.note('satisfactionReport', result);
    return undecided;
  }
  const ofContracts = record.attempt('dailyDigest', team, needs.contractNews, [], () =>
    contractNews(team, contracts, now.date),
  );
  const ofFollowUps = record.attempt('dailyDigest', team, needs.followUpNews, [], () =>
    followUpNews(team, now.date),
  );
  const reports = record.attempt('satisfactionReport', team, needs.satisfactionReport, [], (): Queued[] =>
    queueReports(team, reportsDue(team, satisfaction, now.date), now.date),
  );
  const news = [...ofContracts, ...ofFollowUps];
  const { mails: digests, isAll } = queueDigests(
    team,
    contracts,
    news,
    now.date,
    ports.store.get('mail-day'),
  );
  const byId = new Map(contracts.map((contract) => [contract.term.id, contract]));
  const rowOf = (queued: Queued) => outboxRow(queued, byId, now, team);
  return {
    rows: [...digests, ...reports].filter(({ waiting }) => waiting === null).map(rowOf),
    joined: digests.flatMap((queued) =>
      queued.waiting === null ? [] : [{ waiting: queued.waiting, row: rowOf(queued) }],
    ),
    remember() {
      if (isAll && record.isFine('dailyDigest') && record.isFine('satisfactionReport'))
        ports.store.set('mail-day', now.date);
    },
  };
}

/** Writes the mails that tell of more now; false where someone has just changed one of their rows. */
export function joinMails(
  { book }: Pick<Ports, 'book'>,
  joined: readonly JoinedMail[],
  { language }: TeamBook,
): boolean {
  return joined.every(({ waiting, row: { key, items, customers, contracts, stages } }) => {
    const { state = '', items: earlier = '' } = waiting.cells;
    const cells = printRow(outbox, { items, customers, contracts, stages }, language);
    const expect = { state, items: earlier };
    return book.amend({ sheet: outbox, keyColumn: 'key', key: key ?? '', expect, cells }) === 'done';
  });
}
