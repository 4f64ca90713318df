// Renewal mails to customers: each owed on the day on which it goes out, and to the customer's own address.
import { type CivilDate, isCivilDate } from '../../../src/domain/civil-date';
import { noticeDeadline, successorsOf } from '../../../src/domain/contract';
import { type Article, policyOn } from '../../../src/domain/policy';
import { dueOffer, type ServedOffer } from '../../../src/domain/renewal-offer';
import { policy } from '../../../src/sheets/policy';
import { recordedAt } from '../deeds/policy';
import { rowsOf } from '../saves';
import { filledRows, place, textAt } from '../tabs';
import type { Team } from '../team';
import { ledgerRows } from './ledger';
import { type OutboxLine, outboxLines } from './mails';
import { calendar } from './notices';

const STAGES = 'offer.stages';

interface Sent extends ServedOffer {
  readonly key: string;
  readonly recipient: string;
}

/** The mails to customers that have gone out so far. */
export function sentOffers(team: Team): readonly Sent[] {
  return outboxLines(team).flatMap((line) => (line.state === '발송' ? offersOf(line) : []));
}

/**
 * What was wrong with mails that went out in a run of which nobody disturbed the book.
 *
 * @param before those that had gone out earlier
 */
export function wrongOffers(team: Team, today: CivilDate, before: readonly Sent[]): string[] {
  const known = new Set(before.map(({ key }) => key));
  const fresh = sentOffers(team).filter(({ key }) => !known.has(key));
  if (fresh.length === 0) return [];
  const rows = ledgerRows(team);
  const successors = successorsOf(rows.map(({ term }) => term));
  const stages = stagesOf(team, today);
  return fresh.flatMap(({ key, recipient, contractId, end, stage }) => {
    const found = rows.find(({ term }) => term.id === contractId && term.end === end);
    if (!found) return [`${key} went out for a term that is not there`];
    const { term, row, noticeDays } = found;
    const isAutomatic = textAt(team.ledger, row, 'autoRenewal') === '예';
    const due = dueOffer(term, {
      today,
      stages,
      hasSuccessor: successors.has(term.id),
      noticeDeadline: isAutomatic && noticeDays !== null ? noticeDeadline(term, noticeDays) : null,
      served: before.filter((one) => one.contractId === contractId),
      calendar,
    });
    const own = addressOf(team, term.customerId ?? '');
    return [
      ...(due === stage ? [] : [`${key} went out, and ${due ?? 'nothing'} was owed`]),
      ...(own === recipient ? [] : [`${key} went to ${recipient}, not to ${own}`]),
    ];
  });
}

/** The address that was typed into the row of a customer, wherever a sort has put its cells. */
function addressOf(team: Team, customerId: string): string {
  const tab = team.customers;
  const [row] = rowsOf(tab, 'customerId', customerId);
  if (row === undefined) return '';
  const { tracers } = team;
  const own = tracers.ownRow(tab, row, place(tab, 'customerId'));
  const at = place(tab, 'email');
  for (let one = 2; one <= tab.sheet.cells.lastRow; one += 1) {
    if (tracers.ownRow(tab, one, at) === own) return textAt(tab, one, 'email');
  }
  return '';
}

/** The stages in force, by the versions as they count. */
function stagesOf(team: Team, today: CivilDate): readonly number[] {
  const tab = team.later(policy);
  const articles = (tab === null ? [] : filledRows(tab, ['key'])).flatMap((row): Article[] => {
    if (tab === null || textAt(tab, row, 'key') !== STAGES) return [];
    const recorded = recordedAt(tab, row);
    // A record of another article came there by a sort of some columns.
    const [key, inForceFrom, value] =
      recorded[0] === STAGES
        ? recorded
        : [STAGES, textAt(tab, row, 'inForceFrom'), textAt(tab, row, 'value')];
    if (!isCivilDate(inForceFrom)) return [];
    const version = Number(textAt(tab, row, 'version'));
    return [{ key, value, version, inForceFrom, nextReview: null, approver: null, reason: null }];
  });
  return policyOn(articles, today)[STAGES];
}

function offersOf({ key, recipient, items }: OutboxLine): Sent[] {
  return items.flatMap((item): Sent[] => {
    const [kind, contractId, end, stage]: unknown[] = JSON.parse(item) as unknown[]; // as the outbox wrote it
    return kind === 'offer' &&
      typeof contractId === 'string' &&
      typeof end === 'string' &&
      isCivilDate(end) &&
      typeof stage === 'number'
      ? [{ key, recipient, contractId, end, stage }]
      : [];
  });
}
