import { type CivilDate, parseCivilDate } from '../civil-date';

/** The orders in which three numbers may be meant; the Korean one first. */
export const orders = ['ymd', 'dmy', 'mdy'] as const;
export type Order = (typeof orders)[number];

/** Three numbers whose order their form does not tell; `known` where a word or an apostrophe tells it. */
export interface ShortDate {
  readonly numbers: readonly [number, number, number];
  readonly known: Order | null;
  /** Whether the last number is a year of four digits: then the first cannot be. */
  readonly isYearLast: boolean;
}

const TWO_DIGITS = /^('?)(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\3 ?(\d{1,2})\.?$/;
const WITH_WORDS = /^'?(\d{2}) ?년 ?(\d{1,2}) ?월 ?(\d{1,2}) ?일$/;
const SIX_DIGITS = /^(\d{2})(\d{2})(\d{2})$/;
const YEAR_LAST = /^(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4})\.?$/;

/** Reads the numbers of a date whose year has two digits or stands last; null for any other text. */
export function shortDateOf(bare: string): ShortDate | null {
  const words = WITH_WORDS.exec(bare);
  if (words) return made(words[1], words[2], words[3], 'ymd');
  const parted = TWO_DIGITS.exec(bare);
  if (parted) return made(parted[2], parted[4], parted[5], parted[1] === "'" ? 'ymd' : null);
  const six = SIX_DIGITS.exec(bare);
  if (six) return made(six[1], six[2], six[3], null);
  const last = YEAR_LAST.exec(bare);
  return last ? { ...made(last[1], last[3], last[4], null), isYearLast: true } : null;
}

function made(a = '', b = '', c = '', known: Order | null): ShortDate {
  return { numbers: [Number(a), Number(b), Number(c)], known, isYearLast: false };
}

/** The day that the numbers mean in an order, or null where there is none. */
export function dateInOrder({ numbers, isYearLast }: ShortDate, order: Order): CivilDate | null {
  const [a, b, c] = numbers;
  if (isYearLast && order === 'ymd') return null;
  if (order === 'ymd') return parseCivilDate(fullYear(a), b, c);
  return order === 'dmy' ? parseCivilDate(fullYear(c), b, a) : parseCivilDate(fullYear(c), a, b);
}

/** The days that the numbers can mean at all, each once. */
export function possibleDates(short: ShortDate): CivilDate[] {
  const wanted = short.known === null ? orders : [short.known];
  return [...new Set(wanted.flatMap((order) => dateInOrder(short, order) ?? []))];
}

function fullYear(year: number): number {
  return year > 99 ? year : year + (year >= 70 ? 1900 : 2000);
}
