// When clock triggers fire (section 5). Pure; used by the builder in the script's context and by the machine.
import type { ClockSchedule } from './state';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Conversions between instants and wall time; wall times are milliseconds as if they were UTC. */
export interface Zones {
  zoneOffset(instant: number, zone: string): number;
  instantOf(wallTime: number, zone: string): number;
}

export interface Wish {
  readonly every: ClockSchedule['every'];
  readonly count: number;
  readonly weekDay: number | null;
  readonly monthDay: number | null;
  readonly timeZone: string;
  readonly hour: number | null;
  readonly minute: number | null;
  /** Any whole number; decides what Google would choose at random. */
  readonly chance: number;
}

/** Midnight of a civil day as wall time; the month counts from 1. */
export function civilDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day);
}

/** The first instant after `now` at which a trigger made with this wish fires. */
export function firstFiring(wish: Wish, now: number, zones: Zones): number {
  const scattered = (wish.chance * 37) % 60;
  if (wish.every === 'minutes') return now + wish.count * MINUTE;
  if (wish.every === 'hours') {
    // An hourly trigger picks a minute and keeps it ([A]).
    const minute = wish.minute ?? scattered;
    const hour = Math.floor(now / HOUR) * HOUR + minute * MINUTE;
    return hour > now ? hour : hour + HOUR;
  }
  const hour = wish.hour ?? (wish.chance * 7) % 24;
  const minute = wish.minute ?? scattered;
  const today = Math.floor((now + zones.zoneOffset(now, wish.timeZone)) / DAY) * DAY;
  for (let day = today; ; day += DAY) {
    const at = zones.instantOf(day + hour * HOUR + minute * MINUTE, wish.timeZone);
    if (at > now && isDay(wish, day)) return at;
  }
}

/** The firings of a trigger at from ≤ t < to, in order, found one by one. */
export function* firings(schedule: ClockSchedule, from: number, to: number, zones: Zones): Generator<number> {
  const first = Date.parse(schedule.first);
  if (schedule.every === 'once') {
    if (first >= from && first < to) yield first;
  } else if (schedule.every === 'minutes' || schedule.every === 'hours') {
    const step = schedule.count * (schedule.every === 'minutes' ? MINUTE : HOUR);
    const skipped = Math.max(0, Math.ceil((from - first) / step));
    for (let at = first + skipped * step; at < to; at += step) yield at;
  } else yield* dailyFirings(schedule, first, from, to, zones);
}

/** Days, weeks and months keep their wall time when the zone's offset changes. */
function* dailyFirings(
  schedule: ClockSchedule,
  first: number,
  from: number,
  to: number,
  zones: Zones,
): Generator<number> {
  const wallFirst = first + zones.zoneOffset(first, schedule.timeZone);
  const firstDay = Math.floor(wallFirst / DAY) * DAY;
  const timeOfDay = wallFirst - firstDay;
  const start = Math.max(firstDay, Math.floor((from - DAY) / DAY) * DAY);
  for (let day = start; day <= to + DAY; day += DAY) {
    const since = Math.round((day - firstDay) / DAY);
    const step = schedule.count * (schedule.every === 'weeks' ? 7 : 1);
    if (schedule.every !== 'month' && since % step !== 0) continue;
    if (!isDay(schedule, day)) continue;
    const at = zones.instantOf(day + timeOfDay, schedule.timeZone);
    if (at >= from && at < to) yield at;
  }
}

/** A month without the day (the 31st) is served on its last day; Google does not say what it does. */
function isDay(schedule: Pick<Wish, 'every' | 'weekDay' | 'monthDay'>, day: number): boolean {
  const date = new Date(day);
  if (schedule.every === 'weeks' && schedule.weekDay !== null) {
    return (date.getUTCDay() || 7) === schedule.weekDay;
  }
  if (schedule.every !== 'month' || schedule.monthDay === null) return true;
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return date.getUTCDate() === Math.min(schedule.monthDay, last);
}
