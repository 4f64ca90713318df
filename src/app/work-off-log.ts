// A log of which too much came in at once for one run, as by adoption or a paste: it is read piece by piece.
import { careLog } from '../sheets/care-log';
import { isBlank } from '../sheets/cell';
import { readTable, type Snapshot } from '../sheets/reading';
import { changesOf } from './edits';
import type { Moment, Part, Ports } from './ports';
import { stampRows } from './stamp-rows';
import { type TeamBook, unreadRows } from './team-book';
import { partedRows } from './torn-rows';
import { hasMoved, writeWatched } from './watched-writes';

/** The row at which the next piece begins, while there are any. */
const KEY = 'log-piece';
/** Second of the execution by which a piece has to be read; writing it takes less than reading it did. */
const READ_BY = 240;
const MOST_ROWS = 30_000;

/**
 * At the end of a run that could not read the log: gives the rows of a piece of it their ids, fingerprints and
 * memories. As soon as most rows have them, a run can read it again. One that dies in it has lost nothing.
 */
export function workOffLog({ book, lock, store, lookups }: Ports, team: TeamBook, now: Moment): void {
  const next = store.get(KEY) || null;
  if (unreadRows(team, careLog) === 0) {
    if (next !== null) store.set(KEY, '');
    return;
  }
  lock.hold(() => {
    const part = piecePart(next === null ? null : Number(next));
    const snapshot = book.read([careLog], new Map([[careLog.key, part]])).get(careLog.key);
    if (typeof snapshot !== 'object' || snapshot.unread) return;
    const log = readTable(careLog, snapshot);
    const snapshots = new Map([[careLog.key, snapshot]]);
    const alone = { ...withoutRows(team), log, snapshots };
    const tearing = { ...partedRows(careLog, log.rows), mixed: new Map() };
    const { edits } = stampRows(alone, now.date, store, tearing);
    const changes = changesOf(edits, snapshots);
    if (hasMoved({ lookups }, changes, snapshots)) return;
    if (writeWatched({ book, lookups }, changes, snapshots)) store.set(KEY, endOf(snapshot) ?? next ?? '');
  });
}

/** Of each row what tells whether it is whole and which numbers are given; all of those in the piece. */
function piecePart(from: number | null): Part {
  return {
    columns: [...careLog.identity, 'rowId', 'recordId', 'written', 'fingerprint'],
    known: (cells) => (isBlank(cells.written ?? '') ? null : cells),
    first: careLog.identity,
    last: 'fingerprint',
    isProbed: false,
    share: null,
    until: READ_BY,
    piece: { from, most: MOST_ROWS },
  };
}

/** The row after the piece, the first one after the last; null where there was no time for any. */
function endOf({ cells, firstRow, partial }: Snapshot): string | null {
  const rows = cells.map((_, index) => firstRow + index);
  const last = rows.filter((row) => !partial?.rows.has(row)).pop();
  if (last === undefined) return null;
  return String(last < firstRow + cells.length - 1 ? last + 1 : firstRow);
}

/** The others have their ids from the same run, and numbers that were given once are kept. */
function withoutRows(team: TeamBook): TeamBook {
  const empty = { rows: [], issues: [] };
  return {
    ...team,
    contracts: empty,
    customers: empty,
    mergedRows: [],
    services: empty,
    managers: empty,
    holidays: empty,
    later: new Map(),
  };
}
