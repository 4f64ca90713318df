import type { OutboxRow } from '../../sheets/outbox';
import type { Contract } from '../contracts';
import { printItems } from '../outbox-items';
import { type Moment, momentText } from '../ports';
import type { TeamBook } from '../team-book';
import { hasSender, type Offer, offersDue } from './offers';
import { readersOf } from './readers';

/** An address that refuses this often is not tried again. */
const MOST_FAILURES = 3;

/**
 * The rows of 발송함 for the mails owed to customers: one per contract, end and stage. Only as many as the quota
 * leaves after the team's own are made, the most urgent; the others are still owed on the next business day.
 */
export function queueOffers(
  team: TeamBook,
  contracts: readonly Contract[],
  now: Moment,
  remaining: () => number,
): OutboxRow[] {
  if (!team.settings.offersOn || !hasSender(team)) return [];
  const { offers } = offersDue(team, contracts, now.date);
  const earlier = team.outbox.rows.flatMap(({ row }) => (row.key?.startsWith(OFFER_KEY) ? row.key : []));
  const rows = offers.flatMap((offer) => {
    const key = freeKey(earlier, offer, now);
    return key === null ? [] : [offerRow(offer, key, now)];
  });
  return rows.length === 0 ? [] : rows.slice(0, Math.max(0, remaining() - readersOf(team).length));
}

/** How the keys of mails to customers begin. */
export const OFFER_KEY = 'offer:';

/** The key of an offer that has no row yet, or whose earlier rows all failed; null where there is nothing to make. */
function freeKey(earlier: readonly string[], { contract, stage }: Offer, now: Moment): string | null {
  const plain = `${OFFER_KEY}${contract.term.id}:${contract.term.end}:${stage}`;
  const own = earlier.filter((key) => key === plain || key.startsWith(`${plain}:`));
  if (own.length === 0) return plain;
  const again = `${plain}:${now.date}`;
  return own.length >= MOST_FAILURES || own.includes(again) ? null : again;
}

function offerRow({ contract, stage, recipient }: Offer, key: string, now: Moment): OutboxRow {
  const { id, end } = contract.term;
  return {
    key,
    mailClass: 'notice',
    customers: contract.customerName || null,
    contracts: id,
    stages: `D-${stage}`,
    recipient,
    subject: null,
    state: 'queued',
    queuedAt: momentText(now),
    triedAt: null,
    sentAt: null,
    error: null,
    items: printItems([{ kind: 'offer', contractId: id, end, stage }]),
  };
}
