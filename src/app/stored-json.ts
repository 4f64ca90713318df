import type { Store } from './ports';

/** What was kept under a key; null when there is nothing or, since people can reach the store, nothing readable. */
export function storedJson(store: Store, key: string): unknown {
  try {
    return JSON.parse(store.get(key) ?? 'null');
  } catch {
    return null;
  }
}
