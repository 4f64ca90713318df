import type { CivilDate } from '../../domain/civil-date';
import { isEmail } from '../../domain/email';
import { dueOffer, type ServedOffer } from '../../domain/renewal-offer';
import type { CustomerRow } from '../../sheets/customers';
import type { Contract } from '../contracts';
import { servedOffers } from '../outbox-items';
import type { TeamBook } from '../team-book';
import { tornCustomers } from '../torn-rows';

/** A renewal mail that is owed to a customer. */
export interface Offer {
  readonly contract: Contract;
  readonly stage: number;
  readonly recipient: string;
}

/** Why a customer who is owed a mail cannot be written to. */
export type Unreachable = 'noEmail' | 'badEmail' | 'notInUse' | 'torn';

/** The mails owed to customers on a day, most urgent first, and those that find no way to them. */
export function offersDue(
  team: TeamBook,
  contracts: readonly Contract[],
  today: CivilDate,
): { offers: Offer[]; unreached: { contract: Contract; why: Unreachable }[] } {
  const served = servedOffers(team.outbox.rows);
  const torn = tornCustomers(team);
  const customerOf = new Map(team.customers.rows.map((placed) => [placed.row.customerId, placed]));
  const offers: Offer[] = [];
  const unreached: { contract: Contract; why: Unreachable }[] = [];
  for (const contract of contracts) {
    const stage = stageDue(team, contract, served.get(contract.term.id) ?? [], today);
    if (stage === null) continue;
    const customer = customerOf.get(contract.term.customerId);
    const reach = customer && torn.has(customer.at) ? ({ why: 'torn' } as const) : reachOf(customer?.row);
    if ('email' in reach) offers.push({ contract, stage, recipient: reach.email });
    else unreached.push({ contract, why: reach.why });
  }
  return { offers: offers.sort((a, b) => a.stage - b.stage), unreached };
}

/** The stage whose mail is owed for a contract, given what went out; null where none is. */
function stageDue(
  team: TeamBook,
  contract: Contract,
  served: readonly ServedOffer[],
  today: CivilDate,
): number | null {
  // Without a number of its own a contract cannot be remembered.
  if (contract.row.contractId === null) return null;
  return dueOffer(contract.term, {
    today,
    stages: team.policyOn(today)['offer.stages'],
    hasSuccessor: contract.successorId !== null,
    noticeDeadline: contract.row.autoRenewal === true ? contract.noticeDeadline : null,
    served,
    calendar: team.calendar,
  });
}

/** Whether a customer is known well enough to be told who writes, and has a way to answer. */
export function hasSender({ settings }: TeamBook): boolean {
  return settings.businessName !== '' && (settings.businessPhone !== '' || settings.replyTo !== '');
}

function reachOf(
  customer: CustomerRow | undefined,
): { readonly email: string } | { readonly why: Unreachable } {
  const state = customer?.privacyState ?? 'inUse';
  const email = customer?.email?.trim() ?? '';
  if (state !== 'inUse') return { why: 'notInUse' };
  if (email === '') return { why: 'noEmail' };
  return isEmail(email) ? { email } : { why: 'badEmail' };
}
