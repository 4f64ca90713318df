import { addDays, type CivilDate } from '../../domain/civil-date';
import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import type { Placed } from '../../sheets/declaration';
import type { OutboxRow } from '../../sheets/outbox';
import { statusWords } from '../../sheets/words';
import type { Contract } from '../contracts';
import { type Item, parseItems, printItems, toldItems, withMoreItems } from '../outbox-items';
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
  /** The reader's mail of an earlier day that has not gone out yet and takes the items along. */
  readonly waiting: Placed<OutboxRow> | null;
}

/**
 * One digest a reader and day, with what is new for that reader; 관리자 read of all, 담당자 of their own. What a
 * failed mail did not tell this reader is told again. While one waits, the next day's news goes along with it: two
 * would say the same, as texts are made when they are sent.
 *
 * @param decidedOn the last day whose mails were all put into 발송함; null where none is remembered
 */
export function queueDigests(
  team: TeamBook,
  contracts: readonly Contract[],
  news: readonly News[],
  today: CivilDate,
  decidedOn: string | null,
): Queued[] {
  const standing = standingOf(team, contracts);
  const unfinished = [...news, ...unfinishedNews(team, standing, decidedOn)];
  return readersOf(team).flatMap((reader) => {
    const own = unfinished
      .filter(({ manager }) => reader.isAdmin || (manager !== null && reader.names.includes(manager)))
      .map(({ item }) => item);
    const { told, failed } = digestItemsOf(team, reader);
    const isOwed = (item: Item) => !told.has(JSON.stringify(item));
    const again = failed.filter((item) => (standing.contractOf(item) ?? standing.followUpOf(item)) !== null);
    const items = withoutRepeats([...own, ...again]).filter(isOwed);
    if (items.length === 0) return [];
    const waiting = waitingDigest(team, reader, items, today);
    const key = `digest:${today}:${reader.email.toLowerCase()}`;
    return waiting === null && isQueued(team, key) ? [] : [{ key, reader, items, waiting }];
  });
}

/** What was told to some readers in a run that died before it had told all of them. */
function unfinishedNews(team: TeamBook, standing: Standing, decidedOn: string | null): News[] {
  return toldItems(team.outbox.rows).flatMap(({ item, on }): News[] => {
    if (on <= (decidedOn ?? '')) return [];
    const found = standing.contractOf(item) ?? standing.followUpOf(item);
    return found ? [{ item, manager: found.row.manager }] : [];
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
      return due.length === 0 || isQueued(team, key) ? [] : [{ key, reader, items, waiting: null }];
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

/** What this reader was told in digests, each item as its text, and what stands in failed ones. */
function digestItemsOf(team: TeamBook, reader: Reader): { told: ReadonlySet<string>; failed: Item[] } {
  const rows = digestsOf(team, reader);
  const itemsIn = (isFailed: boolean) =>
    rows
      .filter(({ row }) => (row.state === 'failed') === isFailed)
      .flatMap(({ row }) => parseItems(row.items ?? ''));
  return { told: new Set(itemsIn(false).map((item) => JSON.stringify(item))), failed: itemsIn(true) };
}

function digestsOf(team: TeamBook, reader: Reader): Placed<OutboxRow>[] {
  return team.outbox.rows.filter(
    ({ row }) =>
      row.recipient?.trim().toLowerCase() === reader.email.toLowerCase() && row.key?.startsWith('digest:'),
  );
}

/** A cell of Google Sheets holds 50,000 characters. */
const MOST_CHARACTERS = 45_000;

/** The reader's digest that was not tried yet; null where there is none, or none that has room for the items. */
function waitingDigest(
  team: TeamBook,
  reader: Reader,
  items: readonly Item[],
  today: CivilDate,
): Placed<OutboxRow> | null {
  const found = digestsOf(team, reader).find(
    ({ at, row }) =>
      (row.state === 'queued' || row.state === 'held') &&
      row.triedAt === null &&
      // A row is written to by its key: the first one with it.
      team.outbox.rows.find((one) => one.row.key === row.key)?.at === at,
  );
  const text = withMoreItems(found?.row.items ?? '', items, today);
  return found && text.length <= MOST_CHARACTERS ? found : null;
}

function withoutRepeats(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function isQueued(team: TeamBook, key: string): boolean {
  return team.outbox.rows.some(({ row }) => row.key === key);
}

/** The row of 발송함 for a mail, as it is to stand, with what it tells in words that a person can read. */
export function outboxRow(
  { key, reader, items, waiting }: Queued,
  contracts: ReadonlyMap<string, Contract>,
  now: Moment,
  team: TeamBook,
): OutboxRow {
  const earlier = waiting?.row.items ?? '';
  const all = [...parseItems(earlier), ...items];
  const ids = all.flatMap((item) =>
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
  const told = {
    customers: brief(names) || null,
    contracts: brief(ids) || null,
    stages: brief(all.map((item) => stageWord(item, team.language))) || null,
  };
  if (waiting) return { ...waiting.row, ...told, items: withMoreItems(earlier, items, now.date) };
  return {
    key,
    mailClass: 'internal',
    ...told,
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
