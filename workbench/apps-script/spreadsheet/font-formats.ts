// Fonts: what the methods of Range say and set. Google takes an unknown word or colour silently and ignores it.
import type { CellStyle } from '../../book/model';
import { type Format, restyled } from './cell-format';
import { hexColor } from './colors';

import G = GoogleAppsScript.Spreadsheet;

export const fontColor: Format<string, string | null> = {
  read: (style) => style.fontColor ?? '#000000',
  change: (style, color) => recolored(style, 'fontColor', color),
};

export const fontFamily: Format<string, string | null> = {
  read: (style) => style.fontFamily ?? 'Arial',
  change: (style, family) => restyled(style, 'fontFamily', family ?? undefined),
};

export const fontSize: Format<number, number> = {
  read: (style) => style.fontSize ?? 10,
  change: (style, size) => restyled(style, 'fontSize', size),
};

export const fontWeight: Format<G.FontWeight, G.FontWeight | null> = {
  read: (style) => (style.bold ? 'bold' : 'normal'),
  change: (style, weight) => restyled(style, 'bold', weight === 'bold' ? true : undefined),
};

export const fontStyle: Format<G.FontStyle, G.FontStyle | null> = {
  read: (style) => (style.italic ? 'italic' : 'normal'),
  change: (style, slant) => restyled(style, 'italic', slant === 'italic' ? true : undefined),
};

export const fontLine: Format<G.FontLine, G.FontLine | null> = {
  read: (style) => (style.underline ? 'underline' : style.strikethrough ? 'line-through' : 'none'),
  change: (style, line) => {
    const underlined = restyled(style, 'underline', line === 'underline' ? true : undefined);
    return restyled(underlined, 'strikethrough', line === 'line-through' ? true : undefined);
  },
};

/** The style in another colour: null resets it, what is no colour changes nothing. */
export function recolored(
  style: CellStyle,
  key: 'fontColor' | 'background',
  color: string | null,
): CellStyle {
  if (color === null) return restyled(style, key, undefined);
  const hex = hexColor(color);
  return hex === null ? style : restyled(style, key, hex);
}
