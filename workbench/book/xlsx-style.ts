// Looks of a cell between Google's terms and exceljs.
import type ExcelJS from 'exceljs';
import type { Border, CellStyle } from './model';

/** Google's default font; .xlsx has no default that every program draws alike, so it is always written. */
const defaultFont = { name: 'Arial', size: 10 } as const;

const borderStyles: readonly (readonly [google: string, excel: ExcelJS.BorderStyle])[] = [
  ['DOTTED', 'dotted'],
  ['DASHED', 'dashed'],
  ['SOLID', 'thin'],
  ['SOLID_MEDIUM', 'medium'],
  ['SOLID_THICK', 'thick'],
  ['DOUBLE', 'double'],
];

export function excelStyle(style: CellStyle, korean: boolean): Partial<ExcelJS.Style> {
  const { numberFormat, horizontal, vertical, wrap } = style;
  return {
    ...(numberFormat === undefined ? {} : { numFmt: excelNumberFormat(numberFormat, korean) }),
    font: excelFont(style, defaultFont),
    ...(style.background === undefined ? {} : { fill: solid(style.background, 'fgColor') }),
    alignment: {
      ...(horizontal ? { horizontal } : {}),
      vertical: vertical ?? 'bottom',
      ...(wrap === 'WRAP' ? { wrapText: true } : {}),
    },
    ...borders(style),
  };
}

/** The looks of a conditional format: only what it changes. */
export function excelDifference(style: CellStyle): Partial<ExcelJS.Style> {
  const font = excelFont(style, {});
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    // In a differential format the visible colour of a solid fill is its background colour.
    ...(style.background === undefined ? {} : { fill: solid(style.background, 'bgColor') }),
    ...borders(style),
  };
}

/** A style as Google would hold it; null where nothing but defaults is set. */
export function googleStyle(style: Partial<ExcelJS.Style>): CellStyle {
  const { font, fill, alignment, border, numFmt } = style;
  const horizontal = alignment?.horizontal;
  const vertical = alignment?.vertical;
  const background =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? (fill.fgColor ?? fill.bgColor) : null;
  // exceljs gives null in differential styles without a number format.
  const numberFormat = numFmt ? googleNumberFormat(numFmt) : undefined;
  return defined({
    numberFormat,
    background: hex(background?.argb),
    fontColor: hex(font?.color?.argb),
    fontFamily: font?.name === defaultFont.name || font?.name === 'Calibri' ? undefined : font?.name,
    fontSize: font?.size === defaultFont.size || font?.size === 11 ? undefined : font?.size,
    bold: font?.bold || undefined,
    italic: font?.italic || undefined,
    underline: font?.underline ? true : undefined,
    strikethrough: font?.strike || undefined,
    horizontal:
      horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? horizontal : undefined,
    vertical: vertical === 'top' || vertical === 'middle' ? vertical : undefined,
    wrap: alignment?.wrapText ? 'WRAP' : undefined,
    top: googleBorder(border?.top),
    bottom: googleBorder(border?.bottom),
    left: googleBorder(border?.left),
    right: googleBorder(border?.right),
  });
}

/** Excel spells the half of the day in capitals and takes its language from a locale code. */
function excelNumberFormat(numberFormat: string, korean: boolean): string {
  const spelled = numberFormat
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? part : respelled(part)))
    .join('');
  return korean && spelled.includes('AM/PM') ? `[$-412]${spelled}` : spelled;
}

function respelled(part: string): string {
  return part.replace(/M+/g, (letters) => letters.toLowerCase()).replace(/am\/pm/gi, 'AM/PM');
}

function googleNumberFormat(numFmt: string): string | undefined {
  if (/^general$/i.test(numFmt)) return undefined;
  return numFmt.replace(/^\[\$-[0-9a-f]+\]/i, '').replace(/AM\/PM/g, 'am/pm');
}

function excelFont(style: CellStyle, base: Partial<ExcelJS.Font>): Partial<ExcelJS.Font> {
  return defined({
    ...base,
    name: style.fontFamily ?? base.name,
    size: style.fontSize ?? base.size,
    bold: style.bold,
    italic: style.italic,
    underline: style.underline,
    strike: style.strikethrough,
    color: style.fontColor === undefined ? undefined : { argb: argb(style.fontColor) },
  });
}

function solid(color: string, part: 'fgColor' | 'bgColor'): ExcelJS.FillPattern {
  return { type: 'pattern', pattern: 'solid', [part]: { argb: argb(color) } };
}

function borders({ top, bottom, left, right }: CellStyle): { border?: Partial<ExcelJS.Borders> } {
  if (!top && !bottom && !left && !right) return {};
  return {
    border: defined({
      top: excelBorder(top),
      bottom: excelBorder(bottom),
      left: excelBorder(left),
      right: excelBorder(right),
    }),
  };
}

function excelBorder(border: Border | undefined): Partial<ExcelJS.Border> | undefined {
  if (!border) return undefined;
  const style = borderStyles.find(([google]) => google === border.style)?.[1] ?? 'thin';
  return { style, color: { argb: argb(border.color) } };
}

function googleBorder(border: Partial<ExcelJS.Border> | undefined): Border | undefined {
  if (!border?.style) return undefined;
  const style = borderStyles.find(([, excel]) => excel === border.style)?.[0] ?? 'SOLID';
  return { style, color: hex(border.color?.argb) ?? '#000000' };
}

export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

/** Theme colours carry no value of their own and count as the default. */
export function hex(color: string | undefined): string | undefined {
  return color === undefined ? undefined : `#${color.slice(-6).toLowerCase()}`;
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The same object without its undefined properties. */
function defined<T extends object>(properties: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
}
