// Saves by people: each once by its key, each told in 변경 기록.
import { messages } from '../../messages/messages';
import { type Cell, cellText, isDateCell } from '../../sheets/cell';
import type { SheetDeclaration } from '../../sheets/declaration';
import * as smallSheets from '../small-sheets';
import { addRow } from './add-row';
import type { Caller } from './caller';
import { Refused, refuse } from './failure';
import { findRow } from './find-row';
import { openLater } from './open-later';
import { beginSave, endSave, isDone, pendingSave } from './pending-saves';
import type { Cells } from './row-cells';
import { type Entry, entryOf, noteAll, requirePlace, reversalsOf } from './save-log';
import { type Landing, type RowWrite, removeRow, writeIntoRow } from './written-rows';

/** What a save does, thought out on the book as it stands. */
export interface Planned<Result> {
  readonly result: Result;
  readonly told: Told;
  /** Null where all is as wanted already. */
  readonly write: PlannedWrite | null;
  /** What is written besides, in this order, under the same key; each told by itself. */
  readonly also?: readonly ToldWrite[];
}

type Told = Omit<Entry, 'before' | 'after'>;

export type PlannedWrite =
  | { readonly kind: 'added'; readonly row: RowWrite; readonly after: string }
  | { readonly kind: 'edited'; readonly row: RowWrite; readonly found: Cells };

/** A write with what 변경 기록 says of it. */
export interface ToldWrite {
  readonly told: Told;
  readonly write: PlannedWrite;
}

type Answered<Result> = Result & { readonly canUndo: boolean };

/** Someone may be faster this often before a save gives up. */
const MOST_TRIES = 3;

/**
 * Runs a save under the lock, once per key: sent again, it answers with the first result and writes nothing; where
 * the first execution died on the way (`isBegun`), it is finished, with the ids that were given out then (`given`).
 *
 * @param later sheets that it may be the first to use
 */
export function saveOnce<Result extends object>(
  caller: Caller,
  key: string,
  plan: (given: Partial<Result>, isBegun: boolean) => Planned<Result>,
  later: readonly SheetDeclaration[] = [],
): Answered<Result> {
  const { ports, language } = caller;
  const { lookups } = ports;
  const done = ports.lock.hold(() => {
    lookups.refind([]);
    requirePlace(caller);
    openLater(caller, later);
    const begun = pendingSave(ports.store, key);
    const earlier = begun || isDone(ports.store, key) ? entryOf(caller, key) : undefined;
    if (earlier?.answer) {
      if (begun) endSave(ports.store, key, 'done');
      return JSON.parse(earlier.answer) as Answered<Result>; // as it was answered then
    }
    let given = (begun?.result ?? {}) as Partial<Result>; // as it was kept then
    const before = new Map(Object.entries(begun?.before ?? {}));
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      if (tries > 0) lookups.refind([]);
      const planned = lookups.steady(() => plan(given, begun !== null));
      const { result } = planned;
      const writes = writesOf(planned).map((one) => (begun ? withBegun(one, begun.before) : one));
      if (writes.length === 0) {
        if (begun) endSave(ports.store, key);
        return { ...result, canUndo: false };
      }
      for (const { write } of writes)
        before.set(placeOf(write), { ...beforeOf(write), ...before.get(placeOf(write)) });
      beginSave(ports.store, { key, result, before: Object.fromEntries(before) });
      const isBegun = begun !== null || tries > 0;
      if (landAll(caller, key, writes, before, isBegun) === 'done')
        return tell(caller, key, result, writes, before);
      // What has not landed is thought out anew, on what stands there then.
      given = result;
    }
    endSave(ports.store, key);
    return 'busy';
  });
  return done === 'busy' ? refuse(language, 'busy') : done;
}

function beforeOf(write: PlannedWrite): Cells {
  if (write.kind === 'added') return {};
  return Object.fromEntries(
    Object.keys(write.row.cells).map((column) => [column, write.found[column] ?? '']),
  );
}

function writesOf<Result>({ told, write, also = [] }: Planned<Result>): readonly ToldWrite[] {
  return write === null ? also : [{ told, write }, ...also];
}

/**
 * With the columns that an execution which died had meant to write and the plan need not write any more: they are part
 * of what is told and of what can be taken back.
 */
