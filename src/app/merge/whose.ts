import type { Merge } from './record';
import { moveKey } from './record';

/**
 * To whom a row of the log belonged before merges moved it. Archives count rows under that number, and find them
 * through the merges that stand: so a merge can be undone after its rows were put away, and nothing there is rewritten.
 *
 * @param merges in the order in which they were made
 * @param named whom the row names as it stands
 */
export function originalOwner(
  merges: readonly Pick<Merge, 'stays' | 'goes' | 'moved'>[],
  sheet: string,
  rowId: string | null,
  named: string,
): string {
  const key = moveKey(sheet, 'customerId', rowId ?? '');
  return [...merges]
    .reverse()
    .reduce((owner, { stays, goes, moved }) => (owner === stays && moved.has(key) ? goes : owner), named);
}

/** Every number that merges have joined with a customer's at any time, its own first. */
export function namesAround(merges: readonly Pick<Merge, 'stays' | 'goes'>[], customerId: string): string[] {
  const names = new Set([customerId]);
  for (let size = 0; size < names.size; ) {
    size = names.size;
    for (const { stays, goes } of merges) if (names.has(stays) || names.has(goes)) names.add(stays).add(goes);
  }
  return [...names];
}
