import type { ValidationRule } from '../../book/model';
import type { EnumValue } from '../enumeration';
import { DataValidationBuilder } from './data-validation-builder';
import { sheetsClass } from './document';
import { DataValidationCriteria } from './enums';
import { rangeAt } from './range';
import { dateOf } from './script-dates';

/** SpreadsheetApp.DataValidation: a finished rule. */
export class DataValidation {
  constructor(readonly rule: ValidationRule) {}

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.rule);
  }

  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }

  getCriteriaType(): EnumValue {
    return criteriaOf(this.rule);
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.rule);
  }

  getHelpText(): string | null {
    return this.rule.helpText;
  }
}

sheetsClass(DataValidation, 'DataValidation');

export function criteriaOf(rule: ValidationRule): EnumValue {
  const found = Object.values<EnumValue>(DataValidationCriteria).find(
    (value) => value.name() === rule.criteria,
  );
  if (!found)
    throw new Error(`The data validation criteria ${rule.criteria} is not emulated in the workbench.`);
  return found;
}

/** A rule's values as a script sees them: dates as Date, ranges as Range, lists as arrays of this context. */
export function criteriaValues(rule: ValidationRule): unknown[] {
  const areDates = rule.criteria.startsWith('DATE_');
  return rule.values.map((value) => {
    if (typeof value === 'number') return areDates ? dateOf(value) : value;
    if (typeof value !== 'object') return value;
    return 'area' in value ? rangeAt(value.sheetId, value.area) : [...value];
  });
}
