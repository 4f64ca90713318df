// Finding rows by the key in one of their cells.
import { type Cell, cellText } from '../../sheets/cell';
import { columnLetters } from './bindings';

interface Place {
  readonly tab: GoogleAppsScript.Spreadsheet.Sheet;
  readonly firstRow: number;
}

/** Rows whose cell shows the key, rising: a search costs the same however long the sheet is. */
export function searchedRows({ tab, firstRow }: Place, place: number, key: string): number[] {
  const letters = columnLetters(place);
  const finder = tab.getRange(`${letters}${firstRow}:${letters}`).createTextFinder(key);
  return finder
    .matchEntireCell(true)
    .matchCase(true)
    .findAll()
    .map((range) => range.getRow())
    .sort((a, b) => a - b);
}

/** Rows whose cell holds the key, read to the end of the grid: rows inserted just now push the last ones further. */
export function keyedRows(
  { tab, firstRow }: Place,
  place: number,
  key: string,
  cellsOf: (range: GoogleAppsScript.Spreadsheet.Range) => Cell[][],
): number[] {
  const letters = columnLetters(place);
  return cellsOf(tab.getRange(`${letters}${firstRow}:${letters}`)).flatMap(([cell], index) =>
    cellText(cell ?? '') === key ? [firstRow + index] : [],
  );
}
