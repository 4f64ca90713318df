import { addBusinessMinutes, type BusinessHours, businessMinutes, type Pause } from './business-hours';
import type { CivilMoment } from './civil-moment';

/** What a customer is promised, in business minutes from the moment a case was received. */
export interface ServicePromise {
  readonly firstResponse: number;
  readonly resolution: number;
  /** A deadline is near while at most this share of its time is left. */
  readonly nearShare: number;
  /** The administrators hear of it before a breach while at most this share is left; 0: after it only. */
  readonly warnShare: number;
}

export interface CaseTimes {
  readonly receivedAt: CivilMoment;
  readonly firstRespondedAt: CivilMoment | null;
  readonly resolvedAt: CivilMoment | null;
  /** While the team waited for the customer; both clocks stand. */
  readonly pauses: readonly Pause[];
}

/** `open` is in time and not near; `waiting` stands still, as the team waits for the customer. */
export type TargetState = 'met' | 'missed' | 'near' | 'open' | 'waiting';

export interface Target {
  /** Null while it stands still. */
  readonly due: CivilMoment | null;
  readonly state: TargetState;
  /** Business minutes left, negative when overdue; null where it was reached. */
  readonly left: number | null;
  readonly escalation: Escalation | null;
}

/** 준수, 임박, 초과, 대기. */
export type ServiceState = 'kept' | 'near' | 'missed' | 'waiting';

/** What the administrators are told of a case: before a breach, at it, and when it goes on. */
export type Escalation = 'warned' | 'breached' | 'prolonged';

export interface ServiceLevel {
  readonly firstResponse: Target;
  readonly resolution: Target;
  readonly state: ServiceState;
  /** The more severe of both. */
  readonly escalation: Escalation | null;
  /** Business minutes for which the team waited for the customer so far. */
  readonly waited: number;
}

/** How a case stands at a moment. A deadline holds to its last minute. */
export function serviceLevel(
  hours: BusinessHours,
  promise: ServicePromise,
  times: CaseTimes,
  now: CivilMoment,
): ServiceLevel {
  // Who has solved a case has answered.
  const answeredAt = times.firstRespondedAt ?? times.resolvedAt;
  const clock: Clock = { hours, times, now, gone: times.resolvedAt === null ? goneBy(hours, times, now) : 0 };
  const firstResponse = targetAt(clock, promise.firstResponse, promise, answeredAt);
  const resolution = targetAt(clock, promise.resolution, promise, times.resolvedAt);
  return {
    firstResponse,
    resolution,
    state: stateOf([firstResponse, resolution]),
    escalation: mostSevere([firstResponse.escalation, resolution.escalation]),
    waited: waitedUntil(hours, times, now),
  };
}

/** What a case is measured by at a moment. */
interface Clock {
  readonly hours: BusinessHours;
  readonly times: CaseTimes;
  readonly now: CivilMoment;
  /** Business minutes since it was received, those of pauses left out; walked once, as a year may have gone by. */
  readonly gone: number;
}

function goneBy(hours: BusinessHours, { receivedAt, pauses }: CaseTimes, now: CivilMoment): number {
  return businessMinutes(hours, receivedAt, now < receivedAt ? receivedAt : now, pauses);
}

function targetAt(
  clock: Clock,
  minutes: number,
  promise: ServicePromise,
  reachedAt: CivilMoment | null,
): Target {
  const target = standingAt(clock, minutes, promise.nearShare, reachedAt);
  return { ...target, escalation: escalationOf(target, minutes, promise.warnShare) };
}

type Standing = Omit<Target, 'escalation'>;

function standingAt(
  { hours, times: { receivedAt, pauses }, now, gone }: Clock,
  minutes: number,
  nearShare: number,
  reachedAt: CivilMoment | null,
): Standing {
  if (reachedAt !== null) {
    // What was reached counts by the pauses before it; a later one, or one still open, changes nothing.
    const before = pauses.filter(({ from }) => from < reachedAt);
    const due = addBusinessMinutes(hours, receivedAt, minutes, before);
    return { due, state: due === null || reachedAt <= due ? 'met' : 'missed', left: null };
  }
  const due = addBusinessMinutes(hours, receivedAt, minutes, pauses);
  const left = minutes - gone;
  if (due === null) return { due, state: 'waiting', left };
  if (now > due) return { due, state: 'missed', left };
  return { due, state: left <= minutes * nearShare ? 'near' : 'open', left };
}

function stateOf(targets: readonly Standing[]): ServiceState {
  const is = (state: TargetState) => targets.some((target) => target.state === state);
  if (is('missed')) return 'missed';
  if (is('waiting')) return 'waiting';
  return is('near') ? 'near' : 'kept';
}

/**
 * Only what can still be put right is escalated; a deadline that was reached late is for the figures. It is
 * prolonged once as much time again has gone by as was promised.
 */
function escalationOf({ state, left }: Standing, minutes: number, warnShare: number): Escalation | null {
  if (left === null || state === 'waiting') return null;
  if (state === 'missed') return -left >= minutes ? 'prolonged' : 'breached';
  return warnShare > 0 && left <= minutes * warnShare ? 'warned' : null;
}

function mostSevere(escalations: readonly (Escalation | null)[]): Escalation | null {
  const inOrder = ['prolonged', 'breached', 'warned'] as const;
  return inOrder.find((one) => escalations.includes(one)) ?? null;
}

function waitedUntil(hours: BusinessHours, { receivedAt, resolvedAt, pauses }: CaseTimes, now: CivilMoment) {
  if (pauses.length === 0) return 0;
  const end = resolvedAt ?? (now < receivedAt ? receivedAt : now);
  return businessMinutes(hours, receivedAt, end) - businessMinutes(hours, receivedAt, end, pauses);
}
