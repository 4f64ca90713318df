import type { Area, CellStyle } from '../../book/model';
import { referencesIn } from '../../book/references';
import { exception } from '../facade';
import { BooleanCondition } from './boolean-condition';
import { restyled } from './cell-format';
import { ConditionalFormatRule, type FormatRule } from './conditional-format-rule';
import { CriteriaBuilder } from './criteria-builder';
import { sheetOf, sheetsClass } from './document';
import { recolored } from './font-formats';
import { type Range, rangeAt } from './range';

/** SpreadsheetApp.ConditionalFormatRuleBuilder, for rules with a condition; colour scales are not emulated. */
export class ConditionalFormatRuleBuilder extends CriteriaBuilder {
  private sheetId: number | null;
  private areas: readonly Area[];
  private style: CellStyle;

  constructor(rule: FormatRule | null = null) {
    super();
    this.condition = rule?.condition ?? null;
    this.sheetId = rule?.sheetId ?? null;
    this.areas = rule?.areas ?? [];
    this.style = rule?.style ?? {};
  }

  /** A rule needs a condition and a range; the wording of these refusals is this workbench's own. */
  build(): ConditionalFormatRule {
    const { condition, sheetId, areas, style } = this;
    if (!condition) throw exception('A conditional format rule needs a condition.');
    if (sheetId === null || areas.length === 0) throw exception('A conditional format rule needs a range.');
    if (condition.criteria === 'CUSTOM_FORMULA') refuseOtherSheets(String(condition.values[0]), sheetId);
    return new ConditionalFormatRule({ sheetId, areas, condition, style });
  }

  copy(): ConditionalFormatRuleBuilder {
    const copy = new ConditionalFormatRuleBuilder();
    copy.condition = this.condition;
    copy.sheetId = this.sheetId;
    copy.areas = this.areas;
    copy.style = this.style;
    return copy;
  }

  getBooleanCondition(): BooleanCondition | null {
    return this.condition && new BooleanCondition(this.condition, this.style);
  }

  getGradientCondition(): null {
    return null;
  }

  getRanges(): Range[] {
    const { sheetId } = this;
    return sheetId === null ? [] : Array.from(this.areas, (area) => rangeAt(sheetId, area));
  }

  setRanges(ranges: readonly Range[]): this {
    this.areas = ranges.map(({ area }) => area);
    this.sheetId = ranges[0]?.sheetId ?? null;
    return this;
  }

  setBackground(color: string | null): this {
    this.style = recolored(this.style, 'background', color);
    return this;
  }

  setFontColor(color: string | null): this {
    this.style = recolored(this.style, 'fontColor', color);
    return this;
  }

  setBold(isBold: boolean | null): this {
    return this.#set('bold', isBold);
  }

  setItalic(isItalic: boolean | null): this {
    return this.#set('italic', isItalic);
  }

  setUnderline(isUnderlined: boolean | null): this {
    return this.#set('underline', isUnderlined);
  }

  setStrikethrough(isStruck: boolean | null): this {
    return this.#set('strikethrough', isStruck);
  }

  #set(key: 'bold' | 'italic' | 'underline' | 'strikethrough', value: boolean | null): this {
    this.style = restyled(this.style, key, value ?? undefined);
    return this;
  }
}

sheetsClass(ConditionalFormatRuleBuilder, 'ConditionalFormatRuleBuilder');

/** Refuses a reference to another sheet (3.3 [B]); INDIRECT's text is no reference, so that it passes. */
function refuseOtherSheets(formula: string, sheetId: number): void {
  const { name } = sheetOf(sheetId);
  if (referencesIn(formula).some(({ sheetName }) => sheetName !== null && sheetName !== name)) {
    throw exception('Conditional format rule cannot reference a different sheet.');
  }
}
