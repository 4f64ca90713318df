import type { SheetDeclaration } from '../../sheets/declaration';
import { sameMeaning } from '../../sheets/reading';
import { systemCellsOfEdit } from '../system-cells';
import type { Conflict } from './answer-contract';
import { askedFee } from './asked-fee';
import type { Caller } from './caller';
import { refuse } from './failure';
import { cellsOfTexts } from './fields';
import { fieldText, type PlannedWrite } from './journal';
import type { Cells } from './row-cells';
import type { Edits } from './save-contract';

/** The writing of some cells of a row; null where they stand there already. Fingerprint and memory follow what is typed. */
export function editOf(
  caller: Caller,
  sheet: SheetDeclaration,
  keyColumn: string,
  key: string,
  found: Cells,
  cells: Cells,
): PlannedWrite {
  const system = {
    ...systemCellsOfEdit(caller, sheet, found, cells),
    ...askedFee(caller.ports, sheet, found, cells),
  };
  return { kind: 'edited', row: { sheet, keyColumn, key, cells, system }, found };
}

/** The cells that edits stand for; refuses with the conflicts where someone else changed a field meanwhile. */
export function cellsOfEdits(
  caller: Caller,
  sheet: SheetDeclaration,
  found: Cells,
  { edits }: Edits<string>,
): Cells {
  const after = Object.fromEntries(edits.map((edit) => [edit.field, edit.after]));
  const cells = cellsOfTexts(caller, sheet, after);
  const conflicts = edits.flatMap(({ field, before, after: yours }): Conflict[] => {
    const theirs = found[field] ?? '';
    const isSame = fieldText(theirs) === before || sameMeaning(sheet, field, theirs, before);
    const isWanted = fieldText(theirs) === fieldText(cells[field]);
    return isSame || isWanted ? [] : [{ field, before, theirs: fieldText(theirs), yours }];
  });
  return conflicts.length > 0 ? refuse(caller.language, 'conflict', { conflicts }) : cells;
}
