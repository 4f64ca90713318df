import type { ValidationRule } from '../../book/model';
import { ruleAt } from '../../book/style';
import { cellCount, gridOfCells } from './areas';
import { reruleCells, ruleArea } from './cell-columns';
import { inputOf } from './cell-values';
import { DataValidation } from './data-validation';
import { checkDimensions } from './dimensions';
import { sheetOf, write } from './document';
import { RangeTextStyles } from './range-text-styles';

/** Data validation rules and checkboxes of a range (apps-script.md 3.4). */
export class RangeValidation extends RangeTextStyles {
  getDataValidation(): DataValidation | null {
    return ruleObject(ruleAt(sheetOf(this.sheetId), this.area.row, this.area.column));
  }

  getDataValidations(): (DataValidation | null)[][] {
    const sheet = sheetOf(this.sheetId);
    return gridOfCells(this.area, (row, column) => ruleObject(ruleAt(sheet, row, column)));
  }

  setDataValidation(rule: DataValidation | null): this {
    write(this.sheetId, this.area, 0, (sheet) => ruleArea(sheet, this.area, rule?.rule ?? null));
    return this;
  }

  setDataValidations(rules: readonly (readonly (DataValidation | null)[])[]): this {
    const { area } = this;
    checkDimensions(area, rules);
    const grid = rules.map((row) => row.map((rule) => rule?.rule ?? null));
    const based = new Map<ValidationRule, ValidationRule>();
    write(this.sheetId, area, 0, (sheet) => {
      reruleCells(sheet, area, (_, row, column) => {
        const rule = grid[row - area.row]?.[column - area.column] ?? null;
        if (!rule) return null;
        // A formula counts from the first cell that gets the rule, unless the rule was read from a sheet.
        const own = based.get(rule) ?? { base: { row, column }, ...rule };
        based.set(rule, own);
        return own;
      });
    });
    return this;
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  /** Makes every cell a checkbox that holds FALSE, or the unchecked value (3.9 [A]). */
  insertCheckboxes(...values: unknown[]): this {
    const inputs = values.map(inputOf).map((input) => (typeof input === 'object' ? '' : input));
    const rule = { criteria: 'CHECKBOX', values: inputs, allowInvalid: false, helpText: null };
    const unchecked = inputs.length === 0 ? false : (inputs[1] ?? '');
    write(this.sheetId, this.area, cellCount(this.area), (sheet) => {
      ruleArea(sheet, this.area, rule);
      gridOfCells(this.area, (row, column) => sheet.cells.set(row, column, unchecked));
    });
    return this;
  }

  removeCheckboxes(): this {
    write(this.sheetId, this.area, cellCount(this.area), (sheet) => {
      gridOfCells(this.area, (row, column) => {
        if (ruleAt(sheet, row, column)?.criteria !== 'CHECKBOX') return;
        ruleArea(sheet, { row, column, rows: 1, columns: 1 }, null);
        sheet.cells.set(row, column, '');
      });
    });
    return this;
  }

  check(): this {
    return this.#tick(true);
  }

  uncheck(): this {
    return this.#tick(false);
  }

  /** Null when the cells differ or one is no checkbox. */
  isChecked(): boolean | null {
    const sheet = sheetOf(this.sheetId);
    const states = gridOfCells(this.area, (row, column) => {
      const rule = ruleAt(sheet, row, column);
      if (rule?.criteria !== 'CHECKBOX') return null;
      return sheet.cells.get(row, column) === tickValue(rule, true);
    }).flat();
    const [first = null] = states;
    return states.every((state) => state === first) ? first : null;
  }

  #tick(isTicked: boolean): this {
    write(this.sheetId, this.area, cellCount(this.area), (sheet) => {
      gridOfCells(this.area, (row, column) => {
        const rule = ruleAt(sheet, row, column);
        if (rule?.criteria === 'CHECKBOX') sheet.cells.set(row, column, tickValue(rule, isTicked));
      });
    });
    return this;
  }
}

function tickValue(rule: ValidationRule, isTicked: boolean): string | number | boolean {
  const value = rule.values[isTicked ? 0 : 1];
  if (rule.values.length === 0) return isTicked;
  return typeof value === 'object' || value === undefined ? '' : value;
}

function ruleObject(rule: ValidationRule | null): DataValidation | null {
  return rule && new DataValidation(rule);
}
