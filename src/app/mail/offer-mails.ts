import type { Contract } from '../contracts';
import { groupedBy } from '../grouped-by';
import type { TeamBook } from '../team-book';
import type { OfferKey } from './offer-fields';
import type { Offer } from './offers';
import { readersOf } from './readers';

/** One mail to a customer, about each contract that is owed one today; the most urgent first. */
export interface OfferMail {
  readonly offers: readonly [Offer, ...Offer[]];
  readonly recipient: string;
}

/**
 * Offers of one customer that fall on one day, as one mail: those that one template can tell of, and whose answers go
 * to one address.
 */
export function offerMails(team: TeamBook, offers: readonly Offer[]): OfferMail[] {
  const groups = groupedBy(offers, ({ contract, recipient }) =>
    JSON.stringify([
      contract.term.customerId,
      recipient,
      templateKeyOf(contract),
      replyAddress(team, contract),
    ]),
  );
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ offers: [first, ...others], recipient: first.recipient }],
  );
}

/** Which template speaks of a contract. */
export function templateKeyOf({ row }: Contract): OfferKey {
  return row.autoRenewal === true ? 'autoRenewal' : 'renewalOffer';
}

/** Answers reach the address that was set, else the contract's manager, else an administrator. */
export function replyAddress(team: TeamBook, { row }: Contract): string | null {
  if (team.settings.replyTo !== '') return team.settings.replyTo;
  const readers = readersOf(team);
  const own = readers.find(({ names }) => row.manager !== null && names.includes(row.manager));
  return (own ?? readers.find(({ isAdmin }) => isAdmin))?.email ?? null;
}
