// toLocaleString and its kin, in the script's zone. V8 makes a new formatter for each call with options, which
// for a sheet of dates costs more than everything else.

const LOCALE = 'en-US';
const DATE = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
const TIME = { hour: 'numeric', minute: 'numeric', second: 'numeric' } as const;
const DATE_PARTS = ['weekday', 'year', 'month', 'day'];
const TIME_PARTS = ['dayPeriod', 'hour', 'minute', 'second', 'fractionalSecondDigits'];

type Options = Intl.DateTimeFormatOptions;

/** Per member: which options speak of what it prints, and what it prints when none does (ECMA-402). */
const MEMBERS = [
  ['toLocaleString', [...DATE_PARTS, ...TIME_PARTS], { ...DATE, ...TIME }],
  ['toLocaleDateString', DATE_PARTS, DATE],
  ['toLocaleTimeString', TIME_PARTS, TIME],
] as const;

/** Replaces the three members of this context's Date. */
export function installLocaleTexts(prototype: Date, zone: string): void {
  for (const [name, parts, defaults] of MEMBERS) {
    const native = prototype[name];
    const known = new Map<string, Intl.DateTimeFormat>();
    const text = function (this: Date, locales?: string | string[], given: Options = {}): string {
      const options = { timeZone: zone, ...given };
      const styled = 'dateStyle' in given || 'timeStyle' in given;
      if (styled || Number.isNaN(this.getTime())) return native.call(this, locales ?? LOCALE, options);
      const key = JSON.stringify([locales, options]);
      const speaks = parts.some((part) => part in given);
      const format =
        known.get(key) ??
        new Intl.DateTimeFormat(locales ?? LOCALE, speaks ? options : { ...options, ...defaults });
      known.set(key, format);
      return format.format(this);
    };
    Object.defineProperty(prototype, name, { value: text, writable: true, configurable: true });
  }
}
