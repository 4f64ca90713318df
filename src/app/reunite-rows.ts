import { type Cell, cellText, isBlank, sameCell } from '../sheets/cell';
import type { Placed, SheetDeclaration } from '../sheets/declaration';
import { identityOf } from '../sheets/identity';
import type { Snapshot } from '../sheets/reading';
import { isRemembered } from './derived-columns';
import type { Edit } from './edits';
import { leftFingerprints, tornRows } from './torn-rows';

/** Rows that a sort has torn, put together again, and those at which a person must look. */
export interface Reunion {
  readonly edits: readonly Edit[];
  /** Numbers of rows that are whole once the edits are made, each with the row from which its other half comes. */
  readonly mended: ReadonlyMap<number, number>;
  readonly left: readonly number[];
}

type TornRow = Placed<{ readonly fingerprint: string | null; readonly written: string | null }>;

/**
 * Finds by the fingerprints which torn row's ids belong to which typed row, and brings them, with every cell that the
 * sort left behind, to where the typed cells stand now. Only where each match is the only one, and where what the rows
 * remember tells of each column whether it was sorted along; else the rows are left for a person.
 */
export function reuniteRows(sheet: SheetDeclaration, rows: readonly TornRow[], snapshot: Snapshot): Reunion {
  const { torn } = tornRows(sheet, rows, new Set(), leftFingerprints(snapshot, rows));
  const parted = rows.filter(({ at }) => torn.has(at));
  const sources = closedMatches(sheet, parted);
  const stayed = sources.size === 0 ? null : columnsLeftBehind(sheet, sources, snapshot);
  if (stayed === null) return { edits: [], mended: new Map(), left: [...torn] };
  const edits = [...sources].flatMap(([row, source]) =>
    stayed.flatMap((column): Edit[] => {
      const cell = source.cells[column] ?? '';
      return sameCell(cell, row.cells[column] ?? '') ? [] : [{ sheet, row: row.at, column, cell }];
    }),
  );
  const mended = new Map([...sources].map(([row, source]) => [row.at, source.at]));
  return { edits, mended, left: [...torn].filter((at) => !mended.has(at)) };
}

/** Typed rows with the rows that bear their fingerprints: one to one, and the same rows on both sides. */
function closedMatches(sheet: SheetDeclaration, parted: readonly TornRow[]): Map<TornRow, TornRow> {
  const byFingerprint = grouped(parted, ({ row }) => row.fingerprint ?? '');
  const byIdentity = grouped(parted, ({ cells }) => identityOf(sheet, cells));
  const matches = new Map<TornRow, TornRow>();
  for (const [identity, typed] of byIdentity) {
    const [row, ...others] = typed;
    const [source, ...rivals] = byFingerprint.get(identity) ?? [];
    if (row && source && others.length + rivals.length === 0) matches.set(row, source);
  }
  // A row whose own half nobody claims, or who finds none, breaks the chain in which it stands.
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

/** The bound columns that were not sorted along; null where that cannot be told of every column that matters. */
function columnsLeftBehind(
  sheet: SheetDeclaration,
  sources: ReadonlyMap<TornRow, TornRow>,
  snapshot: Snapshot,
): string[] | null {
  const keyAt = new Map([...snapshot.columns].map(([column, place]) => [place, column]));
  const width = Math.max(...snapshot.cells.map((line) => line.length), ...keyAt.keys());
  const places = Array.from({ length: width }, (_, index) => index + 1);
  const sides = places.map((place) => sideOf(sheet, sources, keyAt.get(place)));
  if (sides.includes('both')) return null;
  const left: string[] = [];
  for (const place of places) {
    const column = keyAt.get(place);
    const side = sides[place - 1] ?? betweenAlike(sides, place - 1);
    const matters = [...sources].some(
      ([row, source]) => textAt(snapshot, row.at, place) !== textAt(snapshot, source.at, place),
    );
    if (!matters) continue;
    // A column of the team's own cannot be written to: it is only all right where the sort took it along.
    if (side === null || (side === 'left' && column === undefined)) return null;
    if (side === 'left' && column !== undefined) left.push(column);
  }
  return left;
}

/** What the rows themselves tell of a column; null where they tell nothing. */
function sideOf(
  sheet: SheetDeclaration,
  sources: ReadonlyMap<TornRow, TornRow>,
  column: string | undefined,
): Side | 'both' | null {
  if (column === undefined) return null;
  if (sheet.identity.includes(column)) return 'sorted';
  if (sheet.columns[column]?.role === 'system') return 'left';
  let side: Side | null = null;
  for (const [row, source] of sources) {
    const cell: Cell = row.cells[column] ?? '';
    const stays = isRemembered(sheet, row.row.written, column, cell);
    const comes = isRemembered(sheet, source.row.written, column, cell);
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
