// What becomes of a function's result on its way out (section 4).

/**
 * The result as `google.script.run` gives it to the page: null as a whole when it holds a Date anywhere
 * ([B]); undefined in arrays becomes null; functions and undefined members are left out.
 */
export function clientJson(value: unknown): string | null {
  return holdsDate(value, new Set()) ? null : plainJson(value);
}

/** The result as JSON for a person who ran the function: a Date is its ISO text, nothing is null. */
export function plainJson(value: unknown): string | null {
  try {
    return JSON.stringify(value) ?? null;
  } catch {
    return null;
  }
}

function holdsDate(value: unknown, seen: Set<unknown>): boolean {
  if (value instanceof Date) return true;
  if (typeof value !== 'object' || value === null || seen.has(value)) return false;
  seen.add(value);
  return Object.values(value).some((item) => holdsDate(item, seen));
}
