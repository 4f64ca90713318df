import { type CivilDate, isCivilDate } from '../domain/civil-date';
import type { ServedFollowUp } from '../domain/follow-up';
import { parseNoticeHistory } from '../domain/notice-history';
import type { Served } from '../domain/notices';
import type { ServedOffer } from '../domain/renewal-offer';
import type { ContractRow } from '../sheets/contract-ledger';
import type { Placed } from '../sheets/declaration';
import type { OutboxRow } from '../sheets/outbox';
import { isOwnWriting } from './derived-columns';
import type { Duty, DutyStage } from './features/duty';

/** What a mail tells of. An item in a mail that did not fail counts as told. */
export type Item =
  | { readonly kind: 'stage'; readonly contractId: string; readonly end: CivilDate; readonly stage: number }
  | { readonly kind: 'lapse'; readonly contractId: string; readonly end: CivilDate }
  | {
      readonly kind: 'followUp';
      readonly recordId: string;
      readonly due: CivilDate;
      readonly what: 'due' | 'overdue';
    }
  | DutyItem
  | { readonly kind: 'period'; readonly key: string }
  /** Told to the customer, not to the team. */
  | { readonly kind: 'offer'; readonly contractId: string; readonly end: CivilDate; readonly stage: number };

/** A duty of the care process at one of its stages. */
export interface DutyItem extends Pick<Duty, 'id' | 'due' | 'stage'> {
  readonly kind: 'duty';
  /** Kind of the duty. */
  readonly of: string;
}

/** Mails to customers go after all those to the team. */
const AFTER_THE_TEAM = 500;

/** How urgent an item is, in days: the stage before an end; reports, duties and follow-ups later, customers last. */
export function daysOf(item: Item): number {
  if (item.kind === 'offer') return AFTER_THE_TEAM + item.stage;
  return item.kind === 'stage' ? item.stage : item.kind === 'lapse' ? 0 : 99;
}

/** One JSON array a line, in the hidden column `_항목` of 발송함. */
export function printItems(items: readonly Item[]): string {
  return items.map((item) => JSON.stringify(partsOf(item))).join('\n');
}

/** The text of a mail that waits, with what it is to tell besides: a line of its own says from which day on. */
export function withMoreItems(text: string, items: readonly Item[], on: CivilDate): string {
  const days = text.split('\n').flatMap((line) => dayOf(line) ?? []);
  const added = printItems(items);
  return days[days.length - 1] === on
    ? `${text}\n${added}`
    : `${text}\n${JSON.stringify([ADDED, on])}\n${added}`;
}

export function parseItems(text: string): Item[] {
  return text.split('\n').flatMap((line) => {
    const item = parseItem(line);
    return item ? [item] : [];
  });
}

/** Begins a line of `_항목` that says on which day the items after it were decided on. */
const ADDED = 'on';

function dayOf(line: string): CivilDate | null {
  const [what, day] = parseParts(line);
  return what === ADDED && typeof day === 'string' && isCivilDate(day) ? day : null;
}

type ToldRow = Placed<Pick<OutboxRow, 'state' | 'queuedAt' | 'items'>>;

/** Everything told so far, each with the day it was decided on. */
export function toldItems(rows: readonly ToldRow[]): { item: Item; on: CivilDate }[] {
  return rows.flatMap(({ row }) => {
    let on: string = row.queuedAt?.slice(0, 10) ?? '';
    if (row.state === 'failed') return [];
    return (row.items ?? '').split('\n').flatMap((line) => {
      on = dayOf(line) ?? on;
      const item = parseItem(line);
      return item && isCivilDate(on) ? [{ item, on }] : [];
    });
  });
}

interface NoticeMemory {
  readonly outbox: { readonly rows: readonly ToldRow[] };
  readonly contracts: {
    readonly rows: readonly Placed<Pick<ContractRow, 'contractId' | 'noticeHistory' | 'written'>>[];
  };
}

/**
 * Contract notices told so far, by contract; the same notice to several readers counts once, on its first day. What
 * is older than the oldest row of 발송함, whose rows a person may have deleted, is read from 알림 이력.
 */
