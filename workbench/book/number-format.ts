import type { CellValue } from './model';

/** The text that a cell shows; an undefined format is Google's automatic one. */
export function displayValue(value: CellValue, numberFormat: string | undefined, locale: string): string {
  throw new Error(`being written ${value} ${numberFormat} ${locale}`);
}

/** Whether numbers of this format read back as Date: dates, times and durations. */
export function isDateFormat(numberFormat: string | undefined): boolean {
  throw new Error(`being written ${numberFormat}`);
}

/** The format that Google gives a Date written to a cell of automatic format. */
export function defaultDateFormat(locale: string, hasTime: boolean): string {
  throw new Error(`being written ${locale} ${hasTime}`);
}
