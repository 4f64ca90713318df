// A sheet as Univer's IWorksheetData.
import type { Band, CellStyle, SheetModel, WorkbookModel } from '../book/model';
import type { Runs } from '../book/runs';
import { plainStyle } from '../book/style';
import { gridCell } from './grid-cell';
import { gridRange } from './grid-rules';
import { completeStyle } from './grid-style';
import type { GridCell, GridStyle } from './protocol';

const DEFAULT_ROW = 21;
const DEFAULT_COLUMN = 100;

/** The book's table of looks: each has a name by which cells refer to it. */
export class StyleTable {
  readonly styles: Record<string, GridStyle> = {};
  private readonly names = new Map<string, string>();

  name(style: GridStyle): string {
    const text = JSON.stringify(style);
    const known = this.names.get(text);
    if (known !== undefined) return known;
    const name = `s${this.names.size}`;
    this.names.set(text, name);
    this.styles[name] = style;
    return name;
  }
}

export function gridSheet(book: WorkbookModel, sheet: SheetModel, table: StyleTable): object {
  const columns = columnLooks(sheet);
  return {
    id: String(sheet.id),
    name: sheet.name,
    tabColor: sheet.tabColor ?? '',
    hidden: sheet.hidden ? 1 : 0,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    defaultRowHeight: DEFAULT_ROW,
    defaultColumnWidth: DEFAULT_COLUMN,
    rowHeader: { width: 46 },
    columnHeader: { height: 24 },
    showGridlines: sheet.hiddenGridlines ? 0 : 1,
    gridlinesColor: '#e2e3e3',
    freeze: {
      xSplit: sheet.frozenColumns,
      ySplit: sheet.frozenRows,
      startRow: sheet.frozenRows === 0 ? -1 : sheet.frozenRows,
      startColumn: sheet.frozenColumns === 0 ? -1 : sheet.frozenColumns,
    },
    mergeData: sheet.merges.map(gridRange),
    rowData: bands(sheet.rowBands, 'h'),
    columnData: withLooks(bands(sheet.columnBands, 'w'), columns, table),
    cellData: cellData(book, sheet, columns, table),
  };
}

/** The look of most cells below the header, per column: kept once, as a new book has a thousand rows of it. */
function columnLooks(sheet: SheetModel): CellStyle[] {
  return Array.from({ length: sheet.columnCount }, (_, index) => {
    const runs = sheet.styles[index]?.slice(1, sheet.rowCount) ?? [];
    let longest = 0;
    let look = plainStyle;
    for (const [length, style] of runs) {
      if (length > longest) [longest, look] = [length, style];
    }
    return look;
  });
}

function cellData(
  book: WorkbookModel,
  sheet: SheetModel,
  columns: readonly CellStyle[],
  table: StyleTable,
): Record<number, Record<number, GridCell>> {
  const data: Record<number, Record<number, GridCell>> = {};
  const { lastRow } = sheet.cells;
  for (const [index, common] of columns.entries()) {
    const column = index + 1;
    let row = 1;
    for (const [length, style] of sheet.styles[index]?.slice(1, sheet.rowCount) ?? [
      [sheet.rowCount, plainStyle],
    ]) {
      // Univer takes number formats from cells alone, so the column's look covers only empty cells.
      const s = table.name(completeStyle(style));
      const last = style === common ? Math.min(row + length - 1, lastRow) : row + length - 1;
      for (let at = row; at <= last; at += 1) {
        const isEmpty = sheet.cells.get(at, column) === '' && sheet.cells.formula(at, column) === '';
        if (isEmpty && style === common) continue;
        const cell = isEmpty ? {} : gridCell(sheet, at, column, style, book.locale);
        const cells = data[at - 1] ?? {};
        cells[index] = { ...cell, s };
        data[at - 1] = cells;
      }
      row += length;
    }
  }
  return data;
}

function bands(runs: Runs<Band>, size: 'h' | 'w'): Record<number, Record<string, unknown>> {
  const found: Record<number, Record<string, unknown>> = {};
  let at = 0;
  for (const [length, band] of runs.slice(1, runs.length)) {
    if (band.size !== undefined || band.hidden) {
      for (let index = at; index < at + length; index += 1) {
        found[index] = {
          ...(band.size === undefined ? {} : { [size]: band.size, ...(size === 'h' ? { ia: 0 } : {}) }),
          ...(band.hidden ? { hd: 1 } : {}),
        };
      }
    }
    at += length;
  }
  return found;
}

function withLooks(
  data: Record<number, Record<string, unknown>>,
  columns: readonly CellStyle[],
  table: StyleTable,
): Record<number, Record<string, unknown>> {
  for (const [index, style] of columns.entries()) {
    if (Object.keys(style).length > 0) data[index] = { ...data[index], s: table.name(completeStyle(style)) };
  }
  return data;
}
