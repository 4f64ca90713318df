// 변경 기록 as the memory of saves: each key's answer, and how to take the save back.
import { fingerprint } from '../../domain/fingerprint';
import { type Cell, cellText } from '../../sheets/cell';
import { changeLog } from '../../sheets/change-log';
import type { RowOf } from '../../sheets/declaration';
import { printRow, readTable } from '../../sheets/reading';
import type { Caller } from './caller';
import { present, requireColumns } from './find-row';
import type { Cells } from './row-cells';

export type ChangeRow = RowOf<typeof changeLog>;

/** A retry comes within minutes, and undo within seconds: looking back this far is enough. */
const LOOK_BACK_ROWS = 400;
/** A cell of Google Sheets holds 50,000 characters. */
const MOST_CHARACTERS = 45_000;

/** How a save is taken back. */
export interface Reversal {
  readonly kind: 'added' | 'edited';
  readonly sheet: string;
  readonly keyColumn: string;
  readonly key: string;
  /** What stood there; nothing for a row that was added. */
  readonly before: Cells;
  /** What was written, long texts as their hash: it must still stand for the save to be taken back. */
  readonly after: Readonly<Record<string, string>>;
}

/** How a column that was written into many rows is taken back. */
export interface ColumnReversal {
  readonly kind: 'column';
  readonly sheet: string;
  readonly keyColumn: string;
  readonly column: string;
  /** What stood there, by the keys of the rows. */
  readonly rows: readonly (readonly [key: string, before: Cell])[];
  readonly after: string;
}

export interface Entry {
  readonly what: string;
  readonly whose: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

/** Refuses where there is no place to note a save, which then must not be made. */
export function requirePlace(caller: Caller): void {
  const { lookups } = caller.ports;
  const places = present(
    caller,
    changeLog,
    lookups.steady(() => lookups.columnsOf(changeLog)),
  );
  requireColumns(caller, changeLog, places, Object.keys(changeLog.columns));
}

/** The entry of a save. */
export function entryOf(caller: Caller, key: string): ChangeRow | undefined {
  return newestEntries(caller).find(({ saveKey }) => saveKey === key);
}

export function newestEntries(caller: Caller): readonly ChangeRow[] {
  const tail = present(caller, changeLog, caller.ports.lookups.tail(changeLog, LOOK_BACK_ROWS));
  requireColumns(caller, changeLog, tail, Object.keys(changeLog.columns));
  return readTable(changeLog, tail).rows.map(({ row }) => row);
}

interface NotedSave {
  readonly key: string;
  readonly answer: object;
  readonly reversal: readonly (Reversal | ColumnReversal)[] | null;
}

export function note(caller: Caller, entry: Entry, save: NotedSave | null): void {
  noteAll(caller, [entry], save);
}

/** Notes what belongs together in one write; the last entry is that of the save. */
export function noteAll(
  { ports, who, now, language }: Caller,
  entries: readonly Entry[],
  save: NotedSave | null,
): void {
  const last = entries.length - 1;
  const rows = entries.map((entry, index) => rowOf(entry, index === last ? save : null));
  ports.book.write([{ kind: 'append', sheet: changeLog, rows }]);

  function rowOf(entry: Entry, own: NotedSave | null) {
    return printRow(
      changeLog,
      {
        at: now,
        who,
        what: entry.what,
        whose: cut(entry.whose, 500),
        before: cut(entry.before, 10_000),
        after: cut(entry.after, 10_000),
        why: cut(entry.why, 10_000),
        ...(own && {
          saveKey: own.key,
          answer: JSON.stringify(own.answer),
          reversal: own.reversal && JSON.stringify(own.reversal),
        }),
      },
      language,
    );
  }
}

/** Null where they are too long to be kept: such a save cannot be taken back. */
export function reversalsOf(
  writes: readonly (Omit<Reversal, 'after'> & { readonly written: Cells })[],
): readonly Reversal[] | null {
  const all = writes.map(({ written, ...reversal }): Reversal => {
    const after = Object.fromEntries(Object.entries(written).map(([column, cell]) => [column, mark(cell)]));
    return { ...reversal, after };
  });
  return JSON.stringify(all).length <= MOST_CHARACTERS ? all : null;
}

/** Whether the cells are still as the save left them. */
export function stillStands({ after }: Reversal, cells: Cells): boolean {
  return Object.entries(after).every(([column, marked]) => mark(cells[column] ?? '') === marked);
}

/** How a cell is remembered: a long text as its hash. */
export function mark(cell: Cell): string {
  const text = cellText(cell);
  return text.length <= 60 ? text : `#${fingerprint([text])}`;
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}
