import { messages } from '../../messages/messages';
import { contractsOf } from '../contracts';
import { printOffer } from '../mail/compose-offer';
import { hasSender, offersDue } from '../mail/offers';
import { readTeamBook } from '../team-book';
import { teamParts } from '../team-parts';
import type { Caller } from './caller';
import type { InputOf } from './contract';
import type { OfferMail, OfferPreview } from './renewals-contract';

/** The first ones are shown with their texts. */
const MOST_MAILS = 50;

/** What would go to which customers on a day, were the mails switched on: before they are, and on any day. */
export function previewOffers({ ports, me }: Caller, { date }: InputOf<'previewOffers'>): OfferPreview {
  const read = readTeamBook(ports.book, teamParts(ports.clock.now()));
  const team = { ...read, settings: { ...read.settings, offersOn: true } };
  const contracts = contractsOf(team, date);
  const { offers, unreached } = offersDue(team, contracts, date);
  const scene = {
    team,
    contracts,
    satisfaction: [],
    duties: [],
    today: date,
    book: ports.book,
    me: me.email,
  };
  const composed = offers.slice(0, MOST_MAILS).map((offer) => ({
    ...offer,
    composed: printOffer(scene, offer.contract, offer.recipient),
  }));
  const [trouble] = composed.flatMap(({ composed: one }) => ('trouble' in one ? [one.trouble] : []));
  return {
    date,
    isBusinessDay: team.calendar.isBusinessDay(date),
    hasSender: hasSender(team),
    mails: composed.flatMap(({ contract, stage, composed: one }): OfferMail[] => {
      if (!('mail' in one)) return [];
      const { to, subject, text, replyTo = '' } = one.mail;
      const { customerName, term } = contract;
      return [{ contractId: term.id, customerName, to, replyTo, stage, subject, text }];
    }),
    more: Math.max(0, offers.length - MOST_MAILS),
    unreached: unreached.map(({ contract, why }) => ({
      contractId: contract.term.id,
      customerName: contract.customerName,
      why,
    })),
    trouble:
      trouble === undefined
        ? null
        : messages[team.language].findings[trouble.code].finding({
            value: trouble.value,
            right: '',
            column: '',
          }),
  };
}
