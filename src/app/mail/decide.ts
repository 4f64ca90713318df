import type { SatisfactionRow } from '../../domain/satisfaction-table';
import type { OutboxRow } from '../../sheets/outbox';
import type { Contract } from '../contracts';
import type { JobRecord } from '../job-record';
import { needs } from '../needs';
import type { Moment, Ports } from '../ports';
import type { TeamBook } from '../team-book';
import { contractNews, followUpNews } from './digest-items';
import { outboxRow, type Queued, queueDigests, queueReports } from './queue';
import { reportsDue } from './reports-due';

interface Decided {
  readonly rows: readonly OutboxRow[];
  /** To be called once the rows are written: what comes up later today waits for the next business day. */
  remember(): void;
}

const undecided: Decided = { rows: [], remember: () => undefined };

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
  const digests = queueDigests(team, contracts, [...ofContracts, ...ofFollowUps], now.date);
  const byId = new Map(contracts.map((contract) => [contract.term.id, contract]));
  return {
    rows: [...digests, ...reports].map((queued) => outboxRow(queued, byId, now, team)),
    remember() {
      if (record.isFine('dailyDigest') && record.isFine('satisfactionReport'))
        ports.store.set('mail-day', now.date);
    },
  };
}
