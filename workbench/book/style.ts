// What is kept run-length per column or band: looks, validation rules, sizes and hiding.
import type { Area, Band, CellStyle, SheetModel, ValidationRule } from './model';
import { Runs } from './runs';

export const plainStyle: CellStyle = {};

export function styleAt(sheet: SheetModel, row: number, column: number): CellStyle {
  return sheet.styles[column - 1]?.get(row) ?? plainStyle;
}

/** Replaces the style of each cell of the area by `change(old)`; it is called once per run of equal cells. */
export function changeStyle(sheet: SheetModel, area: Area, change: (old: CellStyle) => CellStyle): void {
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    while (sheet.styles.length < column) sheet.styles.push(new Runs(plainStyle));
    sheet.styles[column - 1]?.update(area.row, area.row + area.rows - 1, change);
  }
}

export function ruleAt(sheet: SheetModel, row: number, column: number): ValidationRule | null {
  return sheet.validations[column - 1]?.get(row) ?? null;
}

/** Gives every cell of the area the same rule, or none; a formula in it is read from the area's first cell. */
export function setRule(sheet: SheetModel, area: Area, given: ValidationRule | null): void {
  const hasFormula = given?.values.some((value) => typeof value === 'string' && value.startsWith('='));
  const rule = given && hasFormula ? { ...given, base: { row: area.row, column: area.column } } : given;
  changeRules(sheet, area, () => rule);
}

/** Replaces the rule of each cell of the area by `change(old)`, where rules keep the base they have. */
export function changeRules(
  sheet: SheetModel,
  area: Area,
  change: (old: ValidationRule | null) => ValidationRule | null,
): void {
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    while (sheet.validations.length < column) sheet.validations.push(new Runs<ValidationRule | null>(null));
    sheet.validations[column - 1]?.update(area.row, area.row + area.rows - 1, change);
  }
}

export function rowBand(sheet: SheetModel, row: number): Band {
  return sheet.rowBands.get(row);
}

export function columnBand(sheet: SheetModel, column: number): Band {
  return sheet.columnBands.get(column);
}

export function changeRowBands(
  sheet: SheetModel,
  from: number,
  count: number,
  change: (old: Band) => Band,
): void {
  sheet.rowBands.update(from, from + count - 1, change);
}

export function changeColumnBands(
  sheet: SheetModel,
  from: number,
  count: number,
  change: (old: Band) => Band,
): void {
  sheet.columnBands.update(from, from + count - 1, change);
}
