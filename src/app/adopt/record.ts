import type { Language } from '../../messages/language';
import { type AdoptionRow, adoptions } from '../../sheets/adoptions';
import type { Cell } from '../../sheets/cell';
import type { Placed } from '../../sheets/declaration';
import { printRow, readTable } from '../../sheets/reading';
import type { Change, Ports, SidebarPorts } from '../ports';

/** Everything that finishing or undoing an adoption needs. */
export interface AdoptionRecord {
  readonly id: string;
  /** As it was named. */
  readonly tab: string;
  /** Key of the sheet that it becomes. */
  readonly sheet: string;
  readonly headerRow: number;
  /** Columns of the tab's grid before. */
  readonly columns: number;
  readonly bound: readonly (readonly [string, number])[];
  readonly rows: readonly RecordedRow[];
  readonly formats: readonly string[];
  readonly edits: readonly RecordedEdit[];
  readonly added: readonly AddedRow[];
  /** Whether it took the place of an empty tab of ours. */
  readonly replaced: boolean;
  readonly counts: { readonly cells: number; readonly rows: number };
}

/** `print`: of the bound cells as they were; `mark`: what `_지문` gets. A row that is passed over has no id. */
export interface RecordedRow {
  readonly row: number;
  readonly rowId: string;
  readonly mark: string;
  readonly print: string;
}

/**
 * A cell of the tab, by index into `rows`. `format` is an index into `formats`, of the cell before; -1 in a column
 * that was added. Where before and after are the same, the cell is watched only: jobs may fill it.
 */
export interface RecordedEdit {
  readonly key: string;
  readonly at: number;
  readonly before: Cell;
  readonly after: Cell;
  readonly format: number;
}

/** A row for another sheet, known by the cell of its key column. */
export interface AddedRow {
  readonly sheet: string;
  readonly key: string;
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface KeptRecord {
  readonly row: AdoptionRow;
  readonly record: AdoptionRecord;
  /** Keys of undo's questions in which the state before was chosen. */
  readonly restore: readonly string[];
}

/** A cell holds 50,000 characters. */
const PART = 45_000;

/** The rows of a record in 대장 연결 기록: its own, then its parts. */
export function recordRows(
  record: AdoptionRecord,
  told: Pick<AdoptionRow, 'at' | 'who' | 'what'>,
  language: Language,
): Record<string, Cell>[] {
  const text = JSON.stringify(record);
  const parts = Array.from({ length: Math.ceil(text.length / PART) }, (_, index) =>
    text.slice(index * PART, (index + 1) * PART),
  );
  // Until it is, it is known as unfinished elsewhere.
  const own = { adoptionId: record.id, ...told, tab: record.tab, state: 'done' as const };
  return [
    printRow(adoptions, own, language),
    // The bar keeps a part from looking like a number or a formula.
    ...parts.map((part, index) => printRow(adoptions, partRow(record.id, index + 1, part), language)),
  ];
}

function partRow(id: string, number: number | 'restore', text: string): Partial<AdoptionRow> {
  return { adoptionId: `${id}#${number}`, part: `|${text}` };
}

/** A row that keeps what was chosen when undoing began. */
export function restoreRow(id: string, keys: readonly string[], language: Language): Record<string, Cell> {
  return printRow(adoptions, partRow(id, 'restore', JSON.stringify(keys)), language);
}

/** One adoption with its record; null where it, or a part of it, is not there. */
export function readRecord({ book }: Ports, id: string): KeptRecord | null {
  const rows = recordTable(book);
  const own = rows.find(({ row }) => row.adoptionId === id);
  const partOf = (name: string) => rows.find(({ row }) => row.adoptionId === `${id}#${name}`)?.row.part;
  let text = '';
  for (let number = 1; ; number += 1) {
    const part = partOf(String(number));
    if (!part) break;
    text += part.slice(1);
  }
  if (!own || text === '') return null;
  try {
    const restore = partOf('restore');
    return {
      row: own.row,
      record: JSON.parse(text) as AdoptionRecord, // as `recordRows` wrote it
      restore: restore ? (JSON.parse(restore.slice(1)) as string[]) : [],
    };
  } catch {
    return null;
  }
}

function recordTable(book: Ports['book']): readonly Placed<AdoptionRow>[] {
  const snapshot = book.read([adoptions]).get(adoptions.key);
  return typeof snapshot === 'object' ? readTable(adoptions, snapshot).rows : [];
}

/** What is to be written for an adoption to stand as taken back; nothing where its row is gone. */
export function undoneChanges({ lookups }: SidebarPorts, id: string, language: Language): Change[] {
  const found = lookups.rowsWith(adoptions, 'adoptionId', id, 1);
  const index = typeof found === 'string' ? -1 : found.cells.findIndex((line) => line.length > 0);
  if (typeof found === 'string' || index < 0) return [];
  const { state: cell = '' } = printRow(adoptions, { state: 'undone' }, language);
  const firstRow = found.firstRow + index;
  return [{ kind: 'cells', sheet: adoptions, column: 'state', firstRow, values: [cell] }];
}
