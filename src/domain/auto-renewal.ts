import { addDays, type CivilDate, daysBetween } from './civil-date';
import { type ContractTerm, statusOf } from './contract';

/** What a term that renews by itself asks of the team. */
export interface AutoRenewalStep {
  /** `decline`: the last day to end it comes near. `renewed`: it has gone on, and its next term is not in the ledger. */
  step: 'decline' | 'renewed';
  due: CivilDate;
}

/** For how long a step is asked. */
export interface AutoRenewalTimes {
  /** Days before 해지 통보 기한 from which the team is told. */
  declineDays: number;
  /** Days after an end for which its next term is asked for. */
  lapseDays: number;
}

/**
 * The step that a term with 자동 갱신 asks for on a day, or null. No job writes the next term: what a person types is
 * written by a person only.
 */
export function autoRenewalStep(
  term: ContractTerm,
  at: { today: CivilDate; noticeDeadline: CivilDate | null; hasSuccessor: boolean } & AutoRenewalTimes,
): AutoRenewalStep | null {
  const { today, noticeDeadline } = at;
  if (at.hasSuccessor || term.terminatedOn !== null || term.renewalStage === 'lost') return null;
  const status = statusOf(term, { ...at, window: 0 });
  if (status === 'expired') {
    return daysBetween(term.end, today) <= at.lapseDays
      ? { step: 'renewed', due: addDays(term.end, 1) }
      : null;
  }
  if (status === 'scheduled' || status === 'paused' || noticeDeadline === null) return null;
  const left = daysBetween(today, noticeDeadline);
  return left >= 0 && left <= at.declineDays ? { step: 'decline', due: noticeDeadline } : null;
}
