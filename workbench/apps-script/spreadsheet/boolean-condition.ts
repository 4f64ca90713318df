import type { CellStyle } from '../../book/model';
import type { EnumValue } from '../enumeration';
import { booleanCriteria, type Condition, conditionValues } from './criteria-builder';
import { sheetsClass } from './document';

/** SpreadsheetApp.BooleanCondition; what the rule leaves as it is reads null. */
export class BooleanCondition {
  constructor(
    private readonly condition: Condition,
    private readonly style: CellStyle,
  ) {}

  getCriteriaType(): EnumValue {
    return booleanCriteria(this.condition);
  }

  getCriteriaValues(): unknown[] {
    return conditionValues(this.condition);
  }

  getBackground(): string | null {
    return this.style.background ?? null;
  }

  getFontColor(): string | null {
    return this.style.fontColor ?? null;
  }

  getBold(): boolean | null {
    return this.style.bold ?? null;
  }

  getItalic(): boolean | null {
    return this.style.italic ?? null;
  }

  getUnderline(): boolean | null {
    return this.style.underline ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.style.strikethrough ?? null;
  }
}

sheetsClass(BooleanCondition, 'BooleanCondition');
