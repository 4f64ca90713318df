import type { Ports } from '../ports';
import { storedJson } from '../stored-json';

/** An adoption or an undo that has begun and has not come to its end. */
export interface Unfinished {
  readonly id: string;
  /** Who began it. */
  readonly who: string;
  /** Columns that stay, once undo has come to clearing away. */
  readonly kept: readonly string[];
  /** Executions that took it up since it last got on. */
  readonly tries: number;
}

const KEY = 'adoption';

export function unfinished({ store }: Pick<Ports, 'store'>): Unfinished | null {
  const stored = storedJson(store, KEY) as Partial<Unfinished> | null;
  return stored && typeof stored.id === 'string' && stored.id !== ''
    ? { id: stored.id, who: stored.who ?? '', kept: stored.kept ?? [], tries: stored.tries ?? 0 }
    : null;
}

export function setUnfinished({ store }: Pick<Ports, 'store'>, one: Unfinished | null): void {
  store.set(KEY, JSON.stringify(one ?? {}));
}
