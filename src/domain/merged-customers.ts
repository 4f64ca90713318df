/** A customer whose rows now belong to another. */
export interface MergeMark {
  readonly customerId: string;
  readonly mergedInto: string;
}

/**
 * Whom each merged customer's rows belong to in the end, as one may be merged on. A mark that leads nowhere, or round
 * in a circle, counts for nothing.
 */
export function mergedCustomers(
  marks: readonly MergeMark[],
  known: ReadonlySet<string>,
): Map<string, string> {
  const next = new Map(marks.map(({ customerId, mergedInto }) => [customerId, mergedInto]));
  return new Map(
    [...next.keys()].flatMap((customerId): [string, string][] => {
      const seen = new Set([customerId]);
      let into = next.get(customerId) ?? '';
      for (let on = next.get(into); on !== undefined && !seen.has(into); on = next.get(into)) {
        seen.add(into);
        into = on;
      }
      return known.has(into) && !next.has(into) ? [[customerId, into]] : [];
    }),
  );
}
