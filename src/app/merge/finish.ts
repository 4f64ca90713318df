import { attempted } from '../attempted';
import type { SidebarPorts } from '../ports';
import { callerOf } from '../sidebar/caller';
import { carryOnMerge, unfinishedMerge } from './carry-on';

/** Finishes a merge that another execution left; what is refused is tried again by the next, and keeps no job back. */
export function finishMerge(ports: SidebarPorts): void {
  if (attempted(ports, () => unfinishedMerge(ports.store)) === null) return;
  attempted(ports, () => ports.lock.hold(() => carryOnMerge(callerOf(ports))));
}
