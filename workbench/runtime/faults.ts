// Failures as inputs: what goes wrong in an execution, and where.

/** The n-th service call (from 1), or the n-th call of one member such as `MailApp.sendEmail`. */
export interface FaultPlace {
  readonly call: number;
  readonly member?: string;
}

export interface Faults {
  /** The call throws this message instead of running, as a transient error of Google would. */
  readonly throwAt?: FaultPlace & { readonly message: string };
  /** The execution ends before the call; buffered writes are then lost, or have just reached the document. */
  readonly killAt?: FaultPlace & { readonly pendingWrites: 'lost' | 'kept' };
  /** Addresses that the mail service refuses. */
  readonly refusedAddresses?: readonly string[];
  /** Milliseconds for which another execution holds a lock. */
  readonly locks?: Partial<Record<'script' | 'document' | 'user', number>>;
  /**
   * What other people do right before a service call of the script, counted from 1; with so many writes buffered, which
   * `flush` lets reach the document now.
   */
  readonly meanwhile?: (call: number, member: string, bufferedWrites: number, flush: () => void) => void;
  /** Declared scopes that the user has not granted. */
  readonly ungranted?: readonly string[];
}

/** Whether this call, the n-th of all and the m-th of its member, is the one meant. */
export function strikes(
  place: FaultPlace | undefined,
  member: string,
  nth: number,
  nthOfMember: number,
): boolean {
  if (!place) return false;
  return place.member === undefined
    ? place.call === nth
    : place.member === member && place.call === nthOfMember;
}
