// Looks of a cell besides its font: background, alignment, wrapping, number format.
import type { EnumValue } from '../enumeration';
import { type Format, restyled } from './cell-format';
import { WrapStrategy } from './enums';
import { recolored } from './font-formats';

export type Horizontal = 'left' | 'center' | 'normal' | 'right';
export type Vertical = 'top' | 'middle' | 'bottom';

export const background: Format<string, string | null> = {
  read: (style) => style.background ?? '#ffffff',
  change: (style, color) => recolored(style, 'background', color),
};

export const horizontalAlignment: Format<string, Horizontal | null> = {
  read: (style) => style.horizontal ?? 'general',
  change: (style, side) => restyled(style, 'horizontal', side === 'normal' ? undefined : (side ?? undefined)),
};

export const verticalAlignment: Format<string, Vertical | null> = {
  read: (style) => style.vertical ?? 'bottom',
  change: (style, side) => restyled(style, 'vertical', side ?? undefined),
};

export const wrapStrategy: Format<EnumValue, EnumValue> = {
  read: (style) => WrapStrategy[style.wrap ?? 'OVERFLOW'],
  change: (style, strategy) => {
    const name = strategy.name();
    const wrap = name === 'WRAP' || name === 'CLIP' ? name : undefined;
    return restyled(style, 'wrap', wrap);
  },
};

export const wrap: Format<boolean, boolean> = {
  read: (style) => style.wrap === 'WRAP',
  change: (style, isWrapped) => restyled(style, 'wrap', isWrapped ? 'WRAP' : undefined),
};

/** Google's automatic format reads so, and is set by `general` (gas-fakes, oddities, measured on live Apps Script). */
const automatic = '0.###############';

export const numberFormat: Format<string, string> = {
  read: (style) => style.numberFormat ?? automatic,
  change: (style, pattern) => {
    const isAutomatic = pattern === '' || pattern === automatic || pattern.toLowerCase() === 'general';
    return restyled(style, 'numberFormat', isAutomatic ? undefined : pattern);
  },
};
