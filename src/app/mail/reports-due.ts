import type { CivilDate } from '../../domain/civil-date';
import { monthPeriodOf, previousPeriod, weekOf } from '../../domain/period';
import type { SatisfactionRow } from '../../domain/satisfaction-table';
import { toldItems } from '../outbox-items';
import type { TeamBook } from '../team-book';

/**
 * The newest closed week and month that have entries and were not reported. Asked on business days only, this is
 * the first one on or after the Monday or the 1st. Older periods that were missed are not caught up.
 */
export function reportsDue(team: TeamBook, rows: readonly SatisfactionRow[], today: CivilDate): string[] {
  const told = new Set(
    toldItems(team.outbox.rows).map(({ item }) => (item.kind === 'period' ? item.key : '')),
  );
  return [weekOf(today), monthPeriodOf(today)].flatMap((running) => {
    const closed = previousPeriod(running);
    const hasEntries = rows.some(({ period }) => period.key === closed.key);
    return hasEntries && !told.has(closed.key) ? [closed.key] : [];
  });
}
