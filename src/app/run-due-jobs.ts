import { careLog } from '../sheets/care-log';
import { health } from '../sheets/health';
import { outbox } from '../sheets/outbox';
import { readTable } from '../sheets/reading';
import { attempted } from './attempted';
import { carriedFindings } from './carried-findings';
import { checkBook, checkDerived, checkOutbox, checkTorn } from './check/check-book';
import { checkCells } from './check/check-cells';
import { checkContracts } from './check/check-contracts';
import { checkLinks } from './check/check-links';
import { checkPrices } from './check/check-prices';
import { type Finding, finding } from './check/finding';
import { computedChanges, rememberRows } from './computed-sheet';
import { checkMissing } from './features/policy/check-missing';
import { findTroubles } from './find-troubles';
import { healthRows, type Standing } from './health-rows';
import { hourlyRun } from './hourly-trigger';
import { JobRecord, type JobRun } from './job-record';
import type { MailScene } from './mail/compose';
import { dropMendedTrouble, mailTrouble } from './mail/mail-trouble';
import { sendQueued } from './mail/send-queued';
import { followLateRows } from './merge/follow-late';
import { heldMerges } from './merge/held';
import { needs } from './needs';
import { momentText, type Ports } from './ports';
import { type RefreshedBook, refreshBook } from './refresh-book';
import { type RefusedWrite, writingOn } from './refused-writes';
import { type TeamBook, unreadRows } from './team-book';
import { workOffLog } from './work-off-log';

export interface RunReport {
  readonly at: string;
  readonly sent: number;
  readonly findings: number;
  readonly jobs: readonly Pick<JobRun, 'job' | 'result'>[];
}

/**
 * Everything that is due by now, in one pass: read each sheet once, compute, write what changed, decide on mails,
 * send them outside the lock, and say in 상태 점검 how it went. `busy` when someone else is writing.
 */
export function runDueJobs(given: Ports): RunReport | 'busy' {
  const { book, refused } = writingOn(given.book, given.log);
  const ports = { ...given, book };
  const now = ports.clock.now();
  const record = new JobRecord(now, ports.me(), ports.log);
  const refreshed = ports.lock.hold(() => refreshBook(ports, record, now));
  if (refreshed === 'busy') return 'busy';
  const team = withOutbox(refreshed.team, ports);
  const { contracts, satisfaction } = refreshed;
  const scene: MailScene = {
    team,
    contracts,
    satisfaction,
    duties: refreshed.duties,
    today: now.date,
    book: ports.book,
    me: ports.me(),
  };
  const sent = record.attempt('sendMails', team, needs.sendMails, 0, () => sendQueued(ports, scene));
  const after = withOutbox(team, ports);
  attempted(ports, () => followLateRows(ports, team));
  const findings = record.attempt('checkData', after, needs.checkData, [], () => [
    ...findingsOf(after, refreshed, refused, now.date),
    ...heldMerges(ports),
    ...checkMissing(ports, after, now),
  ]);
  const runs = record.merged(ports.store);
  const standing: Standing = {
    runs,
    findings,
    mailsLeft: attempted(ports, () => ports.mail.remaining()),
    runBy: ports.me(),
    isHourly: attempted(ports, () => ports.scheduler.isHourly()),
    authorization: attempted(ports, () => ports.scheduler.authorization()),
    at: momentText(now),
  };
  const rows = healthRows(standing, after, now.date).concat(carriedFindings(after));
  ports.lock.hold(() => {
    rememberRows(ports.store, [[health, rows.length]], after.snapshots);
    ports.book.write(computedChanges(health, rows, after.snapshots));
  });
  const told = attempted(ports, () => tellOfTrouble(ports, standing, after)) ?? 0;
  attempted(ports, () => workOffLog(ports, team, now));
  return {
    at: momentText(now),
    sent: sent + told,
    findings: findings.length,
    jobs: runs.map(({ job, result }) => ({ job, result })),
  };
}

/** Writes to the administrators where something has to be mended; how many mails went out. */
function tellOfTrouble(ports: Ports, standing: Standing, team: TeamBook): number {
  // This person may have no trigger while another's runs.
  const isOff = standing.isHourly === false && !hourlyRun(ports).isOn;
  const troubles = findTroubles({ ...standing, isOff }, team);
  if (troubles.length === 0) dropMendedTrouble(ports, team, team.outbox.rows);
  return mailTrouble(ports, team, troubles);
}

/** The outbox as it stands now; it is read again only where something waits in it or has just changed. */
function withOutbox(team: TeamBook, ports: Ports): TeamBook {
  const isQuiet = team.outbox.rows.every(({ row }) => row.state === 'sent' || row.state === 'failed');
  if (isQuiet) return team;
  const snapshot = ports.book.read([outbox]).get(outbox.key);
  return typeof snapshot === 'object' ? { ...team, outbox: readTable(outbox, snapshot) } : team;
}

function findingsOf(
  team: TeamBook,
  refreshed: RefreshedBook,
  refused: readonly RefusedWrite[],
  today: MailScene['today'],
): Finding[] {
  const unread = unreadRows(team, careLog);
  return [
    ...(unread > 0 ? [finding('log-unread', careLog, null, null, String(unread))] : []),
    ...refused.map(({ sheet, why }) =>
      finding('write-refused', sheet, null, null, sheet.title[team.language], why),
    ),
    ...refreshed.findings,
    ...checkBook(team, today),
    ...checkOutbox(team),
    ...checkTorn(refreshed),
    ...checkDerived(refreshed.words, refreshed.differences),
    ...checkContracts(team, refreshed.contracts, today),
    ...checkPrices(team, refreshed.contracts, today),
    ...checkLinks(team),
    ...checkCells(team, today),
  ];
}
