// Widths, heights, hiding and outline groups of rows and columns.
import type ExcelJS from 'exceljs';
import type { Band, SheetModel } from './model';
import { displayValue } from './number-format';
import type { Runs } from './runs';
import { styleAt } from './style';

/** Pixels to Excel's units: characters of seven pixels with five of padding; points of 4/3 pixel. */
const columnWidth = (pixels: number) => Math.max((pixels - 5) / 7, 0);
const rowHeight = (pixels: number) => pixels * 0.75;

export function writeBands(target: ExcelJS.Worksheet, sheet: SheetModel, locale: string): void {
  const columns = flat(sheet.columnBands, sheet.columnCount);
  const rows = flat(sheet.rowBands, sheet.rowCount);
  target.properties.outlineLevelCol = Math.max(0, ...columns.map((band) => band.groupDepth ?? 0));
  target.properties.outlineLevelRow = rows.reduce((most, band) => Math.max(most, band.groupDepth ?? 0), 0);
  for (const [index, band] of columns.entries()) {
    const column = target.getColumn(index + 1);
    column.width = columnWidth(band.size ?? 100);
    applyBand(column, band, columns[index - 1]);
  }
  const filtered = filteredRows(sheet, locale);
  for (const [index, band] of rows.entries()) {
    const before = rows[index - 1];
    const isPlain = band.size === undefined && !band.hidden && !band.groupDepth && !before?.collapsed;
    if (isPlain && !filtered.has(index + 1)) continue;
    const row = target.getRow(index + 1);
    if (band.size !== undefined) row.height = rowHeight(band.size);
    applyBand(row, band, before);
    if (filtered.has(index + 1)) row.hidden = true;
  }
}

export function readBands(source: ExcelJS.Worksheet, sheet: SheetModel): void {
  for (let index = 1; index <= Math.min(source.columnCount, sheet.columnCount); index += 1) {
    const column = source.getColumn(index);
    const size = column.width === undefined ? 100 : Math.round(column.width * 7 + 5);
    sheet.columnBands.update(index, index, () => readBand(column, size === 100 ? undefined : size));
  }
  source.eachRow({ includeEmpty: true }, (row, index) => {
    if (index > sheet.rowCount) return;
    const size = row.height === undefined ? undefined : Math.round(row.height / 0.75);
    const band = readBand(row, size === 21 ? undefined : size);
    if (Object.keys(band).length > 0) sheet.rowBands.update(index, index, () => band);
  });
}

function flat(bands: Runs<Band>, count: number): Band[] {
  return bands.slice(1, count).flatMap(([length, band]) => new Array<Band>(length).fill(band));
}

interface ExcelBand {
  hidden: boolean;
  outlineLevel?: number | undefined;
}

/** The row or column after a folded group carries the mark that it is folded. */
function applyBand(target: ExcelBand, band: Band, before: Band | undefined): void {
  if (band.hidden || band.collapsed) target.hidden = true;
  if (band.groupDepth) target.outlineLevel = band.groupDepth;
  const isMark = Boolean(before?.collapsed) && (band.groupDepth ?? 0) < (before?.groupDepth ?? 0);
  // exceljs works `collapsed` out of the depths alone, which would mark every innermost group.
  Object.defineProperty(target, 'collapsed', { value: isMark });
}

function readBand(source: ExcelBand, size: number | undefined): Band {
  const groupDepth = source.outlineLevel ?? 0;
  return {
    ...(size === undefined ? {} : { size }),
    ...(source.hidden && groupDepth === 0 ? { hidden: true } : {}),
    ...(groupDepth > 0 ? { groupDepth } : {}),
    ...(source.hidden && groupDepth > 0 ? { collapsed: true } : {}),
  };
}

/** Rows that the sheet's filter hides, by the text their cells show. */
function filteredRows(sheet: SheetModel, locale: string): ReadonlySet<number> {
  const { filter, cells } = sheet;
  const rows = new Set<number>();
  if (!filter) return rows;
  const { row, rows: count } = filter.area;
  for (const [column, hidden] of filter.hidden) {
    for (let at = row + 1; at < Math.min(row + count, cells.lastRow + 1); at += 1) {
      if (
        hidden.includes(displayValue(cells.get(at, column), styleAt(sheet, at, column).numberFormat, locale))
      ) {
        rows.add(at);
      }
    }
  }
  return rows;
}
