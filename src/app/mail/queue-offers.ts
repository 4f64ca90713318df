import type { OutboxRow } from '../../sheets/outbox';
import type { Contract } from '../contracts';
import { parseItems, printItems } from '../outbox-items';
import { type Moment, momentText } from '../ports';
import type { TeamBook } from '../team-book';
import { type OfferMail, offerMails } from './offer-mails';
import { hasSender, type Offer, offersDue } from './offers';
import { readersOf } from './readers';

/** An address that refuses this often is not tried again. */
const MOST_FAILURES = 3;

/** How the keys of mails to customers begin. */
export const OFFER_KEY = 'offer:';

/**
 * The rows of 발송함 for the mails owed to customers: one a customer, which tells of each contract by its end and stage.
 * Only as many as the quota leaves after the team's own are made, the most urgent; the others are still owed on the
 * next business day.
 */
export function queueOffers(
  team: TeamBook,
  contracts: readonly Contract[],
  now: Moment,
  remaining: () => number,
): OutboxRow[] {
  if (!team.settings.offersOn || !hasSender(team)) return [];
  const earlier = team.outbox.rows.flatMap(({ row }) => (row.key?.startsWith(OFFER_KEY) ? row : []));
  const tries = triesIn(earlier);
  const { offers } = offersDue(team, contracts, now.date);
  const keys = new Set(earlier.map(({ key }) => key));
  const rows = offerMails(
    team,
    offers.filter((offer) => (tries.get(printOf(offer)) ?? 0) < MOST_FAILURES),
  ).flatMap((mail) => {
    const key = freeKey(keys, mail.offers[0], now);
    return key === null ? [] : [offerRow(mail, key, now)];
  });
  return rows.length === 0 ? [] : rows.slice(0, Math.max(0, remaining() - readersOf(team).length));
}

/** What a row says of whom its mail tells. */
export function toldOf({ offers }: OfferMail): Pick<OutboxRow, 'contracts' | 'stages' | 'items'> {
  return {
    contracts: offers.map(({ contract }) => contract.term.id).join(', '),
    stages: [...new Set(offers.map(({ stage }) => `D-${stage}`))].join(', '),
    items: offers.map(printOf).join('\n'),
  };
}

/** How often each offer was tried; what went out or is on its way is not owed any more. */
function triesIn(earlier: readonly OutboxRow[]): ReadonlyMap<string, number> {
  const tries = new Map<string, number>();
  for (const item of earlier.flatMap(({ items }) => parseItems(items ?? ''))) {
    const text = printItems([item]);
    tries.set(text, (tries.get(text) ?? 0) + 1);
  }
  return tries;
}

/** The key of a mail's first offer, where it has no row yet; that of today where its earlier rows all failed. */
function freeKey(keys: ReadonlySet<string | null>, { contract, stage }: Offer, now: Moment): string | null {
  const plain = `${OFFER_KEY}${contract.term.id}:${contract.term.end}:${stage}`;
  const again = `${plain}:${now.date}`;
  return [plain, again].find((key) => !keys.has(key)) ?? null;
}

function printOf({ contract, stage }: Offer): string {
  const { id, end } = contract.term;
  return printItems([{ kind: 'offer', contractId: id, end, stage }]);
}

function offerRow(mail: OfferMail, key: string, now: Moment): OutboxRow {
  return {
    key,
    mailClass: 'notice',
    customers: mail.offers[0].contract.customerName || null,
    ...toldOf(mail),
    recipient: mail.recipient,
    subject: null,
    state: 'queued',
    queuedAt: momentText(now),
    triedAt: null,
    sentAt: null,
    error: null,
  };
}
