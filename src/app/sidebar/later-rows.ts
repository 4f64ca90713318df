import type { Placed, RowOf, SheetDeclaration } from '../../sheets/declaration';
import { readTable } from '../../sheets/reading';
import type { Caller } from './caller';

/** Some columns of every row of a later sheet, all where none are named; no rows where it is not used yet. */
export function laterRows<Sheet extends SheetDeclaration>(
  { ports }: Caller,
  sheet: Sheet,
  columns: readonly (string & keyof Sheet['columns'])[] = Object.keys(sheet.columns),
): readonly Placed<RowOf<Sheet>>[] {
  const snapshot = ports.lookups.readColumns(sheet, columns);
  return typeof snapshot === 'object' ? readTable(sheet, snapshot).rows : [];
}
