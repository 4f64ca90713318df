import * as PlainDate from 'temporal-polyfill/fns/PlainDate';

/** A calendar day without a clock or zone, `2024-10-02`; sorts and compares as plain text. */
export type CivilDate = `${number}-${number}-${number}`;

/** A calendar month, `2024-10`. */
export type CivilMonth = `${number}-${number}`;

const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;

/** The character code of 0. */
const ZERO = 48;

/** 0000-03-01 was a Wednesday, two days after a Monday. */
const WEEKDAY_OF_DAY_0 = 2;

/** The date of year, month 1–12 and day, or null where the calendar has no such day or the year is not 1900–9999. */
export function parseCivilDate(year: number, month: number, day: number): CivilDate | null {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return format(year, month, day);
}

/** Whether the text is a real day of 1900–9999 in the form `YYYY-MM-DD`. */
export function isCivilDate(text: string): text is CivilDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = parts(text);
  return parseCivilDate(year, month, day) !== null;
}

export function addDays(date: CivilDate, days: number): CivilDate {
  const [year, month, day] = parts(date);
  // Most often it is the next one: within the shortest month there is nothing to reckon.
  if (day + days >= 1 && day + days <= 28) return format(year, month, day + days);
  return dateOf(dayNumber(date) + days);
}

/** The same day of the month some months on, or that month's last day where it has no such day. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year, month, day] = parts(date);
  const sum = year * 12 + month - 1 + months;
  const [ofYear, ofMonth] = [Math.floor(sum / 12), (((sum % 12) + 12) % 12) + 1];
  return within(ofYear, ofMonth, Math.min(day, daysInMonth(ofYear, ofMonth)));
}

/** Days from one date to another; negative when `to` is the earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Months from one date's calendar month to another's, whatever their days. */
export function monthsBetween(from: CivilDate, to: CivilDate): number {
  const [fromYear, fromMonth] = parts(from);
  const [toYear, toMonth] = parts(to);
  return (toYear - fromYear) * 12 + toMonth - fromMonth;
}

/** The ISO day of the week: 1 = Monday … 7 = Sunday. */
export function weekday(date: CivilDate): number {
  return ((dayNumber(date) + WEEKDAY_OF_DAY_0) % 7) + 1;
}

export function dayOfMonth(date: CivilDate): number {
  return parts(date)[2];
}

export function yearOf(date: CivilDate): number {
  return parts(date)[0];
}

export function monthOf(date: CivilDate): CivilMonth {
  const [year, month] = parts(date);
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

export function firstOfMonth(date: CivilDate): CivilDate {
  const [year, month] = parts(date);
  return format(year, month, 1);
}

export function lastOfMonth(date: CivilDate): CivilDate {
  const [year, month] = parts(date);
  return format(year, month, daysInMonth(year, month));
}

/** The year an ISO week belongs to and its number 1–53. */
export function isoWeek(date: CivilDate): { year: number; week: number } {
  const record = toRecord(date);
  const year = PlainDate.yearOfWeek(record);
  const week = PlainDate.weekOfYear(record);
  if (year === undefined || week === undefined) throw new RangeError(`No ISO week for ${date}`);
  return { year, week };
}

/** By hand, as every date cell that is read comes by here. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 0000-03-01, by which the leap day is a year's last (Howard Hinnant's days_from_civil). */
function dayNumber(date: CivilDate): number {
  const [year, month, day] = parts(date);
  const from = month > 2 ? year : year - 1;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return 365 * from + Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400) + ofYear;
}

function toRecord(date: CivilDate): PlainDate.Record {
  return PlainDate.create(...parts(date));
}

/** The day of a day number (civil_from_days of the same source). */
function dateOf(number: number): CivilDate {
  const era = Math.floor(number / 146_097);
  const ofEra = number - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return within(year, month, ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1);
}

function within(year: number, month: number, day: number): CivilDate {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) {
    throw new RangeError(`Outside the years ${FIRST_YEAR}–${LAST_YEAR}: ${year}`);
  }
  return format(year, month, day);
}

function parts(date: string): [year: number, month: number, day: number] {
  return [digits(date, 0, 4), digits(date, 5, 7), digits(date, 8, 10)];
}

/** By hand, as a run takes a million dates apart. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) value = value * 10 + text.charCodeAt(index) - ZERO;
  return value;
}

function format(year: number, month: number, day: number): CivilDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Typed as a number in a template, because `CivilDate` is made of number-like parts. */
function pad(value: number, width: number): `${number}` {
  const text: string = String(value).padStart(width, '0');
  return text as `${number}`; // padded digits are still digits; the type system cannot follow padStart
}
