import { allSheets } from '../../sheets/catalogue';
import { changesOf } from '../edits';
import { hasMoved, writeWatched } from '../watched-writes';
import type { Caller } from './caller';
import { present } from './find-row';
import { cellsAt, rowsByKey } from './row-cells';
import { type ColumnReversal, mark } from './save-log';

const MOST_TRIES = 3;

/**
 * Takes a column back that was written into many rows, in each row that still says what was written; what someone has
 * changed since stays. False where no row does, or people kept moving them.
 */
export function takeColumnBack(
  caller: Caller,
  { sheet: name, keyColumn, column, rows, after }: ColumnReversal,
): boolean {
  const { ports } = caller;
  const sheet = allSheets.find(({ key }) => key === name);
  if (!sheet) return false;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    ports.lookups.refind([]);
    const keys = present(caller, sheet, ports.lookups.readColumns(sheet, [keyColumn]));
    const known = rowsByKey(keys, keyColumn);
    const at = rows.flatMap(([key, before]) => (known.get(key) ?? []).map((row) => ({ row, before })));
    if (at.length === 0) return false;
    const numbers = at.map(({ row }) => row);
    const snapshot = present(
      caller,
      sheet,
      ports.lookups.rowsBetween(sheet, Math.min(...numbers), Math.max(...numbers)),
    );
    const cellAt = (row: number) => cellsAt(snapshot, row)[column] ?? '';
    const edits = at.flatMap(({ row, before }) =>
      mark(cellAt(row)) === after ? [{ sheet, row, column, cell: before }] : [],
    );
    // An execution that died after its writes has left them as they were before.
    if (edits.length === 0) return at.every(({ row, before }) => mark(cellAt(row)) === mark(before));
    const snapshots = new Map([[sheet.key, snapshot]]);
    const changes = changesOf(edits, snapshots);
    if (!hasMoved(ports, changes, snapshots) && writeWatched(ports, changes, snapshots)) return true;
  }
  return false;
}
