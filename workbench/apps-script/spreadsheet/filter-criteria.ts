import type { EnumValue } from '../enumeration';
import { booleanCriteria, type Condition, CriteriaBuilder, conditionValues } from './criteria-builder';
import { sheetsClass } from './document';

/** SpreadsheetApp.FilterCriteria: what a column of a filter hides. */
export class FilterCriteria {
  constructor(
    readonly hiddenValues: readonly string[],
    readonly condition: Condition | null,
  ) {}

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this);
  }

  getCriteriaType(): EnumValue | null {
    return this.condition && booleanCriteria(this.condition);
  }

  getCriteriaValues(): unknown[] {
    return this.condition ? conditionValues(this.condition) : [];
  }

  getHiddenValues(): string[] {
    return [...this.hiddenValues];
  }
}

/** SpreadsheetApp.FilterCriteriaBuilder; a condition by formula is not emulated for filters. */
export class FilterCriteriaBuilder extends CriteriaBuilder {
  private hiddenValues: readonly string[];

  constructor(criteria: FilterCriteria | null = null) {
    super();
    this.condition = criteria?.condition ?? null;
    this.hiddenValues = criteria?.hiddenValues ?? [];
  }

  build(): FilterCriteria {
    if (this.condition?.criteria === 'CUSTOM_FORMULA') {
      throw new Error('A filter by formula is not emulated in the workbench.');
    }
    return new FilterCriteria(this.hiddenValues, this.condition);
  }

  copy(): FilterCriteriaBuilder {
    const copy = new FilterCriteriaBuilder();
    copy.condition = this.condition;
    copy.hiddenValues = this.hiddenValues;
    return copy;
  }

  getCriteriaType(): EnumValue | null {
    return this.condition && booleanCriteria(this.condition);
  }

  getCriteriaValues(): unknown[] {
    return this.condition ? conditionValues(this.condition) : [];
  }

  getHiddenValues(): string[] {
    return [...this.hiddenValues];
  }

  setHiddenValues(values: readonly string[]): this {
    this.hiddenValues = values.map(String);
    return this;
  }
}

sheetsClass(FilterCriteria, 'FilterCriteria');
sheetsClass(FilterCriteriaBuilder, 'FilterCriteriaBuilder');
