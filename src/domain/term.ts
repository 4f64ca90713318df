import {
  addDays,
  addMonths,
  type CivilDate,
  dayOfMonth,
  daysBetween,
  lastOfMonth,
  monthsBetween,
} from './civil-date';

/** Both days included. */
export interface Span {
  start: CivilDate;
  end: CivilDate;
}

/** Whole months of a term and the days left over. */
export interface TermLength {
  months: number;
  days: number;
}

/**
 * The last day of a term of whole months (Korean Civil Code, article 160): the day before the day of the
 * same number, or that month's last day where it has no day of that number.
 */
export function endOfTerm(start: CivilDate, months: number): CivilDate {
  if (dayOfMonth(start) === 1) return lastOfMonth(addMonths(start, months - 1));
  const sameNumber = addMonths(start, months);
  return dayOfMonth(sameNumber) === dayOfMonth(start) ? addDays(sameNumber, -1) : sameNumber;
}

/** The length of a term, both days included; the inverse of `endOfTerm`. Throws when the end is before the start. */
export function termLength(start: CivilDate, end: CivilDate): TermLength {
  if (end < start) throw new RangeError(`A term cannot end on ${end} when it starts on ${start}`);
  const ofWholeMonths = monthsBetween(start, end) + (dayOfMonth(start) === 1 ? 1 : 0);
  const months = endOfTerm(start, ofWholeMonths) <= end ? ofWholeMonths : ofWholeMonths - 1;
  return { months, days: daysBetween(endOfTerm(start, months), end) };
}

/** The length in months with one decimal: whole months, plus the days left over ÷ 30. */
export function termMonths(start: CivilDate, end: CivilDate): number {
  const { months, days } = termLength(start, end);
  return Math.round((months * 30 + days) / 3) / 10;
}

export function termsOverlap(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}
