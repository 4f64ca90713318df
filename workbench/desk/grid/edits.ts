// What a person wrote into cells of the grid, as texts that the server reads as Google reads typing.
import { isRecord, type Mutation } from './mutation';

export interface WrittenCells {
  readonly sheetId: number;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

/** What was typed into the cell editor, word for word. */
export interface EditorText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Whether a change of cells is one of looks alone, which the desk does not carry over. */
export function isLookOnly({ params }: Mutation): boolean {
  return cellsOf(params).every(
    ({ cell }) => cell !== null && !['v', 'f', 'p', 't'].some((key) => key in cell),
  );
}

/**
 * The texts of a change of cells, as one rectangle; null when it wrote none. `shown` gives a cell's text as the
 * grid shows it now, for numbers that look like dates.
 */
export function writtenCells(
  { params }: Mutation,
  editor: EditorText | null,
  shown: (row: number, column: number) => string,
): WrittenCells | null {
  const cells = cellsOf(params);
  if (cells.length === 0) return null;
  const row = Math.min(...cells.map((cell) => cell.row));
  const column = Math.min(...cells.map((cell) => cell.column));
  const rows = Math.max(...cells.map((cell) => cell.row)) - row + 1;
  const columns = Math.max(...cells.map((cell) => cell.column)) - column + 1;
  const isEditor = cells.length === 1 && editor?.row === row && editor.column === column;
  const found = new Map(cells.map(({ row: r, column: c, cell }) => [`${r},${c}`, cell]));
  const texts = Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => {
      if (isEditor) return editor.text;
      const key = `${row + r},${column + c}`;
      // A hole in the rectangle keeps what it has.
      if (!found.has(key)) return shown(row + r, column + c);
      return textOf(found.get(key) ?? null, () => shown(row + r, column + c));
    }),
  );
  return { sheetId: Number(params.subUnitId), row: row + 1, column: column + 1, texts };
}

type Cell = Readonly<Record<string, unknown>>;

function cellsOf(params: Mutation['params']): { row: number; column: number; cell: Cell | null }[] {
  const rows = isRecord(params.cellValue) ? params.cellValue : {};
  return Object.entries(rows).flatMap(([row, columns]) =>
    Object.entries(isRecord(columns) ? columns : {}).map(([column, cell]) => ({
      row: Number(row),
      column: Number(column),
      cell: isRecord(cell) ? cell : null,
    })),
  );
}

function textOf(cell: Cell | null, shown: () => string): string {
  if (!cell) return '';
  const { v, f, p, t } = cell;
  if (typeof f === 'string' && f !== '') return f;
  const rich = plainText(p);
  if (rich !== null) return rich;
  if (v === null || v === undefined) return '';
  // 3 is Univer's type of booleans, which it keeps as 1 and 0.
  if (t === 3 || typeof v === 'boolean') return v === 1 || v === true || v === 'TRUE' ? 'TRUE' : 'FALSE';
  if (typeof v === 'number') {
    const text = shown();
    return /^\d{2,4}[-./년]\s?\d/.test(text) ? text : String(v);
  }
  const text = String(v);
  return /^[=+]/.test(text) || (t === 1 && /^0\d+$/.test(text)) ? `'${text}` : text;
}

function plainText(document: unknown): string | null {
  const body = isRecord(document) ? document.body : null;
  const stream = isRecord(body) ? body.dataStream : null;
  return typeof stream === 'string' ? stream.replace(/\r\n$/, '').replaceAll('\r', '\n') : null;
}
