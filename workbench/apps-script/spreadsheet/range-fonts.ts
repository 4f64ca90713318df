import { formatOf, formatsOf, setFormat, setFormats } from './cell-format';
import { fontColor, fontFamily, fontLine, fontSize, fontStyle, fontWeight } from './font-formats';
import { RangeFormulas } from './range-formulas';

import G = GoogleAppsScript.Spreadsheet;

/** Fonts of a range. */
export class RangeFonts extends RangeFormulas {
  getFontColor(): string {
    return formatOf(this, fontColor);
  }

  getFontColors(): string[][] {
    return formatsOf(this, fontColor);
  }

  setFontColor(color: string | null): this {
    setFormat(this, fontColor, color);
    return this;
  }

  setFontColors(colors: readonly (readonly unknown[])[]): this {
    const texts = colors.map((row) => row.map((color) => (color === null ? null : String(color))));
    setFormats(this, fontColor, texts);
    return this;
  }

  getFontFamily(): string {
    return formatOf(this, fontFamily);
  }

  getFontFamilies(): string[][] {
    return formatsOf(this, fontFamily);
  }

  setFontFamily(family: string | null): this {
    setFormat(this, fontFamily, family);
    return this;
  }

  setFontFamilies(familys: readonly (readonly (string | null)[])[]): this {
    setFormats(this, fontFamily, familys);
    return this;
  }

  getFontSize(): number {
    return formatOf(this, fontSize);
  }

  getFontSizes(): number[][] {
    return formatsOf(this, fontSize);
  }

  setFontSize(size: number): this {
    setFormat(this, fontSize, size);
    return this;
  }

  setFontSizes(sizes: readonly (readonly number[])[]): this {
    setFormats(this, fontSize, sizes);
    return this;
  }

  getFontWeight(): G.FontWeight {
    return formatOf(this, fontWeight);
  }

  getFontWeights(): G.FontWeight[][] {
    return formatsOf(this, fontWeight);
  }

  setFontWeight(weight: G.FontWeight | null): this {
    setFormat(this, fontWeight, weight);
    return this;
  }

  setFontWeights(weights: readonly (readonly (G.FontWeight | null)[])[]): this {
    setFormats(this, fontWeight, weights);
    return this;
  }

  getFontStyle(): G.FontStyle {
    return formatOf(this, fontStyle);
  }

  getFontStyles(): G.FontStyle[][] {
    return formatsOf(this, fontStyle);
  }

  setFontStyle(slant: G.FontStyle | null): this {
    setFormat(this, fontStyle, slant);
    return this;
  }

  setFontStyles(slants: readonly (readonly (G.FontStyle | null)[])[]): this {
    setFormats(this, fontStyle, slants);
    return this;
  }

  getFontLine(): G.FontLine {
    return formatOf(this, fontLine);
  }

  getFontLines(): G.FontLine[][] {
    return formatsOf(this, fontLine);
  }

  setFontLine(line: G.FontLine | null): this {
    setFormat(this, fontLine, line);
    return this;
  }

  setFontLines(lines: readonly (readonly (G.FontLine | null)[])[]): this {
    setFormats(this, fontLine, lines);
    return this;
  }
}
