// The platform in memory: clock, mail, lock, store and scheduler that tests set and look into.
import type { Moment, OutgoingMail, Ports } from '../../src/app/ports';
import type { SheetDeclaration } from '../../src/sheets/declaration';
import { MemoryBook } from './memory-book';

/** What becomes of a mail: it goes out, is refused, or fails after it may have gone out. */
type Fate = 'sent' | { readonly refused: string } | { readonly lost: string };

export interface SentMail extends OutgoingMail {
  readonly on: string;
}

export class MemoryPorts implements Ports {
  readonly book = new MemoryBook();
  readonly lookups = {
    readColumns: (sheet: SheetDeclaration) => this.book.read([sheet]).get(sheet.key) ?? 'missing',
    rowsBetween: (sheet: SheetDeclaration) => this.book.read([sheet]).get(sheet.key) ?? 'missing',
    removeRows: (sheet: SheetDeclaration, rows: readonly number[]) => this.book.remove(sheet, rows),
  };
  moment: Moment = { date: '2024-10-02', time: '07:00:00' };
  readonly kept = new Map<string, string>();
  readonly sent: SentMail[] = [];
  readonly logged: string[] = [];
  /** Recipients a day. */
  quota = 100;
  fateOf: (mail: OutgoingMail) => Fate = () => 'sent';
  isLocked = false;
  isHourly = false;
  isAuthorized = true;
  elapsedSeconds = 0;
  private readonly used = new Map<string, number>();

  readonly clock = { now: () => this.moment, elapsed: () => this.elapsedSeconds };

  readonly mail = {
    remaining: () => this.quota - (this.used.get(this.moment.date) ?? 0),
    send: (mail: OutgoingMail) => {
      const { date } = this.moment;
      if (this.mail.remaining() <= 0) throw new Error('Service invoked too many times for one day: email.');
      const fate = this.fateOf(mail);
      if (typeof fate === 'object' && 'refused' in fate) throw new Error(fate.refused);
      this.used.set(date, (this.used.get(date) ?? 0) + 1);
      if (typeof fate === 'object') throw new Error(fate.lost);
      this.sent.push({ ...mail, on: date });
    },
  };

  readonly lock = {
    hold: <Result>(work: () => Result): Result | 'busy' => (this.isLocked ? 'busy' : work()),
  };

  readonly store = {
    get: (key: string) => this.kept.get(key) ?? null,
    set: (key: string, value: string) => {
      this.kept.set(key, value);
    },
  };

  readonly cache = { get: () => null, set: () => undefined, drop: () => undefined };

  readonly scheduler = {
    ensureHourly: () => {
      this.isHourly = true;
    },
    isHourly: () => this.isHourly,
    authorization: () => ({
      granted: this.isAuthorized,
      url: this.isAuthorized ? null : 'https://auth.example/',
    }),
  };

  readonly me = () => 'owner@example.com';
  readonly log = (line: string) => {
    this.logged.push(line);
  };
}
