// Google's looks of a cell as Univer draws them.
import type { Border, CellStyle } from '../book/model';
import type { GridBorder, GridStyle } from './protocol';

const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;
const WRAP = { OVERFLOW: 1, CLIP: 2, WRAP: 3 } as const;

/** Univer's border types for Google's border styles. */
const BORDERS: Readonly<Record<string, number>> = {
  DOTTED: 3,
  DASHED: 4,
  SOLID: 1,
  SOLID_MEDIUM: 8,
  SOLID_THICK: 13,
  DOUBLE: 7,
};

export function gridStyle(style: CellStyle): GridStyle {
  const sides = {
    ...side('t', style.top),
    ...side('b', style.bottom),
    ...side('l', style.left),
    ...side('r', style.right),
  };
  return {
    ...(style.background === undefined ? {} : { bg: { rgb: style.background } }),
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.fontFamily === undefined ? {} : { ff: style.fontFamily }),
    ...(style.fontSize === undefined ? {} : { fs: style.fontSize }),
    ...(style.bold ? { bl: 1 } : {}),
    ...(style.italic ? { it: 1 } : {}),
    ...(style.underline ? { ul: { s: 1 } } : {}),
    ...(style.strikethrough ? { st: { s: 1 } } : {}),
    ...(style.horizontal === undefined ? {} : { ht: HORIZONTAL[style.horizontal] }),
    ...(style.vertical === undefined ? {} : { vt: VERTICAL[style.vertical] }),
    ...(style.wrap === undefined ? {} : { tb: WRAP[style.wrap] }),
    ...(style.numberFormat === undefined ? {} : { n: { pattern: pattern(style.numberFormat) } }),
    ...(Object.keys(sides).length === 0 ? {} : { bd: sides }),
  };
}

/** What every cell looks like unless told otherwise: Google's defaults. */
export const defaultStyle = { ff: 'Arial', fs: 10, vt: VERTICAL.bottom, tb: WRAP.OVERFLOW } as const;

/** Every property that a look may set, at its default. */
const plain: GridStyle = {
  bg: null,
  cl: null,
  ff: defaultStyle.ff,
  fs: defaultStyle.fs,
  bl: 0,
  it: 0,
  ul: { s: 0 },
  st: { s: 0 },
  ht: 0,
  vt: defaultStyle.vt,
  tb: defaultStyle.tb,
  n: { pattern: 'General' },
  bd: { t: null, r: null, b: null, l: null },
};

/** The look with every property spelled out: Univer merges a cell's look with what lies below it. */
export function completeStyle(style: CellStyle): GridStyle {
  const own = gridStyle(style);
  return { ...plain, ...own, ...(own.bd ? { bd: { ...plain.bd, ...own.bd } } : {}) };
}

/** Univer has no format of Google's name for the automatic one. */
function pattern(numberFormat: string): string {
  return numberFormat === '' || numberFormat === 'general' ? 'General' : numberFormat;
}

function side(name: 't' | 'r' | 'b' | 'l', border: Border | undefined): Partial<Record<string, GridBorder>> {
  if (!border) return {};
  return { [name]: { s: BORDERS[border.style] ?? 1, cl: { rgb: border.color } } };
}
