import type { HolidayCalendar } from './business-days';
import { addDays, type CivilDate } from './civil-date';
import {
  type CivilMoment,
  dateOfMoment,
  midnightOf,
  momentOfWall,
  type WallMinute,
  wallMinute,
} from './civil-moment';

/** From a clock time to a later one of the same day, in minutes from midnight. */
export interface ClockSpan {
  readonly from: number;
  readonly to: number;
}

/** When a team is there for its customers: at these times of a business day, in order and apart. */
export interface BusinessHours {
  readonly spans: readonly ClockSpan[];
  readonly calendar: HolidayCalendar;
}

/** A stretch in which the clock stands; `to` is null while it lasts. */
export interface Pause {
  readonly from: CivilMoment;
  readonly to: CivilMoment | null;
}

/** As far as a spreadsheet's dates are believed. */
const LAST_DAY = '2200-01-01';

interface Span {
  readonly from: WallMinute;
  readonly to: WallMinute;
}

/**
 * The business minutes from one moment to another that lie in no pause; negative when `to` is the earlier.
 * Minutes count as begun, so that a moment at 18:00 is after that day's last one.
 */
export function businessMinutes(
  hours: BusinessHours,
  from: CivilMoment,
  to: CivilMoment,
  pauses: readonly Pause[] = [],
): number {
  if (to < from) return 0 - businessMinutes(hours, to, from, pauses);
  const [start, end] = [wallMinute(from), wallMinute(to)];
  const still = merged(pauses);
  const lastDay = dateOfMoment(to);
  let sum = 0;
  for (let day = dateOfMoment(from); day <= lastDay; day = addDays(day, 1)) {
    for (const span of openSpans(hours, day)) {
      for (const free of without({ from: Math.max(span.from, start), to: Math.min(span.to, end) }, still)) {
        sum += free.to - free.from;
      }
    }
  }
  return sum;
}

/**
 * The earliest moment by which so many business minutes have gone by, those in pauses left out. Null where nobody
 * can say: a pause that has not ended stands before it, or the hours leave no minute of a day.
 */
export function addBusinessMinutes(
  hours: BusinessHours,
  from: CivilMoment,
  minutes: number,
  pauses: readonly Pause[] = [],
): CivilMoment | null {
  if (minutes <= 0) return from;
  const start = wallMinute(from);
  const still = merged(pauses);
  const stands = still.find(({ to }) => to === Number.POSITIVE_INFINITY)?.from ?? Number.POSITIVE_INFINITY;
  let left = minutes;
  let day = dateOfMoment(from);
  for (; day < LAST_DAY && midnightOf(day) < stands; day = addDays(day, 1)) {
    for (const span of openSpans(hours, day)) {
      for (const free of without({ from: Math.max(span.from, start), to: span.to }, still)) {
        if (left <= free.to - free.from) return momentOfWall(free.from + left);
        left -= free.to - free.from;
      }
    }
  }
  return null;
}

/** When the team is next there: the moment itself within business hours, else the next opening. */
export function nextOpening(hours: BusinessHours, from: CivilMoment): CivilMoment {
  const next = addBusinessMinutes(hours, from, 1);
  return next === null ? from : momentOfWall(wallMinute(next) - 1);
}

function openSpans({ spans, calendar }: BusinessHours, day: CivilDate): readonly Span[] {
  if (!calendar.isBusinessDay(day)) return [];
  const midnight = midnightOf(day);
  return spans.map(({ from, to }) => ({ from: midnight + from, to: midnight + to }));
}

/** What is left of a span outside others that are in order and apart. */
function without(span: Span, others: readonly Span[]): readonly Span[] {
  const left: Span[] = [];
  let { from } = span;
  for (const other of others) {
    if (other.to <= from || other.from >= span.to) continue;
    if (other.from > from) left.push({ from, to: other.from });
    from = other.to;
  }
  if (from < span.to) left.push({ from, to: span.to });
  return left;
}

/** Pauses in order, with those that touch made one; an end before its start is none. */
function merged(pauses: readonly Pause[]): readonly Span[] {
  const spans = pauses
    .map(({ from, to }) => ({
      from: wallMinute(from),
      to: to === null ? Number.POSITIVE_INFINITY : wallMinute(to),
    }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  const apart: { from: number; to: number }[] = [];
  for (const span of spans) {
    const last = apart[apart.length - 1];
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else apart.push({ ...span });
  }
  return apart;
}
