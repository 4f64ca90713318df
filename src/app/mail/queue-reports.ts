import { addDays, type CivilDate } from '../../domain/civil-date';
import type { OutboxRow } from '../../sheets/outbox';
import { type Item, parseItems } from '../outbox-items';
import type { TeamBook } from '../team-book';
import { isQueued, type Queued } from './queue';
import { type Reader, readersOf } from './readers';

/**
 * One report to each 관리자 on the closed periods that have not been reported yet; what a failed mail did not tell
 * this reader lately is told again.
 */
export function queueReports(team: TeamBook, periods: readonly string[], today: CivilDate): Queued[] {
  return readersOf(team)
    .filter(({ isAdmin }) => isAdmin)
    .flatMap((reader) => {
      const due = [...new Set([...failedPeriodsFor(team, reader, today), ...periods])];
      const plain = `satisfaction:${due.join('+')}:${reader.email.toLowerCase()}`;
      const isAgain = team.outbox.rows.some(({ row }) => row.key === plain && row.state === 'failed');
      const key = isAgain ? `${plain}:${today}` : plain;
      const items = due.map((period): Item => ({ kind: 'period', key: period }));
      return due.length === 0 || isQueued(team, key) ? [] : [{ key, reader, items, waiting: null }];
    });
}

/** A report that fails for longer than this is of no use any more. */
const REPORT_AGAIN_DAYS = 14;

/** Periods that only failed mails of the last days carried to this reader. */
function failedPeriodsFor(team: TeamBook, reader: Reader, today: CivilDate): string[] {
  const rows = team.outbox.rows.filter(
    ({ row }) => row.recipient?.trim().toLowerCase() === reader.email.toLowerCase(),
  );
  const periodsOf = (row: OutboxRow) =>
    parseItems(row.items ?? '').flatMap((item) => (item.kind === 'period' ? [item.key] : []));
  const told = new Set(rows.flatMap(({ row }) => (row.state === 'failed' ? [] : periodsOf(row))));
  const oldest = addDays(today, -REPORT_AGAIN_DAYS);
  return rows
    .filter(({ row }) => row.state === 'failed' && (row.queuedAt ?? '') >= oldest)
    .flatMap(({ row }) => periodsOf(row).filter((period) => !told.has(period)));
}
