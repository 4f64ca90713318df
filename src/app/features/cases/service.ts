import { addBusinessMinutes, type BusinessHours } from '../../../domain/business-hours';
import type { FiguredCase } from '../../../domain/case-figures';
import type { CivilDate } from '../../../domain/civil-date';
import { type CivilMoment, dateOfMoment, parseMoment } from '../../../domain/civil-moment';
import type { Severity } from '../../../domain/policy/codes';
import { businessSpans, firstResponseMinutes, resolutionMinutes } from '../../../domain/policy/use';
import { type ServiceLevel, type ServicePromise, serviceLevel } from '../../../domain/service-level';
import type { CaseStep } from '../../../sheets/case-words';
import type { CaseRow } from '../../../sheets/cases';
import { type Moment, momentText } from '../../ports';
import type { TeamBook } from '../../team-book';

/** What was promised to a customer, by the policy in force on the day of receipt. */
export interface CaseRules {
  hoursOn(date: CivilDate): BusinessHours;
  promiseOn(date: CivilDate, channel: string | null, severity: Severity): ServicePromise;
}

/** A case that can be reckoned with: the moment of its receipt can be read. */
export interface CaseState {
  readonly receivedAt: CivilMoment;
  readonly step: CaseStep;
  readonly severity: Severity;
  readonly level: ServiceLevel;
  /** What has to be done next; null once it is solved. */
  readonly next: 'firstResponse' | 'resolution' | null;
}

export function caseRules({ policyOn, calendar }: Pick<TeamBook, 'policyOn' | 'calendar'>): CaseRules {
  return {
    hoursOn: (date) => ({ spans: businessSpans(policyOn(date)), calendar }),
    promiseOn(date, channel, severity) {
      const policy = policyOn(date);
      return {
        firstResponse: firstResponseMinutes(policy, channel, severity),
        resolution: resolutionMinutes(policy, severity),
        nearShare: policy['deadline.closeShare'],
        warnShare: policy['escalation.leftShare'],
      };
    },
  };
}

/** Whether nothing has to be done about it any more, unless it is reopened. */
export function isSolved({ step }: Pick<CaseRow, 'step'>): boolean {
  return step === 'replied' || step === 'closed';
}

/** How a row of 불만·요청 stands at a moment; null where nobody can tell when it was received. */
export function caseState(row: CaseRow, rules: CaseRules, now: CivilMoment): CaseState | null {
  const { receivedAt } = row;
  if (receivedAt === null) return null;
  const step = row.step ?? 'received';
  const severity = row.severity ?? 'normal';
  const received = dateOfMoment(receivedAt);
  const level = serviceLevel(
    rules.hoursOn(received),
    rules.promiseOn(received, row.channel, severity),
    {
      receivedAt,
      firstRespondedAt: row.firstRespondedAt,
      // A time that was left standing when somebody moved the step back is history.
      resolvedAt: isSolved(row) ? (row.resolvedAt ?? row.closedAt ?? now) : null,
      pauses: row.pauses ?? [],
    },
    now,
  );
  const next = isSolved(row) ? null : row.firstRespondedAt === null ? 'firstResponse' : 'resolution';
  return { receivedAt, step, severity, level, next };
}

/** By when a case received now would have to be answered and solved. */
export function deadlinesFor(
  rules: CaseRules,
  channel: string | null,
  severity: Severity,
  receivedAt: CivilMoment,
): { readonly firstResponse: CivilMoment | null; readonly resolution: CivilMoment | null } {
  const received = dateOfMoment(receivedAt);
  const hours = rules.hoursOn(received);
  const promise = rules.promiseOn(received, channel, severity);
  return {
    firstResponse: addBusinessMinutes(hours, receivedAt, promise.firstResponse),
    resolution: addBusinessMinutes(hours, receivedAt, promise.resolution),
  };
}

/** What the figures need of a case. */
export function figured(row: CaseRow, state: CaseState): FiguredCase {
  return {
    receivedOn: dateOfMoment(state.receivedAt),
    isComplaint: row.kind !== 'request',
    firstResponse: state.level.firstResponse.state,
    cause: row.cause,
  };
}

export function minuteOf(now: Moment): CivilMoment {
  const text = momentText(now);
  const minute = parseMoment(text);
  if (minute === null) throw new Error(`The clock says ${text}.`);
  return minute;
}
