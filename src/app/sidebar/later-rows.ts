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

/** The rows of a later sheet whose column holds a key; none where it is not used yet. */
export function laterRowsWith<Sheet extends SheetDeclaration>(
  { ports }: Caller,
  sheet: Sheet,
  column: string & keyof Sheet['columns'],
  key: string,
  most: number,
): readonly Placed<RowOf<Sheet>>[] {
  const found = ports.lookups.rowsWith(sheet, column, key, most);
  return typeof found === 'object' && found.columns.has(column) ? readTable(sheet, found).rows : [];
}

/** Whether the tab of a later sheet is there. What is refused must not be what makes it: it is asked for first. */
export function isUsed({ ports }: Caller, sheet: SheetDeclaration): boolean {
  return ports.lookups.columnsOf(sheet) !== 'missing';
}
