import { messages } from '../../messages/messages';
import { laterSheets } from '../../sheets/catalogue';
import { cellText } from '../../sheets/cell';
import type { Placed, RowOf, SheetDeclaration } from '../../sheets/declaration';
import { identityOf } from '../../sheets/identity';
import { readTable, type Snapshot } from '../../sheets/reading';
import { isAsSeen, tellingColumns } from '../handed-round';
import type { TabProblem } from '../ports';
import { leftFingerprints, tornRows } from '../torn-rows';
import type { Caller } from './caller';
import { refuse } from './failure';

/** The one row with this id, looked up anew; null when it is gone. Two rows with one id are refused. */
export function findRow<Sheet extends SheetDeclaration>(
  caller: Caller,
  sheet: Sheet,
  keyColumn: string & keyof Sheet['columns'],
  key: string,
): Placed<RowOf<Sheet>> | null {
  const found = caller.ports.lookups.rowsWith(sheet, keyColumn, key, 2);
  // A later sheet that is not used yet holds nothing.
  if (found === 'missing' && laterSheets.includes(sheet)) return null;
  const snapshot = present(caller, sheet, found);
  requireColumns(caller, sheet, snapshot, [keyColumn]);
  const [row, ...others] = readTable(sheet, snapshot).rows;
  if (others.length > 0) return refuseTwo(caller, sheet, key);
  return row ?? null;
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

/**
 * The same for a row that is to be relied on: refused where a sort of some columns has parted it from its id, or
 * mixed its cells with others'. A row that was merely edited since the last hourly run differs too; all rows tell.
 */
export function requireWhole<Sheet extends SheetDeclaration>(
  caller: Caller,
  sheet: Sheet,
  keyColumn: string & keyof Sheet['columns'],
  key: string,
): Placed<RowOf<Sheet>> {
  const found = requireRow(caller, sheet, keyColumn, key);
  const fingerprint = found.cells.fingerprint ?? '';
  if (fingerprint === identityOf(sheet, found.cells) && isAsSeen(sheet, found.cells)) return found;
  const columns = ['fingerprint', 'written', ...sheet.identity, ...tellingColumns(sheet)];
  const snapshot = present(caller, sheet, caller.ports.lookups.readColumns(sheet, columns));
  const all = readTable(sheet, snapshot).rows.map(({ at, cells }) => ({
    at,
    cells,
    row: {
      fingerprint: cellText(cells.fingerprint ?? '') || null,
      written: cellText(cells.written ?? '') || null,
    },
  }));
  if (!tornRows(sheet, all, new Set(), leftFingerprints(snapshot, all)).torn.has(found.at)) return found;
  const message = messages[caller.language].refusals.tornRow(sheet.title[caller.language], key);
  return refuse(caller.language, 'conflict', { message });
}

/** The snapshot, where its tab is there once. */
export function present(
  { language }: Caller,
  sheet: SheetDeclaration,
  snapshot: Snapshot | TabProblem,
): Snapshot {
  if (typeof snapshot === 'object') return snapshot;
  // A sheet that is not used yet holds none of what is looked for.
  if (snapshot === 'missing' && laterSheets.includes(sheet)) return refuse(language, 'not-found');
  const message = messages[language].refusals.sheetMissing(sheet.title[language]);
  return refuse(language, 'not-installed', { message });
}

/** Refuses where a column that is needed cannot be found: what it should hold would be lost in silence. */
export function requireColumns(
  { language }: Caller,
  sheet: SheetDeclaration,
  { columns }: Pick<Snapshot, 'columns'>,
  needed: readonly string[],
): void {
  const missing = needed.filter((column) => !columns.has(column));
  if (missing.length === 0) return;
  const labels = missing.map((column) => sheet.columns[column]?.label[language] ?? column).join(', ');
  const message = messages[language].refusals.columnMissing(sheet.title[language], labels);
  refuse(language, 'not-installed', { message });
}

export function refuseTwo({ language }: Caller, sheet: SheetDeclaration, key: string): never {
  const message = messages[language].refusals.twoRows(sheet.title[language], key);
  return refuse(language, 'conflict', { message });
}
