import type { CivilDate } from '../../../domain/civil-date';
import { type CivilMoment, dateOfMoment, momentAt, parseMoment } from '../../../domain/civil-moment';
import { messages } from '../../../messages/messages';
import type { LogRow } from '../../../sheets/care-log';
import type { CaseRow } from '../../../sheets/cases';
import type { Placed } from '../../../sheets/declaration';
import { asksForCase, isComplaint } from '../../complaint-entries';
import type { TeamBook } from '../../team-book';
import { historyLine } from './history';
import type { CaseRules } from './service';

type Entry = Placed<LogRow>;

/**
 * The log entries for which a case is to be opened, each once: one that names its case, or that a case names, opens
 * none. So a case that was deleted is not opened anew; clearing its number in the log asks for that.
 */
export function entriesToOpen(
  entries: readonly Entry[],
  standing: readonly Placed<CaseRow>[],
  today: CivilDate,
): readonly Entry[] {
  const asking = entries.filter(({ row }) => row.recordId !== null && asksForCase(row, today));
  if (asking.length === 0) return asking;
  const known = new Set(standing.map(({ row }) => row.recordId));
  return asking.filter(({ row }) => !known.has(row.recordId));
}

/** The case that an entry opens. It was received when the entry was made or, on another day, as business began. */
export function caseOfEntry(
  { row }: Entry,
  { customers, language }: Pick<TeamBook, 'customers' | 'language'>,
  rules: CaseRules,
): Partial<CaseRow> {
  const { date, customerId } = row;
  const opening = date === null ? null : momentAt(date, rules.hoursOn(date).spans[0]?.from ?? 0);
  const receivedAt = stampedOn(row) ?? opening;
  const ofCustomer = customers.rows.find((customer) => customer.row.customerId === customerId)?.row.manager;
  const manager = row.manager ?? ofCustomer ?? null;
  const { opened } = messages[language].cases.history;
  return {
    receivedAt,
    customerId,
    customerName: row.customerName,
    channel: row.channel,
    kind: 'complaint',
    severity: row.satisfaction === 1 ? 'high' : 'normal',
    content: row.content ?? row.problem,
    step: 'received',
    manager,
    history: receivedAt && historyLine(receivedAt, manager, opened(row.channel ?? '')),
    recordId: row.recordId,
  };
}

/** The entries of some customers, by customer. */
export function entriesOf(
  entries: readonly Entry[],
  customerIds: Iterable<string | null>,
): ReadonlyMap<string | null, readonly Entry[]> {
  const found = new Map<string | null, Entry[]>([...customerIds].map((id) => [id, []]));
  found.delete(null);
  if (found.size > 0) for (const entry of entries) found.get(entry.row.customerId)?.push(entry);
  return found;
}

/**
 * When the team was first in contact with a customer after a case was received: the moment an entry was made or,
 * where that was on another day, the end of business on its own. Further complaints are no answer.
 */
export function firstContactAfter(
  receivedAt: CivilMoment,
  entries: readonly Entry[],
  ownRecordId: string | null,
  rules: CaseRules,
  now: CivilMoment,
): CivilMoment | null {
  const moments = entries.flatMap(({ row }): CivilMoment[] => {
    const { date, recordId, caseId, category } = row;
    if (date === null || date < dateOfMoment(receivedAt) || date > dateOfMoment(now)) return [];
    if (recordId === ownRecordId || caseId !== null || isComplaint(category)) return [];
    const spans = rules.hoursOn(date).spans;
    const moment = stampedOn(row) ?? momentAt(date, spans[spans.length - 1]?.to ?? 0);
    return moment < receivedAt ? [] : [moment < now ? moment : now];
  });
  return moments.sort()[0] ?? null;
}

/** The moment an entry was made, where that was on the day of the contact itself. */
function stampedOn({ date, modifiedAt }: LogRow): CivilMoment | null {
  const moment = modifiedAt === null ? null : parseMoment(modifiedAt);
  return moment !== null && dateOfMoment(moment) === date ? moment : null;
}
