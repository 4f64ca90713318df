import { finishAdoption } from './adopt/finish';
import { finishArchive } from './archive/finish-archive';
import { noteHourly } from './hourly-trigger';
import { finishMerge } from './merge/finish';
import type { SidebarPorts } from './ports';
import { type RunReport, runDueJobs } from './run-due-jobs';
import { tellingTrouble } from './told-trouble';

/** What the hourly trigger runs: the due jobs, with a note of whose trigger it was. */
export function runHourly(ports: SidebarPorts): RunReport | 'busy' {
  if (finishAdoption(ports)?.state === 'going') return 'busy';
  if (finishArchive(ports)?.state === 'going') return 'busy';
  finishMerge(ports);
  noteHourly(ports);
  return tellingTrouble(ports, () => runDueJobs(ports));
}
