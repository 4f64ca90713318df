import { messages } from '../messages/messages';
import { contractLedger } from '../sheets/contract-ledger';
import { customers } from '../sheets/customers';
import { health } from '../sheets/health';
import { readTable } from '../sheets/reading';
import type { Finding } from './check/finding';
import type { Standing } from './health-rows';
import { isTroubleMail } from './mail/trouble-rows';
import type { TeamBook } from './team-book';
import { type Trouble, trouble } from './trouble';

const inHealth = { sheet: health, row: 1 } as const;

/**
 * What of a run's standing administrators are written to about, the gravest first. A job that failed once is tried
 * again within the hour: only when it had failed the time before is it trouble.
 *
 * @param team as the run found it, with what 상태 점검 said until then
 */
export function findTroubles(
  standing: Pick<Standing, 'runs' | 'authorization' | 'findings' | 'runBy'> & { readonly isOff: boolean },
  team: TeamBook,
): Trouble[] {
  const { authorization, runBy, isOff } = standing;
  return [
    ...(authorization?.granted === false
      ? [trouble('unauthorized', inHealth, { value: runBy }, authorization.url)]
      : []),
    ...standing.findings.filter(isOfTab).flatMap((one) => ofFinding(one, team)),
    ...ofJobs(standing, team),
    ...ofTornRows(standing.findings, team),
    ...standing.findings.filter((one) => !isOfTab(one)).flatMap((one) => ofFinding(one, team)),
    ...(isOff ? [trouble('triggerOff', inHealth, {})] : []),
  ];
}

function isOfTab({ code }: Finding): boolean {
  return code === 'tab-missing' || code === 'tab-ambiguous';
}

function ofJobs({ runs, findings }: Pick<Standing, 'runs' | 'findings'>, team: TeamBook): Trouble[] {
  const { jobs } = messages[team.language];
  const tabs = new Set(findings.filter(isOfTab).map(({ value }) => value));
  const before = brokenBefore(team);
  const found = runs.flatMap(({ job, result }): Trouble[] => {
    if (result.kind === 'blocked')
      return tabs.has(result.sheet)
        ? []
        : [trouble('jobBlocked', inHealth, { value: result.sheet, detail: result.columns })];
    if (result.kind !== 'failed' || !before.has(jobs[job])) return [];
    return [trouble('jobFailed', inHealth, { value: jobs[job], detail: result.why })];
  });
  // One column may be needed by several jobs.
  return [...new Map(found.map((one) => [JSON.stringify([one.kind, one.value, one.detail]), one])).values()];
}

/** Rows left alone of which no notice goes out meanwhile: those of the ledger, and customers. */
function ofTornRows(findings: readonly Finding[], { language }: TeamBook): Trouble[] {
  return [contractLedger, customers].flatMap((sheet): Trouble[] => {
    const rows = findings.flatMap((one) =>
      (one.code === 'torn' || one.code === 'mixed') && one.sheet.key === sheet.key ? (one.row ?? []) : [],
    );
    if (rows.length === 0) return [];
    return [trouble('rowsTorn', { sheet, row: Math.min(...rows) }, { value: sheet.title[language] })];
  });
}

function brokenBefore({ snapshots }: TeamBook): ReadonlySet<string | null> {
  const before = snapshots.get(health.key);
  const rows = typeof before === 'object' ? readTable(health, before).rows : [];
  return new Set(rows.filter(({ row }) => row.grade === 'broken').map(({ row }) => row.subject));
}

function ofFinding({ code, sheet, row, value, right }: Finding, team: TeamBook): Trouble[] {
  if (code === 'write-refused') return [trouble('writeRefused', { sheet, row: 1 }, { value, detail: right })];
  if (code === 'tab-missing') return [trouble('tabMissing', null, { value })];
  if (code === 'tab-ambiguous') return [trouble('tabAmbiguous', null, { value })];
  if (code === 'missing-template') return [trouble('templateMissing', { sheet, row: row ?? 1 }, { value })];
  if (code === 'unknown-field' || code === 'malformed-template') {
    const name = team.templates.rows.find(({ at }) => at === row)?.row.name ?? '';
    return [trouble('templateBroken', { sheet, row: row ?? 1 }, { value: name })];
  }
  if (code !== 'mail-held' && code !== 'mail-failed') return [];
  const mail = team.outbox.rows.find(({ at }) => at === row)?.row;
  // A mail that was never tried waits for its template; one about trouble is no trouble of its own; a customer whom
  // no mail reaches keeps the product from nothing.
  if (!mail || isTroubleMail(mail)) return [];
  if (code === 'mail-held' ? mail.triedAt === null : mail.mailClass !== 'internal') return [];
  const kind = code === 'mail-held' ? 'mailHeld' : 'mailFailed';
  return [trouble(kind, { sheet, row: row ?? 1 }, { value: right })];
}
