// Rule 6 of the architecture for one mail: its row says 발송 중 before it goes out, and what became of it afterwards.
import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import type { Cell } from '../../sheets/cell';
import type { Placed } from '../../sheets/declaration';
import { type OutboxRow, outbox } from '../../sheets/outbox';
import { printRow } from '../../sheets/reading';
import { momentText, type Ports } from '../ports';
import type { Composed } from './compose';

/** Seconds after which no further mail is begun, well before the time limit of 360. */
export const STOP_AFTER_SECONDS = 240;

type State = NonNullable<OutboxRow['state']>;
type Row = Pick<Placed<OutboxRow>, 'row' | 'cells'>;

/** Claims the mail's row, flushed, sends it, and notes how that went; whether it was sent. */
export function deliver(ports: Ports, language: Language, waiting: Row, composed: Composed): boolean {
  const text = messages[language];
  const from = waiting.row.state ?? 'queued';
  if ('trouble' in composed) {
    const { code, value } = composed.trouble;
    const parts = { value, right: '', column: '' };
    settle(ports, language, waiting.row, from, 'held', text.findings[code].finding(parts));
    return false;
  }
  if ('refused' in composed) {
    const { state, why } = fateOf(composed.refused, language);
    settle(ports, language, waiting.row, from, state, why);
    return false;
  }
  const claim = {
    state: 'sending',
    triedAt: momentText(ports.clock.now()),
    subject: composed.mail.subject,
    error: null,
    ...composed.told,
  } as const;
  // Another run may have added to what the row tells since it was read.
  const unchanged = { items: waiting.cells.items ?? '' };
  if (!amend(ports, language, waiting.row, from, claim, unchanged)) return false;
  const before = ports.mail.remaining();
  try {
    ports.mail.send(composed.mail);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    // An untouched quota says that nothing went out; otherwise a person decides, lest it goes out twice.
    const isUnsent = ports.mail.remaining() === before;
    amend(ports, language, waiting.row, 'sending', {
      state: isUnsent ? 'failed' : 'held',
      error: isUnsent ? why : text.outbox.unknownAfterError(why),
    });
    return false;
  }
  amend(ports, language, waiting.row, 'sending', {
    state: 'sent',
    sentAt: momentText(ports.clock.now()),
  });
  return true;
}

/** What is not sent: held where it may go out later or a person has to look, failed where it is owed anew. */
function fateOf(
  refused: Extract<Composed, { readonly refused: unknown }>['refused'],
  language: Language,
): { readonly state: 'held' | 'failed'; readonly why: string } {
  const { outbox: text, renewals } = messages[language];
  if (
    refused === 'unneeded' ||
    refused === 'addressChanged' ||
    refused === 'torn' ||
    refused === 'switchedOff'
  )
    return { state: refused === 'switchedOff' ? 'held' : 'failed', why: renewals.offer[refused] };
  return { state: refused === 'resolved' ? 'held' : 'failed', why: text[refused] };
}

/** Takes a mail out of the queue, with the reason why. */
export function settle(
  ports: Ports,
  language: Language,
  row: OutboxRow,
  from: State,
  state: 'held' | 'failed',
  error: string,
): void {
  amend(ports, language, row, from, { state, error });
}

/** Changes the row if it is still in the state it was in; false when it is not, or when nobody may write now. */
function amend(
  ports: Ports,
  language: Language,
  row: OutboxRow,
  from: State,
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