function withBegun({ told, write }: ToldWrite, begun: Readonly<Record<string, Cells>>): ToldWrite {
  if (write.kind === 'added') return { told, write };
  const { row, found } = write;
  const columns = new Set([...Object.keys(begun[placeOf(write)] ?? {}), ...Object.keys(row.cells)]);
  const cells = Object.fromEntries(
    [...columns].map((column) => [column, row.cells[column] ?? found[column] ?? '']),
  );
  return { told, write: { ...write, row: { ...row, cells } } };
}

/** Which row a write is for. */
function placeOf({ row: { sheet, key } }: PlannedWrite): string {
  return `${sheet.key} ${key}`;
}

/** Tells each write in 변경 기록, all at once; the entry of the first remembers the answer and how all of them are taken back. */
function tell<Result extends object>(
  caller: Caller,
  key: string,
  result: Result,
  writes: readonly ToldWrite[],
  before: ReadonlyMap<string, Cells>,
): Answered<Result> {
  const reversal = reversalsOf(
    writes.map(({ write }) => ({
      kind: write.kind,
      sheet: write.row.sheet.key,
      keyColumn: write.row.keyColumn,
      key: write.row.key,
      before: before.get(placeOf(write)) ?? {},
      written: write.row.cells,
    })),
  );
  const answer = { ...result, canUndo: reversal !== null };
  const [first, ...others] = writes.map(({ told, write }) => entryFor(told, write, before));
  if (first) noteAll(caller, [...others, first], { key, answer, reversal });
  endSave(caller.ports.store, key, 'done');
  if (writes.some(({ write: { row } }) => smallSheets.all.includes(row.sheet)))
    smallSheets.forget(caller.ports.cache);
  return answer;
}

function entryFor(told: Told, write: PlannedWrite, before: ReadonlyMap<string, Cells>): Entry {
  if (write.kind === 'added') return { ...told, before: '', after: write.after };
  const { cells } = write.row;
  const earlier = before.get(placeOf(write)) ?? {};
  const changed = Object.keys(cells).filter(
    (column) =>
      // What only jobs keep means nothing to a reader.
      write.row.sheet.columns[column]?.role !== 'system' &&
      fieldText(earlier[column]) !== fieldText(cells[column]),
  );
  const listed = (from: Cells) => changed.map((column) => fieldText(from[column])).join(' · ');
  return { ...told, before: listed(earlier), after: listed(cells) };
}

/** Writes wholly or not at all: where a sheet refuses a cell, what was taken of the others is taken back. */
function landAll(
  caller: Caller,
  key: string,
  writes: readonly ToldWrite[],
  before: ReadonlyMap<string, Cells>,
  isBegun: boolean,
): Landing {
  for (const [index, { write }] of writes.entries()) {
    try {
      const landing =
        write.kind === 'added'
          ? addRow(caller, write.row, isBegun)
          : writeIntoRow(caller, write.row, write.found);
      if (landing === 'again') {
        for (const { write: one } of writes.slice(0, index).reverse()) takeBack(caller, one, before);
        return 'again';
      }
    } catch (error) {
      // Refused before anything was written; what an execution that died had begun waits for its retry.
      if (error instanceof Refused && index === 0) {
        if (!isBegun) endSave(caller.ports.store, key);
        throw error;
      }
      caller.ports.log(String(error));
      for (const { write: one } of writes.slice(0, index + 1).reverse()) takeBack(caller, one, before);
      endSave(caller.ports.store, key);
      if (error instanceof Refused) throw error;
      const message = messages[caller.language].refusals.refusedBySheet(
        write.row.sheet.title[caller.language],
      );
      return refuse(caller.language, 'failed', { message });
    }
  }
  return 'done';
}

function takeBack(caller: Caller, write: PlannedWrite, before: ReadonlyMap<string, Cells>): void {
  const { kind, row } = write;
  const found = findRow(caller, row.sheet, row.keyColumn, row.key);
  if (!found) return;
  if (kind === 'added') removeRow(caller, row, found);
  else writeIntoRow(caller, { ...row, cells: before.get(placeOf(write)) ?? {}, system: {} }, found.cells);
}

/** A cell as the sidebar shows it: dates `YYYY-MM-DD`, numbers as digits. */
export function fieldText(cell: Cell | undefined): string {
  return cell === undefined ? '' : isDateCell(cell) ? cell.date : cellText(cell);
}
