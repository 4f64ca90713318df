import type { CellStyle } from '../../book/model';
import { restyled } from './cell-format';
import { Color } from './color';
import { sheetsClass } from './document';
import { recolored } from './font-formats';

/** The properties of a cell's style that belong to its text. */
const textKeys = [
  'fontColor',
  'fontFamily',
  'fontSize',
  'bold',
  'italic',
  'underline',
  'strikethrough',
] as const;

/** SpreadsheetApp.TextStyle: of a whole cell, because text that differs within a cell is not emulated. */
export class TextStyle {
  constructor(readonly style: CellStyle) {}

  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.style);
  }

  getFontFamily(): string | null {
    return this.style.fontFamily ?? null;
  }

  getFontSize(): number | null {
    return this.style.fontSize ?? null;
  }

  getForegroundColor(): string | null {
    return this.style.fontColor ?? null;
  }

  getForegroundColorObject(): Color | null {
    return this.style.fontColor === undefined ? null : new Color(this.style.fontColor);
  }

  isBold(): boolean | null {
    return this.style.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.style.italic ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.style.strikethrough ?? null;
  }

  isUnderline(): boolean | null {
    return this.style.underline ?? null;
  }
}

/** SpreadsheetApp.TextStyleBuilder; what is not set stays as the cell has it. */
export class TextStyleBuilder {
  constructor(private style: CellStyle = {}) {}

  build(): TextStyle {
    return new TextStyle(this.style);
  }

  setBold(isBold: boolean): this {
    return this.#set('bold', isBold);
  }

  setItalic(isItalic: boolean): this {
    return this.#set('italic', isItalic);
  }

  setStrikethrough(isStruck: boolean): this {
    return this.#set('strikethrough', isStruck);
  }

  setUnderline(isUnderlined: boolean): this {
    return this.#set('underline', isUnderlined);
  }

  setFontFamily(family: string): this {
    return this.#set('fontFamily', family);
  }

  setFontSize(size: number): this {
    return this.#set('fontSize', size);
  }

  setForegroundColor(css: string): this {
    this.style = recolored(this.style, 'fontColor', css);
    return this;
  }

  setForegroundColorObject(color: Color): this {
    return this.#set('fontColor', color.hex);
  }

  #set<Key extends keyof CellStyle>(key: Key, value: CellStyle[Key]): this {
    this.style = restyled(this.style, key, value);
    return this;
  }
}

sheetsClass(TextStyle, 'TextStyle');
sheetsClass(TextStyleBuilder, 'TextStyleBuilder');

/** The text's part of a cell's style, with Google's defaults where the cell has none. */
export function textStyleOf(style: CellStyle): TextStyle {
  const defaults = {
    fontColor: '#000000',
    fontFamily: 'Arial',
    fontSize: 10,
    bold: false,
    italic: false,
    underline: false,
    strikethrough: false,
  };
  const own = Object.fromEntries(textKeys.filter((key) => key in style).map((key) => [key, style[key]]));
  return new TextStyle({ ...defaults, ...own });
}

/** The cell's style with what the text style sets; a false takes the property away. */
export function withTextStyle(style: CellStyle, text: TextStyle): CellStyle {
  return textKeys.reduce((next, key) => {
    const value = text.style[key];
    return value === undefined ? next : restyled(next, key, value === false ? undefined : value);
  }, style);
}
