import { attempted } from './attempted';
import { minutesSince } from './minutes-since';
import { momentText, type Ports } from './ports';
import { storedJson } from './stored-json';

const KEY = 'hourly';
/** A trigger may come late; after this it counts as gone. */
const STILL_RUNNING_MINUTES = 150;

/** Switches this person's hourly run on, anew where it is there but nothing has run for hours. */
export function switchHourlyOn(ports: Ports): void {
  const { isOn } = hourlyRun(ports);
  const isOwn = ports.scheduler.isHourly();
  ports.scheduler.ensureHourly(!isOn);
  if (!isOn || !isOwn) noteHourly(ports);
}

/** Notes that the hourly run is on, and as whom; a store that is full keeps no run from its work. */
export function noteHourly(ports: Ports): void {
  attempted(ports, () =>
    ports.store.set(KEY, JSON.stringify({ at: momentText(ports.clock.now()), by: ports.me() })),
  );
}

/**
 * Whether the hourly run is on: anyone's that has run lately, or was just switched on. That this person has a trigger
 * says little, as Google switches off the triggers of a failing script. `by` is who it runs as, as far as is known.
 */
export function hourlyRun({ scheduler, store, clock, me }: Ports): {
  readonly isOn: boolean;
  readonly by: string;
} {
  const noted = storedJson(store, KEY);
  const isNoted = typeof noted === 'object' && noted !== null && 'at' in noted && 'by' in noted;
  if (!isNoted) return { isOn: scheduler.isHourly(), by: scheduler.isHourly() ? me() : '' };
  const isLately = minutesSince(String(noted.at), clock.now()) <= STILL_RUNNING_MINUTES;
  return { isOn: isLately, by: String(noted.by) };
}
