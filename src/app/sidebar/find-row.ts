import type { Placed, RowOf, SheetDeclaration } from '../../sheets/declaration';
import { readTable } from '../../sheets/reading';
import type { Caller } from './caller';
import { refuse } from './failure';

/** The one row with this id, looked up anew; null when it is gone. Two rows with one id are refused. */
export function findRow<Sheet extends SheetDeclaration>(
  { ports, language }: Caller,
  sheet: Sheet,
  keyColumn: string & keyof Sheet['columns'],
  key: string,
): Placed<RowOf<Sheet>> | null {
  const snapshot = ports.lookups.rowsWith(sheet, keyColumn, key, 2);
  if (typeof snapshot === 'string') return refuse(language, 'not-installed');
  const { rows } = readTable(sheet, snapshot);
  if (rows.length > 1) return refuse(language, 'conflict');
  return rows[0] ?? null;
}

/** The same, where its absence is an error. */
export function requireRow<Sheet extends SheetDeclaration>(
  caller: Caller,
  sheet: Sheet,
  keyColumn: string & keyof Sheet['columns'],
  key: string,
): Placed<RowOf<Sheet>> {
  return findRow(caller, sheet, keyColumn, key) ?? refuse(caller.language, 'not-found');
}
