import { addDays, type CivilDate, daysBetween } from './civil-date';

/** 예정, 활성화, 만료 예정, 일시중지, 갱신 완료, 만료, 해지. */
export type ContractStatus =
  | 'scheduled'
  | 'active'
  | 'expiring'
  | 'paused'
  | 'renewed'
  | 'expired'
  | 'terminated';

/** 대상, 안내, 상담, 제안, 확정, 이탈. */
export type RenewalStage = 'target' | 'informed' | 'consulting' | 'proposed' | 'committed' | 'lost';

/** One contract term; its start, end and pause days are included in it. */
export interface ContractTerm {
  /** 계약번호 */
  id: string;
  customerId: string | null;
  service: string | null;
  start: CivilDate;
  end: CivilDate;
  terminatedOn: CivilDate | null;
  pausedFrom: CivilDate | null;
  pausedUntil: CivilDate | null;
  renewalStage: RenewalStage | null;
  /** 이전 계약번호 */
  previousId: string | null;
  memo: string;
}

/** The successor of each term that has one, by the predecessor's id; the earliest where several name it. */
export function successorsOf(terms: Iterable<ContractTerm>): Map<string, ContractTerm> {
  const successors = new Map<string, ContractTerm>();
  for (const term of terms) {
    if (term.previousId === null || term.previousId === term.id || hasNeverBegun(term)) continue;
    const other = successors.get(term.previousId);
    if (other === undefined || term.start < other.start) successors.set(term.previousId, term);
  }
  return successors;
}

/** Whether the renewal counts as agreed: 재계약 단계 is 확정, a successor exists, or 비고 says 재계약 예정. */
export function isRenewalCommitted(term: ContractTerm, hasSuccessor: boolean): boolean {
  return term.renewalStage === 'committed' || hasSuccessor || /재계약\s*예정/.test(term.memo);
}

/** The life cycle's state on a day; `window` is the days before the end from which the term is expiring. */
export function statusOf(
  term: ContractTerm,
  at: { today: CivilDate; window: number; hasSuccessor: boolean },
): ContractStatus {
  const { today, window, hasSuccessor } = at;
  if (term.terminatedOn !== null && term.terminatedOn <= today) return 'terminated';
  if (term.start > today) return 'scheduled';
  if (isPausedOn(term, today)) return 'paused';
  if (term.end < today) return hasSuccessor ? 'renewed' : 'expired';
  if (daysLeft(term, today) <= window && !isRenewalCommitted(term, hasSuccessor)) return 'expiring';
  return 'active';
}

/** Days to the end, which is itself included; negative after it. */
export function daysLeft(term: Pick<ContractTerm, 'end'>, today: CivilDate): number {
  return daysBetween(today, term.end);
}

/** 해지 통보 기한: the last day to give notice, a number of days before the end. */
export function noticeDeadline(term: Pick<ContractTerm, 'end'>, noticeDays: number): CivilDate {
  return addDays(term.end, -noticeDays);
}

/** Whether the term is under a pause without an end that has lasted more than so many days, today included. */
export function isOpenPauseTooLong(term: ContractTerm, today: CivilDate, longestDays: number): boolean {
  if (term.pausedFrom === null || term.pausedUntil !== null || term.start > today) return false;
  if (term.terminatedOn !== null && term.terminatedOn <= today) return false;
  return daysBetween(term.pausedFrom, today) + 1 > longestDays;
}

/** A pause has a first day; a blank last day leaves it open. */
export function isPausedOn(term: ContractTerm, day: CivilDate): boolean {
  if (term.pausedFrom === null || day < term.pausedFrom) return false;
  return term.pausedUntil === null || day <= term.pausedUntil;
}

/** A 해지일 before its own start: the term never ran. */
export function hasNeverBegun(term: ContractTerm): boolean {
  return term.terminatedOn !== null && term.terminatedOn < term.start;
}
