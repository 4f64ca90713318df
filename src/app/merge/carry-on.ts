import { messages } from '../../messages/messages';
import { customers } from '../../sheets/customers';
import { merges } from '../../sheets/merges';
import type { Ports } from '../ports';
import type { Caller } from '../sidebar/caller';
import { refuse } from '../sidebar/failure';
import { findRow } from '../sidebar/find-row';
import { type Cells, says } from '../sidebar/row-cells';
import { note } from '../sidebar/save-log';
import { writeIntoRow } from '../sidebar/written-rows';
import { storedJson } from '../stored-json';
import { systemCells } from '../system-cells';
import { inState, type Merge, movedRows, moveKey, readMerges } from './record';
import { repoint } from './repoint';

const KEY = 'merge';
/** Someone may be faster this often before it is left to the next execution. */
const MOST_TRIES = 3;

/** The merge, or its undoing, that has begun and has not come to its end. */
export function unfinishedMerge(store: Ports['store']): string | null {
  const kept = storedJson(store, KEY);
  return typeof kept === 'string' ? kept : null;
}

export function setUnfinishedMerge(store: Ports['store'], mergeId: string | null): void {
  store.set(KEY, JSON.stringify(mergeId));
}

/** Brings what another execution has begun to its end; nothing where nothing is open. Call it under the lock. */
export function carryOnMerge(caller: Caller): void {
  const open = unfinishedMerge(caller.ports.store);
  if (open === null) return;
  const merge = readMerges(caller.ports).find(({ mergeId }) => mergeId === open);
  const isOpen = merge?.row.state === 'merging' || merge?.row.state === 'undoing';
  if (merge && isOpen) proceed(caller, merge);
  else setUnfinishedMerge(caller.ports.store, null);
}

/**
 * Does what is left of a merge, or of its undoing: each step looks at what stands, and may be done again. False where
 * people kept moving the rows; the next execution goes on.
 */
export function proceed(caller: Caller, merge: Merge): boolean {
  const { ports, language } = caller;
  const { mergeId, stays, goes, cells, row } = merge;
  const isUndoing = row.state === 'undoing';
  const [from, to] = isUndoing ? [cells.after, cells.before] : [cells.before, cells.after];
  const [marked, mark] = isUndoing ? [stays, ''] : ['', stays];
  // The mark comes last: where it stands, all of this does.
  setCells(caller, goes, (found) =>
    says(found.mergedInto, marked) ? { ...uncomputed, mergedInto: mark } : {},
  );
  setCells(caller, stays, (found) =>
    Object.fromEntries(
      Object.entries(to).filter(
        ([column, cell]) => says(found[column], from[column]) && !says(found[column], cell),
      ),
    ),
  );
  const isReached = isUndoing
    ? repoint(ports, ({ sheet, column, rowId, names }) =>
        names === stays && merge.moved.has(moveKey(sheet.key, column, rowId)) ? goes : null,
      )
    : repoint(
        ports,
        ({ names }) => (names === goes ? stays : null),
        (moves) =>
          ports.book.write([{ kind: 'append', sheet: merges, rows: movedRows(mergeId, moves, language) }]),
      );
  if (!isReached) return false;
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
  setUnfinishedMerge(ports.store, null);
  return true;
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

/** Changes cells of a customer as they stand; nothing where the row is gone. */
function setCells(caller: Caller, customerId: string, change: (found: Cells) => Cells): void {
  const { lookups } = caller.ports;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    lookups.refind([]);
    const found = findRow(caller, customers, 'customerId', customerId);
    const cells = found ? change(found.cells) : {};
    if (!found || Object.keys(cells).length === 0) return;
    const system = systemCells(caller, customers, { ...found.cells, ...cells });
    const write = { sheet: customers, keyColumn: 'customerId', key: customerId, cells, system };
    if (writeIntoRow(caller, write, found.cells) === 'done') return;
  }
  refuse(caller.language, 'busy');
}
