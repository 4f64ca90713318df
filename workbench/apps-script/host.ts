// The machine's side of the services. Arguments and results are primitives or plain JSON of the host's realm:
// services copy what they hand on to a script.

export interface Attachment {
  readonly name: string;
  readonly contentType: string;
  readonly base64: string;
  /** Set for inline images: `<img src="cid:…">`. */
  readonly contentId: string | null;
}

export interface OutgoingMail {
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly replyTo: string;
  readonly name: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
}

/** A menu as a script built it; `handler` is a function's name. */
export interface MenuEntry {
  readonly caption: string;
  readonly handler: string | null;
  readonly entries: readonly MenuEntry[] | null;
}

/** What a script put on a person's screen. */
export type Shown =
  | {
      readonly kind: 'sidebar' | 'modal' | 'modeless';
      readonly title: string;
      readonly html: string;
      readonly width: number | null;
      readonly height: number | null;
    }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly MenuEntry[] }
  | {
      readonly kind: 'alert' | 'prompt';
      readonly title: string;
      readonly text: string;
      readonly buttons: string;
    }
  | { readonly kind: 'toast'; readonly title: string; readonly text: string };

/** How a person answers an alert or a prompt. */
export interface Answer {
  readonly button: 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';
  readonly text: string;
}

export type LockKind = 'script' | 'document' | 'user';

export interface Host {
  /** Milliseconds to add to an instant to get the wall time in the zone. */
  zoneOffset(instant: number, zone: string): number;
  /** The instant of a wall time, which is given as milliseconds as if it were UTC. */
  instantOf(wallTime: number, zone: string): number;
  isTimeZone(zone: string): boolean;
  /** Puts the mail into the outbox; throws a Refusal where a fault says so. */
  send(mail: OutgoingMail): void;
  show(shown: Shown): void;
  /** The person's answer to what was just shown. */
  answer(buttons: string): Answer;
  /** Milliseconds from now for which another execution holds this lock. */
  lockedFor(kind: LockKind): number;
  /** Digest (`key` null) or HMAC of the bytes; `algorithm` as Node names it, such as `sha256`. Signed bytes in and out. */
  digest(algorithm: string, bytes: readonly number[], key: readonly number[] | null): readonly number[];
  /** As the package `numfmt` formats it; see numfmt-on-host.ts. */
  formatNumber(pattern: string, value: number | string, options: object): string;
  isNumberFormat(pattern: string): boolean;
  /** A number that is new in this book; the same run gives the same one again. */
  nextId(): number;
  /** Scopes that this person has not granted yet. */
  readonly ungranted: readonly string[];
}
