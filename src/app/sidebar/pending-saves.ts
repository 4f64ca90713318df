import { fingerprint } from '../../domain/fingerprint';
import type { Store } from '../ports';
import { storedJson } from '../stored-json';
import type { Cells } from './row-cells';

/** A save that was begun and not told in 변경 기록 yet: what a retry needs to finish it instead of doing it twice. */
export interface Pending {
  readonly key: string;
  /** The ids that it gave out. */
  readonly result: object;
  /** What stood in the cells that it changes, by row. */
  readonly before: Readonly<Record<string, Cells>>;
}

const KEY = 'saves';
/** Hashes of the keys of the last saves, so that a new one need not look through 변경 기록. */
const DONE_KEY = 'saved';
const MOST_DONE = 400;
/** Only executions that died leave one behind; a value of the property store holds 9 KB. */
const MOST_KEPT = 20;
const MOST_CHARACTERS = 8_000;

export function pendingSave(store: Store, key: string): Pending | null {
  return all(store).find((one) => one.key === key) ?? null;
}

export function beginSave(store: Store, pending: Pending): void {
  const others = all(store).filter(({ key }) => key !== pending.key);
  const fits = JSON.stringify(pending).length <= MOST_CHARACTERS / 4;
  keep(store, [...others, fits ? pending : { ...pending, before: {} }]);
}

/** Whether a save with this key may have been made before; 변경 기록 tells then. */
export function isDone(store: Store, key: string): boolean {
  return doneKeys(store).includes(fingerprint([key]));
}

/** @param how `done`: it stands, and its key is used up */
export function endSave(store: Store, key: string, how: 'done' | 'given up' = 'given up'): void {
  if (how === 'done')
    store.set(DONE_KEY, JSON.stringify([...doneKeys(store), fingerprint([key])].slice(-MOST_DONE)));
  keep(
    store,
    all(store).filter((one) => one.key !== key),
  );
}

function doneKeys(store: Store): readonly unknown[] {
  const kept = storedJson(store, DONE_KEY);
  return Array.isArray(kept) ? kept : [];
}

function keep(store: Store, saves: readonly Pending[]): void {
  let kept = saves.slice(-MOST_KEPT);
  while (JSON.stringify(kept).length > MOST_CHARACTERS) kept = kept.slice(1);
  store.set(KEY, JSON.stringify(kept));
}

function all(store: Store): readonly Pending[] {
  const kept = storedJson(store, KEY);
  return Array.isArray(kept) ? kept.filter(isPending) : [];
}

/** People can reach the store. */
function isPending(kept: unknown): kept is Pending {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'key' in kept &&
    'result' in kept &&
    typeof kept.result === 'object' &&
    kept.result !== null &&
    'before' in kept &&
    typeof kept.before === 'object' &&
    kept.before !== null
  );
}
