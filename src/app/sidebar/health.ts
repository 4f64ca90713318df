import { messages } from '../../messages/messages';
import { hourlyRun } from '../hourly-trigger';
import { storedJson } from '../stored-json';
import type { Caller } from './caller';
import type { OpeningTables } from './opening-tables';
import type { Health } from './settings-contract';

/** More findings than this are told by their number; 상태 점검 lists them all. */
const MOST_FINDINGS = 30;

/** 상태 점검 is in the language of its last run. */
const tornSubjects = [messages.ko.findings.torn.subject, messages.en.findings.torn.subject];

/** How things stand, from what the last run wrote into 상태 점검. */
export function healthOf({ ports }: Caller, { health }: OpeningTables): Health {
  const runs = Object.values(
    (storedJson(ports.store, 'runs') ?? {}) as Record<string, { at: string; by: string }>,
  );
  const last = runs.reduce<{ at: string; by: string } | null>(
    (newest, run) => (newest && newest.at >= run.at ? newest : run),
    null,
  );
  const hourly = hourlyRun(ports);
  const findings = health.rows.filter(({ row }) => row.grade !== 'fine' && row.area !== null);
  return {
    isHourly: hourly.isOn,
    runBy: hourly.by || (last?.by ?? ''),
    lastRunAt: last?.at.slice(0, 16) ?? null,
    mailsLeft: ports.mail.remaining(),
    findings: findings.slice(0, MOST_FINDINGS).map(({ row }) => ({
      sheet: row.sheet ?? '',
      row: row.row,
      finding: row.finding ?? '',
      mend: row.mend ?? '',
    })),
    findingCount: findings.length,
    hasTornRows: findings.some(({ row }) => tornSubjects.includes(row.subject ?? '')),
  };
}
