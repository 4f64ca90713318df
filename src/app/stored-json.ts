import type { Store } from './ports';

/**
 * What was kept under a key; null when there is nothing or, since people can reach the store, nothing readable. A
 * store that does not answer throws: what it keeps must not look as if it were gone.
 */
export function storedJson(store: Store, key: string): unknown {
  const text = store.get(key) ?? 'null';
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
