import { messages } from '../../messages/messages';
import type { Cell } from '../../sheets/cell';
import type { Placed } from '../../sheets/declaration';
import { type OutboxRow, outbox } from '../../sheets/outbox';
import { printRow } from '../../sheets/reading';
import { daysOf, parseItems } from '../outbox-items';
import { type Moment, momentText, type Ports } from '../ports';
import { type Composed, compose, type MailScene } from './compose';
import { OFFER_KEY } from './queue-offers';
import { readersOf } from './readers';

/** A run lasts six minutes at most: a mail in `sending` for longer is of a run that died. */
const DEAD_AFTER_MINUTES = 10;
/** Seconds after which no further mail is begun, well before the time limit of 360. */
const STOP_AFTER_SECONDS = 240;

/** The hour from which no customer is written to. */
const NIGHT = 21;

type Waiting = Placed<OutboxRow>;

/**
 * Sends what is queued, most urgent first, as far as the quota and the time reach; the rest waits. Each mail is
 * claimed in its row and flushed before it is sent, so that no other run and no later one sends it again.
 */
export function sendQueued(ports: Ports, scene: MailScene): number {
  const rows = scene.team.outbox.rows;
  for (const waiting of rows.filter((one) => isDead(one, ports.clock.now()))) {
    settle(ports, scene, waiting, 'sending', 'held', messages[scene.team.language].outbox.unknownFate);
  }
  const queue = rows
    .filter((one) => isReady(ports, one, scene))
    .sort((a, b) => urgency(a.row) - urgency(b.row));
  let left = queue.length > 0 ? ports.mail.remaining() : 0;
  let sent = 0;
  for (const waiting of queue) {
    // A mail to a customer leaves one to each of the team, for what a person sends again today.
    const needed = isOffer(waiting) ? readersOf(scene.team).length : 0;
    if (left <= needed || ports.clock.elapsed() > STOP_AFTER_SECONDS) break;
    const isSent = sendOne(ports, scene, waiting);
    sent += Number(isSent);
    left -= Number(isSent);
  }
  return sent;
}

/** Queued, or held before it was ever tried, as for a template that could not be used and was mended since. */
function isReady(ports: Ports, waiting: Waiting, scene: MailScene): boolean {
  const { row } = waiting;
  if (isOffer(waiting) && !isOfferHour(ports.clock.now(), scene)) return false;
  if (row.state === 'queued') return true;
  return row.state === 'held' && row.triedAt === null && 'mail' in compose(scene, row);
}

function isOffer({ row }: Waiting): boolean {
  return row.key?.startsWith(OFFER_KEY) ?? false;
}

/** Customers are written to by day, on business days. */
function isOfferHour({ date, time }: Moment, { team }: MailScene): boolean {
  const hour = Number(time.slice(0, 2));
  return team.calendar.isBusinessDay(date) && hour >= team.settings.mailHour && hour < NIGHT;
}

function sendOne(ports: Ports, scene: MailScene, waiting: Waiting): boolean {
  const text = messages[scene.team.language];
  const composed = compose(scene, waiting.row);
  const from = waiting.row.state ?? 'queued';
  if ('trouble' in composed) {
    const { code, value } = composed.trouble;
    const parts = { value, right: '', column: '' };
    settle(ports, scene, waiting, from, 'held', text.findings[code].finding(parts));
    return false;
  }
  if ('refused' in composed) {
    const { state, why } = fateOf(composed.refused, scene);
    settle(ports, scene, waiting, from, state, why);
    return false;
  }
  const claim = {
    state: 'sending',
    triedAt: momentText(ports.clock.now()),
    subject: composed.mail.subject,
    error: null,
  } as const;
  // Another run may have added to what the row tells since it was read.
  if (!amend(ports, scene, waiting, from, claim, { items: waiting.cells.items ?? '' })) return false;
  const before = ports.mail.remaining();
  try {
    ports.mail.send(composed.mail);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    // An untouched quota says that nothing went out; otherwise a person decides, lest it goes out twice.
    const isUnsent = ports.mail.remaining() === before;
    amend(ports, scene, waiting, 'sending', {
      state: isUnsent ? 'failed' : 'held',
      error: isUnsent ? why : text.outbox.unknownAfterError(why),
    });
    return false;
  }
  amend(ports, scene, waiting, 'sending', { state: 'sent', sentAt: momentText(ports.clock.now()) });
  return true;
}

/** What is not sent: held where it may go out later or a person has to look, failed where it is owed anew. */
function fateOf(
  refused: Extract<Composed, { readonly refused: unknown }>['refused'],
  { team }: MailScene,
): { readonly state: 'held' | 'failed'; readonly why: string } {
  const { outbox, renewals } = messages[team.language];
  if (refused === 'unneeded' || refused === 'addressChanged' || refused === 'switchedOff')
    return { state: refused === 'switchedOff' ? 'held' : 'failed', why: renewals.offer[refused] };
  return { state: refused === 'resolved' ? 'held' : 'failed', why: outbox[refused] };
}

function settle(
  ports: Ports,
  scene: MailScene,
  waiting: Waiting,
  from: NonNullable<OutboxRow['state']>,
  state: 'held' | 'failed',
  error: string,
): void {
  amend(ports, scene, waiting, from, { state, error });
}

/** Changes the row if it is still in the state it was in; false when it is not, or when nobody may write now. */
function amend(
  ports: Ports,
  { team: { language } }: MailScene,
  { row }: Waiting,
  from: NonNullable<OutboxRow['state']>,
  change: Partial<OutboxRow>,
  unchanged: Readonly<Record<string, Cell>> = {},
): boolean {
  const expect: Record<string, Cell> = { ...printRow(outbox, { state: from }, language), ...unchanged };
  const cells = printRow(outbox, change, language);
  const done = ports.lock.hold(() =>
    ports.book.amend({ sheet: outbox, keyColumn: 'key', key: row.key ?? '', expect, cells }),
  );
  return done === 'done';
}

function isDead({ row }: Waiting, now: Moment): boolean {
  return (
    row.state === 'sending' && minutes(momentText(now)) - minutes(row.triedAt ?? '') > DEAD_AFTER_MINUTES
  );
}

/** Minutes since year 0 of a `YYYY-MM-DD HH:MM:SS`, near enough to compare; 0 for anything else. */
function minutes(moment: string): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = moment.split(/\D/).map(Number);
  return (((year * 12 + month) * 31 + day) * 24 + hour) * 60 + minute;
}

/** The fewest days before an end among what the mail tells; reports last. */
function urgency(row: OutboxRow): number {
  return Math.min(1000, ...parseItems(row.items ?? '').map(daysOf));
}
