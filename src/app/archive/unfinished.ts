import type { Ports } from '../ports';
import { storedJson } from '../stored-json';

/** An archive that is being made or taken back and has not come to its end. */
export interface Unfinished {
  readonly id: string;
  readonly who: string;
  readonly step: 'closing' | 'undoing';
  /** Executions that took it up since it last got on. */
  readonly tries: number;
}

const KEY = 'archive';

export function unfinishedArchive({ store }: Pick<Ports, 'store'>): Unfinished | null {
  const stored = storedJson(store, KEY) as Partial<Unfinished> | null;
  const step = stored?.step;
  if (!stored?.id || (step !== 'closing' && step !== 'undoing')) return null;
  return { id: stored.id, who: stored.who ?? '', step, tries: stored.tries ?? 0 };
}

export function setUnfinishedArchive({ store }: Pick<Ports, 'store'>, one: Unfinished | null): void {
  store.set(KEY, JSON.stringify(one ?? {}));
}
