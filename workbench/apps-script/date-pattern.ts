// Java's SimpleDateFormat, which Utilities.formatDate and parseDate use (section 3.7, [A]).
import { current, exception } from './facade';

/** A pattern's parts: quoted or other text, and runs of one letter. */
type Part = { readonly text: string } | { readonly letter: string; readonly count: number };

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY = 86_400_000;

/** The instant's wall time in the zone, by a pattern such as `yyyy-MM-dd'T'HH:mm:ssXXX`. Names are English. */
export function formatByPattern(instant: number, zone: string, pattern: string): string {
  const offset = current().host.zoneOffset(instant, zone);
  const wall = new Date(instant + offset);
  return partsOf(pattern)
    .map((part) => ('text' in part ? part.text : formatLetter(part.letter, part.count, wall, offset, zone)))
    .join('');
}

function partsOf(pattern: string): Part[] {
  const parts: Part[] = [];
  for (const [match, quoted, letter] of pattern.matchAll(/'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g)) {
    if (quoted !== undefined) parts.push({ text: quoted === '' ? "'" : quoted.replace(/''/g, "'") });
    else if (letter !== undefined) parts.push({ letter, count: match.length });
    else parts.push({ text: match });
  }
  return parts;
}

function formatLetter(letter: string, count: number, wall: Date, offset: number, zone: string): string {
  const number = (value: number): string => String(value).padStart(count, '0');
  const name = (names: readonly string[], index: number): string =>
    count >= 4 ? (names[index] ?? '') : (names[index] ?? '').slice(0, 3);
  switch (letter) {
    case 'G':
      return wall.getUTCFullYear() > 0 ? 'AD' : 'BC';
    case 'y':
      return count === 2
        ? String(wall.getUTCFullYear() % 100).padStart(2, '0')
        : number(wall.getUTCFullYear());
    case 'Y':
      return count === 2 ? String(weekOf(wall).year % 100).padStart(2, '0') : number(weekOf(wall).year);
    case 'M':
    case 'L':
      return count >= 3 ? name(MONTHS, wall.getUTCMonth()) : number(wall.getUTCMonth() + 1);
    case 'd':
      return number(wall.getUTCDate());
    case 'D':
      return number(dayOfYear(wall));
    case 'w':
      return number(weekOf(wall).week);
    case 'W':
      return number(
        Math.ceil(
          (wall.getUTCDate() + new Date(wall.getTime() - (wall.getUTCDate() - 1) * DAY).getUTCDay()) / 7,
        ),
      );
    case 'F':
      return number(Math.ceil(wall.getUTCDate() / 7));
    case 'E':
      return name(DAYS, wall.getUTCDay());
    case 'u':
      return number(wall.getUTCDay() || 7);
    case 'a':
      return wall.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'H':
      return number(wall.getUTCHours());
    case 'k':
      return number(wall.getUTCHours() || 24);
    case 'K':
      return number(wall.getUTCHours() % 12);
    case 'h':
      return number(wall.getUTCHours() % 12 || 12);
    case 'm':
      return number(wall.getUTCMinutes());
    case 's':
      return number(wall.getUTCSeconds());
    case 'S':
      return number(wall.getUTCMilliseconds());
    case 'Z':
      return offsetText(offset, '');
    case 'X':
      if (offset === 0) return 'Z';
      return count === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, count === 3 ? ':' : '');
    case 'z':
      return zoneName(wall.getTime() - offset, zone, count);
    default:
      throw exception(`Illegal pattern character '${letter}'`);
  }
}

/** Java's default week: from Sunday, week 1 holds 1 January. */
function weekOf(wall: Date): { year: number; week: number } {
  const year = wall.getUTCFullYear();
  const nextStart = new Date(Date.UTC(year + 1, 0, 1));
  const daysToNext = Math.round((nextStart.getTime() - wall.getTime()) / DAY);
  if (daysToNext <= nextStart.getUTCDay() && wall.getUTCDay() < nextStart.getUTCDay()) {
    return { year: year + 1, week: 1 };
  }
  const first = new Date(Date.UTC(year, 0, 1)).getUTCDay();
  return { year, week: Math.floor((dayOfYear(wall) - 1 + first) / 7) + 1 };
}

