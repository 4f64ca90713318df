// The only file that makes or reads Date objects.
import type { Clock, Moment } from '../app/ports';
import { isCivilDate } from '../domain/civil-date';
import type { DateCell } from '../sheets/cell';

const started = (): number => Date.now();

/** Wall time of the spreadsheet's zone. */
export interface ZoneTime {
  /** A cell's instant as the wall time it shows; midnight is a plain date. */
  cellOf(date: Date): DateCell;
  dateOf(cell: DateCell): Date;
  moment(date: Date): Moment;
}

/** @returns null when a value is not a date; script objects of any realm count */
export function asDate(value: unknown): Date | null {
  return value instanceof Date ? value : null;
}

export function spreadsheetClock(time: ZoneTime): Clock {
  const begin = started();
  return { now: () => time.moment(new Date()), elapsed: () => (Date.now() - begin) / 1000 };
}

/**
 * Conversion without a service call per cell. The engine's own zone data is used where it agrees with
 * `Utilities.formatDate` on a winter and a summer instant, else `Utilities` itself, once per distinct instant.
 */
export function zoneTime(zone: string): ZoneTime {
  const known = new Map<number, string>();
  const isNative = [1704067200000, 1719792000000].every((instant) => {
    const date = new Date(instant);
    return nativeWallTime(date, zone) === platformWallTime(date, zone);
  });
  const wallTime = (date: Date): string => {
    const instant = date.getTime();
    const found =
      known.get(instant) ?? (isNative ? nativeWallTime(date, zone) : platformWallTime(date, zone));
    known.set(instant, found);
    return found;
  };
  const moment = (date: Date): Moment => {
    const [day = '', time = ''] = wallTime(date).split(' ');
    if (!isCivilDate(day)) throw new Error(`The instant ${date.getTime()} has no civil date in ${zone}.`);
    return { date: day, time };
  };
  const cells = new Map<number, DateCell>();
  return {
    moment,
    cellOf(date) {
      const instant = date.getTime();
      const known = cells.get(instant);
      if (known) return known;
      const { date: day, time } = moment(date);
      const cell = time === '00:00:00' ? { date: day } : { date: day, time };
      cells.set(instant, cell);
      return cell;
    },
    dateOf({ date, time = '00:00:00' }) {
      const wall = utcOf(`${date} ${time}`);
      // Twice: the first guess may lie on the other side of a change of clocks.
      const guess = wall - (utcOf(wallTime(new Date(wall))) - wall);
      return new Date(guess - (utcOf(wallTime(new Date(guess))) - wall));
    },
  };
}

function platformWallTime(date: Date, zone: string): string {
  return Utilities.formatDate(date, zone, 'yyyy-MM-dd HH:mm:ss');
}

/** `sv-SE` writes ISO dates. A host without zone data throws or ignores the zone; the probe tells. */
function nativeWallTime(date: Date, zone: string): string {
  try {
    return date.toLocaleString('sv-SE', { timeZone: zone });
  } catch {
    return '';
  }
}

/** The instant at which UTC clocks show this wall time, in milliseconds. */
function utcOf(wallTime: string): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = wallTime.split(/\D/).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
