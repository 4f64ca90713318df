import type { CellValue, ValidationRule } from '../../book/model';
import type { EnumValue } from '../enumeration';
import { exception } from '../facade';
import { criteriaOf, criteriaValues, DataValidation } from './data-validation';
import { sheetsClass } from './document';
import { Range } from './range';
import { daySerial } from './script-dates';

type Values = ValidationRule['values'];

const maxListItems = 500;

/** SpreadsheetApp.DataValidationBuilder. */
export class DataValidationBuilder {
  private criteria: string | null;
  private values: Values;
  private allowInvalid: boolean;
  private helpText: string | null;

  /** Invalid input only warns unless a rule says otherwise (3.4 [A]). */
  constructor(rule: ValidationRule | null = null) {
    this.criteria = rule?.criteria ?? null;
    this.values = rule?.values ?? [];
    this.allowInvalid = rule?.allowInvalid ?? true;
    this.helpText = rule?.helpText ?? null;
  }

  /** A rule without a criterion is refused; the wording is this workbench's own. */
  build(): DataValidation {
    return new DataValidation(this.#rule());
  }

  copy(): DataValidationBuilder {
    const copy = new DataValidationBuilder();
    copy.criteria = this.criteria;
    copy.values = this.values;
    copy.allowInvalid = this.allowInvalid;
    copy.helpText = this.helpText;
    return copy;
  }

  getAllowInvalid(): boolean {
    return this.allowInvalid;
  }

  getCriteriaType(): EnumValue {
    return criteriaOf(this.#rule());
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.#rule());
  }

  getHelpText(): string | null {
    return this.helpText;
  }

  setAllowInvalid(isAllowed: boolean): this {
    this.allowInvalid = isAllowed;
    return this;
  }

  setHelpText(text: string): this {
    this.helpText = text;
    return this;
  }

  requireCheckbox(...values: unknown[]): this {
    return this.#require('CHECKBOX', values.map(cellValue));
  }

  requireDate(): this {
    return this.#require('DATE_IS_VALID_DATE', []);
  }

  requireDateAfter(date: GoogleAppsScript.Base.Date): this {
    return this.#requireDates('DATE_AFTER', date);
  }

  requireDateBefore(date: GoogleAppsScript.Base.Date): this {
    return this.#requireDates('DATE_BEFORE', date);
  }

  requireDateBetween(start: GoogleAppsScript.Base.Date, end: GoogleAppsScript.Base.Date): this {
    return this.#requireDates('DATE_BETWEEN', start, end);
  }

  requireDateEqualTo(date: GoogleAppsScript.Base.Date): this {
    return this.#requireDates('DATE_EQUAL_TO', date);
  }

  requireDateNotBetween(start: GoogleAppsScript.Base.Date, end: GoogleAppsScript.Base.Date): this {
    return this.#requireDates('DATE_NOT_BETWEEN', start, end);
  }

  requireDateOnOrAfter(date: GoogleAppsScript.Base.Date): this {
    return this.#requireDates('DATE_ON_OR_AFTER', date);
  }

  requireDateOnOrBefore(date: GoogleAppsScript.Base.Date): this {
    return this.#requireDates('DATE_ON_OR_BEFORE', date);
  }

  requireFormulaSatisfied(formula: string): this {
    return this.#require('CUSTOM_FORMULA', [formula]);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.#require('NUMBER_BETWEEN', [start, end]);
  }

  requireNumberEqualTo(number: number): this {
    return this.#require('NUMBER_EQUAL_TO', [number]);
  }

  requireNumberGreaterThan(number: number): this {
    return this.#require('NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.#require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): this {
    return this.#require('NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.#require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.#require('NUMBER_NOT_BETWEEN', [start, end]);
  }

  requireNumberNotEqualTo(number: number): this {
    return this.#require('NUMBER_NOT_EQUAL_TO', [number]);
  }

  requireTextContains(text: string): this {
    return this.#require('TEXT_CONTAINS', [text]);
  }

  requireTextDoesNotContain(text: string): this {
    return this.#require('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  requireTextEqualTo(text: string): this {
    return this.#require('TEXT_EQUAL_TO', [text]);
  }

  requireTextIsEmail(): this {
    return this.#require('TEXT_IS_VALID_EMAIL', []);
  }

  requireTextIsUrl(): this {
    return this.#require('TEXT_IS_VALID_URL', []);
  }

  /** More than 500 items are refused (1.2 [B]; only the second sentence of the message is recorded there). */
  requireValueInList(values: readonly string[], showDropdown = true): this {
    if (values.length > maxListItems) {
      throw exception(
        `The data validation rule has more items than the limit of ${maxListItems}. ` +
          "Use the 'List from a range' criteria instead.",
      );
    }
    return this.#require('VALUE_IN_LIST', [values.map(String), showDropdown]);
  }

  requireValueInRange(range: Range, showDropdown = true): this {
    return this.#require('VALUE_IN_RANGE', [{ sheetId: range.sheetId, area: range.area }, showDropdown]);
  }

  /** The only way to a formula where a `require…` method wants a number or a date (3.4 [B]). */
  withCriteria(criteria: EnumValue, values: readonly unknown[]): this {
    return this.#require(
      criteria.name(),
      values.map((value) => {
        if (value instanceof Range) return { sheetId: value.sheetId, area: value.area };
        return Array.isArray(value) ? value.map(String) : cellValue(value);
      }),
    );
  }

  #requireDates(criteria: string, ...dates: GoogleAppsScript.Base.Date[]): this {
    return this.#require(criteria, dates.map(cellValue));
  }

  #require(criteria: string, values: Values): this {
    this.criteria = criteria;
    this.values = values;
    return this;
  }

  #rule(): ValidationRule {
    const { criteria, values, allowInvalid, helpText } = this;
    if (criteria === null) throw exception('A data validation rule needs a criterion.');
    return { criteria, values, allowInvalid, helpText };
  }
}

sheetsClass(DataValidationBuilder, 'DataValidationBuilder');

function cellValue(value: unknown): CellValue {
  if (value instanceof Date) return daySerial(value);
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value ?? '');
}
