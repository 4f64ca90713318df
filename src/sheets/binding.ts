import { type Cell, cellText } from './cell';
import type { SheetDeclaration } from './declaration';

/** Where the columns of a sheet stand: by developer metadata, else by header text in either language. */
export interface Binding {
  /** Position from 1, by column key. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns bound by nothing. */
  readonly missing: readonly string[];
  /** Columns that several places claim; none of these is used. */
  readonly ambiguous: readonly string[];
}

/**
 * @param marks positions that carry the column's developer metadata, by column key
 * @param headers the header row, first column first
 */
export function bindColumns(
  sheet: SheetDeclaration,
  marks: ReadonlyMap<string, readonly number[]>,
  headers: readonly Cell[],
): Binding {
  const columns = new Map<string, number>();
  const missing: string[] = [];
  const ambiguous: string[] = [];
  const marked = new Set([...marks.values()].flat());
  for (const [key, { label }] of Object.entries(sheet.columns)) {
    const own = marks.get(key) ?? [];
    const places = own.length > 0 ? own : headed(headers, [label.ko, label.en], marked);
    const [place] = places;
    if (place === undefined) missing.push(key);
    else if (places.length > 1) ambiguous.push(key);
    else columns.set(key, place);
  }
  return { columns, missing, ambiguous };
}

/** Positions of unmarked columns whose header is one of the words, white space aside. */
function headed(headers: readonly Cell[], words: readonly string[], marked: ReadonlySet<number>): number[] {
  const wanted = new Set(words.map(folded));
  return headers.flatMap((cell, index) =>
    wanted.has(folded(cellText(cell))) && !marked.has(index + 1) ? [index + 1] : [],
  );
}

function folded(words: string): string {
  return words.replace(/[\s\u200b\ufeff]+/g, '').toLowerCase();
}
