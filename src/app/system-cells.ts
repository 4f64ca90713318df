import type { Cell } from '../sheets/cell';
import type { SheetDeclaration } from '../sheets/declaration';
import { identityOf } from '../sheets/identity';
import { printRow } from '../sheets/reading';
import { retyped } from './retyped';

type Cells = Readonly<Record<string, Cell>>;
interface Stamp {
  readonly now: string;
  readonly who: string | null;
}

/** When and by whom a row was changed, and the fingerprint of what it says now. */
export function systemCells(
  { now, who }: Stamp,
  sheet: SheetDeclaration,
  cells: Cells,
): Record<string, Cell> {
  const stamp = { modifiedAt: now, modifiedBy: who, fingerprint: identityOf(sheet, cells) };
  const known = Object.entries(stamp).filter(([column]) => column in sheet.columns);
  return printRow(sheet, Object.fromEntries(known), 'ko');
}

/** The same where some cells of a row are written: its memory follows them. */
export function systemCellsOfEdit(stamp: Stamp, sheet: SheetDeclaration, found: Cells, cells: Cells): Cells {
  const after = { ...found, ...cells };
  return { ...systemCells(stamp, sheet, after), ...retyped(sheet, after, Object.keys(cells)) };
}
