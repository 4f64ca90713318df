import { addDays, type CivilDate } from '../../domain/civil-date';
import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import type { OutboxRow } from '../../sheets/outbox';
import { statusWords } from '../../sheets/words';
import type { Contract } from '../contracts';
import { type Item, parseItems, printItems } from '../outbox-items';
import { type Moment, momentText } from '../ports';
import type { TeamBook } from '../team-book';
import type { News } from './digest-items';
import { type Reader, readersOf } from './readers';
import { type Standing, standingOf } from './standing';

/** A mail that was decided on: one reader, one key, what it tells. */
export interface Queued {
  readonly key: string;
  readonly reader: Reader;
  readonly items: readonly Item[];
}

/**
 * One digest a reader and day, with what is new for that reader; 관리자 read of all, 담당자 of their own. What a
 * failed mail did not tell this reader is told again.
 */
export function queueDigests(
  team: TeamBook,
  contracts: readonly Contract[],
  news: readonly News[],
  today: CivilDate,
): Queued[] {
  const standing = standingOf(team, contracts);
  return readersOf(team).flatMap((reader) => {
    const own = news
      .filter(({ manager }) => reader.isAdmin || (manager !== null && reader.names.includes(manager)))
      .map(({ item }) => item);
    const items = withoutRepeats([...own, ...failedFor(team, reader, standing)]);
    const key = `digest:${today}:${reader.email.toLowerCase()}`;
    return items.length === 0 || isQueued(team, key) ? [] : [{ key, reader, items }];
  });
}

/**
 * One report to each 관리자 on the closed periods that have not been reported yet; what a failed mail did not tell
 * this reader lately is told again.
 */
export function queueReports(team: TeamBook, periods: readonly string[], today: CivilDate): Queued[] {
  return readersOf(team)
    .filter(({ isAdmin }) => isAdmin)
    .flatMap((reader) => {
      const due = [...new Set([...failedPeriodsFor(team, reader, today), ...periods])];
      const plain = `satisfaction:${due.join('+')}:${reader.email.toLowerCase()}`;
      const isAgain = team.outbox.rows.some(({ row }) => row.key === plain && row.state === 'failed');
      const key = isAgain ? `${plain}:${today}` : plain;
      const items = due.map((period): Item => ({ kind: 'period', key: period }));
      return due.length === 0 || isQueued(team, key) ? [] : [{ key, reader, items }];
    });
}

/** A report that fails for longer than this is of no use any more. */
const REPORT_AGAIN_DAYS = 14;

/** Periods that only failed mails of the last days carried to this reader. */
function failedPeriodsFor(team: TeamBook, reader: Reader, today: CivilDate): string[] {
  const rows = team.outbox.rows.filter(
    ({ row }) => row.recipient?.trim().toLowerCase() === reader.email.toLowerCase(),
  );
  const periodsOf = (row: OutboxRow) =>
    parseItems(row.items ?? '').flatMap((item) => (item.kind === 'period' ? [item.key] : []));
  const told = new Set(rows.flatMap(({ row }) => (row.state === 'failed' ? [] : periodsOf(row))));
  const oldest = addDays(today, -REPORT_AGAIN_DAYS);
  return rows
    .filter(({ row }) => row.state === 'failed' && (row.queuedAt ?? '') >= oldest)
    .flatMap(({ row }) => periodsOf(row).filter((period) => !told.has(period)));
}

/** Items that only failed mails carried to this reader and that still need telling. */
function failedFor(team: TeamBook, reader: Reader, { contractOf, followUpOf }: Standing): Item[] {
  const rows = team.outbox.rows.filter(
    ({ row }) =>
      row.recipient?.trim().toLowerCase() === reader.email.toLowerCase() && row.key?.startsWith('digest:'),
  );
  const itemsIn = (isFailed: boolean) =>
    rows
      .filter(({ row }) => (row.state === 'failed') === isFailed)
      .flatMap(({ row }) => parseItems(row.items ?? ''));
  const told = new Set(itemsIn(false).map((item) => JSON.stringify(item)));
  const isOwed = (item: Item) =>
    !told.has(JSON.stringify(item)) && (contractOf(item) ?? followUpOf(item)) !== null;
  return itemsIn(true).filter(isOwed);
}

function withoutRepeats(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function isQueued(team: TeamBook, key: string): boolean {
  return team.outbox.rows.some(({ row }) => row.key === key);
}

/** The row of 발송함 for a mail, with what it tells in words that a person can read. */
export function outboxRow(
  { key, reader, items }: Queued,
  contracts: ReadonlyMap<string, Contract>,
  now: Moment,
  team: TeamBook,
): OutboxRow {
  const ids = items.flatMap((item) =>
    'contractId' in item ? [item.contractId] : 'recordId' in item ? [item.recordId] : [],
  );
  const names = ids.map((id) => contracts.get(id)?.customerName ?? '').filter(Boolean);
  const { common } = messages[team.language];
  const brief = (texts: readonly string[]) => {
    const unique = [...new Set(texts)];
    return unique.length <= 5
      ? unique.join(', ')
      : `${unique.slice(0, 5).join(', ')} ${common.andMore(unique.length - 5)}`;
  };
  return {
    key,
    mailClass: 'internal',
    customers: brief(names) || null,
    contracts: brief(ids) || null,
    stages: brief(items.map((item) => stageWord(item, team.language))) || null,
    recipient: reader.email,
    subject: null,
    state: 'queued',
    queuedAt: momentText(now),
    triedAt: null,
    sentAt: null,
    error: null,
    items: printItems(items),
  };
}

function stageWord(item: Item, language: Language): string {
  if (item.kind === 'stage') return `D-${item.stage}`;
  if (item.kind === 'period') return item.key;
  return item.kind === 'lapse' ? statusWords.expired[language] : item.due;
}
