import type { HolidayCalendar } from './business-days';
import { type CivilDate, daysBetween } from './civil-date';
import { type ContractTerm, isRenewalCommitted, statusOf } from './contract';
import { shortestStageDue } from './notices';

/** A renewal mail that went to a customer, or is on its way: one per contract, end and stage. */
export interface ServedOffer {
  contractId: string;
  end: CivilDate;
  stage: number;
}

export interface OfferContext {
  today: CivilDate;
  /** Stages in days before the day that the mail counts down to, in any order. */
  stages: readonly number[];
  hasSuccessor: boolean;
  /** 해지 통보 기한 of a term that renews by itself: the customer must hear of it before that day; null else. */
  noticeDeadline: CivilDate | null;
  served: readonly ServedOffer[];
  calendar: HolidayCalendar;
}

/**
 * The stage of the renewal mail owed to a customer on a day, or null. Only a running term that nobody has renewed,
 * agreed on, given up, paused or ended has one. A stage whose day was missed is passed over once the next one is
 * nearer, so that mails never follow on each other's heels.
 */
export function dueOffer(term: ContractTerm, context: OfferContext): number | null {
  const { today, hasSuccessor, served } = context;
  const countsTo = context.noticeDeadline ?? term.end;
  if (!mayBeOffered(term, { today, hasSuccessor }) || countsTo < today) return null;
  const stage = shortestStageDue(context.stages, countsTo, today, context.calendar);
  if (stage === null || isNearerToNext(stage, daysBetween(today, countsTo), context.stages)) return null;
  const isTold = served.some(
    (one) => one.contractId === term.id && one.end === term.end && one.stage <= stage,
  );
  return isTold ? null : stage;
}

/** Whether a customer may be written to about the renewal of a term at all. */
function mayBeOffered(term: ContractTerm, at: { today: CivilDate; hasSuccessor: boolean }): boolean {
  if (term.terminatedOn !== null || term.renewalStage === 'lost') return false;
  // A committed renewal, or one with a successor, needs no asking.
  if (isRenewalCommitted(term, at.hasSuccessor)) return false;
  const status = statusOf(term, { ...at, window: 0 });
  return status === 'active' || status === 'expiring';
}

function isNearerToNext(stage: number, daysLeft: number, stages: readonly number[]): boolean {
  const next = Math.max(...stages.filter((one) => one < stage));
  return Number.isFinite(next) && stage - daysLeft > daysLeft - next;
}
