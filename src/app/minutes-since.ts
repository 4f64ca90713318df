import { daysBetween, isCivilDate } from '../domain/civil-date';
import type { Moment } from './ports';

/** Minutes from a `YYYY-MM-DD HH:MM:SS` until now; infinitely many from anything else. */
export function minutesSince(at: string, now: Moment): number {
  const [date = '', time = ''] = at.split(' ');
  if (!isCivilDate(date)) return Number.POSITIVE_INFINITY;
  return daysBetween(date, now.date) * 1440 + minutesOf(now.time) - minutesOf(time);
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
