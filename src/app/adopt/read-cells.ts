import { readMonths } from '../../domain/adopt/months-cell';
import type { Inference, Obstacle, Parts } from '../../domain/adopt/reading';
import { endOfTerm } from '../../domain/term';
import type { Language } from '../../messages/language';
import { type Cell, isBlank, isDateCell, sameCell } from '../../sheets/cell';
import { cellAt, isFormula, type LedgerGrid, shownAt } from './grid';
import type { ColumnProposal } from './propose-columns';
import { type ColumnContext, contextOf, readCell } from './read-cell';
import type { Field } from './roles';

/** A cell that adoption would change, or cannot read. */
export interface CellProposal {
  readonly row: number;
  /** Its column, from 1; null for a cell of a column that is still to be added. */
  readonly place: number | null;
  readonly field: Field;
  readonly kind: 'sure' | 'guess' | 'unread';
  readonly before: Cell;
  /** What it would hold; as before for an unread one. */
  readonly after: Cell;
  /** What of it belongs into other fields of the row. */
  readonly parts: Readonly<Record<string, Cell>>;
  readonly why: Inference | Obstacle | 'form';
}

export interface ReadCells {
  readonly cells: readonly CellProposal[];
  /** Cells with one reading, changed or not. */
  readonly read: number;
  /** The readings of each row by field, sure ones and guesses; for finding duplicates. */
  readonly values: ReadonlyMap<number, Readonly<Record<string, unknown>>>;
}

/** Reads every cell of the bound columns in the rows of data. */
export function readCells(
  grid: LedgerGrid,
  columns: readonly ColumnProposal[],
  rows: readonly number[],
  above: readonly string[],
  fields: ReadonlyMap<string, Field>,
  language: Language,
): ReadCells {
  const cells: CellProposal[] = [];
  const values = new Map(rows.map((row): [number, Record<string, unknown>] => [row, {}]));
  let read = 0;
  const bound = columns.flatMap(({ place, header, field }) => {
    const values = rows.map((row) => cellAt(grid, row, place)).filter((cell) => !isBlank(cell));
    return field ? [{ place, field, context: contextOf(header, values, above) }] : [];
  });
  const placeOf = new Map(bound.map(({ place, field }) => [field.key, place]));
  const here: Here = { grid, fields, placeOf, language };
  for (const one of bound) {
    for (const row of rows) {
      const { proposal, value } = proposalOf(here, row, one);
      if (value !== undefined) Object.assign(values.get(row) ?? {}, { [one.field.key]: value });
      if (value !== undefined && proposal?.kind !== 'guess') read += 1;
      if (proposal) cells.push(proposal);
    }
  }
  cells.push(...endsFromMonths(here, columns, rows, values));
  return { cells, read, values };
}

interface Here {
  readonly grid: LedgerGrid;
  readonly fields: ReadonlyMap<string, Field>;
  readonly placeOf: ReadonlyMap<string, number>;
  readonly language: Language;
}

interface Bound {
  readonly place: number;
  readonly field: Field;
  readonly context: ColumnContext;
}

function proposalOf(
  here: Here,
  row: number,
  { place, field, context }: Bound,
): { readonly proposal: CellProposal | null; readonly value?: unknown } {
  const before = cellAt(here.grid, row, place);
  if (isBlank(before)) return { proposal: null };
  const base = { row, place, field, before, after: before, parts: {} };
  const left = (why: Obstacle) => ({ proposal: { ...base, kind: 'unread' as const, why } });
  const reading = readCell(field, before, shownAt(here.grid, row, place), context);
  if (reading.kind === 'empty') return { proposal: null };
  if (reading.kind === 'unread') return left(reading.why);
  const { value } = reading;
  const after = isKept(field, before) ? before : field.column.print(value, here.language);
  if (isFormula(here.grid, row, place)) {
    // A formula stays. Its value is read where it stands, or not at all.
    const asItIs = field.column.read(before);
    return 'value' in asItIs && reading.kind === 'sure' ? { proposal: null, value } : left('formula');
  }
  const parts = reading.kind === 'guess' ? printedParts(here, row, reading.parts ?? {}) : {};
  if (parts === null) return left('taken');
  // Parts that stand in their own columns already leave nothing to infer.
  if (reading.kind === 'sure' || (reading.why === 'parts' && Object.keys(parts).length === 0)) {
    const isSame = sameCell(before, after);
    return { proposal: isSame ? null : { ...base, kind: 'sure', after, why: 'form' }, value };
  }
  return { proposal: { ...base, kind: 'guess', after, parts, why: reading.why }, value };
}

/** Prose is kept letter by letter, and so is a real date whatever time it carries. */
function isKept({ column }: Field, cell: Cell): boolean {
  return column.kind === 'prose' || (isDateCell(cell) && column.kind === 'date');
}

/** The parts as cells, without those that stand in their column already; null where another value stands there. */
function printedParts(
  { grid, fields, placeOf, language }: Here,
  row: number,
  parts: Parts,
): Record<string, Cell> | null {
  const printed: Record<string, Cell> = {};
  for (const [key, value] of Object.entries(parts)) {
    const field = fields.get(key);
    if (!field) return null;
    const cell = field.column.print(value, language);
    const place = placeOf.get(key);
    const found = place === undefined ? '' : cellAt(grid, row, place);
    const standing =
      isBlank(found) || place === undefined ? null : readThere(field, found, shownAt(grid, row, place));
    if (standing === null) printed[key] = cell;
    else if (standing !== value) return null;
  }
  return printed;
}

function readThere(field: Field, cell: Cell, shown: string): unknown {
  const reading = readCell(field, cell, shown, contextOf('', [cell], []));
  return 'value' in reading ? reading.value : undefined;
}

/** Ends made from a start and a length in months, where no end is given. */
function endsFromMonths(
  { grid, fields, placeOf, language }: Here,
  columns: readonly ColumnProposal[],
  rows: readonly number[],
  values: ReadonlyMap<number, Record<string, unknown>>,
): CellProposal[] {
  const months = columns.find(({ reason }) => reason.code === 'months');
  const field = fields.get('end');
  const start = fields.get('start');
  const place = placeOf.get('end') ?? null;
  if (!months || !field || !start) return [];
  return rows.flatMap((row): CellProposal[] => {
    const before = place === null ? '' : cellAt(grid, row, place);
    const count = readMonths(cellAt(grid, row, months.place));
    const printed =
      values.get(row)?.start === undefined ? null : start.column.print(values.get(row)?.start, language);
    if (!isBlank(before) || count === null || printed === null || !isDateCell(printed)) return [];
    const after = field.column.print(endOfTerm(printed.date, count), language);
    return [{ row, place, field, kind: 'guess', before, after, parts: {}, why: 'term' }];
  });
}
