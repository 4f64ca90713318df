import { type CivilDate, parseCivilDate } from './civil-date';

/** A date read from a typed text; uncertain where the year had two digits. */
export interface DateReading {
  date: CivilDate;
  certain: boolean;
}

/** The order is always the Korean one: year, month, day. */
const SHAPES = [
  /^(\d{4}|\d{2})-(\d{1,2})-(\d{1,2})$/,
  /^(\d{4}|\d{2})\/(\d{1,2})\/(\d{1,2})$/,
  /^'?(\d{4}|\d{2})\. ?(\d{1,2})\. ?(\d{1,2})\.?$/,
  /^'?(\d{4}|\d{2}) ?년 ?(\d{1,2}) ?월 ?(\d{1,2}) ?일$/,
  /^(\d{4}) (\d{1,2}) (\d{1,2})$/,
  /^(\d{4})(\d{2})(\d{2})$/,
] as const;

const WEEKDAY = /\s*(?:\([월화수목금토일](?:요일)?\)|[월화수목금토일]요일)/;
/** A time is dropped, but not one marked Z: the day of such an instant depends on the zone. */
const TIME = /(?:\s+|T)(?:(?:오전|오후|AM|PM)\s*)?\d{1,2}(?::\d{2}){1,2}(?:\.\d+)?(?:\s*(?:AM|PM))?$/i;

/** A typed date without its time and weekday, in plain digits and single spaces. */
export function bareDateText(text: string): string {
  return text.normalize('NFKC').trim().replace(TIME, '').replace(WEEKDAY, '').replace(/\s+/g, ' ').trim();
}

/** Reads a date as Koreans type it, with or without a weekday or a time; null where no real day fits. */
export function readDateText(text: string): DateReading | null {
  const typed = bareDateText(text);
  for (const shape of SHAPES) {
    const [, year, month, day] = shape.exec(typed) ?? [];
    if (year === undefined) continue;
    const certain = year.length === 4;
    const date = parseCivilDate(Number(year) + (certain ? 0 : 2000), Number(month), Number(day));
    return date === null ? null : { date, certain };
  }
  return null;
}
