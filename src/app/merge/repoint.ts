import type { Snapshot } from '../../sheets/reading';
import { changesOf } from '../edits';
import { groupedBy } from '../grouped-by';
import type { Change, Ports } from '../ports';
import { hasMoved, writeWatched } from '../watched-writes';
import { lookAt, type Pointer, pointersIn, pointing, renamed, withWholeRows } from './pointers';
import type { Held } from './unfinished';

/** People move rows while we write: this often they are looked at again. */
const MOST_LOOKS = 6;

export interface Move {
  readonly pointer: Pointer;
  readonly to: string;
}

/**
 * Makes rows of every sheet name another customer, wherever they stand by then; what a write hits instead is put back.
 * Call it under the lock.
 *
 * @param wanted whom a cell is to name; null leaves it
 * @param remember keeps what is about to be moved, before it is
 * @returns `moved` where people kept moving rows; the first refusal where a sheet takes none, the others having taken theirs
 */
export function repoint(
  ports: Pick<Ports, 'book' | 'lookups'>,
  wanted: (pointer: Pointer) => string | null,
  remember: (moves: readonly Move[]) => void = () => undefined,
): 'done' | 'moved' | Held {
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const snapshots = new Map<string, Snapshot>();
    const moves = pointing.flatMap((one): Move[] => {
      const snapshot = lookAt(ports, one);
      if (!snapshot) return [];
      snapshots.set(one.sheet.key, snapshot);
      return pointersIn(one, snapshot).flatMap((pointer) => {
        const to = wanted(pointer);
        return to === null || to === pointer.names ? [] : [{ pointer, to }];
      });
    });
    if (moves.length === 0) return 'done';
    const whole = pointing.map((one) => {
      const snapshot = snapshots.get(one.sheet.key);
      const own = moves.flatMap(({ pointer }) => (pointer.sheet === one.sheet ? [pointer] : []));
      const found = snapshot && withWholeRows(ports, one, snapshot, own);
      if (found) snapshots.set(one.sheet.key, found);
      return found !== null;
    });
    if (whole.includes(false)) continue;
    const changes = changesOf(
      moves.flatMap(({ pointer, to }) => renamed(pointer, to)),
      snapshots,
    );
    // Columns are read one after the other: what was moved in between fits nobody.
    if (hasMoved(ports, changes, snapshots)) continue;
    remember(moves);
    const [refused] = [...groupedBy(changes, ({ sheet }) => sheet.key).values()].flatMap((own) =>
      writtenOrHeld(ports, own, snapshots),
    );
    if (refused) return refused;
  }
  return 'moved';
}

/** What one sheet refuses keeps no other from being written. */
function writtenOrHeld(
  ports: Pick<Ports, 'book' | 'lookups'>,
  changes: readonly Change[],
  snapshots: ReadonlyMap<string, Snapshot>,
): Held[] {
  try {
    writeWatched(ports, changes, snapshots);
    return [];
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return changes.slice(0, 1).map(({ sheet }) => ({ sheet: sheet.key, why }));
  }
}
