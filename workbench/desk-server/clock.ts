// The virtual clock: where it may be put, and what fires on the way.
import type { TriggerRecord } from '../apps-script/state';
import { firings } from '../apps-script/trigger-schedule';
import { parseInstant } from '../commands/instant';
import { instantOf, zoneOffset } from '../runtime/host-port';
import type { Machine } from '../runtime/machine';

const HOUR = 3_600_000;
const LATEST = 366 * 24 * HOUR;

/** The instant of the trigger's next firing, or null within a year. */
export function nextFiring(trigger: TriggerRecord, now: number): number | null {
  if (trigger.disabled || !trigger.schedule) return null;
  const since = Math.max(now, Date.parse(trigger.createdAt));
  for (const at of firings(trigger.schedule, since, now + LATEST, { zoneOffset, instantOf })) return at;
  return null;
}

/** The first firing of any clock trigger. */
export function nextOfAll(machine: Machine): number | null {
  const now = Date.parse(machine.state.now);
  const all = machine.state.triggers.flatMap((trigger) => nextFiring(trigger, now) ?? []);
  return all.length === 0 ? null : Math.min(...all);
}

/** Where `to` puts the clock: `hour` on, just past the `next` firing, or a date as the command line takes it. */
export function targetOf(machine: Machine, to: string): number {
  const now = Date.parse(machine.state.now);
  if (to === 'hour') return now + HOUR;
  // A firing at the very end would wait for the next move.
  if (to === 'next') return (nextOfAll(machine) ?? now) + 1000;
  return Date.parse(parseInstant('at', to, machine.workbook.timeZone));
}

/** How far the clock moves before the desk looks up: a year of hourly runs takes minutes. */
export const STEP = 6 * HOUR;
