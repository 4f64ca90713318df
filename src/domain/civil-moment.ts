import { addDays, type CivilDate, daysBetween, isCivilDate } from './civil-date';

/** A minute of a civil day in the spreadsheet's zone, `2024-10-02 14:30`; sorts and compares as plain text. */
export type CivilMoment = `${CivilDate} ${number}:${number}`;

/** Minutes since the beginning of 1970 as the wall clock counts them, so that a day always has 1440. */
export type WallMinute = number;

const MINUTES_OF_DAY = 24 * 60;

const EPOCH = '1970-01-01';

/** The moment of `YYYY-MM-DD HH:MM`, with seconds or without; a date alone is its midnight. Null for anything else. */
export function parseMoment(text: string): CivilMoment | null {
  const [, date = '', clock] = /^(\S+)(?:\s+(\d{1,2}:\d{2})(?::\d{2}(?:\.\d+)?)?)?$/.exec(text.trim()) ?? [];
  if (!isCivilDate(date) || date >= '2200-01-01') return null;
  const [hour, minute] = (clock ?? '00:00').split(':').map(Number);
  if (hour === undefined || minute === undefined || hour > 23 || minute > 59) return null;
  return momentAt(date, hour * 60 + minute);
}

/** So many minutes after a day's midnight. */
export function momentAt(date: CivilDate, minute: number): CivilMoment {
  const day = Math.floor(minute / MINUTES_OF_DAY);
  const within = minute - day * MINUTES_OF_DAY;
  const text: string = `${addDays(date, day)} ${twoDigits(Math.floor(within / 60))}:${twoDigits(within % 60)}`;
  return text as CivilMoment; // made of a civil date and digits; the type system cannot follow padStart
}

export function dateOfMoment(moment: CivilMoment): CivilDate {
  const date = moment.slice(0, 10);
  if (!isCivilDate(date)) throw new RangeError(`Not a moment: ${moment}`);
  return date;
}

export function wallMinute(moment: CivilMoment): WallMinute {
  const clock = Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14));
  return midnightOf(dateOfMoment(moment)) + clock;
}

export function midnightOf(date: CivilDate): WallMinute {
  return daysBetween(EPOCH, date) * MINUTES_OF_DAY;
}

export function momentOfWall(minute: WallMinute): CivilMoment {
  return momentAt(EPOCH, minute);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
