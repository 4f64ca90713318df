import type { Placed, SheetDeclaration } from '../sheets/declaration';
import { identityOf } from '../sheets/identity';

/**
 * Rows whose typed identity no longer fits the fingerprint beside it. A sort of some columns only hands
 * fingerprints round among the rows it parts: such rows are `torn`. The others were simply `edited`, or are
 * copies of a row that still has its own fingerprint.
 */
export function tornRows(
  sheet: SheetDeclaration,
  rows: readonly Placed<{ readonly fingerprint: string | null }>[],
): { readonly torn: ReadonlySet<number>; readonly edited: ReadonlySet<number> } {
  const parted = rows.flatMap(({ at, row, cells }) => {
    const identity = identityOf(sheet, cells);
    const isParted = row.fingerprint !== null && row.fingerprint !== identity;
    return isParted ? [{ at, identity, fingerprint: row.fingerprint }] : [];
  });
  const identities = new Set(parted.map(({ identity }) => identity));
  const fingerprints = new Set(parted.map(({ fingerprint }) => fingerprint));
  const torn = new Set<number>();
  const edited = new Set<number>();
  for (const { at, identity, fingerprint } of parted) {
    const isHandedRound = identities.has(fingerprint) || fingerprints.has(identity);
    (isHandedRound ? torn : edited).add(at);
  }
  return { torn, edited };
}
