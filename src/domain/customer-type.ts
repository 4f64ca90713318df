import { addDays, addMonths, type CivilDate } from './civil-date';
import { type CustomerFacts, earliest, firstUse, termsOn, within } from './customer-facts';

/** By the words that the list of a book begins with. */
export const customerTypes = {
  vip: { ko: 'VIP 고객', en: 'VIP' },
  regular: { ko: '일반 고객', en: 'Regular' },
  new: { ko: '신규 고객', en: 'New' },
} as const;

export type CustomerType = keyof typeof customerTypes;

/** The thresholds, from 관리 규정. */
export interface TypeRules {
  /** Won. */
  vipYearlyValue: number;
  vipYears: number;
  newDays: number;
}

export type TypeReason =
  | { code: 'value'; won: number }
  | { code: 'longUse'; since: CivilDate }
  | { code: 'recent'; since: CivilDate }
  | { code: 'noDealings' }
  | { code: 'ordinary'; since: CivilDate };

export interface TypeProposal {
  type: CustomerType;
  reason: TypeReason;
}

const YEAR_DAYS = 365;

/** The type that the facts speak for; there is always one. */
export function proposeType(facts: CustomerFacts, rules: TypeRules, today: CivilDate): TypeProposal {
  const won = yearlyValue(facts, today);
  if (won >= rules.vipYearlyValue) return { type: 'vip', reason: { code: 'value', won } };
  const inUseSince = termsOn(facts, today).length > 0 ? firstUse(facts, today) : null;
  if (inUseSince !== null && addMonths(inUseSince, rules.vipYears * 12) <= today) {
    return { type: 'vip', reason: { code: 'longUse', since: inUseSince } };
  }
  const since = firstDealing(facts, today);
  if (since === null) return { type: 'new', reason: { code: 'noDealings' } };
  return addDays(since, rules.newDays) > today
    ? { type: 'new', reason: { code: 'recent', since } }
    : { type: 'regular', reason: { code: 'ordinary', since } };
}

/** Won a year: twelve months of the terms in use, and what was bought in the last 365 days. */
export function yearlyValue(facts: CustomerFacts, today: CivilDate): number {
  const ofTerms = termsOn(facts, today).reduce((sum, { monthlyValue }) => sum + (monthlyValue ?? 0) * 12, 0);
  const bought = within(facts.purchases, YEAR_DAYS, today).reduce((sum, { won }) => sum + won, 0);
  return ofTerms + bought;
}

/** The first day of dealings: of a term, a contact or a purchase, or as 관계 시작일 says; what lies ahead does not count. */
function firstDealing(
  { terms, contacts, purchases, since }: CustomerFacts,
  today: CivilDate,
): CivilDate | null {
  return earliest(
    [
      ...terms.map(({ first }) => first),
      ...contacts.map(({ on }) => on),
      ...purchases.map(({ on }) => on),
      ...(since === null ? [] : [since]),
    ].filter((day) => day <= today),
  );
}
