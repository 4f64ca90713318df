import { formatTable } from '../commands/table';

type Rows = readonly (readonly string[])[];

/** A cell of the row at hand, by its column's header; empty where there is no such column. */
export type CellOf = (header: string) => string;

/** The rows below the header row, each as a lookup by header. */
export function rowsOf([header, ...rows]: Rows): CellOf[] {
  return rows.map((row) => (name) => row[header?.indexOf(name) ?? -1] ?? '');
}

export function rowCount(rows: Rows): number {
  return Math.max(0, rows.length - 1);
}

/** The chosen columns, in that order, of the rows that `where` lets through. */
export function tableOf(
  rows: Rows,
  { columns, where }: { columns: readonly string[]; where?: (cell: CellOf) => boolean },
): string {
  const lines = rowsOf(rows)
    .filter((cell) => where?.(cell) ?? true)
    .map((cell) => columns.map(cell));
  return formatTable([columns, ...lines]).replace(/^/gm, '  ');
}
