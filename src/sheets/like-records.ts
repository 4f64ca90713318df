/**
 * Makes records of the same keys, each holding `value` at first. Engines keep an object that grows key by key as a
 * table of its own, of five times the size and slow; copies of one that was read from JSON share their keys.
 */
export function likeRecords<Value extends string | null>(
  keys: readonly string[],
  value: Value,
): () => Record<string, Value> {
  const grown = Object.fromEntries(keys.map((key) => [key, value]));
  const model = JSON.parse(JSON.stringify(grown)) as Record<string, Value>; // what was just printed
  return () => ({ ...model });
}
