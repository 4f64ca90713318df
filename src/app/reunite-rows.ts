import { type Cell, cellText, isBlank, sameCell } from '../sheets/cell';
import type { Placed, SheetDeclaration } from '../sheets/declaration';
import { identityOf } from '../sheets/identity';
import type { Snapshot } from '../sheets/reading';
import type { Edit } from './edits';
import { handedRound } from './handed-round';
import { remembers, seenOf } from './row-memory';
import { traceOf } from './seen-cells';
import { leftFingerprints, partedRows } from './torn-rows';

/** Rows that a sort has torn, put together again, and those at which a person must look. */
export interface Reunion {
  readonly edits: readonly Edit[];
  /** Numbers of rows that are whole once the edits are made, each with the row from which its other half comes. */
  readonly mended: ReadonlyMap<number, number>;
  readonly left: readonly number[];
}

type TornRow = Placed<{ readonly fingerprint: string | null; readonly written: string | null }>;

/**
 * Finds what belongs together of rows that a sort has torn: by the fingerprints, which ids belong to which typed row,
 * and these go to where the typed cells stand now; by the memories, where the cells of a row that stayed have gone,
 * and these come back. Only where each match is the only one, and where what the rows remember tells of each column
 * whether it was sorted along; else the rows are left for a person.
 */
export function reuniteRows(sheet: SheetDeclaration, rows: readonly TornRow[], snapshot: Snapshot): Reunion {
  const { torn } = partedRows(sheet, rows, new Set(), leftFingerprints(snapshot, rows));
  const parted = rows.filter(({ at }) => torn.has(at));
  const handed = handedRound(
    sheet,
    rows.filter(({ at }) => !torn.has(at)),
  );
  const all = new Set([...torn, ...[...handed.values()].flat().map(({ at }) => at)]);
  const reunions = [
    joined(sheet, matchesByIdentity(sheet, parted), snapshot, 'left'),
    joined(sheet, matchesByMemory(sheet, handed), snapshot, 'sorted'),
  ];
  const mended = new Map(reunions.flatMap((one) => [...one.mended]));
  return {
    edits: reunions.flatMap(({ edits }) => edits),
    mended,
    left: [...all].filter((at) => !mended.has(at)),
  };
}

/**
 * Moves the cells of one side of the sort: those left behind to the rows that were sorted away from them, or those
 * sorted back to the rows that stayed.
 */
function joined(
  sheet: SheetDeclaration,
  { sources, isCertain }: Matches,
  snapshot: Snapshot,
  moved: Side,
): Pick<Reunion, 'edits' | 'mended'> {
  const columns = sources.size === 0 ? null : columnsOn(moved, sheet, { sources, isCertain }, snapshot);
  const pairs = [...sources].map(([row, source]) =>
    moved === 'left' ? { to: row, from: source } : { to: source, from: row },
  );
  if (columns === null) return { edits: [], mended: new Map() };
  const edits = pairs.flatMap(({ to, from }) =>
    columns.flatMap((column): Edit[] => {
      const cell = from.cells[column] ?? '';
      return sameCell(cell, to.cells[column] ?? '') ? [] : [{ sheet, row: to.at, column, cell }];
    }),
  );
  return { edits, mended: new Map(pairs.map(({ to, from }) => [to.at, from.at])) };
}

/** Rows whose cells were sorted, each with the row that they were sorted away from. */
interface Matches {
  readonly sources: ReadonlyMap<TornRow, TornRow>;
  /** False where rows were alike in all that was looked at, so that one stands for another. */
  readonly isCertain: boolean;
}

/** Typed rows with the rows that bear their fingerprints. */
function matchesByIdentity(sheet: SheetDeclaration, parted: readonly TornRow[]): Matches {
  const byFingerprint = grouped(parted, ({ row }) => row.fingerprint ?? '');
  const byIdentity = grouped(parted, ({ cells }) => identityOf(sheet, cells));
  const matches = new Map<TornRow, TornRow>();
  for (const [identity, [row, ...others]] of byIdentity) {
    const [source, ...rivals] = byFingerprint.get(identity) ?? [];
    if (row && source && others.length + rivals.length === 0) matches.set(row, source);
  }
  return { sources: closed(matches), isCertain: true };
}

