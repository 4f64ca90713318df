// Looks and rules are kept column by column in runs: a grid of them is stored a column at a time, because storing
// cell by cell would build a column's runs anew for each cell.
import type { Area, CellStyle, SheetModel, ValidationRule } from '../../book/model';
import { Runs } from '../../book/runs';
import { plainStyle, ruleAt, styleAt } from '../../book/style';
import { interned } from './interned';

/** Replaces the style of each cell of the area by what `change` makes of it. */
export function restyleCells(
  sheet: SheetModel,
  area: Area,
  change: (old: CellStyle, row: number, column: number) => CellStyle,
): void {
  eachColumn(area, (column, rows) => {
    while (sheet.styles.length < column) sheet.styles.push(new Runs(plainStyle));
    const styles = rows.map((row) => interned(change(styleAt(sheet, row, column), row, column)));
    sheet.styles[column - 1]?.assign(area.row, styles);
  });
}

/** Replaces the rule of each cell of the area; rules keep the base that they have. */
export function reruleCells(
  sheet: SheetModel,
  area: Area,
  change: (old: ValidationRule | null, row: number, column: number) => ValidationRule | null,
): void {
  eachColumn(area, (column, rows) => {
    while (sheet.validations.length < column) sheet.validations.push(new Runs<ValidationRule | null>(null));
    const rules = rows.map((row) => change(ruleAt(sheet, row, column), row, column));
    sheet.validations[column - 1]?.assign(area.row, rules);
  });
}

function eachColumn(area: Area, apply: (column: number, rows: readonly number[]) => void): void {
  const rows = Array.from({ length: area.rows }, (_, down) => area.row + down);
  for (let column = area.column; column < area.column + area.columns; column += 1) apply(column, rows);
}
