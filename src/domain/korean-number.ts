/** What stands before 억, before 만, and at the end. */
const MYRIADS = /^(?:(.+?)억)?(?:(.*?)만)?(.*)$/;
const PLAIN = /^(?:\d+|\d{1,3}(?:,\d{3})+)$/;
const DECIMAL = /^(\d+)\.(\d+)$/;
const WITH_UNITS = /^(?:(\d*)천)?(?:(\d*)백)?(?:(\d*)십)?(\d*)$/;

/**
 * Reads a whole number of 0 or more in digits with Korean units: `100,000`, `10만5천`, `1억2,000만`, `1.5만`,
 * `천만`. Null where it is no number, has a fraction left over, or its parts do not fit (`5만20만`).
 */
export function readKoreanNumber(text: string): number | null {
  const [, hundredMillions, tenThousands, ones = ''] = MYRIADS.exec(text) ?? [];
  const parts = [
    { text: hundredMillions, size: 100_000_000 },
    { text: tenThousands === '' ? '1' : tenThousands, size: 10_000 },
    { text: ones === '' ? undefined : ones, size: 1 },
  ];
  let sum: number | null = null;
  let isClosed = false;
  for (const { text: digits, size } of parts) {
    if (digits === undefined) continue;
    const value = sizedValue(digits, size);
    if (value === null || isClosed || (sum !== null && value >= size * 10_000)) return null;
    sum = (sum ?? 0) + value;
    isClosed = DECIMAL.test(digits);
  }
  return sum !== null && Number.isSafeInteger(sum) ? sum : null;
}

/** The value of the digits before a unit of some size, or null; a fraction must come out whole. */
function sizedValue(text: string, size: number): number | null {
  if (PLAIN.test(text)) return Number(text.replace(/,/g, '')) * size;
  const [, whole, fraction] = DECIMAL.exec(text) ?? [];
  if (whole !== undefined && fraction !== undefined && size > 1) {
    const value = (Number(whole + fraction) * size) / 10 ** fraction.length;
    return Number.isInteger(value) ? value : null;
  }
  const units = WITH_UNITS.exec(text);
  if (units === null || text === '') return null;
  const [, thousands, hundreds, tens, ones] = units;
  const value = times(thousands, 1000) + times(hundreds, 100) + times(tens, 10) + Number(ones ?? 0);
  return value * size;
}

/** 천 alone is one thousand; an absent unit is nothing. */
function times(digits: string | undefined, unit: number): number {
  if (digits === undefined) return 0;
  return (digits === '' ? 1 : Number(digits)) * unit;
}
