import type { Language } from '../../messages/language';
import { careLog } from '../../sheets/care-log';
import { cases } from '../../sheets/cases';
import { type Cell, cellText } from '../../sheets/cell';
import type { Placed } from '../../sheets/declaration';
import { type MergeRow, merges } from '../../sheets/merges';
import { printRow, readTable } from '../../sheets/reading';
import type { Ports } from '../ports';
import type { Pointer } from './pointers';
import type { Move } from './repoint';

type Cells = Readonly<Record<string, Cell>>;

/** What a merge changes of the customer who stays. */
export interface MergedCells {
  readonly before: Cells;
  readonly after: Cells;
}

/** A merge with everything that finishing and undoing it need. */
export interface Merge {
  readonly mergeId: string;
  readonly stays: string;
  readonly goes: string;
  readonly row: MergeRow;
  readonly cells: MergedCells;
  /** Rows that named the customer who went, as `sheet column row-id`, and what follows entries of the log among them. */
  readonly moved: ReadonlySet<string>;
}

/** A cell of Google Sheets holds 50,000 characters. */
const PART = 45_000;

/** The row of a merge, and those that carry the cells. */
export function mergeRows(
  row: Pick<MergeRow, 'mergeId' | 'at' | 'who' | 'stays' | 'goes' | 'what' | 'state' | 'saveKey'>,
  cells: MergedCells,
  language: Language,
): Record<string, Cell>[] {
  return [printRow(merges, row, language), ...parts(row.mergeId ?? '', { cells }, language)];
}

/** Rows that remember what is about to be moved. */
export function movedRows(
  mergeId: string,
  moves: readonly Move[],
  language: Language,
): Record<string, Cell>[] {
  return parts(mergeId, { moved: moves.flatMap(keysOfMove) }, language);
}

function keysOfMove({ pointer: { sheet, column, rowId, cells } }: Move): string[] {
  const recordId = sheet === careLog ? cellText(cells.recordId ?? '') : '';
  return [moveKey(sheet.key, column, rowId), ...(recordId === '' ? [] : [entryKey(recordId)])];
}

/**
 * Whether the undoing of a merge gives a row back: it was moved, or it is the case of an entry that was, which the
 * jobs may have opened only after the merge.
 */
export function isOf(
  { moved }: Pick<Merge, 'moved'>,
  { sheet, column, rowId, cells }: Pick<Pointer, 'sheet' | 'column' | 'rowId' | 'cells'>,
): boolean {
  if (moved.has(moveKey(sheet.key, column, rowId))) return true;
  return sheet === cases && moved.has(entryKey(cellText(cells.recordId ?? '')));
}

/** Stands for the case that an entry of the log opens. */
function entryKey(recordId: string): string {
  return moveKey(cases.key, 'recordId', recordId);
}

export function moveKey(sheet: string, column: string, rowId: string): string {
  return `${sheet} ${column} ${rowId}`;
}

function parts(mergeId: string, value: object, language: Language): Record<string, Cell>[] {
  const text = JSON.stringify(value);
  const count = Math.ceil(text.length / PART);
  return Array.from({ length: count }, (_, index) => {
    const part = text.slice(index * PART, (index + 1) * PART);
    // The bar keeps a part from looking like a formula; a text goes on until its last part says so.
    return printRow(
      merges,
      { mergeId: `${mergeId}#`, part: `${index === count - 1 ? '|' : '+'}${part}` },
      language,
    );
  });
}

/** Every merge, in the order in which they were made; the newest row of a number counts. */
export function readMerges({ book }: Pick<Ports, 'book'>): Merge[] {
  const snapshot = book.read([merges]).get(merges.key);
  const rows = typeof snapshot === 'object' ? readTable(merges, snapshot).rows : [];
  const kept = new Map<string, { row: MergeRow; texts: string[]; open: string }>();
  for (const { row } of rows) readRow(kept, row);
  return [...kept].flatMap(([mergeId, { row, texts }]): Merge[] => {
    const { stays, goes } = row;
    if (stays === null || goes === null) return [];
    const values = texts.flatMap(parsed);
    const cells = values.find((one) => one.cells)?.cells ?? { before: {}, after: {} };
    return [{ mergeId, stays, goes, row, cells, moved: new Set(values.flatMap((one) => one.moved ?? [])) }];
  });
}

function readRow(
  kept: Map<string, { row: MergeRow; texts: string[]; open: string }>,
  row: Placed<MergeRow>['row'],
): void {
  const { mergeId, part } = row;
  if (mergeId === null) return;
  const own = kept.get(mergeId.replace(/#$/, ''));
  if (!mergeId.endsWith('#')) {
    kept.set(mergeId, { texts: [], open: '', ...own, row });
    return;
  }
  if (!own || part === null) return;
  own.open += part.slice(1);
  if (!part.startsWith('|')) return;
  own.texts.push(own.open);
  own.open = '';
}

/** As `parts` printed it; people can reach the sheet. */
function parsed(text: string): { readonly cells?: MergedCells; readonly moved?: readonly string[] }[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

/** What makes a merge stand in another state; nothing where its row is gone. */
export function inState(
  ports: Pick<Ports, 'book'>,
  { mergeId }: Pick<Merge, 'mergeId'>,
  state: NonNullable<MergeRow['state']>,
  language: Language,
): void {
  const cells = printRow(merges, { state }, language);
  ports.book.amend({ sheet: merges, keyColumn: 'mergeId', key: mergeId, expect: {}, cells });
}
