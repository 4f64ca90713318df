import { isBlank } from '../sheets/cell';
import { contractLedger } from '../sheets/contract-ledger';
import type { Edit } from './edits';
import type { Store } from './ports';
import type { TeamBook } from './team-book';

const KEY = 'typed-rises';

/** Whether a cell of `_인상` may hold something: the column is blank in most books, and then no run reads it. */
export function mayKeepRises(store: Store): boolean {
  return (store.get(KEY) ?? '') !== '';
}

/** To be called before something is written into such a cell. */
export function noteRise(store: Store): void {
  if (!mayKeepRises(store)) store.set(KEY, 'yes');
}

/** Before the edits of a run are written: they may fill the first such cell. */
export function noteRises(store: Store, edits: readonly Edit[]): void {
  if (edits.some(({ sheet, column, cell }) => isRise(sheet.key, column) && !isBlank(cell))) noteRise(store);
}

/** Once the edits of a run are written: forgets the column where none of its cells holds anything any more. */
export function forgetRises(store: Store, team: TeamBook, edits: readonly Edit[]): void {
  if (!mayKeepRises(store)) return;
  const written = new Map(
    edits.flatMap(({ sheet, column, row, cell }) =>
      isRise(sheet.key, column) ? [[row, cell] as const] : [],
    ),
  );
  const isAnyKept = team.contracts.rows.some(
    ({ at, cells }) => !isBlank(written.get(at) ?? cells.raisedFrom ?? ''),
  );
  if (!isAnyKept) store.set(KEY, '');
}

function isRise(sheet: string, column: string): boolean {
  return sheet === contractLedger.key && column === 'raisedFrom';
}
