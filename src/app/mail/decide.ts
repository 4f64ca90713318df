import type { SatisfactionRow } from '../../domain/satisfaction-table';
import type { Placed } from '../../sheets/declaration';
import { type OutboxRow, outbox } from '../../sheets/outbox';
import { printRow } from '../../sheets/reading';
import type { Contract } from '../contracts';
import type { Duty } from '../features/duty';
import type { JobRecord } from '../job-record';
import { needs } from '../needs';
import type { Moment, Ports } from '../ports';
import type { TeamBook } from '../team-book';
import { contractNews, dutyNews, followUpNews } from './digest-items';
import { isMailTime } from './mail-time';
import { outboxRow, type Queued } from './queue';
import { queueDigests } from './queue-digests';
import { queueOffers } from './queue-offers';
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
  book: {
    team: TeamBook;
    contracts: readonly Contract[];
    satisfaction: readonly SatisfactionRow[];
    duties: readonly Duty[];
  },
  now: Moment,
): Decided {
  const { team, contracts, satisfaction, duties } = book;
  const { settings } = team;
  const isTime = isMailTime(team, now);
  const isDecided = ports.store.get('mail-day') === now.date;
  if (!settings.mailOn || !isTime || isDecided) {
    const result = { kind: settings.mailOn ? 'waiting' : 'off' } as const;
    record.note('dailyDigest', result);
    record.note('satisfactionReport', result);
    record.note('renewalOffers', settings.offersOn ? result : { kind: 'off' });
    return settings.mailOn && isTime ? { ...undecided, ...alerts(ports, record, book, now) } : undecided;
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
  const ofDuties = record.attempt('dailyDigest', team, needs.dutyNews, [], () => dutyNews(team, duties));
  const news = [...ofContracts, ...ofFollowUps, ...ofDuties];
  const { mails: digests, isAll } = queueDigests(
    team,
    contracts,
    duties,
    news,
    now.date,
    ports.store.get('mail-day'),
  );
  if (!settings.offersOn) record.note('renewalOffers', { kind: 'off' });
  const offers = settings.offersOn
    ? record.attempt('renewalOffers', team, needs.renewalOffers, [], () =>
        queueOffers(team, contracts, now, () => ports.mail.remaining()),
      )
    : [];
  const ofTeam = rowsOf([...digests, ...reports], team, contracts, now);
  return {
    rows: [...ofTeam.rows, ...offers],
    joined: ofTeam.joined,
    remember() {
      if (isAll && record.isFine('dailyDigest') && record.isFine('satisfactionReport'))
        ports.store.set('mail-day', now.date);
    },
  };
}

/** What came up since today's digest and does not wait until tomorrow's: a mail an hour at most. */
function alerts(
  { store }: Pick<Ports, 'store'>,
  record: JobRecord,
  { team, contracts, duties }: { team: TeamBook; contracts: readonly Contract[]; duties: readonly Duty[] },
  now: Moment,
): Pick<Decided, 'rows' | 'joined'> {
  const urgent = duties.filter(({ isUrgent }) => isUrgent);
  if (urgent.length === 0) return undecided;
  const news = record.attempt('dailyDigest', team, needs.dutyNews, [], () => dutyNews(team, urgent));
  if (news.length === 0) return undecided;
  const prefix = `alert:${now.date}T${now.time.slice(0, 2)}`;
  const { mails } = queueDigests(team, contracts, duties, news, now.date, store.get('mail-day'), prefix);
  return rowsOf(mails, team, contracts, now);
}

function rowsOf(
  mails: readonly Queued[],
  team: TeamBook,
  contracts: readonly Contract[],
  now: Moment,
): Pick<Decided, 'rows' | 'joined'> {
  const byId = new Map(contracts.map((contract) => [contract.term.id, contract]));
  const rowOf = (queued: Queued) => outboxRow(queued, byId, now, team);
  return {
    rows: mails.filter(({ waiting }) => waiting === null).map(rowOf),
    joined: mails.flatMap((queued) =>
      queued.waiting === null ? [] : [{ waiting: queued.waiting, row: rowOf(queued) }],
    ),
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
