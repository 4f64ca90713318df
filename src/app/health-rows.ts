import type { CivilDate } from '../domain/civil-date';
import type { Language } from '../messages/language';
import { messages } from '../messages/messages';
import type { Cell } from '../sheets/cell';
import type { RowOf } from '../sheets/declaration';
import { health } from '../sheets/health';
import { printRow } from '../sheets/reading';
import type { Finding } from './check/finding';
import type { JobRun } from './job-record';
import type { TeamBook } from './team-book';

type HealthRow = RowOf<typeof health>;

/** More findings than this are told by their number. */
const MOST_FINDINGS = 500;

export interface Standing {
  readonly runs: readonly JobRun[];
  /** Null where the platform does not say, as without its permission: the row of that says it all. */
  readonly mailsLeft: number | null;
  readonly runBy: string;
  readonly isHourly: boolean | null;
  readonly authorization: { readonly granted: boolean; readonly url: string | null } | null;
  readonly findings: readonly Finding[];
  readonly at: string;
}

/** The rows of 상태 점검: jobs, mail, access, then every finding by sheet and row. */
export function healthRows(standing: Standing, team: TeamBook, today: CivilDate): Record<string, Cell>[] {
  const { language } = team;
  const text = messages[language].health;
  const rows = [
    ...standing.runs.map((run) => jobRow(run, team, today)),
    ...quotaRow(standing, team),
    outboxRow(team, standing.at),
    ...accessRows(standing, team),
    ...standing.findings.slice(0, MOST_FINDINGS).map((one) => findingRow(one, language)),
  ];
  const rest = standing.findings.length - MOST_FINDINGS;
  if (rest > 0) rows.push(row('data', '', 'attention', text.more(rest), null, null));
  return rows.map((one) => printRow(health, one, language));
}

function jobRow(
  { job, at, by, result }: JobRun,
  { settings, language, policyOn }: TeamBook,
  today: CivilDate,
): HealthRow {
  const { health: text, jobs, renewals } = messages[language];
  if (result.kind === 'failed')
    return row('job', jobs[job], 'broken', text.jobFailed(result.why), text.jobFailedMend, at);
  if (result.kind === 'blocked') {
    return row(
      'job',
      jobs[job],
      'broken',
      text.jobBlocked(result.sheet, result.columns),
      text.jobBlockedMend,
      at,
    );
  }
  if (result.kind === 'waiting')
    return row('job', jobs[job], 'fine', text.jobWaiting(policyOn(today)['notice.mailHour']), null, null);
  if (result.kind === 'later') return row('job', jobs[job], 'fine', text.jobLater, null, at);
  const off = job === 'renewalOffers' && settings.mailOn ? renewals.offer.off : text.jobOff;
  return row('job', jobs[job], 'fine', result.kind === 'off' ? off : text.jobFine(by), null, at);
}

function quotaRow({ mailsLeft, at }: Standing, { language }: TeamBook): HealthRow[] {
  const text = messages[language].health;
  if (mailsLeft === null) return [];
  const isLeft = mailsLeft > 0;
  const mend = isLeft ? null : text.quotaMend;
  return [row('mail', text.subjects.quota, isLeft ? 'fine' : 'attention', text.quota(mailsLeft), mend, at)];
}

function accessRows({ isHourly, authorization, runBy, at }: Standing, { language }: TeamBook): HealthRow[] {
  const text = messages[language].health;
  const { trigger, authorization: access } = text.subjects;
  const rows: HealthRow[] = [];
  if (isHourly === true) rows.push(row('access', trigger, 'fine', text.trigger(runBy), null, at));
  if (isHourly === false)
    rows.push(row('access', trigger, 'attention', text.triggerOff, text.triggerOffMend, at));
  if (authorization?.granted === true) rows.push(row('access', access, 'fine', text.authorized, null, at));
  if (authorization?.granted === false) {
    const mend = text.unauthorizedMend(authorization.url ?? '');
    rows.push(row('access', access, 'broken', text.unauthorized, mend, at));
  }
  return rows;
}

function outboxRow(team: TeamBook, at: string): HealthRow {
  const text = messages[team.language].health;
  const count = (state: string) => team.outbox.rows.filter((one) => one.row.state === state).length;
  const counts = { queued: count('queued'), held: count('held'), failed: count('failed') };
  const isFine = counts.held + counts.failed === 0;
  return row(
    'mail',
    text.subjects.outbox,
    isFine ? 'fine' : 'attention',
    text.outbox(counts),
    isFine ? null : text.outboxMend,
    at,
  );
}

function findingRow({ code, sheet, row: at, column, value, right }: Finding, language: Language): HealthRow {
  const text = messages[language].findings[code];
  const label = column === null ? '' : (sheet.columns[column]?.label[language] ?? '');
  const parts = { value, right, column: label };
  const area =
    code.startsWith('tab-') || code.startsWith('column-')
      ? 'layout'
      : code.startsWith('mail-')
        ? 'mail'
        : 'data';
  return {
    ...row(area, text.subject, 'attention', text.finding(parts), text.mend(parts), null),
    sheet: sheet.title[language],
    row: at,
    column: label || null,
  };
}

function row(
  area: HealthRow['area'],
  subject: string,
  grade: HealthRow['grade'],
  finding: string,
  mend: string | null,
  at: string | null,
): HealthRow {
  return { area, subject, grade, finding, mend, at, sheet: null, row: null, column: null };
}
