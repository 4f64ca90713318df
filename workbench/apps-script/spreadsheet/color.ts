import type { EnumValue } from '../enumeration';
import { emulated, exception } from '../facade';
import { hexColor } from './colors';
import { sheetsClass } from './document';
import { ColorType } from './enums';

/** RgbColor of Google's base classes. */
class RgbColor {
  constructor(private readonly hex: string) {}

  asHexString(): string {
    return this.hex;
  }

  getColorType(): EnumValue {
    return ColorType.RGB;
  }

  getRed(): number {
    return Number.parseInt(this.hex.slice(1, 3), 16);
  }

  getGreen(): number {
    return Number.parseInt(this.hex.slice(3, 5), 16);
  }

  getBlue(): number {
    return Number.parseInt(this.hex.slice(5, 7), 16);
  }
}

emulated(RgbColor, 'RgbColor');

/** SpreadsheetApp.Color; theme colours are not emulated. */
export class Color {
  constructor(readonly hex: string) {}

  asRgbColor(): RgbColor {
    return new RgbColor(this.hex);
  }

  getColorType(): EnumValue {
    return ColorType.RGB;
  }
}

/** SpreadsheetApp.ColorBuilder. */
export class ColorBuilder {
  private hex = '#000000';

  setRgbColor(css: string): this {
    const hex = hexColor(css);
    if (hex === null) throw exception(`Invalid argument: ${css}`);
    this.hex = hex;
    return this;
  }

  asRgbColor(): RgbColor {
    return new RgbColor(this.hex);
  }

  getColorType(): EnumValue {
    return ColorType.RGB;
  }

  build(): Color {
    return new Color(this.hex);
  }
}

sheetsClass(Color, 'Color');
sheetsClass(ColorBuilder, 'ColorBuilder');
