import type { CellValue } from './model';
import { readDate } from './typed-date';

export interface Typed {
  readonly value: CellValue;
  /** With its leading `=`; the value is then '' until recalculated. */
  readonly formula?: string;
  /** The format that Google gives the cell together with the value, when its own is automatic. */
  readonly numberFormat?: string;
}

export interface TypingContext {
  /** The spreadsheet's locale, such as `ko_KR`. */
  readonly locale: string;
  /** The cell's present number format; undefined means automatic. */
  readonly numberFormat: string | undefined;
  /** Serial number of today in the spreadsheet's zone, for dates without a year; without it these stay text. */
  readonly today?: number;
}

/**
 * How Google Sheets reads a text that is typed or given to `setValue` (apps-script.md 3.2). The facts measure
 * formulas, apostrophes, `@`, leading zeros and leading spaces; what they leave open (3.2, 3.8, 11) is read so:
 *
 * | text                                                   | reading                                            |
 * |--------------------------------------------------------|----------------------------------------------------|
 * | anything in a cell of format `@`                       | kept as it stands, `=` and `'` included            |
 * | `+5`, `+1.5`                                           | a number; any other `+…` is a formula              |
 * | ` 5`, ` 2026-1-5`                                      | text, because of the space in front                |
 * | `1,234`, `(1,234)`, `1e3`                              | 1234, -1234, 1000                                  |
 * | `₩1,000`, `$2.99`, `-₩1,000`                           | numbers with that currency, in either locale       |
 * | `1,000원`                                              | text                                               |
 * | `2026-1-5`, `2026/01/05`, `2026. 1. 5`, `2026년 3월 2일` | dates in either locale, shown as they were typed   |
 * | `2026-01`, `2026년 3월`                                 | the first of that month                            |
 * | `1/5/2026`, `Jan 5, 2026`                              | dates in en_US, text in ko_KR                      |
 * | `3/2`, `3-2`, `3월 2일`                                 | month and day of the present year                  |
 * | `14:30`, `오전 10:00`, `10:00 AM`, `25:30:00`           | times, from 24 hours on durations                  |
 * | `2026-02-30`                                           | text                                               |
 */
export function parseTyped(text: string, context: TypingContext): Typed {
  if (text === '' || context.numberFormat === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const visible = text.replace(/^\ufeff+/, '');
  if (visible.startsWith('=') && visible.length > 1) return { value: '', formula: visible };
  const trimmed = text.trimEnd();
  const read = /^\s/.test(text)
    ? null
    : (readNumber(trimmed) ?? readBoolean(trimmed) ?? readDate(trimmed, context.locale, context.today));
  if (read) return context.numberFormat === undefined ? read : { value: read.value };
  if (visible.startsWith('+') && visible.length > 1) return { value: '', formula: `=${visible}` };
  return { value: text };
}

function readBoolean(text: string): Typed | null {
  return /^(true|false)$/i.test(text) ? { value: text.toUpperCase() === 'TRUE' } : null;
}

const amount =
  /^(?<sign>[+-]?)(?<currency>[₩￦$]?)(?<digits>(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?<exponent>e[+-]?\d+)?(?<percent>%?)$/i;

function readNumber(text: string): Typed | null {
  const inBrackets = /^\((.*)\)$/.exec(text)?.[1];
  if (inBrackets !== undefined && /^[+-]/.test(inBrackets)) return null;
  const found = amount.exec(inBrackets ?? text)?.groups;
  if (!found) return null;
  const { sign = '', currency = '', digits = '', exponent = '', percent = '' } = found;
  if (exponent && (currency || percent)) return null;
  const size = Number(digits.replaceAll(',', '') + exponent);
  if (!Number.isFinite(size)) return null;
  const value = (sign === '-' || inBrackets !== undefined ? -1 : 1) * size;
  const decimals = /\.\d/.test(digits) ? '.00' : '';
  if (percent) return { value: value / 100, numberFormat: `0${decimals}%` };
  if (currency === '$') return { value, numberFormat: `"$"#,##0${decimals}` };
  if (currency) return { value, numberFormat: `[$₩-412]#,##0${decimals}` };
  if (exponent) return { value, numberFormat: '0.00E+00' };
  return digits.includes(',') ? { value, numberFormat: `#,##0${decimals}` } : { value };
}
