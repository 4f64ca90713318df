import type { SheetDeclaration } from '../../sheets/declaration';
import { columnLetters } from '../book/bindings';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet with its tab and the columns that are bound. */
export interface Laid {
  readonly sheet: SheetDeclaration;
  readonly tab: Sheet;
  readonly columns: ReadonlyMap<string, number>;
  /** Columns that were their owner's before: their look and rules stay the owner's. */
  readonly theirs: ReadonlySet<string>;
  /** By column, how many protections of ours have no name yet. */
  readonly protecting: ReadonlyMap<number, number>;
  readonly firstRow: number;
  /** Rows of the grid; null where nobody asked, for ranges to its end. */
  readonly rows: number | null;
}

/** The cells of a column below the header, such as `H2:H1000`. */
export function columnCells(
  { tab, columns, firstRow, rows }: Laid,
  key: string,
): GoogleAppsScript.Spreadsheet.Range | null {
  const place = columns.get(key);
  if (place === undefined) return null;
  const letters = columnLetters(place);
  return rows === null
    ? tab.getRange(`${letters}${firstRow}:${letters}`)
    : tab.getRange(firstRow, place, rows - firstRow + 1, 1);
}

/** A formula with `{column}` for cells of the first row, or null when a column it names is not bound. */
export function formulaFor(
  { columns, firstRow }: Laid,
  formula: string,
  isColumnFixed: boolean,
): string | null {
  let isWhole = true;
  const text = formula.replace(/\{(\w+)\}/g, (_, key: string) => {
    const place = columns.get(key);
    if (place === undefined) isWhole = false;
    return `${isColumnFixed ? '$' : ''}${columnLetters(place ?? 1)}${firstRow}`;
  });
  return isWhole ? `=${text}` : null;
}
