import { careLog } from '../sheets/care-log';
import type { Cell } from '../sheets/cell';
import type { SheetDeclaration } from '../sheets/declaration';
import { readWritten } from './derived-columns';
import { isSeen, seenCells, tracedColumns } from './seen-cells';

/**
 * The memory of a row in which a person has just filled these columns: what stands there is theirs, and no sort has
 * brought it. Nothing where the rest of the row is not as it is remembered: then nobody knows whose memory this is.
 */
export function retyped(
  sheet: SheetDeclaration,
  cells: Readonly<Record<string, Cell>>,
  columns: readonly string[],
): { readonly written?: string } {
  // The log keeps what it says itself; a row without a memory is read anew.
  if (sheet.key === careLog.key) return { written: '' };
  const before = typeof cells.written === 'string' ? cells.written : null;
  const memory = readWritten(before);
  const { seen } = memory;
  if (seen === undefined) return {};
  const isWhole = tracedColumns(sheet).every((column) => {
    const cell = cells[column];
    return cell === undefined || columns.includes(column) || isSeen(sheet, seen, column, cell);
  });
  if (!isWhole) return {};
  // The next run has to know: it is the one that answers a fee that went up.
  const typed = [...new Set([...(memory.typed ?? []), ...columns])];
  return { written: JSON.stringify({ ...memory, seen: seenCells(sheet, cells), typed }) };
}