function dayOfYear(wall: Date): number {
  return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY) + 1;
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.floor(Math.abs(offset) / 60_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${separator}${two(minutes % 60)}`;
}

function zoneName(instant: number, zone: string, count: number): string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    timeZoneName: count >= 4 ? 'long' : 'short',
  });
  return format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** What each letter reads, as a pattern for the text and the field it fills. */
const READERS: Readonly<Record<string, readonly [source: string, field: string]>> = {
  y: ['\\d+', 'year'],
  M: ['\\d+', 'month'],
  d: ['\\d+', 'day'],
  H: ['\\d+', 'hour'],
  k: ['\\d+', 'hour'],
  h: ['\\d+', 'hour'],
  K: ['\\d+', 'hour'],
  m: ['\\d+', 'minute'],
  s: ['\\d+', 'second'],
  S: ['\\d+', 'millisecond'],
  a: ['[AaPp][Mm]', 'half'],
  E: ['[A-Za-z]+', 'ignored'],
  Z: ['[+-]\\d{4}', 'offset'],
  X: ['Z|[+-]\\d\\d:?(?:\\d\\d)?', 'offset'],
  z: ['[A-Za-z]+(?:[+-]\\d\\d:?\\d\\d)?', 'ignored'],
};

/** The instant that a text spells by the pattern in the zone; throws Google's exception when it does not fit. */
export function parseByPattern(text: string, zone: string, pattern: string): number {
  const fields: string[] = [];
  const parts = partsOf(pattern);
  const source = parts
    .map((part, at) => {
      if ('text' in part) return part.text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      const reader = READERS[part.letter];
      if (!reader) throw exception(`Illegal pattern character '${part.letter}'`);
      fields.push(reader[1]);
      if (part.letter === 'M' && part.count >= 3) return '([A-Za-z]+)';
      const next = parts[at + 1];
      // Digits without a separator are cut by the letters' number, as in `yyyyMMdd`.
      return next && 'letter' in next && reader[0] === '\\d+' ? `(\\d{${part.count}})` : `(${reader[0]})`;
    })
    .join('');
  const match = new RegExp(`^${source}`).exec(text);
  if (!match) throw exception(`Unparseable date: "${text}"`);
  const read = new Map(fields.map((field, at) => [field, match[at + 1] ?? '']));
  return instantOf(read, zone, pattern);
}

function instantOf(read: ReadonlyMap<string, string>, zone: string, pattern: string): number {
  const number = (field: string, missing: number): number =>
    read.has(field) ? Number(read.get(field)) : missing;
  const half = read.get('half')?.toUpperCase();
  const hour = number('hour', 0);
  const wall = Date.UTC(
    /(^|[^y])yy([^y]|$)/.test(pattern) ? 2000 + number('year', 70) : number('year', 1970),
    monthOf(read.get('month')) - 1,
    number('day', 1),
    half === undefined ? hour : (hour % 12) + (half === 'PM' ? 12 : 0),
    number('minute', 0),
    number('second', 0),
    number('millisecond', 0),
  );
  const offset = read.get('offset');
  if (offset === undefined) return current().host.instantOf(wall, zone);
  if (offset === 'Z') return wall;
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)?/.exec(offset) ?? [];
  return wall - (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000;
}

function monthOf(text: string | undefined): number {
  if (text === undefined) return 1;
  if (/^\d/.test(text)) return Number(text);
  const index = MONTHS.findIndex(
    (month) => month.slice(0, 3).toLowerCase() === text.slice(0, 3).toLowerCase(),
  );
  if (index < 0) throw exception(`Unparseable date: "${text}"`);
  return index + 1;
}
