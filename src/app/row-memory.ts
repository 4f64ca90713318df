// What a row remembers of its cells, in the hidden column `_계산값`: of each sheet in its own way.
import { careLog } from '../sheets/care-log';
import type { Cell } from '../sheets/cell';
import type { SheetDeclaration } from '../sheets/declaration';
import { isRemembered, readWritten } from './derived-columns';
import { loggedTraces } from './log-memory';
import { traceOf } from './seen-cells';

/** Traces of cells by column, '' of blank ones that are remembered as such; null where nothing is remembered. */
export function seenOf(
  sheet: SheetDeclaration,
  written: string | null,
): Readonly<Record<string, string>> | null {
  return sheet.key === careLog.key ? loggedTraces(written) : (readWritten(written).seen ?? null);
}

/** Whether a cell is the one that stood in the row of this memory; null where the memory says nothing of the column. */
export function remembers(
  sheet: SheetDeclaration,
  written: string | null,
  column: string,
  cell: Cell,
): boolean | null {
  if (sheet.key !== careLog.key) return isRemembered(sheet, written, column, cell);
  const trace = loggedTraces(written)?.[column];
  return trace === undefined ? null : trace === traceOf(cell);
}
