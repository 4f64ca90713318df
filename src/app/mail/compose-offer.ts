import { formatDate, formatWon } from '../../messages/formats';
import { messages } from '../../messages/messages';
import type { OutboxRow } from '../../sheets/outbox';
import type { Contract } from '../contracts';
import { parseItems } from '../outbox-items';
import type { Composed, MailScene } from './compose';
import { printHtml, printText } from './document';
import type { OfferKey } from './offer-fields';
import { hasSender, offersDue } from './offers';
import { OFFER_KEY } from './queue-offers';
import { readersOf } from './readers';
import { fillBody, fillLine, type Values } from './template';
import { isTrouble, templateOf } from './templates';

/** Why a mail to a customer is not sent now: for good, for the address it was made for, or while it is switched off. */
export type OfferRefusal = 'unneeded' | 'addressChanged' | 'switchedOff';

/**
 * The mail of an outbox row to a customer, as it reads today. Whether it is still owed, and to this address, is asked
 * again: since it was decided on the contract may have been renewed, paused or ended, or the mails switched off.
 */
export function composeOffer(scene: MailScene, row: OutboxRow): Composed {
  const { team } = scene;
  if (!team.settings.offersOn || !hasSender(team)) return { refused: 'switchedOff' };
  const [told] = parseItems(row.items ?? '').filter((item) => item.kind === 'offer');
  const own = scene.contracts.filter(({ term }) => term.id === told?.contractId && term.end === told.end);
  // The others of this contract: a shorter stage may have gone out meanwhile.
  const others = team.outbox.rows.filter(
    (one) => one.row.key !== row.key && one.row.key?.startsWith(`${OFFER_KEY}${told?.contractId}:`),
  );
  const { offers } = offersDue({ ...team, outbox: { ...team.outbox, rows: others } }, own, scene.today);
  const offer = offers.find(({ stage }) => stage === told?.stage);
  if (!offer) return { refused: 'unneeded' };
  if (offer.recipient !== row.recipient?.trim()) return { refused: 'addressChanged' };
  return printOffer(scene, offer.contract, offer.recipient);
}

/** The mail to a customer about a contract, from the team's own template. */
export function printOffer(scene: MailScene, contract: Contract, to: string): Composed {
  const { team } = scene;
  const { offer } = messages[team.language].renewals;
  const { businessName, businessAddress, businessPhone, senderName } = team.settings;
  const key: OfferKey = contract.row.autoRenewal === true ? 'autoRenewal' : 'renewalOffer';
  const template = templateOf(team, key);
  if (isTrouble(template)) return { trouble: template };
  const values = offerValues(scene, contract);
  const about = offer.footer({
    business: businessName,
    service: contract.term.service ?? '',
    contractId: contract.term.id,
  });
  const sender = [businessName, businessAddress, businessPhone].filter(Boolean).join(' · ');
  const document = { blocks: fillBody(template.body, values), footer: `${about}\n${sender}` };
  const replyTo = replyAddress(scene, contract);
  return {
    mail: {
      to,
      subject: fillLine(template.subject, values).slice(0, 200),
      text: printText(document),
      html: printHtml(document),
      senderName: businessName || senderName,
      ...(replyTo === null ? {} : { replyTo }),
    },
  };
}

function offerValues({ team, today }: MailScene, contract: Contract): Values {
  const { language, settings, services } = team;
  const { offer } = messages[language].renewals;
  const { row, term, noticeDeadline, daysLeft } = contract;
  const day = (date: typeof today) => formatDate(date, language);
  const service = services.rows.find((one) => one.row.service === term.service)?.row;
  const cycle = row.feeCycle ?? service?.feeCycle ?? 'month';
  const fee = row.fee === null ? '' : offer.fee(formatWon(row.fee, language), offer.perCycle[cycle]);
  const { businessName, businessPhone } = settings;
  return {
    customer: contract.customerName,
    service: term.service ?? '',
    start: day(term.start),
    end: day(term.end),
    left: offer.left(daysLeft),
    fee: row.fee === null ? '' : formatWon(row.fee, language),
    deadline: day(noticeDeadline ?? term.end),
    contract: [
      {
        kind: 'entries',
        entries: [
          {
            title: term.service ?? '',
            details: [
              offer.term(day(term.start), day(term.end)),
              fee,
              row.manager === null ? '' : offer.manager(row.manager),
            ].filter(Boolean),
            link: null,
          },
        ],
      },
    ],
    manager: row.manager ?? '',
    answer: businessPhone === '' ? offer.reply : offer.replyOrCall(businessPhone),
    business: businessName,
    date: day(today),
  };
}

/** Answers reach the address that was set, else the contract's manager, else an administrator. */
function replyAddress({ team }: MailScene, { row }: Contract): string | null {
  if (team.settings.replyTo !== '') return team.settings.replyTo;
  const readers = readersOf(team);
  const own = readers.find(({ names }) => row.manager !== null && names.includes(row.manager));
  return (own ?? readers.find(({ isAdmin }) => isAdmin))?.email ?? null;
}
