import type { Area, CellStyle, ConditionalFormat } from '../../book/model';
import { BooleanCondition } from './boolean-condition';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import type { Condition } from './criteria-builder';
import { sheetsClass } from './document';
import { type Range, rangeAt } from './range';

/** What a rule says, with the sheet that its areas lie on. */
export interface FormatRule {
  readonly sheetId: number;
  readonly areas: readonly Area[];
  readonly condition: Condition;
  readonly style: CellStyle;
}

/** SpreadsheetApp.ConditionalFormatRule. */
export class ConditionalFormatRule {
  constructor(readonly rule: FormatRule) {}

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.rule);
  }

  getBooleanCondition(): BooleanCondition | null {
    return new BooleanCondition(this.rule.condition, this.rule.style);
  }

  /** Colour scales are not emulated, so that no rule has one. */
  getGradientCondition(): null {
    return null;
  }

  getRanges(): Range[] {
    return Array.from(this.rule.areas, (area) => rangeAt(this.rule.sheetId, area));
  }
}

sheetsClass(ConditionalFormatRule, 'ConditionalFormatRule');

/** The rule of a sheet as a script's object. */
export function ruleOfSheet(
  sheetId: number,
  { areas, criteria, values, style }: ConditionalFormat,
): ConditionalFormatRule {
  return new ConditionalFormatRule({ sheetId, areas, condition: { criteria, values }, style });
}
