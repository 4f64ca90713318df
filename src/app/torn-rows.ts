import { fingerprint } from '../domain/fingerprint';
import { type Cell, cellText } from '../sheets/cell';
import type { Placed, SheetDeclaration } from '../sheets/declaration';

/** The hash of what a person knows a row by; blank where none of it is typed. */
export function identityOf(sheet: SheetDeclaration, cells: Readonly<Record<string, Cell>>): string {
  const texts = sheet.identity.map((key) => cellText(cells[key] ?? '').trim());
  return texts.every((text) => text === '') ? '' : fingerprint(texts);
}

/**
 * Rows whose typed identity no longer fits the fingerprint beside them. When none of these fingerprints belongs
 * to another row's identity, people simply edited the rows (`edited`); otherwise a sort of some columns only has
 * torn rows apart, and all of them are `torn`.
 */
export function tornRows(
  sheet: SheetDeclaration,
  rows: readonly Placed<{ readonly fingerprint: string | null }>[],
): { readonly torn: ReadonlySet<number>; readonly edited: ReadonlySet<number> } {
  const identities = new Map(rows.map(({ at, cells }) => [at, identityOf(sheet, cells)]));
  const known = new Set(identities.values());
  const parted = rows.filter(
    ({ at, row }) => row.fingerprint !== null && row.fingerprint !== identities.get(at),
  );
  const places = new Set(parted.map(({ at }) => at));
  const isTorn = parted.some(({ row }) => known.has(row.fingerprint ?? ''));
  return isTorn ? { torn: places, edited: new Set() } : { torn: new Set(), edited: places };
}
