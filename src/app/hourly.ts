import { finishAdoption } from './adopt/finish';
import { finishArchive } from './archive/finish-archive';
import { noteHourly } from './hourly-trigger';
import { finishMerge } from './merge/finish';
import type { SidebarPorts } from './ports';
import { type RunReport, runDueJobs } from './run-due-jobs';
import { tellingTrouble } from './told-trouble';

/** Second of an execution after which a run is not begun any more. */
const LATEST_BEGIN = 60;

/** What the hourly trigger runs: the due jobs, with a note of whose trigger it was. */
export function runHourly(ports: SidebarPorts): RunReport | 'busy' {
  if (finishAdoption(ports)?.state === 'going') return 'busy';
  if (finishArchive(ports)?.state === 'going') return 'busy';
  finishMerge(ports);
  noteHourly(ports);
  // What was finished first may have taken most of the time: the next tick has all of it.
  if (ports.clock.elapsed() > LATEST_BEGIN) return 'busy';
  return tellingTrouble(ports, () => runDueJobs(ports));
}
