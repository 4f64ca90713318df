import { careLog } from '../../sheets/care-log';
import { type Cell, cellText, isBlank } from '../../sheets/cell';
import { contractLedger } from '../../sheets/contract-ledger';
import { customers } from '../../sheets/customers';
import type { Placed, SheetDeclaration } from '../../sheets/declaration';
import { readArchived } from '../archive/archived';
import { readRecords } from '../archive/record';
import type { Change, SidebarPorts } from '../ports';
import { placedIn, removeRowsWhere } from '../remove-rows';
import type { AddedRow, AdoptionRecord } from './record';
import { sheetOf } from './roles';

type PlacedRow = Placed<unknown>;

/** The rows of a record for other sheets; those that stand there already are looked for only where asked. */
export function addedChanges(
  { book }: SidebarPorts,
  { added }: AdoptionRecord,
  isResumed: boolean,
): Change[] {
  return bySheet(added).flatMap(([sheet, rows]): Change[] => {
    const standing = isResumed ? rowsByKey(book, sheet, rows) : new Map<string, PlacedRow>();
    const missing = rows.filter((row) => !standing.has(keyOf(row)));
    return missing.length === 0 ? [] : [{ kind: 'append', sheet, rows: missing.map(({ cells }) => cells) }];
  });
}

/** A row that adoption added, and what has become of it. */
export interface StandingRow {
  readonly added: AddedRow;
  readonly sheet: SheetDeclaration;
  /** Whether a person has typed into it, or other rows name it. */
  readonly isInUse: boolean;
}

/** The added rows that still stand. */
export function standingRows(
  { book }: SidebarPorts,
  { added, sheet: adopted }: AdoptionRecord,
): StandingRow[] {
  return bySheet(added).flatMap(([sheet, rows]): StandingRow[] => {
    const standing = rowsByKey(book, sheet, rows);
    const named = sheet.key === customers.key ? namedCustomers(book, adopted) : new Set<string>();
    return rows.flatMap((one): StandingRow[] => {
      const placed = standing.get(keyOf(one));
      const isInUse = placed !== undefined && (isTypedInto(sheet, placed, one) || named.has(keyOf(one)));
      return placed ? [{ added: one, sheet, isInUse }] : [];
    });
  });
}

/** Deletes added rows, each found anew by its key. */
export function removeAdded(ports: SidebarPorts, gone: readonly StandingRow[]): void {
  for (const [sheet, rows] of bySheet(gone.map(({ added }) => added))) {
    const key = rows[0]?.key ?? '';
    const keys = new Set(rows.map(keyOf));
    const nameOf = (cells: AddedRow['cells']) => cellText(cells[key] ?? '');
    removeRowsWhere(ports, sheet, { isGone: (cells) => keys.has(nameOf(cells)), nameOf });
  }
}

function keyOf({ cells, key }: AddedRow): string {
  return cellText(cells[key] ?? '');
}

function bySheet(added: readonly AddedRow[]): [SheetDeclaration, AddedRow[]][] {
  const groups = new Map<string, AddedRow[]>();
  for (const row of added) groups.set(row.sheet, [...(groups.get(row.sheet) ?? []), row]);
  return [...groups].map(([key, rows]) => [sheetOf(key), rows]);
}

function rowsByKey(
  book: SidebarPorts['book'],
  sheet: SheetDeclaration,
  rows: readonly AddedRow[],
): ReadonlyMap<string, PlacedRow> {
  const key = rows[0]?.key ?? '';
  return new Map(placedIn(book, sheet).map((placed) => [cellText(placed.cells[key] ?? ''), placed]));
}

function isTypedInto(sheet: SheetDeclaration, { cells }: PlacedRow, { cells: given }: AddedRow): boolean {
  return Object.entries(sheet.columns).some(([key, { role }]) => {
    if (role !== 'typed') return false;
    const [now, then]: [Cell, Cell] = [cells[key] ?? '', given[key] ?? ''];
    return !(isBlank(now) && isBlank(then)) && cellText(now) !== cellText(then);
  });
}

/** Customers that other sheets than the adopted one name. */
function namedCustomers(book: SidebarPorts['book'], adopted: string): ReadonlySet<string> {
  const others = [contractLedger, careLog].filter(({ key }) => key !== adopted);
  const rows = others.flatMap((sheet) => placedIn(book, sheet));
  const ids = rows.map(({ cells }) => cellText(cells.customerId ?? '')).filter((id) => id !== '');
  return new Set([...ids, ...readArchived(book, readRecords({ book }), new Map()).entriesOf.keys()]);
}
