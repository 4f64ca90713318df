import type { CivilDate } from '../../domain/civil-date';
import type { Placed } from '../../sheets/declaration';
import type { OutboxRow } from '../../sheets/outbox';
import type { Contract } from '../contracts';
import type { Duty } from '../features/duty';
import { daysOf, type Item, parseItems, printItems, toldItems, withMoreItems } from '../outbox-items';
import type { TeamBook } from '../team-book';
import type { News } from './digest-items';
import { isQueued, type Queued } from './queue';
import { type Reader, readersOf } from './readers';
import { type Standing, standingOf } from './standing';

interface Digests {
  readonly mails: readonly Queued[];
  /** Whether nothing is left over for the next business day, as what no longer fits into a mail's row. */
  readonly isAll: boolean;
}

/**
 * One digest a reader and day, with what is new for that reader; 관리자 read of all, 담당자 of their own. What a
 * failed mail did not tell this reader is told again. While one waits, the next day's news goes along with it: two
 * would say the same, as texts are made when they are sent.
 *
 * @param prefix what the mails' keys begin with; `alert:` for what does not wait until the next digest
 * @param decidedOn the last day whose mails were all put into 발송함; null where none is remembered
 */
export function queueDigests(
  team: TeamBook,
  contracts: readonly Contract[],
  duties: readonly Duty[],
  news: readonly News[],
  today: CivilDate,
  decidedOn: string | null,
  prefix = `digest:${today}`,
): Digests {
  const standing = standingOf(team, contracts, duties);
  const unfinished = [...news, ...unfinishedNews(team, standing, decidedOn)];
  let isAll = true;
  const mails = readersOf(team).flatMap((reader): Queued[] => {
    const own = unfinished
      .filter(({ manager }) => reader.isAdmin || (manager !== null && reader.names.includes(manager)))
      .map(({ item }) => item);
    const { told, failed } = digestItemsOf(team, reader);
    const isOwed = (item: Item) => !told.has(JSON.stringify(item));
    const again = failed.filter((item) => standing.ownerOf(item) !== null);
    const owed = withoutRepeats([...own, ...again]).filter(isOwed);
    const waiting = waitingDigest(team, reader);
    const key = `${prefix}:${reader.email.toLowerCase()}`;
    const hasPlace = waiting !== null || !isQueued(team, key);
    const items = hasPlace ? fitting(waiting?.row.items ?? '', owed, today) : [];
    isAll &&= items.length === owed.length;
    return items.length === 0 ? [] : [{ key, reader, items, waiting }];
  });
  return { mails, isAll };
}

/** What was told to some readers by runs that died, or had no room, before all of them were told. */
function unfinishedNews(team: TeamBook, standing: Standing, decidedOn: string | null): News[] {
  return toldItems(team.outbox.rows).flatMap(({ item, on }): News[] => {
    if (on <= (decidedOn ?? '')) return [];
    const owner = standing.ownerOf(item);
    return owner ? [{ item, manager: owner.manager }] : [];
  });
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
      row.recipient?.trim().toLowerCase() === reader.email.toLowerCase() &&
      /^(digest|alert):/.test(row.key ?? ''),
  );
}

/** A cell of Google Sheets holds 50,000 characters. */
const MOST_CHARACTERS = 45_000;

/** The most urgent of the items, as many as there is room for in the row of a mail beside what it tells already. */
function fitting(earlier: string, items: readonly Item[], today: CivilDate): readonly Item[] {
  if (withMoreItems(earlier, items, today).length <= MOST_CHARACTERS) return items;
  const urgent = [...items].sort((a, b) => daysOf(a) - daysOf(b));
  let size = withMoreItems(earlier, [], today).length;
  return urgent.filter((item) => {
    size += printItems([item]).length + 1;
    return size <= MOST_CHARACTERS;
  });
}

/** The reader's digest that was not tried yet. */
function waitingDigest(team: TeamBook, reader: Reader): Placed<OutboxRow> | null {
  const found = digestsOf(team, reader).find(
    ({ at, row }) =>
      (row.state === 'queued' || row.state === 'held') &&
      row.triedAt === null &&
      // A row is written to by its key: the first one with it.
      team.outbox.rows.find((one) => one.row.key === row.key)?.at === at,
  );
  return found ?? null;
}

function withoutRepeats(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
