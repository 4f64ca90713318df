// Borders: each line is a side of a cell.
import type { Area, Border, CellStyle } from '../../book/model';
import { changeStyle } from '../../book/style';
import type { EnumValue } from '../enumeration';
import { restyled } from './cell-format';
import { hexColor } from './colors';
import { write } from './document';
import { interned } from './interned';

type Side = 'top' | 'left' | 'bottom' | 'right';
type Lines = Readonly<Record<Side | 'vertical' | 'horizontal', boolean | null | undefined>>;

/** Draws (true), removes (false) or leaves (null) the lines of an area; black and solid unless said otherwise. */
export function changeBorders(
  { sheetId, area }: { readonly sheetId: number; readonly area: Area },
  lines: Lines,
  color: string | null,
  style: EnumValue | null,
): void {
  const border = { style: style?.name() ?? 'SOLID', color: hexColor(color ?? '#000000') ?? '#000000' };
  const { row, column, rows, columns } = area;
  const parts: [Area, Side, boolean | null | undefined][] = [
    [{ ...area, rows: 1 }, 'top', lines.top],
    [{ ...area, row: row + rows - 1, rows: 1 }, 'bottom', lines.bottom],
    [{ ...area, columns: 1 }, 'left', lines.left],
    [{ ...area, column: column + columns - 1, columns: 1 }, 'right', lines.right],
    [{ ...area, columns: columns - 1 }, 'right', lines.vertical],
    [{ ...area, column: column + 1, columns: columns - 1 }, 'left', lines.vertical],
    [{ ...area, rows: rows - 1 }, 'bottom', lines.horizontal],
    [{ ...area, row: row + 1, rows: rows - 1 }, 'top', lines.horizontal],
  ];
  write(sheetId, area, 0, (sheet) => {
    for (const [part, side, isDrawn] of parts) {
      if (typeof isDrawn !== 'boolean' || part.rows < 1 || part.columns < 1) continue;
      changeStyle(sheet, part, (old) => bordered(old, side, isDrawn ? border : undefined));
    }
  });
}

function bordered(style: CellStyle, side: Side, border: Border | undefined): CellStyle {
  return interned(restyled(style, side, border));
}
