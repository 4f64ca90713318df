import { messages } from '../../messages/messages';
import { careLog } from '../../sheets/care-log';
import type { Placed } from '../../sheets/declaration';
import type { OutboxRow } from '../../sheets/outbox';
import { minutesSince } from '../minutes-since';
import { daysOf, type Item, parseItems } from '../outbox-items';
import type { Moment, Ports } from '../ports';
import { unreadRows } from '../team-book';
import { compose, type MailScene } from './compose';
import { deliver, STOP_AFTER_SECONDS, settle } from './deliver';
import { isMailTime } from './mail-time';
import { OFFER_KEY } from './queue-offers';
import { readersOf } from './readers';
import { isTroubleMail } from './trouble-rows';

/** A run lasts six minutes at most: a mail in `sending` for longer is of a run that died. */
const DEAD_AFTER_MINUTES = 10;

/** The hour from which no customer is written to. */
const NIGHT = 21;

type Waiting = Placed<OutboxRow>;

/**
 * Sends what is queued, most urgent first, as far as the quota and the time reach; the rest waits. Each mail is
 * claimed in its row and flushed before it is sent, so that no other run and no later one sends it again.
 */
export function sendQueued(ports: Ports, scene: MailScene): number {
  const { language } = scene.team;
  const rows = scene.team.outbox.rows;
  for (const { row } of rows.filter((one) => isDead(one, ports.clock.now())))
    settle(ports, language, row, 'sending', 'held', messages[language].outbox.unknownFate);
  const queue = rows
    .filter((one) => isReady(ports, one, scene))
    .sort((a, b) => urgency(a.row) - urgency(b.row));
  let left = queue.length > 0 ? ports.mail.remaining() : 0;
  let sent = 0;
  for (const waiting of queue) {
    // A mail to a customer leaves one to each of the team, for what a person sends again today.
    const needed = isOffer(waiting) ? readersOf(scene.team).length : 0;
    if (left <= needed || ports.clock.elapsed() > STOP_AFTER_SECONDS) break;
    const isSent = deliver(ports, language, waiting, compose(scene, waiting.row));
    sent += Number(isSent);
    left -= Number(isSent);
  }
  return sent;
}

/** Queued, or held before it was ever tried, as for a template that could not be used and was mended since. */
function isReady(ports: Ports, waiting: Waiting, scene: MailScene): boolean {
  const { row } = waiting;
  // What is wrong is known at the end of the run.
  if (isTroubleMail(row)) return false;
  if (unreadRows(scene.team, careLog) > 0 && parseItems(row.items ?? '').some(isOfLog)) return false;
  if (isOffer(waiting) && !isOfferHour(ports.clock.now(), scene)) return false;
  if (row.state === 'queued') return true;
  return row.state === 'held' && row.triedAt === null && 'mail' in compose(scene, row);
}

/** Told of from the log: what is not read yet must not look as if it were settled. */
function isOfLog({ kind }: Item): boolean {
  return kind === 'followUp' || kind === 'period';
}

function isOffer({ row }: Waiting): boolean {
  return row.key?.startsWith(OFFER_KEY) ?? false;
}

/** Customers are written to by day, on business days. */
function isOfferHour(now: Moment, { team }: MailScene): boolean {
  return isMailTime(team, now) && Number(now.time.slice(0, 2)) < NIGHT;
}

function isDead({ row }: Waiting, now: Moment): boolean {
  return row.state === 'sending' && minutesSince(row.triedAt ?? '', now) > DEAD_AFTER_MINUTES;
}

/** The fewest days before an end among what the mail tells; reports last. */
function urgency(row: OutboxRow): number {
  return Math.min(1000, ...parseItems(row.items ?? '').map(daysOf));
}
