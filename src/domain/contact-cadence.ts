import type { HolidayCalendar } from './business-days';
import { addDays, type CivilDate, daysBetween } from './civil-date';

/** How often a group of customers is contacted, from 관리 규정. */
export interface CadenceRule {
  /** At least once in so many days. */
  everyDays: number;
  /** On at most so many days of any 30. */
  mostPerMonth: number;
  /** Words of 목록 ▸ 소통 채널, the usual one first. */
  channels: readonly string[];
}

/** The days that "a month" of `mostPerMonth` has. */
export const MONTH_DAYS = 30;

/**
 * The last day for the next contact, a business day: so many days after the last contact, brought forward over days
 * off (put back where that would fall on the last contact itself), but not before a further contact is allowed.
 */
export function nextContactDue(
  contacts: readonly CivilDate[],
  basis: CivilDate,
  rule: CadenceRule,
  calendar: HolidayCalendar,
): CivilDate {
  const latestDay = addDays(basis, rule.everyDays);
  const forward = calendar.lastBusinessDayOnOrBefore(latestDay);
  const due = forward > basis ? forward : calendar.firstBusinessDayOnOrAfter(latestDay);
  const allowed = firstAllowed(contacts, rule);
  return allowed === null || allowed <= due ? due : calendar.firstBusinessDayOnOrAfter(allowed);
}

export interface ContactWarnings {
  /** So many days since the last contact, more than the rule has. */
  tooLong: { days: number; everyDays: number } | null;
  /** With this contact it would be so many days within 30. */
  tooOften: { count: number; mostPerMonth: number } | null;
}

/** What is to be thought of before a customer is contacted on a day; several contacts of one day count once. */
export function contactWarnings(
  contacts: readonly CivilDate[],
  on: CivilDate,
  rule: Pick<CadenceRule, 'everyDays' | 'mostPerMonth'>,
): ContactWarnings {
  const { everyDays, mostPerMonth } = rule;
  const earlier = contactDays(contacts).filter((day) => day < on);
  const last = earlier[0];
  const days = last === undefined ? null : daysBetween(last, on);
  const count = earlier.filter((day) => daysBetween(day, on) < MONTH_DAYS).length + 1;
  return {
    tooLong: days !== null && days > everyDays ? { days, everyDays } : null,
    tooOften: count > mostPerMonth ? { count, mostPerMonth } : null,
  };
}

/** The first day on which one more contact is within the rule; null where that is any day. */
function firstAllowed(contacts: readonly CivilDate[], rule: CadenceRule): CivilDate | null {
  const oldest = contactDays(contacts)[rule.mostPerMonth - 1];
  return oldest === undefined ? null : addDays(oldest, MONTH_DAYS);
}

/** The days of contacts, the latest first. */
function contactDays(contacts: readonly CivilDate[]): CivilDate[] {
  return [...new Set(contacts)].sort().reverse();
}
