import { holidayCalendar } from '../../../src/domain/business-days';
import { type CivilDate, isCivilDate } from '../../../src/domain/civil-date';
import { successorsOf } from '../../../src/domain/contract';
import { dueNotice, type Served } from '../../../src/domain/notices';
import type { Team } from '../team';
import { ledgerRows } from './ledger';
import { type OutboxLine, outboxLines } from './mails';

const STAGES = [60, 30, 14, 7, 1, 0];
const COMMITTED = [14, 7, 1, 0];

export const calendar = holidayCalendar({ extra: [] });

/**
 * Notices that are still owed right after the run that decides on the day's mails; there should be none. Contracts
 * that a person has numbered twice are passed over.
 */
export function owedNotices(team: Team, today: CivilDate, torn: ReadonlySet<number>): string[] {
  const rows = ledgerRows(team);
  const successors = successorsOf(rows.map(({ term }) => term));
  const served = servedBy(outboxLines(team));
  return rows
    .filter(({ row }) => !torn.has(row))
    .flatMap(({ row, term, window, firstSeen }) => {
      const due = dueNotice(term, {
        today,
        window,
        stages: STAGES,
        committedStages: COMMITTED,
        hasSuccessor: successors.has(term.id),
        firstSeen: isCivilDate(firstSeen) ? firstSeen : today,
        served: served.filter(({ contractId }) => contractId === term.id),
        calendar,
      });
      return due === null
        ? []
        : [`row ${row}, ${term.id} to ${term.end}: ${JSON.stringify(due)} is not told`];
    });
}

function servedBy(lines: readonly OutboxLine[]): Served[] {
  return lines
    .filter(({ state }) => state !== '실패')
    .flatMap(({ items }) => items)
    .flatMap((item): Served[] => {
      const [kind, contractId, end, stage]: unknown[] = JSON.parse(item) as unknown[]; // as the outbox wrote it
      if (typeof contractId !== 'string' || typeof end !== 'string' || !isCivilDate(end)) return [];
      if (kind === 'lapse') return [{ contractId, end, what: 'lapse', on: end }];
      return kind === 'stage' && typeof stage === 'number' ? [{ contractId, end, what: stage, on: end }] : [];
    });
}
