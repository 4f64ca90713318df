// The `when…` methods that conditional format rules and filter criteria share.
import type { CellValue } from '../../book/model';
import type { EnumValue } from '../enumeration';
import { BooleanCriteria, RelativeDate } from './enums';
import { dateOf, daySerial } from './script-dates';

/** A condition as the workbook stores it: Google's criteria name; dates as serials, relative dates by name. */
export interface Condition {
  readonly criteria: string;
  readonly values: readonly CellValue[];
}

export abstract class CriteriaBuilder {
  protected condition: Condition | null = null;

  whenCellEmpty(): this {
    return this.#when('CELL_EMPTY', []);
  }

  whenCellNotEmpty(): this {
    return this.#when('CELL_NOT_EMPTY', []);
  }

  whenDateAfter(date: GoogleAppsScript.Base.Date | EnumValue): this {
    return this.#whenDate('DATE_AFTER', date);
  }

  whenDateBefore(date: GoogleAppsScript.Base.Date | EnumValue): this {
    return this.#whenDate('DATE_BEFORE', date);
  }

  whenDateEqualTo(date: GoogleAppsScript.Base.Date | EnumValue): this {
    return this.#whenDate('DATE_EQUAL_TO', date);
  }

  whenFormulaSatisfied(formula: string): this {
    return this.#when('CUSTOM_FORMULA', [formula]);
  }

  whenNumberBetween(start: number, end: number): this {
    return this.#when('NUMBER_BETWEEN', [start, end]);
  }

  whenNumberEqualTo(number: number): this {
    return this.#when('NUMBER_EQUAL_TO', [number]);
  }

  whenNumberGreaterThan(number: number): this {
    return this.#when('NUMBER_GREATER_THAN', [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.#when('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberLessThan(number: number): this {
    return this.#when('NUMBER_LESS_THAN', [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.#when('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this.#when('NUMBER_NOT_BETWEEN', [start, end]);
  }

  whenNumberNotEqualTo(number: number): this {
    return this.#when('NUMBER_NOT_EQUAL_TO', [number]);
  }

  whenTextContains(text: string): this {
    return this.#when('TEXT_CONTAINS', [text]);
  }

  whenTextDoesNotContain(text: string): this {
    return this.#when('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  whenTextEndsWith(text: string): this {
    return this.#when('TEXT_ENDS_WITH', [text]);
  }

  whenTextEqualTo(text: string): this {
    return this.#when('TEXT_EQUAL_TO', [text]);
  }

  whenTextStartsWith(text: string): this {
    return this.#when('TEXT_STARTS_WITH', [text]);
  }

  withCriteria(criteria: EnumValue, values: readonly unknown[]): this {
    return this.#when(
      criteria.name(),
      values.map((value) => {
        if (value instanceof Date) return daySerial(value);
        return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
      }),
    );
  }

  #when(criteria: string, values: readonly CellValue[]): this {
    this.condition = { criteria, values };
    return this;
  }

  #whenDate(criteria: string, date: GoogleAppsScript.Base.Date | EnumValue): this {
    if (date instanceof Date) return this.#when(criteria, [daySerial(date)]);
    return this.#when(`${criteria}_RELATIVE`, [String(date)]);
  }
}

export function booleanCriteria(condition: Condition): EnumValue {
  const found = Object.values<EnumValue>(BooleanCriteria).find(
    (value) => value.name() === condition.criteria,
  );
  if (!found) throw new Error(`The criteria ${condition.criteria} is not emulated in the workbench.`);
  return found;
}

/** A condition's values as a script sees them. */
export function conditionValues({ criteria, values }: Condition): unknown[] {
  return Array.from(values, (value) => {
    if (!criteria.startsWith('DATE_')) return value;
    if (typeof value === 'number') return dateOf(value);
    return Object.values<EnumValue>(RelativeDate).find((relative) => relative.name() === value) ?? value;
  });
}
