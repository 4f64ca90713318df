const NUMBER_WIDTH = 4;
const FIRST_CUSTOMER = 1001;

/**
 * The next id of a yearly series, `K-2024-0001`. An id is never given twice: `highest` is the highest number
 * ever given in that year (0 for none), whether or not its row still stands among the used.
 */
export function nextId(prefix: string, year: number, used: Iterable<string>, highest: number): string {
  const next = highestOf(used, (id) => idNumber(id, prefix, year), highest) + 1;
  return `${prefix}-${year}-${String(next).padStart(NUMBER_WIDTH, '0')}`;
}

/** The next plain customer id, from `1001` on; `highest` as for `nextId`. */
export function nextCustomerId(used: Iterable<string>, highest: number): string {
  return String(highestOf(used, customerNumber, Math.max(highest, FIRST_CUSTOMER - 1)) + 1);
}

/** The number within its year's series, or null for an id of another series or form. */
export function idNumber(id: string, prefix: string, year: number): number | null {
  const start = `${prefix}-${year}-`;
  return id.startsWith(start) ? customerNumber(id.slice(start.length)) : null;
}

/** The number of a plain id, or null where it is not digits only. */
export function customerNumber(id: string): number | null {
  return /^\d{1,15}$/.test(id) ? Number(id) : null;
}

function highestOf(ids: Iterable<string>, numberOf: (id: string) => number | null, atLeast: number): number {
  let highest = atLeast;
  for (const id of ids) highest = Math.max(highest, numberOf(id) ?? 0);
  return highest;
}
