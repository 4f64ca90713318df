import { type AutoRenewalStep, autoRenewalStep } from '../domain/auto-renewal';
import type { CivilDate } from '../domain/civil-date';
import type { Contract } from './contracts';

/** What a contract with 자동 갱신 asks of the team on a day: the digest tells the same as 오늘. */
export function automaticStep(
  { row, term, noticeDeadline, successorId }: Contract,
  today: CivilDate,
): AutoRenewalStep | null {
  if (row.autoRenewal !== true) return null;
  return autoRenewalStep(term, { today, noticeDeadline, hasSuccessor: successorId !== null });
}
