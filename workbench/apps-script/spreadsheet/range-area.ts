// From the numbers or the text given to getRange to an area of a sheet, with Google's refusals (apps-script.md 3.3).
import type { Area, SheetModel } from '../../book/model';
import { areaOf, parseA1 } from '../../book/references';
import { exception } from '../facade';
import { book, sheetOf } from './document';
import { parseR1C1Range } from './r1c1';
import type { RangeEdges } from './range-base';

export interface NamedArea {
  readonly sheetId: number;
  readonly area: Area;
  readonly edges?: RangeEdges;
}

/** An area that lies on the sheet's grid; fractions are cut off, as Google's integers do. */
export function checkedArea(
  sheetId: number,
  row: number,
  column: number,
  rows: number,
  columns: number,
): Area {
  const area = { row: whole(row), column: whole(column), rows: whole(rows), columns: whole(columns) };
  if (area.row < 1) throw exception('The starting row of the range is too small.');
  if (area.column < 1) throw exception('The starting column of the range is too small.');
  if (area.rows < 1) throw exception('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw exception('The number of columns in the range must be at least 1.');
  const sheet = sheetOf(sheetId);
  if (area.row + area.rows - 1 > sheet.rowCount || area.column + area.columns - 1 > sheet.columnCount) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return area;
}

/** The area behind an A1 or R1C1 text or a named range; a text without a sheet's name means `home`. */
export function namedArea(text: string, home: SheetModel): NamedArea {
  const found = areaByName(text) ?? areaByNotation(text, home);
  if (!found) throw exception('Range not found');
  return found;
}

/** A named range; `'Sheet'!name` prefers the one of that sheet (3.6 [A]). */
export function areaByName(text: string): NamedArea | null {
  const [, quoted, plain, name] = /^(?:(?:'((?:[^']|'')*)'|([^!']+))!)?([^!]+)$/.exec(text) ?? [];
  const wanted = quoted?.replaceAll("''", "'") ?? plain;
  for (const range of book().namedRanges) {
    const sheet = book().sheets.find(({ id }) => id === range.sheetId);
    if (range.name !== name || (wanted !== undefined && sheet?.name !== wanted)) continue;
    return { sheetId: range.sheetId, area: range.area };
  }
  return null;
}

function areaByNotation(text: string, home: SheetModel): NamedArea | null {
  const range = parseA1(text) ?? parseR1C1Range(text);
  if (!range) return null;
  const { sheetName } = range;
  const sheet = sheetName === null ? home : book().sheets.find(({ name }) => name === sheetName);
  const area = sheet && areaOf(range, sheet.rowCount, sheet.columnCount);
  if (!sheet || !area) return null;
  const edges = {
    startRow: range.row !== null,
    endRow: range.lastRow !== null,
    startColumn: range.column !== null,
    endColumn: range.lastColumn !== null,
  };
  return { sheetId: sheet.id, area, edges };
}

function whole(number: number): number {
  if (Number.isNaN(number)) throw exception('Cannot convert NaN to int.');
  return Math.trunc(number);
}
