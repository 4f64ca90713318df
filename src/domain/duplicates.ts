import { isWithinOneEdit, jamoOf, oneEditKeys } from './name-likeness';

/** A customer as far as likeness goes; the contact details already normalised, null where blank. */
export interface ComparableCustomer {
  id: string;
  name: string;
  phones: readonly string[];
  email: string | null;
  businessNumber: string | null;
}

/** Why two customers may be one: the same detail, or alike names with the same last four digits of a phone. */
export type DuplicateReason = 'phone' | 'email' | 'business-number' | 'name';

/** Two customer ids, in the order of the list, and every reason found. */
export interface DuplicatePair {
  first: string;
  second: string;
  reasons: DuplicateReason[];
}

interface Candidate {
  id: string;
  jamo: string;
}

/**
 * How far back a customer is compared among those of one key. It keeps a shared switchboard number from
 * pairing everyone with everyone; each still stands beside its nearest neighbours.
 */
const LOOK_BACK = 5;

/** Likely duplicates of a list; the work grows with the list, not with its square. */
export function likelyDuplicates(customers: readonly ComparableCustomer[]): DuplicatePair[] {
  const pairs = new Map<string, DuplicatePair>();
  const earlier = new Map<string, Candidate[]>();
  for (const customer of customers) {
    const candidate = { id: customer.id, jamo: jamoOf(customer.name) };
    for (const [key, reason] of keysOf(customer, candidate.jamo)) {
      const others = earlier.get(key);
      if (others === undefined) {
        earlier.set(key, [candidate]);
        continue;
      }
      for (const other of others.slice(-LOOK_BACK)) {
        if (reason !== 'name' || isWithinOneEdit(other.jamo, candidate.jamo)) {
          addReason(pairs, other.id, candidate.id, reason);
        }
      }
      others.push(candidate);
    }
  }
  return [...pairs.values()];
}

/** Whether two customers are likely to be one. */
export function isLikelyDuplicate(one: ComparableCustomer, other: ComparableCustomer): boolean {
  return likelyDuplicates([one, other]).length > 0;
}

/** What a customer shares with its duplicates, each key once. */
function keysOf(customer: ComparableCustomer, jamo: string): Map<string, DuplicateReason> {
  const keys = new Map<string, DuplicateReason>();
  for (const phone of customer.phones) {
    keys.set(`phone ${phone}`, 'phone');
    if (jamo === '') continue;
    for (const form of oneEditKeys(jamo)) keys.set(`name ${phone.slice(-4)} ${form}`, 'name');
  }
  if (customer.email !== null) keys.set(`email ${customer.email.toLowerCase()}`, 'email');
  if (customer.businessNumber !== null) keys.set(`business ${customer.businessNumber}`, 'business-number');
  return keys;
}

function addReason(
  pairs: Map<string, DuplicatePair>,
  first: string,
  second: string,
  reason: DuplicateReason,
): void {
  const key = JSON.stringify([first, second]);
  const pair = pairs.get(key);
  if (pair === undefined) pairs.set(key, { first, second, reasons: [reason] });
  else if (!pair.reasons.includes(reason)) pair.reasons.push(reason);
}
