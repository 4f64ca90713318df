import { addDays, type CivilDate, isCivilDate } from './civil-date';
import { CONSENT_DAYS, isPriceRise, needsPriceConsent, type Payment } from './price-rise';

/** A higher fee that somebody typed into a running term's own cell, as it is kept until it is settled. */
export interface TypedRise {
  /** So that a cell which a sort has carried to another row says nothing there. */
  readonly contractId: string;
  /** Won a month before it. */
  readonly before: number;
  /** The day on which it was seen. */
  readonly on: CivilDate;
  /** Whether a consent is known to be asked for and to be missing. */
  readonly isOwed: boolean;
}

/** What a run knows of a term's price. */
export interface RiseFacts {
  readonly contractId: string;
  readonly today: CivilDate;
  /** Begun, and neither over nor terminated. */
  readonly isRunning: boolean;
  /** Won a month; null where the fee is not known. */
  readonly perMonth: number | null;
  /** Won a month before the fee was typed over since the last run; null where it was not, or is not known. */
  readonly former: number | null;
  /** Whether the sidebar wrote the fee, which asks for the consent itself. */
  readonly isAsked: boolean;
  /** How it is paid for, and the consent that is recorded; null where this run has not read them. */
  readonly agreed: (Payment & { readonly consentOn: CivilDate | null }) | null;
}

/**
 * What is to be kept of a higher fee after a run, given what was kept before it: from the run that sees it until the
 * consent is recorded, none is asked for, the fee goes back, or the term is over.
 */
export function keepRise(kept: TypedRise | null, facts: RiseFacts): TypedRise | null {
  const { contractId, today, perMonth, former, agreed } = facts;
  const earlier = kept !== null && kept.contractId === contractId ? kept : null;
  const isNew = !facts.isAsked && isPriceRise(former, perMonth);
  const rise =
    earlier ?? (isNew && former !== null ? { contractId, before: former, on: today, isOwed: false } : null);
  if (rise === null || !facts.isRunning) return null;
  if (perMonth === null) return rise;
  if (perMonth <= rise.before) return null;
  if (agreed === null) return rise;
  if (!needsPriceConsent(rise.on, [agreed])) return null;
  // One that was given later is late for the law, and yet all that can still be got.
  const { consentOn } = agreed;
  const isGiven = consentOn !== null && consentOn >= addDays(rise.on, -CONSENT_DAYS) && consentOn <= today;
  return isGiven ? null : { ...rise, isOwed: true };
}

/** One JSON array, in a hidden column; '' for nothing. */
export function printRise(rise: TypedRise | null): string {
  return rise === null ? '' : JSON.stringify([rise.contractId, rise.before, rise.on, rise.isOwed]);
}

/** Null for a text that is none of ours, as when a person typed into the hidden column. */
export function parseRise(text: string | null): TypedRise | null {
  if (text === null) return null;
  try {
    const read: unknown = JSON.parse(text);
    const [contractId, before, on, isOwed]: unknown[] = Array.isArray(read) ? read : [];
    const isOurs =
      typeof contractId === 'string' && typeof before === 'number' && typeof isOwed === 'boolean';
    return isOurs && typeof on === 'string' && isCivilDate(on) ? { contractId, before, on, isOwed } : null;
  } catch {
    return null;
  }
}

/** The mark of a fee that the sidebar wrote, in the same hidden cell until the next run. */
export function printAskedFee(contractId: string, fee: string): string {
  return JSON.stringify([contractId, fee]);
}
