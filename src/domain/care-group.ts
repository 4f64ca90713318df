import { addDays, addMonths, type CivilDate } from './civil-date';
import {
  type ContactCategory,
  type ContactFact,
  type CustomerFacts,
  earliest,
  firstUse,
  hasEverBought,
  latest,
  termsOn,
  within,
} from './customer-facts';
import type { CareGroup } from './policy/codes';

/** The thresholds, from 관리 규정. */
export interface GroupRules {
  negativeDays: number;
  negativeComplaints: number;
  stoppedDays: number;
  loyalRenewals: number;
  loyalYears: number;
  loyalReferrals: number;
  demandDays: number;
  demandContacts: number;
  demandPurchases: number;
  undecidedContacts: number;
  undecidedDays: number;
}

/** Why a group is proposed, in figures that stay the same until the facts change. */
export type GroupReason =
  | { code: 'dissatisfied'; on: CivilDate; points: number }
  | { code: 'complaints'; count: number; days: number }
  | { code: 'stopped'; lastUse: CivilDate }
  | { code: 'renewed'; times: number }
  | { code: 'longUse'; since: CivilDate }
  | { code: 'referrals'; count: number }
  | { code: 'hesitates'; count: number; since: CivilDate }
  | { code: 'asks'; count: number; days: number }
  | { code: 'buys'; count: number; days: number };

export interface GroupProposal {
  group: CareGroup;
  reason: GroupReason;
}

const ASKING: ReadonlySet<ContactCategory> = new Set(['question', 'consultation']);
const WANTING: ReadonlySet<ContactCategory> = new Set(['question', 'request', 'consultation', 'sale']);
const DISSATISFIED = 2;

/** The group of document 003, step 2, that the facts speak for, the first that fits in the order below; null when none does. */
export function proposeGroup(
  facts: CustomerFacts,
  rules: GroupRules,
  today: CivilDate,
): GroupProposal | null {
  for (const [group, reasonOf] of inOrder) {
    const reason = reasonOf(facts, rules, today);
    if (reason !== null) return { group, reason };
  }
  return null;
}

type ReasonOf = (facts: CustomerFacts, rules: GroupRules, today: CivilDate) => GroupReason | null;

/** What is bad news comes first: it says what has to be done before anything else. */
const inOrder: readonly (readonly [CareGroup, ReasonOf])[] = [
  ['negative', whyNegative],
  ['stopped', whyStopped],
  ['loyal', whyLoyal],
  ['undecided', whyUndecided],
  ['highDemand', whyHighDemand],
];

/** The last answer counts: a later good one takes an earlier bad one back. */
function whyNegative(facts: CustomerFacts, rules: GroupRules, today: CivilDate): GroupReason | null {
  const contacts = within(facts.contacts, rules.negativeDays, today);
  const answer = lastAnswer(contacts);
  if (answer !== null && answer.points <= DISSATISFIED) return { code: 'dissatisfied', ...answer };
  const count = contacts.filter(({ category }) => category === 'complaint').length;
  return count >= rules.negativeComplaints ? { code: 'complaints', count, days: rules.negativeDays } : null;
}

function whyStopped(facts: CustomerFacts, rules: GroupRules, today: CivilDate): GroupReason | null {
  if (!hasEverBought(facts) || facts.terms.some(({ last }) => last >= today)) return null;
  const lastUse = latest([
    ...facts.terms.map(({ last }) => last),
    ...facts.purchases.map(({ on }) => on),
    ...facts.uses,
  ]);
  return lastUse !== null && addDays(lastUse, rules.stoppedDays) <= today
    ? { code: 'stopped', lastUse }
    : null;
}

function whyLoyal(facts: CustomerFacts, rules: GroupRules, today: CivilDate): GroupReason | null {
  if (termsOn(facts, today).length === 0) return null;
  const times = facts.terms.filter(({ first, isRenewal }) => isRenewal && first <= today).length;
  if (times >= rules.loyalRenewals) return { code: 'renewed', times };
  const since = firstUse(facts, today);
  if (since !== null && addMonths(since, rules.loyalYears * 12) <= today) return { code: 'longUse', since };
  return facts.referrals >= rules.loyalReferrals ? { code: 'referrals', count: facts.referrals } : null;
}

function whyUndecided(facts: CustomerFacts, rules: GroupRules, today: CivilDate): GroupReason | null {
  if (hasEverBought(facts)) return null;
  const asked = within(facts.contacts, rules.demandDays, today).filter(isOneOf(ASKING));
  const since = earliest(asked.map(({ on }) => on));
  if (since === null || asked.length < rules.undecidedContacts) return null;
  return addDays(since, rules.undecidedDays) <= today
    ? { code: 'hesitates', count: asked.length, since }
    : null;
}

function whyHighDemand(facts: CustomerFacts, rules: GroupRules, today: CivilDate): GroupReason | null {
  const days = rules.demandDays;
  const bought = within(facts.purchases, days, today).length;
  if (bought >= rules.demandPurchases) return { code: 'buys', count: bought, days };
  const asked = within(facts.contacts, days, today).filter(isOneOf(WANTING)).length;
  return asked >= rules.demandContacts ? { code: 'asks', count: asked, days } : null;
}

/** Of several on one day the last of the list, as the log has them in its order. */
function lastAnswer(contacts: readonly ContactFact[]): { on: CivilDate; points: number } | null {
  return contacts.reduce<{ on: CivilDate; points: number } | null>(
    (last, { on, points }) => (points !== null && (last === null || on >= last.on) ? { on, points } : last),
    null,
  );
}

function isOneOf(categories: ReadonlySet<ContactCategory>): (contact: ContactFact) => boolean {
  return ({ category }) => category !== null && categories.has(category);
}
