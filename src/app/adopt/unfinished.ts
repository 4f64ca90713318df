import type { Ports } from '../ports';
import { storedJson } from '../stored-json';

/** An adoption or an undo that has begun and has not come to its end. */
export interface Unfinished {
  readonly id: string;
  /** Who began it. */
  readonly who: string;
  readonly step: Step;
  /** Columns that stay, once undo has come to clearing away. */
  readonly kept: readonly string[];
  /** Executions that took it up since it last got on. */
  readonly tries: number;
}

const steps = [
  /** Nothing of the owner's is changed yet. */
  'begun',
  /** The rows have their ids; cells are being written. */
  'numbered',
  /** Cells get back what stood in them. */
  'undoing',
  /** Our columns, rows and marks go. */
  'releasing',
] as const;
export type Step = (typeof steps)[number];

const KEY = 'adoption';

export function unfinished({ store }: Pick<Ports, 'store'>): Unfinished | null {
  const stored = storedJson(store, KEY) as Partial<Unfinished> | null;
  const step = steps.find((one) => one === stored?.step);
  if (!stored?.id || !step) return null;
  return { id: stored.id, who: stored.who ?? '', step, kept: stored.kept ?? [], tries: stored.tries ?? 0 };
}

export function setUnfinished({ store }: Pick<Ports, 'store'>, one: Unfinished | null): void {
  store.set(KEY, JSON.stringify(one ?? {}));
}
