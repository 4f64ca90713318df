import { careLog } from '../../sheets/care-log';
import { readTable, type Snapshot } from '../../sheets/reading';
import type { ContactLine } from './customers-contract';

/** A page shows so many of a customer's newest contacts; the sheets hold them all. */
export const MOST_CONTACTS = 200;

/** Contacts as a customer's page tells them, newest first. */
export function contactLines(snapshot: Snapshot): ContactLine[] {
  return readTable(careLog, snapshot)
    .rows.flatMap(({ row }): ContactLine[] =>
      row.date === null
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
              followedUpOn: row.followedUpOn,
            },
          ],
    )
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
