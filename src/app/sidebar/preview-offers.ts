import { messages } from '../../messages/messages';
import { contractLedger } from '../../sheets/contract-ledger';
import { customers } from '../../sheets/customers';
import { holidays } from '../../sheets/holidays';
import { lists } from '../../sheets/lists';
import { mailTemplates } from '../../sheets/mail-templates';
import { managers } from '../../sheets/managers';
import { outbox } from '../../sheets/outbox';
import { policy } from '../../sheets/policy';
import { services } from '../../sheets/services';
import { settings } from '../../sheets/settings';
import { contractsOf } from '../contracts';
import { printOffer } from '../mail/compose-offer';
import { offerMails } from '../mail/offer-mails';
import { hasSender, offersDue } from '../mail/offers';
import { readTeamBook } from '../team-book';
import { teamParts } from '../team-parts';
import type { Caller } from './caller';
import type { InputOf } from './contract';
import type { OfferMail, OfferPreview } from './renewals-contract';

/** What mails to customers are made of; neither the log nor the care process. */
const needed = [
  contractLedger,
  customers,
  services,
  managers,
  holidays,
  lists,
  settings,
  mailTemplates,
  outbox,
  policy,
] as const;

/** The first ones are shown with their texts. */
const MOST_MAILS = 50;

/** What would go to which customers on a day, were the mails switched on: before they are, and on any day. */
export function previewOffers({ ports, me }: Caller, { date }: InputOf<'previewOffers'>): OfferPreview {
  const read = readTeamBook(
    ports.book,
    teamParts(ports.clock.now(), { care: false, rises: false, all: false }),
    needed,
  );
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
  const all = offerMails(team, offers);
  const composed = all.slice(0, MOST_MAILS).map((mail) => ({ ...mail, composed: printOffer(scene, mail) }));
  const [trouble] = composed.flatMap(({ composed: one }) => ('trouble' in one ? [one.trouble] : []));
  return {
    date,
    isBusinessDay: team.calendar.isBusinessDay(date),
    hasSender: hasSender(team),
    mails: composed.flatMap(({ offers: told, composed: one }): OfferMail[] => {
      if (!('mail' in one)) return [];
      const { to, subject, text, replyTo = '' } = one.mail;
      const { customerName } = told[0].contract;
      const contractIds = told.map(({ contract }) => contract.term.id);
      const stages = [...new Set(told.map(({ stage }) => stage))];
      return [{ contractIds, customerName, to, replyTo, stages, subject, text }];
    }),
    more: Math.max(0, all.length - MOST_MAILS),
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
