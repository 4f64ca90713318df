import { careLog } from '../sheets/care-log';
import { cellText } from '../sheets/cell';
import { customers } from '../sheets/customers';
import type { Placed, SheetDeclaration } from '../sheets/declaration';
import { identityOf } from '../sheets/identity';
import { readTable, type Snapshot } from '../sheets/reading';
import { handedRound } from './handed-round';
import type { Book } from './ports';
import { partlyRead, type TeamBook } from './team-book';
import { logIdentities } from './team-parts';

export interface Tearing {
  readonly torn: ReadonlySet<number>;
  readonly edited: ReadonlySet<number>;
  /** Of torn rows that fit their ids: a column into which a sort has brought another row's cell. */
  readonly mixed: ReadonlyMap<number, string>;
}

type Parting = Pick<Tearing, 'torn' | 'edited'>;

/** What tells of a row whether it is torn; the memory in `written` where it was read. */
export type Marked = Placed<{ readonly fingerprint: string | null; readonly written?: string | null }>;

/**
 * Rows whose cells do not belong together any more, and those that were `edited`: by their fingerprints, and by cells
 * that a sort has handed round beside them.
 *
 * @param fitting rows that are known to fit their fingerprint
 * @param left fingerprints beside which nothing is left
 */
export function tornRows(
  sheet: SheetDeclaration,
  rows: readonly Marked[],
  fitting: ReadonlySet<number> = none,
  left: ReadonlySet<string> = nothing,
): Tearing {
  return withMixed(sheet, rows, partedRows(sheet, rows, fitting, left));
}

/** Adds the rows beside which a sort has handed cells round. */
function withMixed(sheet: SheetDeclaration, rows: readonly Marked[], parted: Parting): Tearing {
  const others = rows.filter(({ at }) => !parted.torn.has(at));
  const mixed = new Map(
    [...handedRound(sheet, others)].flatMap(([column, handed]) =>
      handed.map(({ at }) => [at, column] as const),
    ),
  );
  return {
    torn: new Set([...parted.torn, ...mixed.keys()]),
    edited: new Set([...parted.edited].filter((at) => !mixed.has(at))),
    mixed,
  };
}

/**
 * Rows whose typed identity no longer fits the fingerprint beside it. A sort of some columns only hands
 * fingerprints round among the rows it parts: such rows are `torn`, also where there was none yet to be handed
 * round, as beside a row that was inserted just before. The others were simply `edited`, or are copies of a row that
 * still has its own fingerprint.
 *
 * @param fitting rows that are known to fit theirs
 * @param left fingerprints beside which nothing is left
 */
export function partedRows(
  sheet: SheetDeclaration,
  rows: readonly Marked[],
  fitting: ReadonlySet<number> = none,
  left: ReadonlySet<string> = nothing,
): Parting {
  const all = rows.flatMap(({ at, row: { fingerprint }, cells }) =>
    fitting.has(at) ? [] : [{ at, identity: identityOf(sheet, cells), fingerprint: fingerprint ?? '' }],
  );
  const parted = all.filter(({ identity, fingerprint }) => fingerprint !== '' && fingerprint !== identity);
  const fingerprints = new Map(parted.map((row) => [row.fingerprint, row]));
  const isBeside = (identity: string) => fingerprints.has(identity) || left.has(identity);
  // One that was typed anew as another was before its correction is no torn one.
  const bare = all.filter(({ identity, fingerprint }) => {
    const source = fingerprint === '' && identity !== '' ? fingerprints.get(identity) : undefined;
    return source !== undefined && (source.identity === '' || isBeside(source.identity));
  });
  const identities = new Set([...parted, ...bare].map(({ identity }) => identity));
  const torn = new Set<number>(bare.map(({ at }) => at));
  const edited = new Set<number>();
  for (const { at, identity, fingerprint } of parted) {
    const isHandedRound = identities.has(fingerprint) || isBeside(identity);
    (isHandedRound ? torn : edited).add(at);
  }
  return { torn, edited };
}

const none: ReadonlySet<number> = new Set();
const nothing: ReadonlySet<string> = new Set();

/**
 * Fingerprints beside which nothing is left that was typed: a sort of some columns has put the cells of a blank row
 * there, as they were where someone had just inserted one.
 */
export function leftFingerprints(
  { columns, cells, firstRow }: Snapshot,
  rows: readonly Placed<unknown>[],
): ReadonlySet<string> {
  const place = columns.get('fingerprint');
  if (place === undefined) return nothing;
  const filled = new Set(rows.map(({ at }) => at));
  const left = cells.flatMap((line, index) =>
    filled.has(firstRow + index) ? [] : cellText(line[place - 1] ?? ''),
  );
  return new Set(left.filter((fingerprint) => fingerprint !== ''));
}

/** The same of a sheet as a run has read it. */
export function leftIn(
  { snapshots }: Pick<TeamBook, 'snapshots'>,
  sheet: SheetDeclaration,
  rows: readonly Placed<unknown>[],
): ReadonlySet<string> {
  const snapshot = snapshots.get(sheet.key);
  return typeof snapshot === 'object' ? leftFingerprints(snapshot, rows) : nothing;
}

/**
 * The same for the log where only some of its rows were read whole: as soon as one of these does not fit its
 * fingerprint, the identities of all rows are read to tell. Null where there is nothing to tell.
 */
export function tornLogRows(book: Book, team: TeamBook): Tearing | null {
  const partly = partlyRead(team, careLog);
  if (partly.size === 0) return null;
  const whole = team.log.rows.filter(({ at }) => !partly.has(at));
  const ofWhole = partedRows(careLog, whole);
  if (ofWhole.torn.size + ofWhole.edited.size === 0) return withMixed(careLog, whole, ofWhole);
  const snapshot = book.read([careLog], logIdentities).get(careLog.key);
  if (typeof snapshot !== 'object') return null;
  const { rows } = readTable(careLog, snapshot);
  return withMixed(careLog, whole, partedRows(careLog, rows, none, leftFingerprints(snapshot, rows)));
}

const tornOf = new WeakMap<object, ReadonlySet<number>>();

/**
 * Rows of 고객 정보 that a sort has torn: whose phone or address stands in them nobody knows. Asked for every mail to a
 * customer, and worked out once for the rows of a run.
 */
export function tornCustomers(
  team: Pick<TeamBook, 'customers' | 'mergedRows' | 'snapshots'>,
): ReadonlySet<number> {
  const { rows } = team.customers;
  const known = tornOf.get(rows) ?? tornNow(team);
  tornOf.set(rows, known);
  return known;
}

function tornNow(team: Pick<TeamBook, 'customers' | 'mergedRows' | 'snapshots'>): ReadonlySet<number> {
  const all = [...team.customers.rows, ...team.mergedRows];
  return tornRows(customers, all, partlyRead(team, customers), leftIn(team, customers, all)).torn;
}
