/** Rows of texts for the way to the browser: about half as long as JSON. Words that repeat stand once. */
export interface PackedRows {
  /** Cells of a row. */
  readonly width: number;
  /** Places, from 0, of the cells that are numbers of words. */
  readonly repeating: readonly number[];
  readonly words: readonly string[];
  /** The cells of all rows, row after row. */
  readonly cells: string;
}

const BETWEEN = '|';

/** `repeating` are the places, from 0, of cells whose words repeat; every row has `width` cells. */
export function packRows(
  rows: readonly (readonly string[])[],
  width: number,
  repeating: readonly number[],
): PackedRows {
  const places = new Map<string, number>();
  const placeOf = (word: string): string => {
    const place = places.get(word) ?? places.size;
    places.set(word, place);
    return String(place);
  };
  const cells = rows.flatMap((row) =>
    row.map((cell, at) => (repeating.includes(at) ? placeOf(cell) : escaped(cell))),
  );
  return { width, repeating, words: [...places.keys()], cells: cells.join(BETWEEN) };
}

/** The rows as they were packed. */
export function unpackRows({ width, repeating, words, cells }: PackedRows): string[][] {
  const all = cells === '' ? [] : cells.split(BETWEEN);
  return Array.from({ length: all.length / width }, (_, row) =>
    all
      .slice(row * width, (row + 1) * width)
      .map((cell, at) => (repeating.includes(at) ? (words[Number(cell)] ?? '') : unescaped(cell))),
  );
}

function escaped(text: string): string {
  return text.replace(/[~|]/g, (letter) => (letter === '~' ? '~~' : '~-'));
}

function unescaped(text: string): string {
  return text.replace(/~[~-]/g, (pair) => (pair === '~~' ? '~' : BETWEEN));
}
