import type { EnumValue } from '../enumeration';
import { changeBorders } from './borders';
import { formatOf, formatsOf, setFormat, setFormats } from './cell-format';
import {
  background,
  type Horizontal,
  horizontalAlignment,
  numberFormat,
  type Vertical,
  verticalAlignment,
  wrap,
  wrapStrategy,
} from './cell-formats';
import { rgbHex } from './colors';
import { RangeFonts } from './range-fonts';

/** Backgrounds, alignment, wrapping, number formats and borders of a range. */
export class RangeLooks extends RangeFonts {
  getBackground(): string {
    return formatOf(this, background);
  }

  getBackgrounds(): string[][] {
    return formatsOf(this, background);
  }

  setBackground(color: string | null): this {
    setFormat(this, background, color);
    return this;
  }

  setBackgrounds(grid: readonly (readonly (string | null)[])[]): this {
    setFormats(this, background, grid);
    return this;
  }

  getHorizontalAlignment(): string {
    return formatOf(this, horizontalAlignment);
  }

  getHorizontalAlignments(): string[][] {
    return formatsOf(this, horizontalAlignment);
  }

  setHorizontalAlignment(side: Horizontal | null): this {
    setFormat(this, horizontalAlignment, side);
    return this;
  }

  setHorizontalAlignments(grid: readonly (readonly (Horizontal | null)[])[]): this {
    setFormats(this, horizontalAlignment, grid);
    return this;
  }

  getVerticalAlignment(): string {
    return formatOf(this, verticalAlignment);
  }

  getVerticalAlignments(): string[][] {
    return formatsOf(this, verticalAlignment);
  }

  setVerticalAlignment(side: Vertical | null): this {
    setFormat(this, verticalAlignment, side);
    return this;
  }

  setVerticalAlignments(grid: readonly (readonly (Vertical | null)[])[]): this {
    setFormats(this, verticalAlignment, grid);
    return this;
  }

  getNumberFormat(): string {
    return formatOf(this, numberFormat);
  }

  getNumberFormats(): string[][] {
    return formatsOf(this, numberFormat);
  }

  setNumberFormat(pattern: string): this {
    setFormat(this, numberFormat, pattern);
    return this;
  }

  setNumberFormats(grid: readonly (readonly string[])[]): this {
    setFormats(this, numberFormat, grid);
    return this;
  }

  getWrapStrategy(): EnumValue {
    return formatOf(this, wrapStrategy);
  }

  getWrapStrategies(): EnumValue[][] {
    return formatsOf(this, wrapStrategy);
  }

  setWrapStrategy(strategy: EnumValue): this {
    setFormat(this, wrapStrategy, strategy);
    return this;
  }

  setWrapStrategies(grid: readonly (readonly EnumValue[])[]): this {
    setFormats(this, wrapStrategy, grid);
    return this;
  }

  getWrap(): boolean {
    return formatOf(this, wrap);
  }

  getWraps(): boolean[][] {
    return formatsOf(this, wrap);
  }

  setWrap(isWrapped: boolean): this {
    setFormat(this, wrap, isWrapped);
    return this;
  }

  setWraps(grid: readonly (readonly boolean[])[]): this {
    setFormats(this, wrap, grid);
    return this;
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    return this.setBackground(rgbHex([red, green, blue]));
  }

  /** True draws a border, false takes it away, null leaves it; the lines inside are `vertical` and `horizontal`. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: EnumValue | null = null,
  ): this {
    changeBorders(this, { top, left, bottom, right, vertical, horizontal }, color, style);
    return this;
  }
}
