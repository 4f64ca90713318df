import { messages } from '../../messages/messages';
import { allSheets } from '../../sheets/catalogue';
import { isBlank } from '../../sheets/cell';
import type { Placed, SheetDeclaration } from '../../sheets/declaration';
import { readTable } from '../../sheets/reading';
import { systemCellsOfEdit } from '../system-cells';
import { askedFee } from './asked-fee';
import type { Caller } from './caller';
import { refuse } from './failure';
import { holds } from './row-cells';
import {
  type ChangeRow,
  type ColumnReversal,
  newestEntries,
  note,
  type Reversal,
  stillStands,
} from './save-log';
import { takeColumnBack } from './undo-column';
import { type Landing, removeRow, writeIntoRow } from './written-rows';

/**
 * Takes a save of the caller's back, if what it wrote still stands; false when someone has changed it since. Asked
 * again, it answers the same.
 */
export function undo(caller: Caller, key: string): boolean {
  const { ports, language } = caller;
  const done = ports.lock.hold(() => {
    const entries = newestEntries(caller);
    const entry = entries.find(({ saveKey }) => saveKey === key);
    if (!entry?.reversal || entry.who !== caller.who) return false;
    if (entries.some(({ saveKey }) => saveKey === undoKey(key))) return true;
    const written = JSON.parse(entry.reversal) as readonly (Reversal | ColumnReversal)[]; // as it was noted
    const columns = written.flatMap((one) => (one.kind === 'column' ? [one] : []));
    if (columns.some((one) => !takeColumnBack(caller, one))) return false;
    const reversals = written.flatMap((one) => (one.kind === 'column' ? [] : [one]));
    const places = reversals.map((reversal) => placeOf(caller, reversal));
    // All of them or none: what someone has changed since stays.
    if (places.includes('changed')) return false;
    for (const place of [...places].reverse())
      if (typeof place === 'object' && takeBack(caller, place) !== 'done') return false;
    noteUndo(caller, key, entry);
    return true;
  });
  return done === 'busy' ? refuse(language, 'busy') : done;
}

/** No key of a client has a colon. */
const undoKey = (key: string) => `undo:${key}`;

function noteUndo(caller: Caller, key: string, { what, whose, before, after }: ChangeRow): void {
  note(
    caller,
    {
      what: what ?? '',
      whose: whose ?? '',
      before: after ?? '',
      after: before ?? '',
      why: messages[caller.language].changes.undone,
    },
    { key: undoKey(key), answer: {}, reversal: null },
  );
}

interface Place {
  readonly sheet: SheetDeclaration;
  readonly reversal: Reversal;
  readonly found: Placed<unknown>;
}

/** `back` where the book already stands as before: an execution that died may have got so far. */
function placeOf(caller: Caller, reversal: Reversal): Place | 'back' | 'changed' {
  const { sheet: name, keyColumn, key, before } = reversal;
  const sheet = allSheets.find((one) => one.key === name);
  const snapshot = sheet && caller.ports.lookups.rowsWith(sheet, keyColumn, key, 2);
  if (!sheet || typeof snapshot !== 'object' || !snapshot.columns.has(keyColumn)) return 'changed';
  const [found, ...others] = readTable(sheet, snapshot).rows;
  if (others.length > 0) return 'changed';
  if (!found) return reversal.kind === 'added' ? 'back' : 'changed';
  if (reversal.kind === 'edited' && holds(found.cells, before)) return 'back';
  return stillStands(reversal, found.cells) && !(reversal.kind === 'added' && hasMore(sheet, reversal, found))
    ? { sheet, reversal, found }
    : 'changed';
}

/** Whether a person has filled more of a row that was added. */
function hasMore(sheet: SheetDeclaration, { after }: Reversal, found: Placed<unknown>): boolean {
  return Object.entries(found.cells).some(
    ([column, cell]) => sheet.columns[column]?.role === 'typed' && !(column in after) && !isBlank(cell),
  );
}

function takeBack(
  caller: Caller,
  { sheet, reversal: { kind, keyColumn, key, before }, found }: Place,
): Landing {
  if (kind === 'edited') {
    const system = {
      ...systemCellsOfEdit(caller, sheet, found.cells, before),
      ...askedFee(caller.ports, sheet, found.cells, before),
    };
    return writeIntoRow(caller, { sheet, keyColumn, key, cells: before, system }, found.cells);
  }
  return removeRow(caller, { sheet, keyColumn, key }, found);
}
