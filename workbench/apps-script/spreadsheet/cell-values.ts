// What a script reads from cells and writes into them.

import { type Area, type CellStyle, type CellValue, Refusal, type SheetModel } from '../../book/model';
import { defaultDateFormat, displayValue, isDateFormat } from '../../book/number-format';
import { offsetFormula } from '../../book/references';
import { styleAt } from '../../book/style';
import { epochOf, serialOf } from '../../book/time-zone';
import { parseTyped, type Typed } from '../../book/typed-text';
import { current, exception } from '../facade';
import { gridOfCells } from './areas';
import { restyleCells } from './cell-columns';
import { book } from './document';

export type ScriptValue = string | number | boolean | Date;

/** A value on its way into a cell, taken when the script called, so that later changes of its arrays don't count. */
export type Input = CellValue | { readonly instant: number };

const maxCharacters = 50_000;

export function readValue(sheet: SheetModel, row: number, column: number): ScriptValue {
  const value = sheet.cells.get(row, column);
  if (typeof value !== 'number' || !isDateFormat(styleAt(sheet, row, column).numberFormat)) return value;
  return new Date(epochOf(value, book().timeZone));
}

export function readValues(sheet: SheetModel, area: Area): ScriptValue[][] {
  return gridOfCells(area, (row, column) => readValue(sheet, row, column));
}

export function shownText(sheet: SheetModel, row: number, column: number): string {
  const value = sheet.cells.get(row, column);
  return displayValue(value, styleAt(sheet, row, column).numberFormat, book().locale);
}

/**
 * What Google makes of a script's value: null and undefined empty the cell (3.2 [A]). A number that is none
 * becomes the error value of a formula that overflows, and an object its text: choices of this workbench.
 */
export function inputOf(value: unknown): Input {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '#NUM!' : { instant: value.getTime() };
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  if (typeof value === 'boolean') return value;
  const text = String(value);
  if (text.length > maxCharacters) {
    throw exception(
      `Your input contains more than the maximum of ${maxCharacters} characters in a single cell.`,
    );
  }
  return text;
}

/**
 * Enters values as if typed, into an area of the inputs' size. Throws Google's refusal, and changes nothing,
 * when a rejecting validation rule forbids one of them (3.4 [B]).
 */
export function enter(sheet: SheetModel, area: Area, inputs: readonly (readonly Input[])[]): void {
  const today = Math.floor(serialOf(current().now(), book().timeZone));
  const entries = gridOfCells(area, (row, column) => {
    const input = inputs[row - area.row]?.[column - area.column] ?? '';
    return entryOf(input, styleAt(sheet, row, column), today);
  });
  const values = entries.map((cells) => cells.map(({ value }) => value));
  const refused = current().violation(sheet.id, area, values);
  if (refused !== null) throw new Refusal(refused);
  const entryAt = (row: number, column: number) => entries[row - area.row]?.[column - area.column];
  gridOfCells(area, (row, column) => {
    const { value = '', formula } = entryAt(row, column) ?? {};
    if (formula === undefined) sheet.cells.set(row, column, value);
    else sheet.cells.setFormula(row, column, formula, value);
  });
  if (entries.some((cells) => cells.some((entry) => entry.numberFormat !== undefined))) {
    restyleCells(sheet, area, (style, row, column) => {
      const numberFormat = entryAt(row, column)?.numberFormat;
      return numberFormat === undefined ? style : { ...style, numberFormat };
    });
  }
}

/** One input for every cell of an area; a formula's relative references move along, as when filling. */
export function spread(area: Area, input: Input): Input[][] {
  return gridOfCells(area, (row, column) =>
    typeof input === 'string' && input.startsWith('=')
      ? offsetFormula(input, row - area.row, column - area.column)
      : input,
  );
}

function entryOf(input: Input, { numberFormat }: CellStyle, today: number): Typed {
  const { locale, timeZone } = book();
  if (typeof input === 'string') {
    return input === '' ? { value: '' } : parseTyped(input, { locale, numberFormat, today });
  }
  if (typeof input !== 'object') return { value: input };
  const value = serialOf(input.instant, timeZone);
  const format = defaultDateFormat(locale, !Number.isInteger(value));
  if (numberFormat === '@') return { value: displayValue(value, format, locale) };
  return numberFormat === undefined ? { value, numberFormat: format } : { value };
}
