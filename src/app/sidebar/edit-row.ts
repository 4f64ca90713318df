import type { Cell } from '../../sheets/cell';
import type { Placed, SheetDeclaration } from '../../sheets/declaration';
import { printRow, sameMeaning } from '../../sheets/reading';
import { identityOf } from '../torn-rows';
import type { Caller } from './caller';
import type { Conflict, Edits } from './contract';
import { refuse } from './failure';
import { cellsOfTexts } from './fields';
import { cellChanges, fieldText, type Written } from './journal';
import { stampOf } from './new-row';

interface Told {
  readonly what: string;
  readonly whose: string;
  readonly why: string;
}

/** Writes cells of one row and remembers what stood there. The fingerprint follows the typed identity. */
export function writeCells<Result>(
  { me, now }: Caller,
  sheet: SheetDeclaration,
  keyColumn: string,
  { at, cells: found }: Placed<unknown>,
  cells: Readonly<Record<string, Cell>>,
  result: Result,
  told: Told,
): Written<Result> {
  const before = Object.fromEntries(Object.keys(cells).map((column) => [column, found[column] ?? '']));
  const system = {
    ...printRow(sheet, stampOf(me, now), 'ko'),
    fingerprint: identityOf(sheet, { ...found, ...cells }),
  };
  const changed = Object.keys(cells).filter(
    (column) => fieldText(before[column]) !== fieldText(cells[column]),
  );
  const listed = (from: Readonly<Record<string, Cell>>) =>
    changed.map((column) => fieldText(from[column])).join(' · ');
  return {
    result,
    changes: cellChanges(sheet, at, { ...cells, ...system }),
    reversal: {
      kind: 'edited',
      sheet: sheet.key,
      keyColumn,
      key: fieldText(found[keyColumn]),
      before,
      after: { ...cells },
    },
    entry: { ...told, before: listed(before), after: listed(cells) },
  };
}

/** The cells that edits stand for; refuses with the conflicts where someone else changed a field meanwhile. */
export function cellsOfEdits(
  caller: Caller,
  sheet: SheetDeclaration,
  { cells: found }: Placed<unknown>,
  { edits }: Edits<string>,
): Record<string, Cell> {
  const conflicts = edits.flatMap(({ field, before, after }): Conflict[] => {
    const theirs = found[field] ?? '';
    const isSame = fieldText(theirs) === before || sameMeaning(sheet, field, theirs, before);
    return isSame || fieldText(theirs) === after
      ? []
      : [{ field, before, theirs: fieldText(theirs), yours: after }];
  });
  if (conflicts.length > 0) return refuse(caller.language, 'conflict', { conflicts });
  return cellsOfTexts(caller, sheet, Object.fromEntries(edits.map(({ field, after }) => [field, after])));
}
