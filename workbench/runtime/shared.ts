// Plain data that many cells have in common, such as looks, as one object each.

const known = new Map<string, object>();

/** The one object of the host's realm that has these properties, whatever their order. */
export function shared<T extends object>(value: T): T {
  const text = JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  const same = known.get(text);
  if (same) return same as T;
  const own = structuredClone(value);
  known.set(text, own);
  return own;
}
