// Reading and changing the looks of a range's cells.
import type { Area, CellStyle } from '../../book/model';
import { changeStyle, styleAt } from '../../book/style';
import { gridOfCells } from './areas';
import { restyleCells } from './cell-columns';
import { checkDimensions } from './dimensions';
import { sheetOf, write } from './document';
import { interned } from './interned';

interface Cells {
  readonly sheetId: number;
  readonly area: Area;
}

/** What one method of Range says of a cell's style, and how it changes it; a null resets. */
export interface Format<Read, Written> {
  readonly read: (style: CellStyle) => Read;
  readonly change: (style: CellStyle, value: Written) => CellStyle;
}

export function formatOf<Read, Written>(cells: Cells, format: Format<Read, Written>): Read {
  return format.read(styleAt(sheetOf(cells.sheetId), cells.area.row, cells.area.column));
}

export function formatsOf<Read, Written>(cells: Cells, format: Format<Read, Written>): Read[][] {
  const sheet = sheetOf(cells.sheetId);
  return gridOfCells(cells.area, (row, column) => format.read(styleAt(sheet, row, column)));
}

export function setFormat<Read, Written>(cells: Cells, format: Format<Read, Written>, value: Written): void {
  changeLooks(cells, (style) => format.change(style, value));
}

export function setFormats<Read, Written>(
  { sheetId, area }: Cells,
  format: Format<Read, Written>,
  values: readonly (readonly Written[])[],
): void {
  checkDimensions(area, values);
  const rows = values.map((row) => [...row]);
  write(sheetId, area, 0, (sheet) => {
    restyleCells(sheet, area, (style, row, column) => {
      const item = rows[row - area.row]?.[column - area.column];
      return item === undefined ? style : format.change(style, item);
    });
  });
}

function changeLooks({ sheetId, area }: Cells, change: (style: CellStyle) => CellStyle): void {
  write(sheetId, area, 0, (sheet) => changeStyle(sheet, area, (style) => interned(change(style))));
}

/** The style with one property set, or without it. */
export function restyled<Key extends keyof CellStyle>(
  style: CellStyle,
  key: Key,
  value: CellStyle[Key] | undefined,
): CellStyle {
  const next: { -readonly [Name in keyof CellStyle]: CellStyle[Name] } = { ...style };
  if (value === undefined) delete next[key];
  else next[key] = value;
  return next;
}
