import { addDays, type CivilDate } from './civil-date';
import type { ContractTerm } from './contract';

/** What a contact was about, by the words that the list of a book begins with. */
export const contactCategories = {
  question: { ko: '문의', en: 'Question' },
  request: { ko: '요청', en: 'Request' },
  suggestion: { ko: '건의', en: 'Suggestion' },
  complaint: { ko: '불만', en: 'Complaint' },
  consultation: { ko: '상담', en: 'Consultation' },
  sale: { ko: '판매', en: 'Sale' },
  renewal: { ko: '재계약', en: 'Renewal' },
  training: { ko: '교육', en: 'Training' },
} as const;

export type ContactCategory = keyof typeof contactCategories;

/** A row of the log as far as the customer's standing goes. */
export interface ContactFact {
  on: CivilDate;
  category: ContactCategory | null;
  /** 5 = 매우 만족 … 1 = 매우 불만족; null when not asked. */
  points: number | null;
}

export interface PurchaseFact {
  on: CivilDate;
  won: number;
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
  purchases: readonly PurchaseFact[];
  /** Days of use that 이용 정보 notes. */
  uses: readonly CivilDate[];
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

/** What happened within so many days up to and with a day. */
export function within<Fact extends { on: CivilDate }>(
  facts: readonly Fact[],
  days: number,
  today: CivilDate,
): Fact[] {
  const from = addDays(today, 1 - days);
  return facts.filter(({ on }) => on >= from && on <= today);
}

/** Whether the customer has a term, in whatever state, or bought or used anything. */
export function hasEverBought({ purchases, uses, terms }: CustomerFacts): boolean {
  return terms.length > 0 || purchases.length > 0 || uses.length > 0;
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
