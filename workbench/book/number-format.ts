import { format, isValidFormat } from 'numfmt';
import { formatDate } from './date-pattern';
import type { CellValue } from './model';

/** The text that a cell shows; an undefined format is Google's automatic one. */
export function displayValue(value: CellValue, numberFormat: string | undefined, locale: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const automatic = numberFormat === undefined || /^(general|@)?$/i.test(numberFormat);
  if (automatic) return typeof value === 'number' ? automaticNumber(value) : value;
  if (typeof value === 'number' && isDateFormat(numberFormat)) {
    return formatDate(value, numberFormat, isKorean(locale));
  }
  if (value === '' || !isValidFormat(numberFormat)) return String(value);
  return format(numberFormat, value, { locale: 'en-US' });
}

/** Whether numbers of this format read back as Date: dates, times and durations. */
export function isDateFormat(numberFormat: string | undefined): boolean {
  if (numberFormat === undefined || /^(general|@)$/i.test(numberFormat)) return false;
  const bare = numberFormat.replace(/"[^"]*"|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare.replace(/e[+-]/gi, ''));
}

/**
 * The format that Google gives a Date written to a cell of automatic format: `2026. 1. 5` and
 * `2026. 1. 5 오전 10:00:00` in ko_KR (apps-script.md 3.8), else the American one.
 */
export function defaultDateFormat(locale: string, hasTime: boolean): string {
  if (isKorean(locale)) return hasTime ? 'yyyy. M. d am/pm h:mm:ss' : 'yyyy. M. d';
  return hasTime ? 'M/d/yyyy H:mm:ss' : 'M/d/yyyy';
}

function isKorean(locale: string): boolean {
  return locale.startsWith('ko');
}

/** Ten significant digits, whole numbers in full below 10^15, else six digits with an exponent. */
function automaticNumber(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-9)) {
    const [digits = '', exponent = ''] = value.toExponential(5).split('e');
    return `${Number(digits)}E${exponent.replace(/^([+-])(\d)$/, '$10$2')}`;
  }
  if (Number.isInteger(value)) return String(value);
  const whole = size < 1 ? 0 : Math.floor(Math.log10(size)) + 1;
  return String(Number(value.toFixed(Math.max(10 - whole, 0)))).replace(
    /^(-?)(\d)e-(\d+)$/,
    (_all, sign, digit, zeros) => `${sign}0.${'0'.repeat(Number(zeros) - 1)}${digit}`,
  );
}
