// Typed dates and times; the table that says which texts count stands at parseTyped.
interface ReadDate {
  /** Serial number, days since 1899-12-30. */
  readonly value: number;
  readonly numberFormat: string;
}

/** Reads a date, a time, or a date with a time; null when Google would keep the text. */
export function readDate(text: string, locale: string, today: number | undefined): ReadDate | null {
  const korean = locale.startsWith('ko');
  const wholeTime = readTime(text, korean);
  if (wholeTime) return wholeTime;
  const wholeDay = readDay(text, korean, today);
  if (wholeDay) return wholeDay;
  const parts = /^(.*?\S)(?:\s+|T(?=\d))((?:오전|오후)?\s*\d{1,2}:\d.*)$/.exec(text);
  const day = parts?.[1] === undefined ? null : readDay(parts[1], korean, today);
  const time = parts?.[2] === undefined ? null : readTime(parts[2], korean);
  if (!day || !time || time.value >= 1) return null;
  return { value: day.value + time.value, numberFormat: `${day.numberFormat} ${time.numberFormat}` };
}

const clock =
  /^(?:(오전|오후|am|pm)\s*)?(\d{1,4}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(?:\s*(오전|오후|am|pm))?$/i;

function readTime(text: string, korean: boolean): ReadDate | null {
  const found = clock.exec(text);
  if (!found) return null;
  const [, before, hours = '', minutes = '', seconds, fraction, after] = found;
  const half = before ?? after;
  if (before && (after || !korean)) return null;
  const hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59 || (half && (hour < 1 || hour > 12))) return null;
  const turned = half ? (hour % 12) + (/^(오후|pm)$/i.test(half) ? 12 : 0) : hour;
  const rest = `mm${seconds === undefined ? '' : ':ss'}${fraction ? '.000' : ''}`;
  const total = turned * 3600 + Number(minutes) * 60 + Number(seconds ?? 0) + Number(`0.${fraction ?? 0}`);
  const hourPattern = turned >= 24 ? '[h]' : half || hours.length < 2 ? 'h' : 'hh';
  const shown = half ? (korean ? `am/pm h:${rest}` : `h:${rest} am/pm`) : `${hourPattern}:${rest}`;
  return { value: total / 86_400, numberFormat: shown };
}

type Order = 'ymd' | 'mdy' | 'ym' | 'md';

/** Notations of a day: pattern, order of its numbers, the format it is shown in, and where it counts. */
const notations: readonly [RegExp, Order, (parts: readonly string[]) => string, ('ko' | 'en')?][] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, 'ymd', ([, m, d]) => `yyyy-${of('M', m)}-${of('d', d)}`],
  [/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/, 'ymd', ([, m, d]) => `yyyy/${of('M', m)}/${of('d', d)}`],
  [/^(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?$/, 'ymd', ([, m, d]) => `yyyy. ${of('M', m)}. ${of('d', d)}`],
  [/^(\d{2})[-/](\d{1,2})[-/](\d{1,2})$/, 'ymd', () => 'yyyy. M. d', 'ko'],
  [/^(\d{2})\. ?(\d{1,2})\. ?(\d{1,2})\.?$/, 'ymd', () => 'yyyy. M. d', 'ko'],
  [/^(\d{4})년 ?(\d{1,2})월 ?(\d{1,2})일$/, 'ymd', () => 'yyyy"년" M"월" d"일"'],
  [/^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/, 'mdy', () => 'M/d/yyyy', 'en'],
  [/^(\d{4})-(\d{1,2})$/, 'ym', ([, m]) => `yyyy-${of('M', m)}`],
  [/^(\d{4})년 ?(\d{1,2})월$/, 'ym', () => 'yyyy"년" M"월"'],
  [/^(\d{1,2})[/-](\d{1,2})$/, 'md', () => 'M/d'],
  [/^(\d{1,2})월 ?(\d{1,2})일$/, 'md', () => 'M"월" d"일"'],
];

function of(letter: string, digits: string | undefined): string {
  return digits?.length === 2 ? letter.repeat(2) : letter;
}

const monthName = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{1,2}), (\d{4})$/i;

function readDay(text: string, korean: boolean, today: number | undefined): ReadDate | null {
  for (const [pattern, order, format, only] of notations) {
    const found = pattern.exec(text);
    if (!found || (only && only !== (korean ? 'ko' : 'en'))) continue;
    const parts = found.slice(1);
    const [a = 0, b = 0, c = 0] = parts.map(Number);
    const value =
      order === 'ymd'
        ? serialOfDay(a, b, c)
        : order === 'mdy'
          ? serialOfDay(c, a, b)
          : order === 'ym'
            ? serialOfDay(a, b, 1)
            : today === undefined
              ? null
              : serialOfDay(new Date((today - 25569) * 86_400_000).getUTCFullYear(), a, b);
    return value === null ? null : { value, numberFormat: format(parts) };
  }
  const [, name, day, year] = (korean ? null : monthName.exec(text)) ?? [];
  if (name === undefined) return null;
  const month = 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(name.toLowerCase()) / 3 + 1;
  const value = serialOfDay(Number(year), month, Number(day));
  return value === null ? null : { value, numberFormat: 'mmm d, yyyy' };
}

/** Two-digit years below 30 are of this century, as in spreadsheets generally. */
function serialOfDay(typedYear: number, month: number, day: number): number | null {
  const year = typedYear < 30 ? typedYear + 2000 : typedYear < 100 ? typedYear + 1900 : typedYear;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() / 86_400_000 + 25569;
}
