import { daysBetween, isCivilDate } from '../domain/civil-date';
import { finishAdoption } from './adopt/finish';
import { type Moment, momentText, type Ports, type SidebarPorts } from './ports';
import { type RunReport, runDueJobs } from './run-due-jobs';
import { storedJson } from './stored-json';

const KEY = 'hourly';
/** A trigger may come late; after this it counts as gone. */
const STILL_RUNNING_MINUTES = 150;

/** What the hourly trigger runs: the due jobs, with a note of whose trigger it was. */
export function runHourly(ports: SidebarPorts): RunReport | 'busy' {
  if (finishAdoption(ports)?.state === 'going') return 'busy';
  ports.store.set(KEY, JSON.stringify({ at: momentText(ports.clock.now()), by: ports.me() }));
  return runDueJobs(ports);
}

/**
 * Whether the hourly run is on: this person's trigger, which is all that Google shows of triggers, or anyone's that
 * has run lately. `by` is who it runs as, as far as that is known.
 */
export function hourlyRun({ scheduler, store, clock, me }: Ports): {
  readonly isOn: boolean;
  readonly by: string;
} {
  const noted = storedJson(store, KEY);
  const isNoted = typeof noted === 'object' && noted !== null && 'at' in noted && 'by' in noted;
  const at = isNoted ? String(noted.at) : '';
  const by = isNoted ? String(noted.by) : '';
  if (scheduler.isHourly()) return { isOn: true, by: me() };
  return { isOn: minutesSince(at, clock.now()) <= STILL_RUNNING_MINUTES, by };
}

function minutesSince(at: string, now: Moment): number {
  const [date = '', time = ''] = at.split(' ');
  if (!isCivilDate(date)) return Number.POSITIVE_INFINITY;
  return daysBetween(date, now.date) * 1440 + minutesOf(now.time) - minutesOf(time);
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
