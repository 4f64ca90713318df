import type { EnumValue } from '../enumeration';
import type { Horizontal, Vertical } from './cell-formats';
import { sheetsClass } from './document';
import type { Range } from './range';
import { select } from './selected';

import G = GoogleAppsScript.Spreadsheet;

/** SpreadsheetApp.RangeList: the same change on several ranges of a sheet. */
export class RangeList {
  constructor(private readonly ranges: readonly Range[]) {}

  getRanges(): Range[] {
    return [...this.ranges];
  }

  activate(): this {
    const [first] = this.ranges;
    if (first)
      select(
        first.sheetId,
        this.ranges.map(({ area }) => area),
      );
    return this;
  }

  clear(options: Parameters<Range['clear']>[0] = {}): this {
    return this.#each((range) => range.clear(options));
  }

  insertCheckboxes(...values: unknown[]): this {
    return this.#each((range) => range.insertCheckboxes(...values));
  }

  setBorder(...sides: Parameters<Range['setBorder']>): this {
    return this.#each((range) => range.setBorder(...sides));
  }

  breakApart(): this {
    return this.#each((range) => range.breakApart());
  }

  check(): this {
    return this.#each((range) => range.check());
  }

  uncheck(): this {
    return this.#each((range) => range.uncheck());
  }

  clearContent(): this {
    return this.#each((range) => range.clearContent());
  }

  clearDataValidations(): this {
    return this.#each((range) => range.clearDataValidations());
  }

  clearFormat(): this {
    return this.#each((range) => range.clearFormat());
  }

  clearNote(): this {
    return this.#each((range) => range.clearNote());
  }

  removeCheckboxes(): this {
    return this.#each((range) => range.removeCheckboxes());
  }

  trimWhitespace(): this {
    return this.#each((range) => range.trimWhitespace());
  }

  setBackground(color: string | null): this {
    return this.#each((range) => range.setBackground(color));
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.#each((range) => range.setBackgroundRGB(red, green, blue));
  }

  setFontColor(color: string | null): this {
    return this.#each((range) => range.setFontColor(color));
  }

  setFontFamily(family: string | null): this {
    return this.#each((range) => range.setFontFamily(family));
  }

  setFontLine(line: G.FontLine | null): this {
    return this.#each((range) => range.setFontLine(line));
  }

  setFontSize(size: number): this {
    return this.#each((range) => range.setFontSize(size));
  }

  setFontStyle(slant: G.FontStyle | null): this {
    return this.#each((range) => range.setFontStyle(slant));
  }

  setFontWeight(weight: G.FontWeight | null): this {
    return this.#each((range) => range.setFontWeight(weight));
  }

  setFormula(formula: string): this {
    return this.#each((range) => range.setFormula(formula));
  }

  setFormulaR1C1(formula: string): this {
    return this.#each((range) => range.setFormulaR1C1(formula));
  }

  setHorizontalAlignment(side: Horizontal | null): this {
    return this.#each((range) => range.setHorizontalAlignment(side));
  }

  setNote(note: string | null): this {
    return this.#each((range) => range.setNote(note));
  }

  setNumberFormat(pattern: string): this {
    return this.#each((range) => range.setNumberFormat(pattern));
  }

  setValue(value: unknown): this {
    return this.#each((range) => range.setValue(value));
  }

  setVerticalAlignment(side: Vertical | null): this {
    return this.#each((range) => range.setVerticalAlignment(side));
  }

  setWrap(isWrapped: boolean): this {
    return this.#each((range) => range.setWrap(isWrapped));
  }

  setWrapStrategy(strategy: EnumValue): this {
    return this.#each((range) => range.setWrapStrategy(strategy));
  }

  #each(apply: (range: Range) => unknown): this {
    for (const range of this.ranges) apply(range);
    return this;
  }
}

sheetsClass(RangeList, 'RangeList');