export function servedNotices({ outbox, contracts }: NoticeMemory): Map<string, Served[]> {
  const served = new Map<string, Served[]>();
  const add = (notice: Served) => {
    const own = served.get(notice.contractId) ?? [];
    served.set(notice.contractId, own);
    if (!own.some((one) => one.end === notice.end && one.what === notice.what)) own.push(notice);
  };
  const oldest = outbox.rows.reduce<string | null>((first, { row }) => {
    const day = row.queuedAt?.slice(0, 10) ?? null;
    return day !== null && (first === null || day < first) ? day : first;
  }, null);
  for (const placed of contracts.rows) {
    const { contractId, noticeHistory } = placed.row;
    if (contractId === null || noticeHistory === null || !isOwnWriting(placed, 'noticeHistory')) continue;
    for (const notice of parseNoticeHistory(contractId, noticeHistory).served) {
      if (oldest === null || notice.on < oldest) add(notice);
    }
  }
  for (const { item, on } of toldItems(outbox.rows)) {
    if (item.kind !== 'stage' && item.kind !== 'lapse') continue;
    const { contractId, end } = item;
    add({ contractId, end, what: item.kind === 'stage' ? item.stage : 'lapse', on });
  }
  return served;
}

/** Follow-up notices told so far, by record number. */
export function servedFollowUps(rows: readonly ToldRow[]): Map<string, ServedFollowUp[]> {
  const served = new Map<string, ServedFollowUp[]>();
  for (const { item, on } of toldItems(rows)) {
    if (item.kind !== 'followUp') continue;
    const { recordId, due, what } = item;
    served.set(recordId, [...(served.get(recordId) ?? []), { due, what, on }]);
  }
  return served;
}

/** Duties told so far, each at its stage as one text. */
export function servedDuties(rows: readonly ToldRow[]): ReadonlySet<string> {
  return new Set(
    toldItems(rows).flatMap(({ item }) => (item.kind === 'duty' ? [JSON.stringify(partsOf(item))] : [])),
  );
}

export function dutyItem({ kind: of, id, due, stage }: Duty): DutyItem {
  return { kind: 'duty', of, id, due, stage };
}

export function isServed(item: Item, served: ReadonlySet<string>): boolean {
  return served.has(JSON.stringify(partsOf(item)));
}

const stages: readonly DutyStage[] = ['soon', 'due', 'overdue'];

/** Renewal mails that customers were sent, or are about to be. */
export function servedOffers(rows: readonly ToldRow[]): Map<string, ServedOffer[]> {
  const served = new Map<string, ServedOffer[]>();
  for (const { item } of toldItems(rows)) {
    if (item.kind !== 'offer') continue;
    const { contractId, end, stage } = item;
    served.set(contractId, [...(served.get(contractId) ?? []), { contractId, end, stage }]);
  }
  return served;
}

function partsOf(item: Item): (string | number)[] {
  if (item.kind === 'stage' || item.kind === 'offer')
    return [item.kind, item.contractId, item.end, item.stage];
  if (item.kind === 'lapse') return [item.kind, item.contractId, item.end];
  if (item.kind === 'followUp') return [item.kind, item.recordId, item.due, item.what];
  if (item.kind === 'duty') return [item.kind, item.of, item.id, item.due, item.stage];
  return [item.kind, item.key];
}

/** Null for a line that is none of ours, as when a person typed into the hidden column. */
function parseItem(line: string): Item | null {
  const [kind, id, date, last, more] = parseParts(line);
  if (typeof id !== 'string') return null;
  if (kind === 'duty') {
    const stage = stages.find((one) => one === more);
    const isWhole = typeof date === 'string' && typeof last === 'string' && isCivilDate(last);
    return isWhole && stage !== undefined ? { kind, of: id, id: date, due: last, stage } : null;
  }
  if (kind === 'period') return { kind, key: id };
  if (typeof date !== 'string' || !isCivilDate(date)) return null;
  if ((kind === 'stage' || kind === 'offer') && typeof last === 'number')
    return { kind, contractId: id, end: date, stage: last };
  if (kind === 'lapse') return { kind, contractId: id, end: date };
  if (kind === 'followUp' && (last === 'due' || last === 'overdue'))
    return { kind, recordId: id, due: date, what: last };
  return null;
}

function parseParts(line: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(line);
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
