import type { SidebarPorts } from '../ports';
import { readLanguage } from '../read-language';
import { carryOn, type Progress } from './carry-on';
import { unfinished } from './unfinished';

/**
 * Finishes an adoption or an undo that another execution left, if there is one. What the platform refuses is
 * logged and tried again by the next execution; it keeps no job from its work.
 */
export function finishAdoption(ports: SidebarPorts): Progress | null {
  if (!unfinished(ports)) return null;
  const language = readLanguage(ports.book);
  try {
    const progress = ports.lock.hold(() => carryOn(ports, language));
    return progress === 'busy' ? { state: 'going', done: 0, of: 0 } : progress;
  } catch (error) {
    ports.log(`adoption: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return null;
  }
}
