// R1C1 notation: `R2C3`, relative `R[-1]C[0]`, `RC`.
import { type A1Range, columnName } from '../../book/references';

interface Cell {
  readonly row: number;
  readonly column: number;
}

const reference = /(?<![A-Za-z0-9_.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![A-Za-z0-9_(])/g;

/** Reads `R1C1` or `R1C1:R2C2`; null for anything else. */
export function parseR1C1Range(text: string): A1Range | null {
  const [, row, column, lastRow, lastColumn] = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/.exec(text) ?? [];
  if (row === undefined || column === undefined) return null;
  return {
    sheetName: null,
    row: Number(row),
    column: Number(column),
    lastRow: Number(lastRow ?? row),
    lastColumn: Number(lastColumn ?? column),
  };
}

/** A formula in R1C1 notation as it reads in A1 notation in this cell; texts in quotes stay. */
export function formulaFromR1C1(formula: string, cell: Cell): string {
  return outsideQuotes(formula, (part) =>
    part.replace(reference, (_, row: string | undefined, column: string | undefined) => {
      const at = place(row, cell.row);
      const across = place(column, cell.column);
      return `${across.fixed ? '$' : ''}${columnName(across.index)}${at.fixed ? '$' : ''}${at.index}`;
    }),
  );
}

/** The opposite direction: relative references print as `R[1]C[-1]`. */
export function formulaToR1C1(formula: string, cell: Cell): string {
  return outsideQuotes(formula, (part) =>
    part.replace(
      /(?<![A-Za-z0-9_.!:])(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![A-Za-z0-9_(.])|(?<=[:!])(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![A-Za-z0-9_(.])/g,
      (_, ...groups: (string | undefined)[]) => {
        const [columnFixed, letters, rowFixed, row] = groups[1] === undefined ? groups.slice(4) : groups;
        const column = columnNumber(letters ?? 'A');
        return `R${step(Number(row), cell.row, rowFixed === '$')}C${step(column, cell.column, columnFixed === '$')}`;
      },
    ),
  );
}

function place(text: string | undefined, from: number): { index: number; fixed: boolean } {
  if (text === undefined) return { index: from, fixed: false };
  if (text.startsWith('[')) return { index: from + Number(text.slice(1, -1)), fixed: false };
  return { index: Number(text), fixed: true };
}

function step(index: number, from: number, fixed: boolean): string {
  return fixed ? String(index) : `[${index - from}]`;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part) => (/^["']/.test(part) ? part : change(part)))
    .join('');
}
