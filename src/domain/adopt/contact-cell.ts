// Cells by which a customer is reached or told apart: phones, e-mail addresses, business numbers, ids.
import { readBusinessNumber } from '../business-number';
import { isEmail } from '../email';
import { readPhone } from '../phone';
import { type CellReading, empty, guess, type RawCell, sure, unread } from './reading';
import { isNothing, visibleText, visibleWords } from './visible-text';

/** Reads one phone number, or two: the second is moved to 보조 연락처. */
export function readPhoneCell(cell: RawCell): CellReading<string> {
  if (typeof cell === 'object' || typeof cell === 'boolean') return unread('phone');
  const text = visibleText(String(cell)).normalize('NFKC');
  if (isNothing(text)) return empty;
  const whole = onePhone(text);
  if (whole.kind !== 'unread') return whole;
  const parts = text
    .split(/[,/;|\n]+|\s{2,}| (?=0\d{1,2}-)/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2) return unread('phone');
  const [first, second, ...more] = parts.map(onePhone);
  if (more.length > 0 || first === undefined || second === undefined) return unread('several');
  if (!('value' in first) || !('value' in second)) return unread('several');
  return guess(first.value, 'parts', { secondPhone: second.value });
}

/** Only dashes and spaces may differ for it to be sure: digits added or dropped are a guess. */
function onePhone(text: string): CellReading<string> {
  const read = readPhone(text);
  if (!read.ok) return unread('phone');
  const digits = (one: string) => one.replace(/\D/g, '');
  return digits(read.phone) === digits(text) ? sure(read.phone) : guess(read.phone, 'digits');
}

/** Reads one e-mail address; marks that slipped in around it are dropped. */
export function readEmailCell(cell: RawCell): CellReading<string> {
  if (typeof cell !== 'string') return unread('email');
  if (isNothing(cell)) return empty;
  const text = visibleText(cell)
    .normalize('NFKC')
    .replace(/^(?:mailto:|<)/i, '')
    .replace(/[.,;>]+$/, '');
  if (isEmail(text)) return sure(text);
  const several = text.split(/[\s,;/]+/).filter(isEmail).length > 1;
  return unread(several ? 'several' : 'email');
}

/** Reads a 사업자등록번호 whose check digit fits; a first 0 that Sheets dropped is put back as a guess. */
export function readBusinessNumberCell(cell: RawCell): CellReading<string> {
  if (typeof cell === 'object' || typeof cell === 'boolean') return unread('checksum');
  if (isNothing(String(cell))) return empty;
  const text = visibleText(String(cell)).normalize('NFKC');
  const read = readBusinessNumber(text);
  if (read.ok) return sure(read.number);
  const padded = /^\d{9}$/.test(text) ? readBusinessNumber(`0${text}`) : read;
  return padded.ok ? guess(padded.number, 'digits') : unread('checksum');
}

/**
 * An id, a name or a word, as it is shown: 0012 keeps its zeros, and a number shown as 1,001 is the text 1001.
 */
export function readTextCell(cell: RawCell, shown: string): CellReading<string> {
  if (typeof cell === 'string') return isNothing(cell) ? empty : sure(visibleWords(cell));
  const text = visibleText(shown);
  const plain = /^\d{1,3}(?:,\d{3})+$/.test(text) ? text.replace(/,/g, '') : text;
  return plain === '' ? empty : sure(plain);
}
