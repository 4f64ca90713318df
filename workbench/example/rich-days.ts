/** Days as serial numbers (days since 1899-12-30), so that the example needs no clock. */

const UNIX_EPOCH = 25_569;
const DAY_MS = 86_400_000;

/** `YYYY-MM-DD` of a serial day. */
export function isoDay(serial: number): string {
  return new Date((serial - UNIX_EPOCH) * DAY_MS).toISOString().slice(0, 10);
}

/** The last day of a term of so many months, as Koreans count: the day before the same day of the month. */
export function endOfMonths(start: number, months: number): number {
  const first = new Date((start - UNIX_EPOCH) * DAY_MS);
  const day = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + months, first.getUTCDate());
  return Math.round(day / DAY_MS) + UNIX_EPOCH - 1;
}
