import { parseSourceKey } from '../../../domain/care-todo';
import { messages } from '../../../messages/messages';
import { schedule } from '../../../sheets/schedule';
import type { Duty, DutyScene } from '../duty';

/** What duties are worked out from. */
export const dutyColumns = [
  'todoId',
  'due',
  'customerName',
  'customerId',
  'reason',
  'channel',
  'manager',
  'doneOn',
  'skippedFor',
  'closedBy',
  'source',
] as const;

/**
 * Regular contacts and to-dos of people's own that have come due, on the last business day before where that is a day
 * off. Follow-ups are told by the log.
 */
export function contactDuties({ table, calendar, now, language }: DutyScene): Duty[] {
  const text = messages[language].schedule;
  return table(schedule).rows.flatMap(({ at, row }): Duty[] => {
    const { todoId, due, doneOn, skippedFor, closedBy, channel } = row;
    const isFollowUp = parseSourceKey(row.source).kind === 'followUp';
    const isClosed = doneOn !== null || skippedFor !== null || closedBy !== null;
    if (todoId === null || due === null || isFollowUp || isClosed) return [];
    if (now.date < calendar.lastBusinessDayOnOrBefore(due)) return [];
    return [
      {
        kind: 'contact',
        id: todoId,
        due,
        stage: now.date <= due ? 'due' : 'overdue',
        isUrgent: false,
        manager: row.manager,
        customerId: row.customerId,
        name: row.customerName ?? row.customerId ?? '',
        details: [row.reason ?? '', channel === null ? '' : text.byChannel(channel)].filter(Boolean),
        ...(channel === null ? {} : { channel }),
        sheet: schedule,
        at,
      },
    ];
  });
}
