// A1 notation and the references inside a formula's text.
import type { Area } from './model';

/** What an A1 text names; a missing end reaches to the grid's edge (`A2:A`, `3:5`). */
export interface A1Range {
  readonly sheetName: string | null;
  readonly row: number | null;
  readonly column: number | null;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

/** One end of a reference; a row or column that is not written is null, `$` makes it absolute. */
export interface Corner {
  readonly row: number | null;
  readonly rowFixed: boolean;
  readonly column: number | null;
  readonly columnFixed: boolean;
}

export interface Reference {
  /** Null where the formula's own sheet is meant. */
  readonly sheetName: string | null;
  readonly start: Corner;
  /** Null for a single cell. */
  readonly end: Corner | null;
}

const sheetPart = String.raw`(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const columnPart = String.raw`\$?[A-Za-z]{1,3}`;
const rowPart = String.raw`\$?[1-9]\d{0,6}`;
const corners = `(${cell}:${cell}|${cell}:${columnPart}|${cell}:${rowPart}|${columnPart}:${cell}|${cell}|${columnPart}:${columnPart}|${rowPart}:${rowPart})`;
const wholeReference = new RegExp(`^${sheetPart}${corners}$`, 'u');
/** A string, an error, a reference (groups 1 and 2), a word, or any other character. */
const token = new RegExp(
  String.raw`"(?:[^"]|"")*"|#[A-Z/0]+[!?A]|${sheetPart}${corners}(?![\p{L}\p{N}_.(!])|[\p{L}_][\p{L}\p{N}_.]*|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[\s\S]`,
  'gu',
);

/** Reads `B2`, `A1:C3`, `A:A`, `3:5`, `A2:A`, `'이용고객 대장'!$A$1`; null when it is none of them. */
export function parseA1(text: string): A1Range | null {
  const found = wholeReference.exec(text.trim());
  const reference = found?.[2] === undefined ? null : referenceOf(found[1], found[2]);
  if (!reference) return null;
  const { sheetName, start } = reference;
  const end = reference.end ?? start;
  const [row, lastRow] = inOrder(start.row, end.row);
  const [column, lastColumn] = inOrder(start.column, end.column);
  return { sheetName, row, column, lastRow, lastColumn };
}

/** An open end belongs after the written one: `A2:A` starts at row 2, as `A:A2` does. */
function inOrder(first: number | null, last: number | null): [number | null, number | null] {
  if (first === null) return [last, null];
  return last !== null && last < first ? [last, first] : [first, last];
}

/** The area of an A1 range on a grid of this size; null when it does not fit. */
export function areaOf(range: A1Range, rowCount: number, columnCount: number): Area | null {
  const row = range.row ?? 1;
  const column = range.column ?? 1;
  const lastRow = range.lastRow ?? rowCount;
  const lastColumn = range.lastColumn ?? columnCount;
  if (lastRow > rowCount || lastColumn > columnCount || row > lastRow || column > lastColumn) return null;
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

/** `1` → `A`, `27` → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `A1`, or `A1:B2` for more than one cell, without the sheet. */
export function a1Of(area: Area): string {
  const first = `${columnName(area.column)}${area.row}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnName(area.column + area.columns - 1)}${area.row + area.rows - 1}`;
}

/** A sheet's name as it stands before `!` in a formula: quoted where needed. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !wholeReference.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Rewrites a formula token by token; `null` for a reference prints `#REF!`. Other tokens stay unless `word` changes them. */
export function mapFormula(
  formula: string,
  change: (reference: Reference) => Reference | null,
  word: (text: string, rest: string) => string = (text) => text,
): string {
  return formula.replace(
    token,
    (text: string, sheet: string | undefined, range: string | undefined, at: number) => {
      if (range === undefined)
        return /^[\p{L}_]/u.test(text) ? word(text, formula.slice(at + text.length)) : text;
      const reference = referenceOf(sheet, range);
      const changed = change(reference);
      return changed === reference ? text : changed ? printed(changed) : '#REF!';
    },
  );
}

export function referencesIn(formula: string): Reference[] {
  const found: Reference[] = [];
  mapFormula(formula, (reference) => {
    found.push(reference);
    return reference;
  });
  return found;
}

/** The formula as it reads after copying it by so many rows and columns: relative references move along. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapFormula(formula, (reference) => {
    const start = offset(reference.start, rows, columns);
    const end = reference.end && offset(reference.end, rows, columns);
    return start && (end || !reference.end) ? { ...reference, start, end } : null;
  });
}

function offset(corner: Corner, rows: number, columns: number): Corner | null {
  const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
  return (row ?? 1) < 1 || (column ?? 1) < 1 ? null : { ...corner, row, column };
}

function referenceOf(sheet: string | undefined, range: string): Reference {
  const [start = '', end] = range.split(':');
  const sheetName = sheet?.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : (sheet ?? null);
  return { sheetName, start: cornerOf(start), end: end === undefined ? null : cornerOf(end) };
}

function cornerOf(text: string): Corner {
  const [, columnFixed = '', column = '', rowFixed = '', row = ''] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  return {
    row: row === '' ? null : Number(row),
    rowFixed: rowFixed !== '' || (column === '' && columnFixed !== ''),
    column: column === '' ? null : columnNumber(column),
    columnFixed: columnFixed !== '' && column !== '',
  };
}

function printed({ sheetName, start, end }: Reference): string {
  const prefix = sheetName === null ? '' : `${quotedSheetName(sheetName)}!`;
  return `${prefix}${printedCorner(start)}${end ? `:${printedCorner(end)}` : ''}`;
}

function printedCorner({ row, rowFixed, column, columnFixed }: Corner): string {
  const columnText = column === null ? '' : `${columnFixed ? '$' : ''}${columnName(column)}`;
  return `${columnText}${row === null ? '' : `${rowFixed ? '$' : ''}${row}`}`;
}
