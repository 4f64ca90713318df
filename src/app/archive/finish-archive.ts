import type { SidebarPorts } from '../ports';
import { readLanguage } from '../read-language';
import { type ArchiveProgress, carryOn } from './carry-on';
import { unfinishedArchive } from './unfinished';

/** After so many executions that died or were refused, only a person goes on; the jobs count its rows meanwhile. */
const MOST_TRIES = 3;

/**
 * Goes on with an archive that another execution left, if there is one. What the platform refuses is logged and tried
 * again by the next; it keeps no job from its work.
 */
export function finishArchive(ports: SidebarPorts): ArchiveProgress | null {
  const open = unfinishedArchive(ports);
  if (!open || open.tries >= MOST_TRIES) return null;
  try {
    const progress = carryOn(ports, readLanguage(ports.book));
    return progress && 'held' in progress ? null : progress;
  } catch (error) {
    ports.log(`archive: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return null;
  }
}
