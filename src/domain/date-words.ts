import {
  addDays,
  addMonths,
  type CivilDate,
  lastOfMonth,
  parseCivilDate,
  weekday,
  yearOf,
} from './civil-date';
import { readDateText } from './date-text';

/** Which way a day without its year or week lies: a follow-up ahead, a contact back; today counts as both. */
export type Direction = 'ahead' | 'back';

const DAYS: Readonly<Record<string, number>> = {
  오늘: 0,
  금일: 0,
  내일: 1,
  명일: 1,
  모레: 2,
  글피: 3,
  어제: -1,
  그제: -2,
  그저께: -2,
  today: 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
  'day after tomorrow': 2,
  yesterday: -1,
  'the day before yesterday': -2,
  'day before yesterday': -2,
};

const WEEKS: Readonly<Record<string, number>> = {
  지난주: -1,
  저번주: -1,
  이번주: 0,
  금주: 0,
  다음주: 1,
  담주: 1,
  다다음주: 2,
  last: -1,
  this: 0,
  next: 1,
};

/** Counts of days, weeks and months that are words. */
const COUNTS: Readonly<Record<string, number>> = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  열흘: 10,
  보름: 15,
  한: 1,
  일: 1,
  두: 2,
  이: 2,
  세: 3,
  석: 3,
  삼: 3,
  네: 4,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
};

const KOREAN_WEEKDAYS = '월화수목금토일';
const ENGLISH_WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The furthest a count may lead, so that a slip of the finger is no date. */
const FAR = 1200;

type Reader = (typed: string, today: CivilDate, direction: Direction) => CivilDate | null;

const readers: readonly Reader[] = [dayWord, counted, inWeek, nextMonth, monthAndDay, bareWeekday];

/**
 * Reads a day as people say it, from today: 내일, 3일 뒤, 다음 주 월, 2주 뒤, 12/3, 2024-12-03, and the same in
 * English. Null where it is no day. A day without its year is the nearest one in the direction.
 */
export function readDateWords(text: string, today: CivilDate, direction: Direction): CivilDate | null {
  const written = readDateText(text);
  if (written !== null) return written.date;
  const typed = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
  for (const read of readers) {
    const date = read(typed, today, direction);
    if (date !== null) return date;
  }
  return null;
}

function dayWord(typed: string, today: CivilDate): CivilDate | null {
  const days = DAYS[typed];
  return days === undefined ? null : addDays(today, days);
}

/** `3일 뒤`, `2주 전`, `한 달 후`, `in 3 days`, `2 weeks ago`. */
function counted(typed: string, today: CivilDate): CivilDate | null {
  const korean =
    /^(?:(\d{1,4}|[한두세석네일이삼]) ?(일|주일|주|달|개월)|(하루|이틀|사흘|나흘|닷새|열흘|보름)) ?(뒤|후|있다가|전)(?:에)?$/.exec(
      typed,
    );
  if (korean !== null) {
    const [, count, unit, days, side] = korean;
    return move(today, countOf(count ?? days), unit ?? '일', side === '전' ? -1 : 1);
  }
  const english = /^(in )?(\d{1,4}|an?|one|two|three|four) (day|week|month)s?( later| from now| ago)?$/.exec(
    typed,
  );
  if (english === null) return null;
  const [, ahead, count, unit, side] = english;
  if (ahead !== undefined && side !== undefined) return null;
  return move(today, countOf(count), unit, side === ' ago' ? -1 : 1);
}

function countOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d+$/.test(text) ? Number(text) : (COUNTS[text] ?? null);
}

function move(
  today: CivilDate,
  count: number | null,
  unit: string | undefined,
  sign: 1 | -1,
): CivilDate | null {
  if (count === null || count > FAR) return null;
  if (unit === '달' || unit === '개월' || unit === 'month') return addMonths(today, sign * count);
  const isWeeks = unit === '주' || unit === '주일' || unit === 'week';
  return addDays(today, sign * count * (isWeeks ? 7 : 1));
}

/** `다음 주 월요일`, `이번 주 금`, `next fri`; `다음 주` alone is its Monday. Weeks begin on Monday. */
function inWeek(typed: string, today: CivilDate): CivilDate | null {
  const korean = /^((?:지난|저번|이번|다다음|다음) ?주|담주|금주) ?(?:([월화수목금토일])(?:요일)?)?$/.exec(
    typed,
  );
  const english = /^(last|this|next) (?:week(?: (?=[a-z])|$))?([a-z]+)?$/.exec(typed);
  const [, week, day] = korean ?? english ?? [];
  if (week === undefined) return null;
  const weeks = WEEKS[week.replace(/ /g, '')];
  const number = day === undefined ? (typed.includes('month') ? null : 1) : weekdayNumber(day);
  if (weeks === undefined || number === null) return null;
  return addDays(today, weeks * 7 + number - weekday(today));
}

/** `다음 달 3일`, `이달 말`, `월말`, `next month`. */
function nextMonth(typed: string, today: CivilDate): CivilDate | null {
  const [, month, day] =
    /^(다음 ?달|담달|이번 ?달|이달|next month|this month)(?: ?(\d{1,2})일| ?(말일?))?$/.exec(typed) ?? [];
  if (/^(월말|말일|end of (?:the )?month)$/.test(typed)) return lastOfMonth(today);
  if (month === undefined) return null;
  const from = /^(다음|담|next)/.test(month) ? addMonths(today, 1) : today;
  if (day !== undefined) {
    return parseCivilDate(yearOf(from), Number(from.slice(5, 7)), Number(day));
  }
  if (/말일?$/.test(typed)) return lastOfMonth(from);
  return /^(다음|담|next)/.test(month) ? from : null;
}

/** `12/3`, `12.3`, `12월 3일`: the nearest such day in the direction. */
function monthAndDay(typed: string, today: CivilDate, direction: Direction): CivilDate | null {
  const [, month, day] = /^(\d{1,2}) ?(?:[/.-]|월) ?(\d{1,2})일?$/.exec(typed) ?? [];
  if (month === undefined || day === undefined) return null;
  const sign = direction === 'ahead' ? 1 : -1;
  // 29 February may be eight years away, where a century is no leap year.
  for (let years = 0; years <= 8; years += 1) {
    const date = parseCivilDate(yearOf(today) + sign * years, Number(month), Number(day));
    if (date !== null && (direction === 'ahead' ? date >= today : date <= today)) return date;
  }
  return null;
}

/** `금요일`, `fri`: the next one after today, or the last one before it. */
function bareWeekday(typed: string, today: CivilDate, direction: Direction): CivilDate | null {
  const [, korean] = /^([월화수목금토일])(?:요일)?$/.exec(typed) ?? [];
  const number = weekdayNumber(korean ?? typed);
  if (number === null) return null;
  const ahead = (number - weekday(today) + 7) % 7 || 7;
  return addDays(today, direction === 'ahead' ? ahead : ahead - 7 || -7);
}

/** 1 = Monday … 7 = Sunday, from 월, mon or monday. */
function weekdayNumber(word: string): number | null {
  const korean = word.length === 1 ? KOREAN_WEEKDAYS.indexOf(word) : -1;
  if (korean >= 0) return korean + 1;
  const english = /^(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/.test(word)
    ? ENGLISH_WEEKDAYS.indexOf(word.slice(0, 3))
    : -1;
  return english >= 0 ? english + 1 : null;
}
