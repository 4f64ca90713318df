// Looks and rules are kept column by column in runs: a grid of them is stored a column at a time, because storing
// cell by cell would build a column's runs anew for each cell.
import type { Area, CellStyle, SheetModel, ValidationRule } from '../../book/model';
import { Runs } from '../../book/runs';
import { changeRules, plainStyle, ruleAt, styleAt } from '../../book/style';
import { current } from '../facade';
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
  const adopted = new Map<ValidationRule, ValidationRule>();
  const own = (rule: ValidationRule | null): ValidationRule | null => {
    if (!rule) return null;
    const known = adopted.get(rule) ?? current().adopt(rule);
    adopted.set(rule, known);
    return known;
  };
  eachColumn(area, (column, rows) => {
    while (sheet.validations.length < column) sheet.validations.push(new Runs<ValidationRule | null>(null));
    const rules = rows.map((row) => {
      const old = ruleAt(sheet, row, column);
      const rule = change(old, row, column);
      return rule === old ? old : own(rule);
    });
    sheet.validations[column - 1]?.assign(area.row, rules);
  });
}

/** Gives the area a rule, or none; a formula in it is read from the area's first cell. */
export function ruleArea(sheet: SheetModel, area: Area, given: ValidationRule | null): void {
  const rule = given && current().adopt({ ...given, base: { row: area.row, column: area.column } });
  changeRules(sheet, area, () => rule);
}

function eachColumn(area: Area, apply: (column: number, rows: readonly number[]) => void): void {
  const rows = Array.from({ length: area.rows }, (_, down) => area.row + down);
  for (let column = area.column; column < area.column + area.columns; column += 1) apply(column, rows);
}
