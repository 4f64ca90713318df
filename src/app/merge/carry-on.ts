import { messages } from '../../messages/messages';
import { customers } from '../../sheets/customers';
import { merges } from '../../sheets/merges';
import { attempted } from '../attempted';
import type { Caller } from '../sidebar/caller';
import { Refused, refuse } from '../sidebar/failure';
import { findRow } from '../sidebar/find-row';
import { type Cells, says } from '../sidebar/row-cells';
import { note } from '../sidebar/save-log';
import { writeIntoRow } from '../sidebar/written-rows';
import { systemCellsOfEdit } from '../system-cells';
import { inState, isOf, type Merge, movedRows, readMerges } from './record';
import { repoint } from './repoint';
import { type Held, noteUnfinished, unfinishedMerges } from './unfinished';

/** Someone may be faster this often before it is left to the next execution. */
const MOST_TRIES = 3;

/** `moved`: people kept moving the rows; the next execution goes on. */
type Outcome = 'done' | 'moved' | Held;

/**
 * Brings what other executions have begun to its end, each by itself: one that a sheet refuses keeps no other back.
 * Call it under the lock.
 *
 * @param which those that a sheet refused are tried again by the hourly run only
 */
export function carryOnMerges(caller: Caller, which: 'all' | 'not held'): void {
  const { store } = caller.ports;
  const open = unfinishedMerges(store).filter(({ held }) => which === 'all' || held === null);
  if (open.length === 0) return;
  const known = readMerges(caller.ports);
  for (const { mergeId } of open) {
    const merge = known.find((one) => one.mergeId === mergeId);
    if (merge && isOpen(merge)) attempted(caller.ports, () => proceed(caller, merge));
    else noteUnfinished(store, mergeId, 'done');
  }
}

export function isOpen({ row }: Merge): boolean {
  return row.state === 'merging' || row.state === 'undoing';
}

/** Does what is left of a merge, or of its undoing: each step looks at what stands, and may be done again. */
export function proceed(caller: Caller, merge: Merge): Outcome {
  const outcome = stepsOf(caller, merge);
  if (outcome !== 'moved') noteUnfinished(caller.ports.store, merge.mergeId, outcome);
  return outcome;
}

function stepsOf(caller: Caller, merge: Merge): Outcome {
  const { ports, language } = caller;
  const { mergeId, stays, goes, cells, row } = merge;
  const isUndoing = row.state === 'undoing';
  const [from, to] = isUndoing ? [cells.after, cells.before] : [cells.before, cells.after];
  const [marked, mark] = isUndoing ? [stays, ''] : ['', stays];
  // The mark comes last: where it stands, all of this does.
  const held =
    setCells(caller, goes, (found) =>
      says(found.mergedInto, marked) ? { ...uncomputed, mergedInto: mark } : {},
    ) ??
    setCells(caller, stays, (found) =>
      Object.fromEntries(
        Object.entries(to).filter(
          ([column, cell]) => says(found[column], from[column]) && !says(found[column], cell),
        ),
      ),
    );
  if (held) return held;
  const reached = isUndoing
    ? repoint(ports, (pointer) => (pointer.names === stays && isOf(merge, pointer) ? goes : null))
    : repoint(
        ports,
        ({ names }) => (names === goes ? stays : null),
        (moves) =>
          ports.book.write([{ kind: 'append', sheet: merges, rows: movedRows(mergeId, moves, language) }]),
      );
  if (reached !== 'done') return reached;
  const text = messages[language].merging;
  note(
    caller,
    {
      what: isUndoing ? text.undone : text.merged,
      whose: row.what ?? '',
      before: isUndoing ? stays : goes,
      after: isUndoing ? goes : stays,
      why: mergeId,
    },
    null,
  );
  inState(ports, merge, isUndoing ? 'undone' : 'merged', language);
  return 'done';
}

/** What jobs compute of a customer with rows, and their memory of it: computed anew where there are any. */
const uncomputed: Cells = {
  ...Object.fromEntries(
    Object.entries(customers.columns).flatMap(([column, { role }]) =>
      role === 'derived' ? [[column, '']] : [],
    ),
  ),
  written: '',
};

/** Changes cells of a customer as they stand, nothing where the row is gone; says what the sheet refused. */
function setCells(caller: Caller, customerId: string, change: (found: Cells) => Cells): Held | null {
  const { lookups } = caller.ports;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    lookups.refind([]);
    const found = findRow(caller, customers, 'customerId', customerId);
    const cells = found ? change(found.cells) : {};
    if (!found || Object.keys(cells).length === 0) return null;
    const system = systemCellsOfEdit(caller, customers, found.cells, cells);
    const write = { sheet: customers, keyColumn: 'customerId', key: customerId, cells, system };
    try {
      if (writeIntoRow(caller, write, found.cells) === 'done') return null;
    } catch (error) {
      if (error instanceof Refused) throw error;
      return { sheet: customers.key, why: error instanceof Error ? error.message : String(error) };
    }
  }
  return refuse(caller.language, 'busy');
}
