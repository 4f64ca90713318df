// Rows of a snapshot by column key.
import { type Cell, cellText } from '../../sheets/cell';
import type { Snapshot } from '../../sheets/reading';

export type Cells = Readonly<Record<string, Cell>>;

/** Whether two cells say the same; a number in a text column says its digits. */
export function says(a: Cell | undefined, b: Cell | undefined): boolean {
  return cellText(a ?? '') === cellText(b ?? '');
}

/** Whether a row holds all of these cells. */
export function holds(row: Cells, cells: Cells): boolean {
  return Object.entries(cells).every(([column, cell]) => says(row[column], cell));
}

export function cellsOf({ columns }: Snapshot, line: readonly Cell[]): Record<string, Cell> {
  return Object.fromEntries([...columns].map(([column, place]) => [column, line[place - 1] ?? '']));
}

/** The cells of a row by its number; blank where it was not read. */
export function cellsAt(snapshot: Snapshot, row: number): Record<string, Cell> {
  return cellsOf(snapshot, snapshot.cells[row - snapshot.firstRow] ?? []);
}

/** The numbers of the rows of each key. */
export function rowsByKey(
  { columns, cells, firstRow }: Snapshot,
  keyColumn: string,
): ReadonlyMap<string, readonly number[]> {
  const place = (columns.get(keyColumn) ?? 0) - 1;
  const found = new Map<string, number[]>();
  for (const [index, line] of cells.entries()) {
    const key = cellText(line[place] ?? '');
    const rows = found.get(key);
    if (rows) rows.push(firstRow + index);
    else found.set(key, [firstRow + index]);
  }
  return found;
}

/** The numbers of the rows with this key. */
export function rowsOf({ columns, cells, firstRow }: Snapshot, keyColumn: string, key: string): number[] {
  const place = (columns.get(keyColumn) ?? 0) - 1;
  return cells.flatMap((line, index) => (says(line[place], key) ? [firstRow + index] : []));
}
