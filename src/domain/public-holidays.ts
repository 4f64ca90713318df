import * as gazette from '@hyunbinseo/holidays-kr/all';
import { type CivilDate, yearOf } from './civil-date';

const PUBLISHED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(gazette).flatMap((year) => Object.entries<readonly string[]>(year)),
);

const PUBLISHED_YEARS: ReadonlySet<number> = new Set(
  [...PUBLISHED.keys()].map((date) => Number(date.slice(0, 4))),
);

/** Holidays on the same date each year; 노동절 and 제헌절 are days off since 2026 (official gazette). */
const FIXED: readonly { day: string; name: string; since?: number }[] = [
  { day: '01-01', name: '1월 1일' },
  { day: '03-01', name: '3ㆍ1절' },
  { day: '05-01', name: '노동절', since: 2026 },
  { day: '05-05', name: '어린이날' },
  { day: '06-06', name: '현충일' },
  { day: '07-17', name: '제헌절', since: 2026 },
  { day: '08-15', name: '광복절' },
  { day: '10-03', name: '개천절' },
  { day: '10-09', name: '한글날' },
  { day: '12-25', name: '기독탄신일' },
];

/** Whether the library holds the year's official list (substitute and temporary holidays, elections included). */
export function isGazetteYear(year: number): boolean {
  return PUBLISHED_YEARS.has(year);
}

/** The names of the official holidays of a day, joined with a comma, or null. */
export function publishedHolidays(date: CivilDate): string | null {
  return PUBLISHED.get(date)?.join(', ') ?? null;
}

/** What is known of a year without an official list: the holiday of a fixed date, or null. */
export function fixedHoliday(date: CivilDate): string | null {
  const holiday = FIXED.find(({ day, since }) => date.endsWith(day) && yearOf(date) >= (since ?? 0));
  return holiday?.name ?? null;
}
