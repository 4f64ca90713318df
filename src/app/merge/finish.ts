import { attempted } from '../attempted';
import type { SidebarPorts } from '../ports';
import { callerOf } from '../sidebar/caller';
import { carryOnMerges } from './carry-on';
import { unfinishedMerges } from './unfinished';

/** Finishes merges that other executions left; what is refused is tried again by the next, and keeps no job back. */
export function finishMerge(ports: SidebarPorts): void {
  if (attempted(ports, () => unfinishedMerges(ports.store).length) === 0) return;
  attempted(ports, () => ports.lock.hold(() => carryOnMerges(callerOf(ports), 'all')));
}
