// The hourly runs of a day: whose trigger fires when, with what bad luck.
import type { TriggerRecord } from '../apps-script/state';
import type { Execution } from '../runtime/machine';
import { badLuck } from './faults';
import { type Team, Violation } from './team';

/** How one run came out. */
export interface HourlyRun {
  /** Nothing went wrong and nobody came between. */
  readonly isClean: boolean;
  readonly execution: Execution;
}

/** Fires one person's trigger now. */
export function runHourly(team: Team, trigger: TriggerRecord): HourlyRun {
  const bad = badLuck(team, 0.3);
  const event = { kind: 'clock', triggerUid: trigger.id } as const;
  const execution = team.machine.fire(trigger, event, 'trigger', bad?.faults ?? {});
  team.count('hourly run');
  team.note(`hourly run of ${trigger.owner}${execution.ok ? '' : `: ${execution.error}`}`);
  if (!execution.ok && !bad) throw new Violation(`hourly run: ${execution.error}\n${execution.stack ?? ''}`);
  return { isClean: bad === null && execution.result !== 'busy', execution };
}

/** Fires the owner's trigger now, while others do what `meanwhile` says; throws where the run fails. */
export function fireQuietly(team: Team, meanwhile: (call: number, member: string) => void): void {
  const [trigger] = clockTriggers(team);
  if (!trigger) throw new Error('There is no hourly trigger.');
  const event = { kind: 'clock', triggerUid: trigger.id } as const;
  const { ok, error, stack } = team.machine.fire(trigger, event, 'trigger', { meanwhile });
  if (!ok) throw new Violation(`hourly run: ${error}\n${stack ?? ''}`);
}

export function clockTriggers(team: Team): TriggerRecord[] {
  return team.machine.state.triggers.filter(({ eventType, disabled }) => eventType === 'CLOCK' && !disabled);
}
