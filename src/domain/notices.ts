import type { HolidayCalendar } from './business-days';
import { addDays, type CivilDate, daysBetween } from './civil-date';
import { type ContractTerm, daysLeft, isRenewalCommitted, statusOf } from './contract';

/** A notice that was told to the team: a stage in days before the end, or the lapse of the contract. */
export interface Served {
  contractId: string;
  end: CivilDate;
  what: number | 'lapse';
  on: CivilDate;
}

/** What a digest must say of a contract today. `committed`: the successor term is missing. */
export type DueNotice =
  | { kind: 'stage'; stage: number; daysLeft: number; committed: boolean }
  | { kind: 'lapse'; daysLeft: number };

export interface NoticeContext {
  today: CivilDate;
  /** Days of the service's window; no stage is longer. */
  window: number;
  /** Stages in days before the end, in any order. */
  stages: readonly number[];
  /** Those of them at which a committed renewal is told of whose successor term is still missing. */
  committedStages: readonly number[];
  hasSuccessor: boolean;
  /** The day this ledger first held the contract. */
  firstSeen: CivilDate;
  /** What was told of this contract so far; entries of other contracts and ends are passed over. */
  served: readonly Served[];
  calendar: HolidayCalendar;
}

/**
 * The notice owed for a contract on a day, or null. Obligations, not dates: what was due on a missed day is
 * still due, as one notice, the most urgent. Whether a digest goes out today at all is for the caller.
 */
export function dueNotice(term: ContractTerm, context: NoticeContext): DueNotice | null {
  const { today, hasSuccessor } = context;
  if (hasSuccessor || term.terminatedOn !== null || term.renewalStage === 'lost') return null;
  if (term.end < context.firstSeen) return null;
  const status = statusOf(term, context);
  if (status === 'scheduled' || status === 'paused') return null;

  const served = context.served.filter((notice) => notice.contractId === term.id && notice.end === term.end);
  const left = daysLeft(term, today);
  if (status === 'expired') {
    return served.some((notice) => notice.what === 'lapse') ? null : { kind: 'lapse', daysLeft: left };
  }

  const committed = isRenewalCommitted(term, hasSuccessor);
  const stage = mostUrgentDue(term.end, context, committed);
  if (stage === null || served.some((notice) => notice.what !== 'lapse' && notice.what <= stage)) return null;
  return { kind: 'stage', stage, daysLeft: left, committed };
}

function mostUrgentDue(end: CivilDate, context: NoticeContext, committed: boolean): number | null {
  const { today, window, stages, committedStages, calendar } = context;
  const own = stages.filter((stage) => stage <= window && (!committed || committedStages.includes(stage)));
  return shortestStageDue(own, end, today, calendar);
}

/**
 * The shortest stage whose day has come, in days before a day. A stage on a day off comes on the last business day
 * before it, so all that falls before the next business day is due.
 */
export function shortestStageDue(
  stages: readonly number[],
  before: CivilDate,
  today: CivilDate,
  calendar: HolidayCalendar,
): number | null {
  const daysFromNext = daysBetween(calendar.firstBusinessDayOnOrAfter(addDays(today, 1)), before);
  const due = stages.filter((stage) => stage > daysFromNext);
  return due.length === 0 ? null : Math.min(...due);
}