/** Rows with those that remember the cells which stand in them now. */
function matchesByMemory(sheet: SheetDeclaration, handed: ReadonlyMap<string, readonly TornRow[]>): Matches {
  const columns = [...handed.keys()];
  const rows = [...new Set([...handed.values()].flat())];
  const byMemory = grouped(rows, ({ row }) => {
    const seen = seenOf(sheet, row.written);
    return columns.map((column) => seen?.[column] ?? '').join(' ');
  });
  const byCells = grouped(rows, ({ cells }) =>
    columns.map((column) => traceOf(cells[column] ?? '')).join(' '),
  );
  const pairs = [...byCells].flatMap(([traces, alike]) => {
    const sources = byMemory.get(traces) ?? [];
    return sources.length === alike.length ? alike.map((row, index) => [row, sources[index]] as const) : [];
  });
  const matches = new Map(
    pairs.flatMap(([row, source]) => (source && source !== row ? [[row, source] as const] : [])),
  );
  return { sources: closed(matches), isCertain: [...byCells.values()].every(({ length }) => length === 1) };
}

/** The matches that have the same rows on both sides: one whose own half nobody claims breaks the chain it stands in. */
function closed(all: ReadonlyMap<TornRow, TornRow>): ReadonlyMap<TornRow, TornRow> {
  const matches = new Map(all);
  for (;;) {
    const claimed = new Set(matches.values());
    const open = [...matches].filter(([row, source]) => !claimed.has(row) || !matches.has(source));
    if (open.length === 0) return matches;
    for (const [row] of open) matches.delete(row);
  }
}

function grouped(rows: readonly TornRow[], keyOf: (row: TornRow) => string): Map<string, TornRow[]> {
  const groups = new Map<string, TornRow[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

type Side = 'sorted' | 'left';

/** The bound columns on one side of a sort; null where that cannot be told of every column that matters. */
function columnsOn(
  moved: Side,
  sheet: SheetDeclaration,
  { sources, isCertain }: Matches,
  snapshot: Snapshot,
): string[] | null {
  const keyAt = new Map([...snapshot.columns].map(([column, place]) => [place, column]));
  const width = Math.max(...snapshot.cells.map((line) => line.length), ...keyAt.keys());
  const places = Array.from({ length: width }, (_, index) => index + 1);
  const sides = places.map((place) => sideOf(sheet, sources, keyAt.get(place), moved));
  if (sides.includes('both')) return null;
  const found: string[] = [];
  for (const place of places) {
    const column = keyAt.get(place);
    const side = sides[place - 1] ?? (isCertain ? betweenAlike(sides, place - 1) : null);
    const matters = [...sources].some(
      ([row, source]) => textAt(snapshot, row.at, place) !== textAt(snapshot, source.at, place),
    );
    if (!matters) continue;
    // A column of the team's own cannot be written to: it is only all right where it is where it belongs.
    if (side === null || (side === moved && column === undefined)) return null;
    if (side === moved && column !== undefined) found.push(column);
  }
  return found;
}

/** What the rows themselves tell of a column; null where they tell nothing. */
function sideOf(
  sheet: SheetDeclaration,
  sources: ReadonlyMap<TornRow, TornRow>,
  column: string | undefined,
  moved: Side,
): Side | 'both' | null {
  if (column === undefined) return null;
  if (moved === 'left' && sheet.identity.includes(column)) return 'sorted';
  if (sheet.columns[column]?.role === 'system') return 'left';
  let side: Side | null = null;
  for (const [row, source] of sources) {
    const cell: Cell = row.cells[column] ?? '';
    const stays = remembers(sheet, row.row.written, column, cell);
    const comes = remembers(sheet, source.row.written, column, cell);
    if (stays === null || comes === null || stays === comes) continue;
    const told = stays === true ? 'left' : 'sorted';
    if (side !== null && side !== told) return 'both';
    side = told;
  }
  return side;
}

/** A sort takes neighbouring columns: what stands between two of one side is of that side too. */
function betweenAlike(sides: readonly (Side | 'both' | null)[], index: number): Side | 'both' | null {
  const before = sides.slice(0, index).reverse().find(Boolean) ?? null;
  const after = sides.slice(index + 1).find(Boolean) ?? null;
  return before === after ? before : null;
}

function textAt({ cells, firstRow }: Snapshot, row: number, place: number): string {
  const cell = cells[row - firstRow]?.[place - 1] ?? '';
  return isBlank(cell) ? '' : cellText(cell);
}
