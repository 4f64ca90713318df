import type { Cell } from '../sheets/cell';
import type { SheetDeclaration } from '../sheets/declaration';
import { identityOf } from '../sheets/identity';
import { printRow } from '../sheets/reading';

/** When and by whom a row was changed, and the fingerprint of what it says now. */
export function systemCells(
  { now, who }: { readonly now: string; readonly who: string | null },
  sheet: SheetDeclaration,
  cells: Readonly<Record<string, Cell>>,
): Record<string, Cell> {
  const stamp = { modifiedAt: now, modifiedBy: who, fingerprint: identityOf(sheet, cells) };
  const known = Object.entries(stamp).filter(([column]) => column in sheet.columns);
  return printRow(sheet, Object.fromEntries(known), 'ko');
}
