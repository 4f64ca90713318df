// What `google.script.run` does with arguments before they leave the page (section 4, [B]).

/** The arguments as JSON; throws the page's own TypeError for what cannot be sent. Pure: the desk's page uses it too. */
export function argumentsJson(args: readonly unknown[]): string {
  args.forEach((value, index) => {
    refuse(value, String(index), new Set());
  });
  return JSON.stringify(args);
}

function refuse(value: unknown, property: string, path: ReadonlySet<unknown>): void {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    throw new TypeError(`Failed due to illegal value in property: ${property}`);
  }
  if (typeof value !== 'object' || value === null) return;
  if (path.has(value)) throw new TypeError('Failed due to circular reference.');
  // By tag, because a page's objects come from another realm.
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag !== 'Object' && tag !== 'Array') {
    throw new TypeError(`Failed due to illegal value in property: ${property}`);
  }
  const deeper = new Set([...path, value]);
  for (const [key, item] of Object.entries(value)) refuse(item, key, deeper);
}
