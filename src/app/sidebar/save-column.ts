// One column of many rows as one save: a few reads and the writes, however many rows there are; one entry that takes
// all of them back.
import { messages } from '../../messages/messages';
import { type Cell, cellText } from '../../sheets/cell';
import type { SheetDeclaration } from '../../sheets/declaration';
import { identityOf } from '../../sheets/identity';
import type { Snapshot } from '../../sheets/reading';
import { changesOf } from '../edits';
import { hasMoved, writeWatched } from '../watched-writes';
import type { Caller } from './caller';
import { refuse } from './failure';
import { present } from './find-row';
import { fieldText } from './journal';
import { beginSave, endSave, isDone, pendingSave } from './pending-saves';
import { type Cells, cellsAt, rowsByKey, says } from './row-cells';
import type { Saved } from './save-contract';
import { type ColumnReversal, entryOf, mark, noteAll, requirePlace } from './save-log';

export interface ColumnPlan {
  readonly sheet: SheetDeclaration;
  readonly keyColumn: string;
  readonly column: string;
  /** What the rows are to say, and whose each is; by their keys. */
  readonly cell: Cell;
  readonly rows: readonly { readonly key: string; readonly whose: string }[];
  readonly why: string;
  /** Whose all of them are, in the entry that takes them back. */
  readonly whose: (count: number) => string;
}

export interface SavedColumn extends Saved {
  /** Rows that say it now and did not before. */
  readonly count: number;
}

/** As many as the memory of an unfinished save has room for. */
export const MOST_AT_ONCE = 500;
const MOST_TRIES = 3;

/** What a row said before, by its key. */
type Before = readonly (readonly [key: string, cell: Cell])[];

/**
 * Writes one cell into many rows, once per key as `saveOnce` does. Rows that are gone, or say something else than when
 * it was thought out, are left.
 *
 * @param plan asked for under the lock; `begun`: the rows that an execution that died was about to write
 */
export function saveColumn(
  caller: Caller,
  saveKey: string,
  plan: (begun: ReadonlySet<string> | null) => ColumnPlan,
): SavedColumn {
  const { ports, language } = caller;
  const done = ports.lock.hold(() => {
    ports.lookups.refind([]);
    requirePlace(caller);
    const begun = pendingSave(ports.store, saveKey);
    const earlier = begun || isDone(ports.store, saveKey) ? entryOf(caller, saveKey) : undefined;
    if (earlier?.answer) {
      if (begun) endSave(ports.store, saveKey, 'done');
      return JSON.parse(earlier.answer) as SavedColumn; // as it was answered then
    }
    let known = begun ? (begun.result as { readonly rows?: Before }).rows : undefined; // as it was kept then
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      ports.lookups.refind([]);
      const planned = plan(known ? new Set(known.map(([key]) => key)) : null);
      const scene = look(caller, planned);
      const before: Before = known ?? scene.found.map(({ key, cell }) => [key, cell]);
      if (before.length === 0) {
        if (begun) endSave(ports.store, saveKey);
        return { count: 0, canUndo: false };
      }
      beginSave(ports.store, { key: saveKey, result: { rows: before }, before: {} });
      known = before;
      if (!land(caller, saveKey, planned, scene)) continue;
      return tell(caller, saveKey, planned, before);
    }
    return 'busy';
  });
  return done === 'busy' ? refuse(language, 'busy') : done;
}

interface Scene {
  readonly snapshot: Snapshot;
  readonly found: readonly { readonly key: string; readonly row: number; readonly cell: Cell }[];
}

/** The rows of a plan as they stand, whole: what a write hits when rows move in its instant can then be put back. */
function look(caller: Caller, { sheet, keyColumn, column, rows }: ColumnPlan): Scene {
  const { lookups } = caller.ports;
  const keys = present(caller, sheet, lookups.readColumns(sheet, [keyColumn]));
  const known = rowsByKey(keys, keyColumn);
  const at = rows.flatMap(({ key }) => {
    const [row, ...others] = known.get(key) ?? [];
    return row === undefined || others.length > 0 ? [] : [{ key, row }];
  });
  if (at.length === 0) return { snapshot: { ...keys, cells: [] }, found: [] };
  const numbers = at.map(({ row }) => row);
  const snapshot = present(
    caller,
    sheet,
    lookups.rowsBetween(sheet, Math.min(...numbers), Math.max(...numbers)),
  );
  const found = at.flatMap(({ key, row }) => {
    const cells = cellsAt(snapshot, row);
    return says(cells[keyColumn], key) && isWhole(sheet, cells)
      ? [{ key, row, cell: cells[column] ?? '' }]
      : [];
  });
  return { snapshot, found };
}

/** Nothing is written into a row that a sort has parted from its id. */
function isWhole(sheet: SheetDeclaration, cells: Cells): boolean {
  const fingerprint = cellText(cells.fingerprint ?? '');
  return fingerprint === '' || fingerprint === identityOf(sheet, cells);
}

/** False where people moved rows meanwhile. What a sheet refuses is taken back as far as it stands. */
function land(caller: Caller, saveKey: string, plan: ColumnPlan, { snapshot, found }: Scene): boolean {
  const { ports, language } = caller;
  const { sheet, column, cell } = plan;
  const snapshots = new Map([[sheet.key, snapshot]]);
  const write = (wanted: (before: Cell) => Cell) => {
    const edits = found.flatMap((one) =>
      says(one.cell, cell) ? [] : [{ sheet, row: one.row, column, cell: wanted(one.cell) }],
    );
    const changes = changesOf(edits, snapshots);
    return (
      edits.length === 0 || (!hasMoved(ports, changes, snapshots) && writeWatched(ports, changes, snapshots))
    );
  };
  try {
    return write(() => cell);
  } catch (error) {
    ports.log(String(error));
    endSave(ports.store, saveKey);
    ports.book.write(
      changesOf(
        found.map((one) => ({ sheet, row: one.row, column, cell: one.cell })),
        snapshots,
      ),
    );
    const message = messages[language].refusals.refusedBySheet(sheet.title[language]);
    return refuse(language, 'failed', { message });
  }
}

function tell(caller: Caller, saveKey: string, plan: ColumnPlan, before: Before): SavedColumn {
  const { sheet, keyColumn, column, cell, why } = plan;
  const whoseOf = new Map(plan.rows.map(({ key, whose }) => [key, whose]));
  const what = sheet.title[caller.language];
  const after = fieldText(cell);
  const reversal: ColumnReversal = {
    kind: 'column',
    sheet: sheet.key,
    keyColumn,
    column,
    rows: before,
    after: mark(cell),
  };
  const answer = { count: before.length, canUndo: true };
  noteAll(
    caller,
    [
      ...before.map(([key, earlier]) => ({
        what,
        whose: whoseOf.get(key) ?? key,
        before: fieldText(earlier),
        after,
        why,
      })),
      // The one with the key comes last: a retry looks among the newest.
      { what, whose: plan.whose(before.length), before: '', after, why },
    ],
    { key: saveKey, answer, reversal: [reversal] },
  );
  endSave(caller.ports.store, saveKey, 'done');
  return answer;
}
