import { formatList } from '../../messages/formats';
import { messages } from '../../messages/messages';
import type { OutboxRow } from '../../sheets/outbox';
import { parseItems } from '../outbox-items';
import type { Composed, MailScene } from './compose';
import { printHtml, printText } from './document';
import { type OfferMail, offerMails, replyAddress, templateKeyOf } from './offer-mails';
import { offerValues, servicesOf } from './offer-values';
import { hasSender, offersDue } from './offers';
import { OFFER_KEY, toldOf } from './queue-offers';
import { fillBody, fillLine } from './template';
import { isTrouble, templateOf } from './templates';

/**
 * Why a mail to a customer is not sent now: for good, for the address it was made for, while nobody knows whose that
 * is, or while it is switched off.
 */
export type OfferRefusal = 'unneeded' | 'addressChanged' | 'torn' | 'switchedOff';

/**
 * The mail of an outbox row to a customer, as it reads today. Whether it is still owed, and to this address, is asked
 * again for each contract: since it was decided on one may have been renewed, paused or ended, or the mails switched
 * off. What is not told any more is taken out of the row, so that it counts as untold.
 */
export function composeOffer(scene: MailScene, row: OutboxRow): Composed {
  const { team } = scene;
  if (!team.settings.offersOn || !hasSender(team)) return { refused: 'switchedOff' };
  const items = parseItems(row.items ?? '').filter((item) => item.kind === 'offer');
  const own = scene.contracts.filter(({ term }) =>
    items.some(({ contractId, end }) => contractId === term.id && end === term.end),
  );
  // Other mails about these contracts: a shorter stage may have gone out meanwhile.
  const others = team.outbox.rows.filter(
    (one) =>
      one.row.key !== row.key &&
      one.row.key?.startsWith(OFFER_KEY) &&
      items.some(({ contractId }) => one.row.items?.includes(contractId)),
  );
  const { offers, unreached } = offersDue(
    { ...team, outbox: { ...team.outbox, rows: others } },
    own,
    scene.today,
  );
  const owed = offers.filter(({ contract: { term }, stage }) =>
    items.some((item) => item.contractId === term.id && item.stage === stage),
  );
  const [mail] = offerMails(team, owed);
  if (mail === undefined)
    return { refused: unreached.some(({ why }) => why === 'torn') ? 'torn' : 'unneeded' };
  if (mail.recipient !== row.recipient?.trim()) return { refused: 'addressChanged' };
  const composed = printOffer(scene, mail);
  return 'mail' in composed && mail.offers.length < items.length
    ? { ...composed, told: toldOf(mail) }
    : composed;
}

/** The mail to a customer about contracts of theirs, from the team's own template. */
export function printOffer(scene: MailScene, { offers, recipient }: OfferMail): Composed {
  const { team } = scene;
  const [{ contract }, ...others] = offers;
  const contracts = [contract, ...others.map((one) => one.contract)] as const;
  const { offer } = messages[team.language].renewals;
  const { businessName, businessAddress, businessPhone, senderName } = team.settings;
  const template = templateOf(team, templateKeyOf(contract));
  if (isTrouble(template)) return { trouble: template };
  const values = offerValues(scene, contracts);
  const about = offer.footer({
    business: businessName,
    service: servicesOf(team, contracts),
    contractId: formatList(
      contracts.map(({ term }) => term.id),
      team.language,
    ),
  });
  const sender = [businessName, businessAddress, businessPhone].filter(Boolean).join(' · ');
  const document = {
    blocks: fillBody(template.body, values),
    footer: `${about}\n${sender}`,
    isUnbroken: true,
  };
  const replyTo = replyAddress(team, contract);
  return {
    mail: {
      to: recipient,
      subject: fillLine(template.subject, values).slice(0, 200),
      text: printText(document),
      html: printHtml(document),
      senderName: businessName || senderName,
      ...(replyTo === null ? {} : { replyTo }),
    },
  };
}
