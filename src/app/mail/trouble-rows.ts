import type { CivilDate } from '../../domain/civil-date';
import type { Placed } from '../../sheets/declaration';
import type { OutboxRow } from '../../sheets/outbox';
import type { Reader } from './readers';

const PREFIX = 'trouble:';

/** One mail about trouble a day and address: the key of its row in 발송함. */
export function troubleKey(today: CivilDate, { email }: Pick<Reader, 'email'>): string {
  return `${PREFIX}${today}:${email.toLowerCase()}`;
}

export function isTroubleMail({ key }: Pick<OutboxRow, 'key'>): boolean {
  return key?.startsWith(PREFIX) === true;
}

/**
 * What is to be done for a reader who is to be told of trouble: a row of theirs that a run has left waiting, a new row,
 * or nothing, as they had their mail of today.
 */
export function owedMail(
  rows: readonly Placed<OutboxRow>[],
  reader: Pick<Reader, 'email'>,
  today: CivilDate,
): Placed<OutboxRow> | 'new' | null {
  const own = rows.filter(
    ({ row }) => isTroubleMail(row) && row.recipient?.trim().toLowerCase() === reader.email.toLowerCase(),
  );
  const key = troubleKey(today, reader);
  const isToldToday = own.some(
    ({ row }) => row.triedAt?.startsWith(today) || (row.key === key && row.state !== 'queued'),
  );
  if (isToldToday) return null;
  return own.find(({ row }) => row.state === 'queued') ?? 'new';
}
