// The machine's side of the services: what needs Node or leaves the script.
import { createHash, createHmac } from 'node:crypto';
import { format, isValidFormat } from 'numfmt';
import type { Answer, Host, OutgoingMail, Shown } from '../apps-script/host';
import type { MailRecord, RuntimeState } from '../apps-script/state';
import { Refusal } from '../book/model';
import { epochOf, isTimeZone, serialOf } from '../book/time-zone';
import type { Faults } from './faults';

/** Google's serial number of 1970-01-01. */
const EPOCH_SERIAL = 25_569;
const DAY = 86_400_000;

export interface Mailbox {
  /** Keeps the message until it is written as a file; returns the file's name. */
  post(mail: OutgoingMail, at: string): string;
}

export interface HostSetting {
  readonly state: RuntimeState;
  readonly mailbox: Mailbox;
  readonly faults: Faults;
  readonly answers: readonly Answer[];
  /** Called where the given answers are used up: ends the execution. Without it the person agrees. */
  readonly unanswered?: (() => never) | undefined;
  readonly now: () => number;
}

export interface RecordingHost extends Host {
  readonly shown: Shown[];
  readonly sent: MailRecord[];
}

/** Milliseconds between an instant and its wall time in the zone. */
export function zoneOffset(instant: number, zone: string): number {
  return Math.round((serialOf(instant, zone) - EPOCH_SERIAL) * DAY) - instant;
}

/** The instant of a wall time, which is given as milliseconds as if it were UTC. */
export function instantOf(wallTime: number, zone: string): number {
  return epochOf(wallTime / DAY + EPOCH_SERIAL, zone);
}

export function createHost({ state, mailbox, faults, answers, unanswered, now }: HostSetting): RecordingHost {
  const shown: Shown[] = [];
  const sent: MailRecord[] = [];
  const waiting = [...answers];
  return {
    shown,
    sent,
    zoneOffset,
    instantOf,
    isTimeZone,
    ungranted: faults.ungranted ?? [],
    send(mail) {
      const refused = faults.refusedAddresses?.find((address) =>
        [mail.to, mail.cc, mail.bcc].some((list) => list.includes(address)),
      );
      if (refused !== undefined) throw new Refusal(`Invalid email: ${refused}`);
      const at = new Date(now()).toISOString();
      const { attachments: _kept, ...fields } = mail;
      const record: MailRecord = { at, ...fields, state: 'sent', file: mailbox.post(mail, at) };
      state.mails.push(record);
      sent.push(record);
    },
    show(item) {
      shown.push(item);
    },
    // Nobody is asked in a test or on the command line: unless told otherwise the person agrees.
    answer: (buttons) =>
      waiting.shift() ?? unanswered?.() ?? { button: buttons.startsWith('YES') ? 'YES' : 'OK', text: '' },
    lockedFor: (kind) => faults.locks?.[kind] ?? 0,
    digest(algorithm, bytes, key) {
      const hash = key ? createHmac(algorithm, Buffer.from(key)) : createHash(algorithm);
      return [...new Int8Array(hash.update(Buffer.from(bytes)).digest())];
    },
    formatNumber: (pattern, value, options) => format(pattern, value, options),
    isNumberFormat: isValidFormat,
    nextId() {
      const id = state.nextId;
      state.nextId += 1;
      return id;
    },
  };
}
