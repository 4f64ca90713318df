import type { Ports } from '../ports';
import { storedJson } from '../stored-json';

/** A merge, or its undoing, that has begun and has not come to its end. */
export interface Unfinished {
  readonly mergeId: string;
  /** What keeps it from its end; null where only an execution has ended too early, or people kept moving rows. */
  readonly held: Held | null;
}

/** A sheet that does not take what a merge writes, as after a rule or a protection of the team's own. */
export interface Held {
  /** Key of the sheet. */
  readonly sheet: string;
  /** In Google's words. */
  readonly why: string;
}

const KEY = 'merge';
/** A property holds 9 KB; so many are more than anyone leaves lying. */
export const MOST_UNFINISHED = 20;
const LONGEST_WHY = 200;

export function unfinishedMerges(store: Ports['store']): readonly Unfinished[] {
  const kept = storedJson(store, KEY);
  const list: unknown[] = Array.isArray(kept) ? kept : [kept];
  return list.flatMap((one): Unfinished[] => {
    const [mergeId, sheet, why]: unknown[] = Array.isArray(one) ? one : [one];
    if (typeof mergeId !== 'string') return [];
    const isHeld = typeof sheet === 'string' && typeof why === 'string';
    return [{ mergeId, held: isHeld ? { sheet, why } : null }];
  });
}

/** Notes how a merge stands: begun, held by a sheet, or done with. */
export function noteUnfinished(store: Ports['store'], mergeId: string, held: Held | 'done' | null): void {
  const others = unfinishedMerges(store).filter((one) => one.mergeId !== mergeId);
  const all = held === 'done' ? others : [...others, { mergeId, held }];
  const parts = all.map((one) =>
    one.held === null ? [one.mergeId] : [one.mergeId, one.held.sheet, one.held.why.slice(0, LONGEST_WHY)],
  );
  store.set(KEY, JSON.stringify(parts));
}
