// Sizes of rows and columns in pixels.
import type { SheetModel } from '../../book/model';
import { shownText } from './cell-values';

export const defaultRowHeight = 21;
export const defaultColumnWidth = 100;

/** Estimate of a column's width after fitting it to its texts: 7 px a letter, 13 px a Korean one, and a margin. */
export function fittedWidth(sheet: SheetModel, column: number): number {
  let widest = 0;
  for (let row = 1; row <= sheet.cells.lastRow; row += 1) {
    for (const line of shownText(sheet, row, column).split('\n')) widest = Math.max(widest, lineWidth(line));
  }
  return widest === 0 ? defaultColumnWidth : widest + 10;
}

function lineWidth(line: string): number {
  return [...line].reduce((width, letter) => width + (/[ᄀ-ᇿ　-鿿가-힣＀-￯]/.test(letter) ? 13 : 7), 0);
}
