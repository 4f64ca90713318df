import { addDays, addMonths, type CivilDate, parseCivilDate, weekday } from '../civil-date';
import { bareDateText, readDateText } from '../date-text';
import { type CellReading, empty, guess, type RawCell, sure, unread } from './reading';
import { dateInOrder, type Order, orders, possibleDates, type ShortDate, shortDateOf } from './short-date';
import { isNothing, visibleText } from './visible-text';

/** What the other cells of a date column tell about one of them. */
export interface DateColumn {
  /** First and last day that its dates with a certain year reach, give or take two years; null without any. */
  readonly range: { readonly from: CivilDate; readonly to: CivilDate } | null;
  /** The one order in which all its short dates fit that range; null where several fit, or none. */
  readonly order: Order | null;
}

/** Which end of a term the column is about; `null` for any other date. */
export type TermSide = 'start' | 'end' | null;

/** Day 0 of a spreadsheet. */
export const SERIAL_ORIGIN: CivilDate = '1899-12-30';
const WEEKDAYS = '월화수목금토일';

export function dateColumnOf(cells: readonly RawCell[]): DateColumn {
  const certain = cells.flatMap((cell) => certainDate(cell) ?? []).sort();
  const [first, last] = [certain[0], certain[certain.length - 1]];
  const range =
    first === undefined || last === undefined
      ? null
      : { from: addMonths(first, -24), to: addMonths(last, 24) };
  const short = cells.flatMap((cell) => shortDate(cell) ?? []).filter(({ known }) => known === null);
  const fitting = orders.filter((order) =>
    short.every((one) => {
      const date = dateInOrder(one, order);
      return date !== null && (one.isYearLast || isWithin(date, range));
    }),
  );
  const [order] = fitting;
  return { range, order: fitting.length === 1 && order !== undefined ? order : null };
}

/** Reads a cell of a date column; a period gives its first day and moves the last to the end of the term. */
export function readDateCell(cell: RawCell, column: DateColumn, side: TermSide): CellReading<CivilDate> {
  if (typeof cell === 'object') return sure(cell.date);
  if (typeof cell === 'boolean') return unread('date');
  const text = visibleText(String(cell)).normalize('NFKC');
  if (isNothing(text)) return empty;
  const certain = certainDate(cell);
  if (certain !== null) return fitsWeekday(text, certain) ? sure(certain) : guess(certain, 'weekday');
  if (/^\d{5}$/.test(text)) return readSerial(Number(text), column);
  const short = shortDate(cell);
  if (short) return readShort(short, column);
  const bound = withoutBound(text, side);
  if (bound !== null) return readDateCell(bound, column, side);
  if (side === 'start') {
    const period = readPeriod(text, column);
    if (period !== null) return guess(period.start, 'parts', { end: period.end });
  }
  return unread(/^\d{1,2} ?[./월-] ?\d{1,2}일?$/.test(text) ? 'year' : 'date');
}

/** A date that needs no other cell: a real one, or one written with its whole year first. */
function certainDate(cell: RawCell): CivilDate | null {
  if (typeof cell === 'object') return cell.date;
  if (typeof cell === 'boolean') return null;
  const read = readDateText(visibleText(String(cell)));
  return read?.certain ? read.date : null;
}

function shortDate(cell: RawCell): ShortDate | null {
  if (typeof cell === 'object' || typeof cell === 'boolean') return null;
  return shortDateOf(bareDateText(visibleText(String(cell))));
}

function readShort(short: ShortDate, { order, range }: DateColumn): CellReading<CivilDate> {
  const possible = possibleDates(short);
  const [only] = possible;
  if (only === undefined) return unread('date');
  if (short.known !== null) return sure(only);
  if (short.isYearLast && possible.length === 1) return sure(only);
  const fitting = order === null ? null : dateInOrder(short, order);
  if (fitting !== null && (range !== null || short.isYearLast)) return sure(fitting);
  // Day and month in either order, and nothing in the column to tell them by.
  if (short.isYearLast) return unread('date');
  return guess(dateInOrder(short, 'ymd') ?? only, 'order');
}

function readSerial(serial: number, { range }: DateColumn): CellReading<CivilDate> {
  const date = addDays(SERIAL_ORIGIN, serial);
  if (range === null) return serial >= 30_000 && serial <= 60_000 ? guess(date, 'serial') : unread('date');
  return isWithin(date, range) ? sure(date) : unread('date');
}

/** `2024.10.25까지` under an end and `2023.10.26부터` under a start say no more than the date. */
function withoutBound(text: string, side: TermSide): string | null {
  const bare = side === 'end' ? /^~? ?([^~]+?) ?(?:까지)?$/.exec(text) : /^([^~]+?) ?(?:부터|~)?$/.exec(text);
  const [, date = ''] = side === null ? [] : (bare ?? []);
  return date !== '' && date !== text ? date : null;
}

/** `2023.10.26 ~ 2024.10.25`, `24.1.1~12.31`; null where it is no period with two real ends in order. */
function readPeriod(text: string, column: DateColumn): { start: CivilDate; end: CivilDate } | null {
  const bare = text.replace(/ ?\((?:총 ?)?\d{1,3} ?(?:개월|년|달|일)(?:간)?\)$/, '').replace(/ ?까지$/, '');
  // A dash between dates with dots or slashes parts them; between dates with dashes it needs spaces.
  const dotted = /^([\d./ ]{6,12})-([\d./ ]{6,12})$/.exec(bare);
  const [from = '', to = '', ...more] = dotted?.slice(1) ?? bare.split(/ ?(?:~|[∼〜–—]|부터| - ) ?/);
  if (to === '' || more.length > 0) return null;
  const start = anyDate(from, column);
  const [, month, day] = /^(\d{1,2}) ?[./월-] ?(\d{1,2})[.일]?$/.exec(to) ?? [];
  const end =
    start !== null && month !== undefined && day !== undefined
      ? parseCivilDate(Number(start.slice(0, 4)), Number(month), Number(day))
      : anyDate(to, column);
  return start !== null && end !== null && start <= end ? { start, end } : null;
}

function anyDate(text: string, column: DateColumn): CivilDate | null {
  const read = readDateCell(text, column, null);
  return read.kind === 'sure' || read.kind === 'guess' ? read.value : null;
}

function isWithin(date: CivilDate, range: DateColumn['range']): boolean {
  return range === null || (range.from <= date && date <= range.to);
}

/** False where the text names another weekday than the date has. */
function fitsWeekday(text: string, date: CivilDate): boolean {
  const [, inParentheses, named] = /\(([월화수목금토일])(?:요일)?\)|([월화수목금토일])요일/.exec(text) ?? [];
  const day = inParentheses ?? named;
  return day === undefined || WEEKDAYS.indexOf(day) + 1 === weekday(date);
}
