// The Date of a script: its clock is the workbench's, its local time is the script's zone (section 3.7).
// Node's own local time follows the process and cannot change per execution.
import { installLocaleTexts } from './date-locale-texts';
import type { Execution } from './execution';

const LOCALE = 'en-US';

/** Changes this context's Date; every object stays a native Date, so that `instanceof` and JSON work. */
export function installDate(zone: string, execution: Execution): void {
  const Native = Date;
  const { prototype } = Native;
  const utc = Native.UTC;
  const parseNative = Native.parse;
  const time = prototype.getTime;
  const { host } = execution;
  const wall = (date: Date): number => {
    const at = time.call(date);
    return Number.isNaN(at) ? at : at + host.zoneOffset(at, zone);
  };
  const instant = (wallTime: number): number =>
    Number.isNaN(wallTime) ? wallTime : host.instantOf(wallTime, zone);

  Native.now = () => execution.now();
  Native.parse = (text: string) => parse(String(text), parseNative, instant);
  installGetters(prototype, wall);
  installSetters(prototype, wall, instant);
  installTexts(prototype, zone, wall);

  const zoned: DateConstructor = new Proxy(Native, {
    apply: () => new Native(execution.now()).toString(),
    // For the proxy itself the engine would make a hidden class of its own for each Date.
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, [momentOf(args)], newTarget === zoned ? target : newTarget) as object,
  });
  const momentOf = (args: unknown[]): number => {
    const [first] = args;
    if (args.length === 0) return execution.now();
    if (args.length > 1) return instant(utc(...(args.map(Number) as [number, number])));
    if (first instanceof Native) return time.call(first);
    const primitive = typeof first === 'object' && first !== null ? String(first) : first;
    return typeof primitive === 'string' ? Native.parse(primitive) : Number(primitive);
  };
  define(prototype, 'constructor', zoned);
  define(globalThis, 'Date', zoned);
}

/** ISO texts without a time are UTC, with a time and no zone local; other texts without a zone are local. */
function parse(
  text: string,
  parseNative: (text: string) => number,
  instant: (wallTime: number) => number,
): number {
  if (/^\s*[+-]?\d{4,6}(-\d\d(-\d\d)?)?\s*$/.test(text)) return parseNative(text);
  const named = /\b(UTC?|GMT|[ECMP][SD]T)\b/i.test(text);
  if (named || /\d:\d\d.*([+-]\d\d:?\d\d|Z)\s*(\(.*\))?\s*$/i.test(text)) return parseNative(text);
  const iso = /^\d{4}-\d\d-\d\dT/.test(text);
  return instant(parseNative(iso ? `${text}Z` : `${text} UTC`));
}

const FIELDS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

function installGetters(prototype: Date, wall: (date: Date) => number): void {
  for (const field of FIELDS) {
    const read = prototype[`getUTC${field}`];
    define(prototype, `get${field}`, function (this: Date) {
      return read.call(new Date(wall(this)));
    });
  }
  const time = prototype.getTime;
  define(prototype, 'getTimezoneOffset', function (this: Date) {
    return Math.trunc((time.call(this) - wall(this)) / 60_000);
  });
}

function installSetters(
  prototype: Date,
  wall: (date: Date) => number,
  instant: (wallTime: number) => number,
): void {
  const setTime = prototype.setTime;
  for (const field of FIELDS) {
    if (field === 'Day') continue;
    const write = prototype[`setUTC${field}`] as (...values: number[]) => number;
    define(prototype, `set${field}`, function (this: Date, ...values: number[]) {
      const before = wall(this);
      // Only the year can mend an invalid date (ECMA-262, Date.prototype.setFullYear).
      const local = new Date(field === 'FullYear' && Number.isNaN(before) ? 0 : before);
      return setTime.call(this, instant(write.apply(local, values)));
    });
  }
}

function installTexts(prototype: Date, zone: string, wall: (date: Date) => number): void {
  const time = prototype.getTime;
  const utcText = prototype.toUTCString;
  let names: Intl.DateTimeFormat | null = null;
  const zoneName = (date: Date): string => {
    names ??= new Intl.DateTimeFormat(LOCALE, { timeZone: zone, timeZoneName: 'long' });
    return names.formatToParts(date).find((part) => part.type === 'timeZoneName')?.value ?? zone;
  };
  const dateText = (date: Date): string => {
    const [, weekDay, day, month, year] =
      /^(\w+), (\d+) (\w+) (-?\d+)/.exec(utcText.call(new Date(wall(date)))) ?? [];
    return `${weekDay} ${month} ${day} ${year}`;
  };
  const timeText = (date: Date): string => {
    const clock = new Date(wall(date)).toISOString().replace(/^.*T(\d\d:\d\d:\d\d).*$/, '$1');
    const minutes = Math.trunc((wall(date) - time.call(date)) / 60_000);
    const offset = `${two(Math.floor(Math.abs(minutes) / 60))}${two(Math.abs(minutes) % 60)}`;
    return `${clock} GMT${minutes < 0 ? '-' : '+'}${offset} (${zoneName(date)})`;
  };
  const text = (make: (date: Date) => string) =>
    function (this: Date): string {
      return Number.isNaN(time.call(this)) ? 'Invalid Date' : make(this);
    };
  define(
    prototype,
    'toString',
    text((date) => `${dateText(date)} ${timeText(date)}`),
  );
  define(prototype, 'toDateString', text(dateText));
  define(prototype, 'toTimeString', text(timeText));
  installLocaleTexts(prototype, zone);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, configurable: true, enumerable: false });
}
