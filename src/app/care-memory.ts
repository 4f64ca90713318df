import type { Store } from './ports';
import { storedJson } from './stored-json';

/** What a run that looked at how all customers stand has found out, besides what it wrote. */
export interface CareSeen {
  /** As `YYYY-MM-DD HH:MM:SS`. */
  readonly seenAt: string;
  /** Customers whose regular contact is due and for whom nobody has room yet, by manager, '' being nobody. */
  readonly waiting: Readonly<Record<string, number>>;
}

export interface CareMemory {
  /** Null before the first time. */
  readonly seen: CareSeen | null;
  /** Whether the next run is to look, and not only some runs of an afternoon. */
  readonly isAsked: boolean;
}

const KEY = 'care';

export function careMemory(store: Store): CareMemory {
  const kept = storedJson(store, KEY);
  const [seenAt, waiting, asked]: unknown[] = Array.isArray(kept) ? kept : [];
  const counts = typeof waiting === 'object' && waiting !== null ? Object.entries(waiting) : [];
  return {
    seen:
      typeof seenAt !== 'string'
        ? null
        : {
            seenAt,
            waiting: Object.fromEntries(
              counts.flatMap(([manager, count]) => (typeof count === 'number' ? [[manager, count]] : [])),
            ),
          },
    isAsked: asked === true,
  };
}

export function rememberCare(store: Store, { seen, isAsked }: CareMemory): void {
  store.set(KEY, JSON.stringify([seen?.seenAt ?? null, seen?.waiting ?? {}, isAsked]));
}

/** Lets the next run look at how all customers stand. */
export function askForCare(store: Store): void {
  const { seen, isAsked } = careMemory(store);
  if (!isAsked) rememberCare(store, { seen, isAsked: true });
}
