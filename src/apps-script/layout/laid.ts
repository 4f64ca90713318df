import type { SheetDeclaration } from '../../sheets/declaration';
import { columnLetters } from '../book/bindings';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet with its tab and the columns that are bound. */
export interface Laid {
  readonly sheet: SheetDeclaration;
  readonly tab: Sheet;
  readonly columns: ReadonlyMap<string, number>;
  /** Rows of the grid. */
  readonly rows: number;
}

/** The cells of a column below the header, such as `H2:H1000`. */
export function columnCells(
  { tab, columns, rows }: Laid,
  key: string,
): GoogleAppsScript.Spreadsheet.Range | null {
  const place = columns.get(key);
  return place === undefined ? null : tab.getRange(2, place, rows - 1, 1);
}

/** A formula with `{column}` for cells of row 2, or null when a column it names is not bound. */
export function formulaFor({ columns }: Laid, formula: string, isColumnFixed: boolean): string | null {
  let isWhole = true;
  const text = formula.replace(/\{(\w+)\}/g, (_, key: string) => {
    const place = columns.get(key);
    if (place === undefined) isWhole = false;
    return `${isColumnFixed ? '$' : ''}${columnLetters(place ?? 1)}2`;
  });
  return isWhole ? `=${text}` : null;
}
