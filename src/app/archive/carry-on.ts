import { archiveMessages } from '../../messages/archive';
import type { Language } from '../../messages/language';
import { type ArchiveRow, archiveSheet } from '../../sheets/archives';
import { careLog } from '../../sheets/care-log';
import type { Placed } from '../../sheets/declaration';
import type { SidebarPorts } from '../ports';
import { planOf } from './begin';
import { finishClosing, finishUndo } from './finish';
import { moveOut, settle } from './move-rows';
import { isOfArchive, planYear } from './plan';
import { readRecords, recordOf } from './record';
import { setUnfinishedArchive, type Unfinished, unfinishedArchive } from './unfinished';

/** How a closing or its undo ended, or that it goes on in another execution; in rows. */
export interface ArchiveProgress {
  readonly state: 'done' | 'undone' | 'going';
  readonly done: number;
  readonly of: number;
}

/** Why it cannot go on before a person has done something, in words. */
export interface Held {
  readonly held: string;
}

/** Rows moved in one breath: others wait for the lock meanwhile. */
export const TURN = 4_000;
/** Rows of the log that change while they are looked at are looked at so often. */
const MOST_LOOKS = 3;
/** Seconds after which an execution stops by itself; Google ends it after 360. */
const LAST_SECOND = 220;

/**
 * Brings an archive that was begun to its end, as far as the time allows. The lock is held for one turn at a time, so
 * that the team goes on logging meanwhile. Null when nothing is open. Throws where the platform refuses.
 */
export function carryOn(ports: SidebarPorts, language: Language): ArchiveProgress | Held | null {
  const open = unfinishedArchive(ports);
  if (!open) return null;
  const record = recordOf(readRecords(ports), open.id);
  if (!record) {
    // Died before it was written down; or another execution is about to write it, under the lock.
    ports.lock.hold(() => {
      const now = unfinishedArchive(ports);
      if (now && !recordOf(readRecords(ports), now.id)) setUnfinishedArchive(ports, null);
    });
    return null;
  }
  setUnfinishedArchive(ports, { ...open, tries: open.tries + 1 });
  return open.step === 'closing'
    ? close(ports, open, record, language)
    : takeBack(ports, open, record, language);
}

function close(
  ports: SidebarPorts,
  open: Unfinished,
  { row: { tab } }: Placed<ArchiveRow>,
  language: Language,
): ArchiveProgress | Held {
  const archive = archiveSheet(open.id);
  const year = open.id.slice(0, 4);
  const belongs = (placed: Parameters<typeof isOfArchive>[0]) => isOfArchive(placed, year);
  const lay = () => ports.archives.lay(archive, careLog, tab ?? archive.title[language]);
  let moved = 0;
  const going = (left: number): ArchiveProgress => ({ state: 'going', done: moved, of: moved + left });
  const begun = ports.lock.hold(() => lay() === 'taken' || settle(ports, archive, belongs, TURN) === 'more');
  if (begun === 'busy' || begun) return going(0);
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    const leaving = planOf(ports, year).leaving.flatMap(({ row }) => row.rowId ?? []);
    if (leaving.length === 0) break;
    let left = leaving;
    while (left.length > 0) {
      if (ports.clock.elapsed() > LAST_SECOND) return going(left.length);
      const turn = new Set(left.slice(0, TURN));
      const looked = ports.lock.hold(() => {
        lay();
        return moveOut(
          ports,
          archive,
          turn,
          (table) => planYear(table, year, ports.clock.now().date).leaving,
          belongs,
        );
      });
      if (looked === 'busy') return going(left.length);
      setUnfinishedArchive(ports, { ...open, tries: 0 });
      left = left.filter((id) => !looked.has(id));
      moved += turn.size;
    }
  }
  const count = ports.lock.hold(() => finishClosing(ports, open, language));
  return count === 'busy' ? going(0) : { state: count > 0 ? 'done' : 'undone', done: count, of: count };
}

function takeBack(
  ports: SidebarPorts,
  open: Unfinished,
  { row: { tab, rows } }: Placed<ArchiveRow>,
  language: Language,
): ArchiveProgress | Held {
  const archive = archiveSheet(open.id);
  const of = rows ?? 0;
  let done = 0;
  for (;;) {
    if (ports.clock.elapsed() > LAST_SECOND) return { state: 'going', done, of };
    const turn = ports.lock.hold((): Held | 'settled' | 'more' => {
      // Its tab goes last: without one everything is back.
      if (ports.archives.width(archive) === 0) return 'settled';
      const lacking = ports.archives.lay(archive, careLog, tab ?? archive.title[language]);
      if (lacking !== 'taken' && lacking.length > 0)
        return { held: archiveMessages[language].refused.columns(lacking.join(', ')) };
      return settle(ports, archive, () => false, TURN);
    });
    if (turn === 'busy') return { state: 'going', done, of };
    if (typeof turn === 'object') return turn;
    setUnfinishedArchive(ports, { ...open, tries: 0 });
    done += TURN;
    if (turn === 'settled') break;
  }
  const ended = ports.lock.hold(() => finishUndo(ports, open, language));
  return ended === 'busy' ? { state: 'going', done, of } : { state: 'undone', done: of, of };
}
