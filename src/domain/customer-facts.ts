import { addDays, type CivilDate } from './civil-date';
import type { ContractTerm } from './contract';

/** 문의, 요청, 건의, 불만, 상담, 판매, 재계약, 교육. */
export type ContactCategory =
  | 'question'
  | 'request'
  | 'suggestion'
  | 'complaint'
  | 'consultation'
  | 'sale'
  | 'renewal'
  | 'training';

/** A row of the log as far as the customer's standing goes. */
export interface ContactFact {
  on: CivilDate;
  category: ContactCategory | null;
  /** 5 = 매우 만족 … 1 = 매우 불만족; null when not asked. */
  points: number | null;
  /** What was bought in it, in won; null when nothing was. */
  bought: number | null;
}

/** A term by its days of use, both included; it ends the day before a 해지일. */
export interface UseFact {
  first: CivilDate;
  last: CivilDate;
  isRenewal: boolean;
  /** Won a month; null where the fee is not known. */
  monthlyValue: number | null;
}

/** What the ledger, the log and the other customers say of one customer; in any order. */
export interface CustomerFacts {
  contacts: readonly ContactFact[];
  terms: readonly UseFact[];
  /** Customers who name this one as 추천인. */
  referrals: number;
  /** 관계 시작일 */
  since: CivilDate | null;
}

/** The days of use of a term; null for one that was terminated before it began. */
export function useOf(term: ContractTerm, monthlyValue: number | null): UseFact | null {
  const { start, end, terminatedOn, previousId } = term;
  const last = terminatedOn !== null && terminatedOn <= end ? addDays(terminatedOn, -1) : end;
  return last < start ? null : { first: start, last, isRenewal: previousId !== null, monthlyValue };
}

/** The terms in use on a day. */
export function termsOn(facts: CustomerFacts, day: CivilDate): UseFact[] {
  return facts.terms.filter(({ first, last }) => first <= day && day <= last);
}

/** The contacts of so many days up to and with a day. */
export function contactsWithin(facts: CustomerFacts, days: number, today: CivilDate): ContactFact[] {
  const from = addDays(today, 1 - days);
  return facts.contacts.filter(({ on }) => on >= from && on <= today);
}

/** Whether the customer has a term, in whatever state, or bought anything. */
export function hasEverBought({ contacts, terms }: CustomerFacts): boolean {
  return terms.length > 0 || contacts.some(({ bought }) => bought !== null);
}

/** The first day of a term that has begun; null before the first one. */
export function firstUse(facts: CustomerFacts, today: CivilDate): CivilDate | null {
  return earliest(facts.terms.map(({ first }) => first).filter((first) => first <= today));
}

export function earliest(dates: readonly CivilDate[]): CivilDate | null {
  return dates.reduce<CivilDate | null>(
    (found, date) => (found === null || date < found ? date : found),
    null,
  );
}

export function latest(dates: readonly CivilDate[]): CivilDate | null {
  return dates.reduce<CivilDate | null>(
    (found, date) => (found === null || date > found ? date : found),
    null,
  );
}
