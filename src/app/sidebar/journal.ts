// Saves by people: each once by its key, each told in 변경 기록.
import { messages } from '../../messages/messages';
import { type Cell, cellText, isDateCell } from '../../sheets/cell';
import * as smallSheets from '../small-sheets';
import { addRow } from './add-row';
import type { Caller } from './caller';
import { Refused, refuse } from './failure';
import { findRow } from './find-row';
import { beginSave, endSave, isDone, type Pending, pendingSave } from './pending-saves';
import type { Cells } from './row-cells';
import { type Entry, entryOf, note, requirePlace, reversalOf } from './save-log';
import { type Landing, type RowWrite, removeRow, writeIntoRow } from './written-rows';

/** What a save does, thought out on the book as it stands. */
export interface Planned<Result> {
  readonly result: Result;
  readonly told: Omit<Entry, 'before' | 'after'>;
  /** Null where all is as wanted already. */
  readonly write: PlannedWrite | null;
}

export type PlannedWrite =
  | { readonly kind: 'added'; readonly row: RowWrite; readonly after: string }
  | { readonly kind: 'edited'; readonly row: RowWrite; readonly found: Cells };

type Answered<Result> = Result & { readonly canUndo: boolean };

/** Someone may be faster this often before a save gives up. */
const MOST_TRIES = 3;

/**
 * Runs a save under the lock, once per key: sent again, it answers with the first result and writes nothing; where
 * the first execution died on the way (`isBegun`), it is finished, with the ids that were given out then (`given`).
 */
export function saveOnce<Result extends object>(
  caller: Caller,
  key: string,
  plan: (given: Partial<Result>, isBegun: boolean) => Planned<Result>,
): Answered<Result> {
  const { ports, language } = caller;
  const { lookups } = ports;
  const done = ports.lock.hold(() => {
    lookups.refind([]);
    requirePlace(caller);
    const begun = pendingSave(ports.store, key);
    const earlier = begun || isDone(ports.store, key) ? entryOf(caller, key) : undefined;
    if (earlier?.answer) {
      if (begun) endSave(ports.store, key, 'done');
      return JSON.parse(earlier.answer) as Answered<Result>; // as it was answered then
    }
    let given = (begun?.result ?? {}) as Partial<Result>; // as it was kept then
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      if (tries > 0) lookups.refind([]);
      const planned = lookups.steady(() => plan(given, begun !== null));
      const { result, write } = planned;
      if (write === null) {
        if (begun) endSave(ports.store, key);
        return { ...result, canUndo: false };
      }
      const before = { ...beforeOf(write), ...begun?.before };
      beginSave(ports.store, { key, result, before });
      const isBegun = begun !== null || tries > 0;
      if (land(caller, key, write, before, isBegun) === 'done')
        return tell(caller, key, planned, write, before);
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

function tell<Result extends object>(
  caller: Caller,
  key: string,
  { result, told }: Planned<Result>,
  write: PlannedWrite,
  before: Pending['before'],
): Answered<Result> {
  const { row } = write;
  const changed = Object.keys(row.cells).filter(
    (column) => fieldText(before[column]) !== fieldText(row.cells[column]),
  );
  const listed = (from: Cells) => changed.map((column) => fieldText(from[column])).join(' · ');
  const reversal = reversalOf(
    { kind: write.kind, sheet: row.sheet.key, keyColumn: row.keyColumn, key: row.key, before },
    row.cells,
  );
  const answer = { ...result, canUndo: reversal !== null };
  const entry =
    write.kind === 'added'
      ? { ...told, before: '', after: write.after }
      : { ...told, before: listed(before), after: listed(row.cells) };
  note(caller, entry, { key, answer, reversal });
  endSave(caller.ports.store, key, 'done');
  if (smallSheets.all.includes(row.sheet)) smallSheets.forget(caller.ports.cache);
  return answer;
}

/** Writes wholly or not at all: where the sheet refuses a cell, what it has taken of the others is taken back. */
function land(caller: Caller, key: string, write: PlannedWrite, before: Cells, isBegun: boolean): Landing {
  const { row } = write;
  try {
    return write.kind === 'added' ? addRow(caller, row, isBegun) : writeIntoRow(caller, row, write.found);
  } catch (error) {
    // Refused before anything was written; what an execution that died had begun waits for its retry.
    if (error instanceof Refused && !isBegun) endSave(caller.ports.store, key);
    if (error instanceof Refused) throw error;
    caller.ports.log(String(error));
    const found = findRow(caller, row.sheet, row.keyColumn, row.key);
    if (found && write.kind === 'added') removeRow(caller, row, found);
    if (found && write.kind === 'edited')
      writeIntoRow(caller, { ...row, cells: before, system: {} }, found.cells);
    endSave(caller.ports.store, key);
    const message = messages[caller.language].refusals.refusedBySheet(row.sheet.title[caller.language]);
    return refuse(caller.language, 'failed', { message });
  }
}

/** A cell as the sidebar shows it: dates `YYYY-MM-DD`, numbers as digits. */
export function fieldText(cell: Cell | undefined): string {
  return cell === undefined ? '' : isDateCell(cell) ? cell.date : cellText(cell);
}
