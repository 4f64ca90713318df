import { messages } from '../../messages/messages';
import type { Placed } from '../../sheets/declaration';
import { type OutboxRow, outbox } from '../../sheets/outbox';
import { printRow, readTable, type Snapshot } from '../../sheets/reading';
import { attempted } from '../attempted';
import { needs } from '../needs';
import { type Moment, momentText, type Ports } from '../ports';
import type { Trouble } from '../trouble';
import { deliver, STOP_AFTER_SECONDS, settle } from './deliver';
import { isMailTime } from './mail-time';
import { type Reader, readersOf } from './readers';
import { isTroubleMail, owedMail, troubleKey } from './trouble-rows';
import { composeTrouble, type TroubleTeam } from './trouble-view';

/** The day on which administrators were last told, and whether that was without 발송함. */
const DAY_KEY = 'trouble-day';
const WITHOUT = 'without';

interface Due {
  readonly reader: Reader;
  /** Null where 발송함 cannot hold it. */
  readonly waiting: Pick<Placed<OutboxRow>, 'row' | 'cells'> | null;
  readonly isNew: boolean;
}

/**
 * Writes to the administrators about what keeps the product from its work: one mail a business day and address, from
 * the mail hour on. Where the quota is spent or mail is not allowed it is decided on later, if it is still needed.
 * The number of mails that went out.
 */
export function mailTrouble(ports: Ports, team: TroubleTeam, troubles: readonly Trouble[]): number {
  const now = ports.clock.now();
  const { settings, language } = team;
  if (troubles.length === 0 || !settings.mailOn || !isMailTime(team, now)) return 0;
  const left = attempted(ports, () => ports.mail.remaining()) ?? 0;
  if (left <= 0 || ports.clock.elapsed() > STOP_AFTER_SECONDS) return 0;
  const readers = readersOf(team).filter(({ isAdmin }) => isAdmin);
  const due = ports.lock.hold(() => queued(ports, team, readers, now));
  if (due === 'busy') return 0;
  return due.slice(0, left).filter(({ reader, waiting }) => {
    const composed = composeTrouble(ports, team, reader, troubles, now);
    if (waiting) return deliver(ports, language, waiting, composed);
    if ('mail' in composed) ports.mail.send(composed.mail);
    return 'mail' in composed;
  }).length;
}

/** What a run that died left waiting, and what was mended before anybody was told. */
export function dropMendedTrouble(ports: Ports, team: TroubleTeam, rows: readonly Placed<OutboxRow>[]): void {
  for (const { row } of rows) {
    if (row.state !== 'queued' || !isTroubleMail(row)) continue;
    settle(ports, team.language, row, 'queued', 'held', messages[team.language].outbox.resolved);
  }
}

/** The mails that are owed today, each in its row by now. Call it under the lock. */
function queued(ports: Ports, team: TroubleTeam, readers: readonly Reader[], now: Moment): Due[] {
  const told = ports.store.get(DAY_KEY);
  const snapshot = ports.book.read([outbox]).get(outbox.key);
  if (!isUsable(snapshot)) {
    // That 발송함 is gone must be told as well; the day is kept before, so that it is told once.
    if (told?.startsWith(now.date)) return [];
    ports.store.set(DAY_KEY, `${now.date} ${WITHOUT}`);
    return readers.map((reader) => ({ reader, waiting: null, isNew: false }));
  }
  if (told === `${now.date} ${WITHOUT}`) return [];
  const { rows } = readTable(outbox, snapshot);
  const due = readers.flatMap((reader): Due[] => {
    const owed = owedMail(rows, reader, now.date);
    if (owed === null) return [];
    const isNew = owed === 'new';
    return [{ reader, waiting: isNew ? { row: newRow(reader, now), cells: {} } : owed, isNew }];
  });
  const added = due.flatMap(({ waiting, isNew }) => (waiting && isNew ? [waiting.row] : []));
  if (added.length > 0) {
    const printed = added.map((row) => printRow(outbox, row, team.language));
    ports.book.write([{ kind: 'append', sheet: outbox, rows: printed }]);
    attempted(ports, () => ports.store.set(DAY_KEY, now.date));
  }
  return due;
}

function isUsable(snapshot: Snapshot | string | undefined): snapshot is Snapshot {
  const columns = needs.sendMails.flatMap(([, names]) => names);
  return typeof snapshot === 'object' && columns.every((column) => snapshot.columns.has(column));
}

function newRow(reader: Reader, now: Moment): OutboxRow {
  return {
    key: troubleKey(now.date, reader),
    mailClass: 'internal',
    customers: null,
    contracts: null,
    stages: null,
    recipient: reader.email,
    subject: null,
    state: 'queued',
    queuedAt: momentText(now),
    triedAt: null,
    sentAt: null,
    error: null,
    items: null,
  };
}
