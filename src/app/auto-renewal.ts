import { type AutoRenewalStep, autoRenewalStep } from '../domain/auto-renewal';
import type { CivilDate } from '../domain/civil-date';
import type { Policy } from '../domain/policy/articles';
import type { Contract } from './contracts';

/**
 * What a contract with 자동 갱신 asks of the team on a day: the digest tells the same as 오늘.
 *
 * @param policy what is in force on that day
 */
export function automaticStep(
  { row, term, noticeDeadline, successorId }: Contract,
  today: CivilDate,
  policy: Policy,
): AutoRenewalStep | null {
  if (row.autoRenewal !== true) return null;
  return autoRenewalStep(term, {
    today,
    noticeDeadline,
    hasSuccessor: successorId !== null,
    declineDays: policy['notice.declineDays'],
    lapseDays: policy['notice.lapseDays'],
  });
}
