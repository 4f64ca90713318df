import type { Cell } from '../sheets/cell';
import type { Placed, SheetDeclaration } from '../sheets/declaration';
import { readTable } from '../sheets/reading';
import type { Book, Lookups } from './ports';

type Cells = Readonly<Record<string, Cell>>;

/**
 * Deletes rows, each found anew by its cells. A row of someone else's that was moved into their place just then is put
 * back as it was. Call it under the lock.
 *
 * @param nameOf what a row is known by before and after
 */
export function removeRowsWhere(
  { book, lookups }: { readonly book: Book; readonly lookups: Pick<Lookups, 'removeRows'> },
  sheet: SheetDeclaration,
  { isGone, nameOf }: { isGone: (cells: Cells) => boolean; nameOf: (cells: Cells) => string },
): void {
  const before = placedIn(book, sheet);
  const gone = before.filter(({ cells }) => isGone(cells)).map(({ at }) => at);
  if (gone.length === 0) return;
  lookups.removeRows(sheet, gone);
  const after = new Set(placedIn(book, sheet).map(({ cells }) => nameOf(cells)));
  const lost = before.filter(({ cells }) => !isGone(cells) && !after.has(nameOf(cells)));
  if (lost.length > 0) book.write([{ kind: 'append', sheet, rows: lost.map(({ cells }) => cells) }]);
}

/** The rows of a sheet as they stand now; none where it is not there. */
export function placedIn(book: Book, sheet: SheetDeclaration): readonly Placed<unknown>[] {
  const snapshot = book.read([sheet]).get(sheet.key);
  return typeof snapshot === 'object' ? readTable(sheet, snapshot).rows : [];
}
