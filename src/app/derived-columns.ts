import type { CivilDate } from '../domain/civil-date';
import { fingerprint } from '../domain/fingerprint';
import type { Language } from '../messages/language';
import { type Cell, cellText, isBlank, sameCell } from '../sheets/cell';
import type { Placed, SheetDeclaration } from '../sheets/declaration';
import { sameMeaning } from '../sheets/reading';
import type { Edit } from './edits';
import { isSeen, seenCells } from './seen-cells';

/** What someone wrote into a cell that a job keeps; `before` is what the job had written there. */
export interface PersonsWord {
  readonly sheet: SheetDeclaration;
  readonly row: number;
  readonly column: string;
  readonly word: string;
  readonly before: string;
  /** The day a job noticed it. */
  readonly on: CivilDate;
  /** Whether this run noticed it; earlier ones are in the change log already. */
  readonly isNew: boolean;
}

/** A looked-up cell that holds something else than its source. */
export interface LookupDifference {
  readonly sheet: SheetDeclaration;
  readonly row: number;
  readonly column: string;
  readonly here: string;
  readonly source: string;
}

export interface Refreshed {
  readonly edits: readonly Edit[];
  readonly words: readonly PersonsWord[];
  readonly differences: readonly LookupDifference[];
}

/**
 * What the hidden column `_계산값` holds: the last written text of each column, words noticed lately, and traces of
 * what people typed in the row.
 */
export interface Written {
  last: Record<string, string>;
  seen?: Record<string, string>;
  /** Columns that a person has filled since the last run, of which `seen` holds what they typed. */
  typed?: string[];
  words: Record<string, { word: string; before: string; on: CivilDate }>;
}

export interface RowPlan {
  /** Derived cells by column key, as they should be. */
  readonly derived: Readonly<Record<string, Cell>>;
  /** Looked-up cells by column key; null where the source has none. */
  readonly lookups: Readonly<Record<string, Cell | null>>;
  /** Whether a noticed word still asks for a person's attention. */
  isOpen(column: string, word: string, on: CivilDate): boolean;
}

/**
 * Brings derived and lookup columns up to date. What a person wrote over a derived cell is returned as their
 * word before the cell is computed again; what a person wrote over a looked-up cell stays.
 */
export function refreshDerived<Row extends { readonly written: string | null }>(
  sheet: SheetDeclaration,
  rows: readonly Placed<Row>[],
  planOf: (placed: Placed<Row>) => RowPlan | null,
  today: CivilDate,
): Refreshed {
  const edits: Edit[] = [];
  const words: PersonsWord[] = [];
  const differences: LookupDifference[] = [];
  for (const placed of rows) {
    const plan = planOf(placed);
    if (!plan) continue;
    const { at: row, cells } = placed;
    const before = readWritten(placed.row.written);
    const after: Written = { last: {}, words: {} };
    for (const [column, entry] of Object.entries(before.words)) {
      if (!plan.isOpen(column, entry.word, entry.on)) continue;
      after.words[column] = entry;
      words.push({ sheet, row, column, ...entry, isNew: false });
    }
    for (const [column, cell] of Object.entries(plan.derived)) {
      const found = cells[column];
      if (found === undefined) continue;
      const last = before.last[column];
      after.last[column] = mark(cell);
      if (sameCell(found, cell)) continue;
      edits.push({ sheet, row, column, cell });
      if (isBlank(found) || mark(found) === last || sameMeaning(sheet, column, found, cell)) continue;
      const entry = { word: cellText(found), before: last ?? '', on: today };
      words.push({ sheet, row, column, ...entry, isNew: true });
      if (plan.isOpen(column, entry.word, today)) after.words[column] = entry;
    }
    for (const [column, source] of Object.entries(plan.lookups)) {
      const found = cells[column];
      if (found === undefined || source === null) continue;
      const last = before.last[column];
      if (isBlank(found) || (last !== undefined && mark(found) === last)) {
        after.last[column] = mark(source);
        if (!sameCell(found, source)) edits.push({ sheet, row, column, cell: source });
      } else if (sameText(found, source)) {
        after.last[column] = mark(found);
      } else {
        if (last !== undefined) after.last[column] = last;
        differences.push({ sheet, row, column, here: cellText(found), source: cellText(source) });
      }
    }
    after.seen = seenCells(sheet, cells);
    // Of computed columns that were left for another run.
    for (const [column, last] of Object.entries(before.last))
      if (!(column in plan.derived) && sheet.columns[column]?.role === 'derived') after.last[column] ??= last;
    const written = JSON.stringify(after);
    if (written !== placed.row.written) edits.push({ sheet, row, column: 'written', cell: written });
  }
  return { edits, words, differences };
}

/** Whether a cell still holds what a job last wrote there. */
export function isOwnWriting(
  { row, cells }: Placed<{ readonly written: string | null }>,
  column: string,
): boolean {
  const cell = cells[column];
  return cell !== undefined && readWritten(row.written).last[column] === mark(cell);
}

/** The text that a job last wrote into a column of the row, whatever stands there now; null where it is not kept. */
export function ownWriting(
  { row }: Placed<{ readonly written: string | null }>,
  column: string,
): string | null {
  const text = readWritten(row.written).last[column];
  return text === undefined || text.startsWith('#') ? null : text;
}

/** Whether a cell is the one that stood in the row of this memory; null where the memory says nothing of the column. */
export function isRemembered(
  sheet: SheetDeclaration,
  written: string | null,
  column: string,
  cell: Cell,
): boolean | null {
  const { last, seen = {} } = readWritten(written);
  const kept = last[column];
  return kept === undefined ? isSeen(sheet, seen, column, cell) : kept === mark(cell);
}

/** Whether a person is known to have filled the column since the last run. */
export function isRetyped(written: string | null, column: string): boolean {
  return readWritten(written).typed?.includes(column) ?? false;
}

/** Long texts are kept as their hash, so that a row's memory stays small. */
function mark(cell: Cell): string {
  const text = cellText(cell);
  return text.length <= 40 ? text : `#${fingerprint([text])}`;
}

function sameText(a: Cell, b: Cell): boolean {
  return cellText(a).trim() === cellText(b).trim();
}

/** What was read of a text; nobody changes it, as others are given the same. */
type Memory = { readonly [Part in keyof Written]: Readonly<Written[Part]> };

const memories = new Map<string | null, Memory>();

/** The memory that a text holds. A run asks for each several times: what is torn, what was typed, what is to be written. */
export function readWritten(text: string | null): Memory {
  const memory = memories.get(text) ?? parseWritten(text);
  memories.set(text, memory);
  return memory;
}

/** Unreadable memory counts as none: what stands in the cells is then taken for a person's word, never lost. */
function parseWritten(text: string | null): Memory {
  try {
    const read: unknown = JSON.parse(text ?? '{}');
    if (typeof read === 'object' && read !== null && 'last' in read && 'words' in read) return read as Memory;
  } catch {
    // A person may have typed into the hidden column.
  }
  return { last: {}, words: {} };
}

/** The cells of a row's derived values in the language of the book. */
export function printDerived(
  sheet: SheetDeclaration,
  values: Readonly<Record<string, unknown>>,
  language: Language,
): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const column = sheet.columns[key];
      if (!column) throw new Error(`${sheet.key} has no column ${key}.`);
      return [key, value === null ? '' : column.print(value, language)];
    }),
  );
}
