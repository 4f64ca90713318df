import { careLog, type LogRow } from '../../sheets/care-log';
import { readTable, type Snapshot } from '../../sheets/reading';
import { schedule } from '../../sheets/schedule';
import { followUpDoneOn, followUpsClosed } from '../followed-up';
import type { Caller } from './caller';
import type { ContactLine } from './customers-contract';
import { laterRowsWith } from './later-rows';

/** A page shows so many of a customer's newest contacts; the sheets hold them all. */
export const MOST_CONTACTS = 200;

/** Contacts as a customer's page tells them, newest first; a follow-up that 관리 일정 says is done is done here too. */
export function contactLines(
  caller: Caller,
  customerId: string,
  snapshot: Snapshot,
  isOwn: (row: LogRow) => boolean = () => true,
): ContactLine[] {
  const closed = followUpsClosed(laterRowsWith(caller, schedule, 'customerId', customerId, MOST_CONTACTS));
  return readTable(careLog, snapshot)
    .rows.flatMap(({ row }): ContactLine[] =>
      row.date === null || !isOwn(row)
        ? []
        : [
            {
              recordId: row.recordId ?? '',
              date: row.date,
              channel: row.channel ?? '',
              category: row.category ?? '',
              content: row.content ?? '',
              result: row.result ?? '',
              manager: row.manager ?? '',
              points: row.satisfaction,
              followUp: row.followUp ?? '',
              followUpBy: row.followUpBy,
              followedUpOn: followUpDoneOn(row, closed),
            },
          ],
    )
    .sort(newestFirst);
}

export function newestFirst(a: ContactLine, b: ContactLine): number {
  return a.date < b.date ? 1 : a.date > b.date ? -1 : 0;
}
