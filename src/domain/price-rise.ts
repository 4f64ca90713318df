import { addDays, type CivilDate } from './civil-date';

/**
 * 전자상거래법 13⑥ and its decree 20-2 (since 2025-02-14): where payments go on by themselves, a higher price, or one
 * after a free time, needs the customer's consent within the 30 days before. Not legal advice.
 */
export const CONSENT_DAYS = 30;

/** The day from which that law holds. */
const CONSENT_LAW_SINCE: CivilDate = '2025-02-14';

/** What is wrong with a recorded consent. */
export type ConsentProblem = 'missing' | 'early' | 'late' | 'future';

/** What of a term says whether it is paid for by itself, term after term. */
export interface Payment {
  autoRenewal: boolean | null;
  itemKind: string | null;
}

/** Whether a price goes up, also from nothing; an unknown price is no price to compare with. */
export function isPriceRise(before: number | null, after: number | null): boolean {
  return before !== null && after !== null && after > before;
}

/** Whether a rise from a day on needs a recorded consent: one of the terms renews by itself, or is a 구독. */
export function needsPriceConsent(from: CivilDate, terms: readonly Payment[]): boolean {
  if (from < CONSENT_LAW_SINCE) return false;
  return terms.some(({ autoRenewal, itemKind }) => autoRenewal === true || itemKind === 'subscription');
}

/** Why a consent does not hold for a price from a day on; null where it does. `how` is the way it was given. */
export function consentProblem(
  consent: { on: CivilDate | null; how: string },
  { from, today }: { from: CivilDate; today: CivilDate },
): ConsentProblem | null {
  const { on } = consent;
  if (on === null || consent.how.trim() === '') return 'missing';
  if (on > today) return 'future';
  if (on > from) return 'late';
  return on < addDays(from, -CONSENT_DAYS) ? 'early' : null;
}
