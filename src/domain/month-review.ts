// 월간 검토: what a month says, made once it is over.
import type { CivilDate } from './civil-date';
import { type ContractTerm, successorsOf } from './contract';
import { monthPeriodOf, type Period, previousPeriod } from './period';
import type { Measured } from './plan';

/** The newest month that is over; null where the team's first row came after it. */
export function monthToReview(today: CivilDate, firstSeen: CivilDate | null): Period | null {
  const closed = previousPeriod(monthPeriodOf(today));
  return firstSeen !== null && firstSeen <= closed.end ? closed : null;
}

/** A figure less that of the month before, in its own unit; null where either says nothing. */
export function changeOf(now: Measured, before: Measured): number | null {
  return now.value === null || before.value === null ? null : now.value - before.value;
}

/** A term and what is planned about it. */
export interface FollowedTerm extends ContractTerm {
  nextActionOn: CivilDate | null;
}

/**
 * Terms that ended by a day and that nobody is seeing to: neither renewed, terminated nor given up as 이탈, and no
 * 다음 조치일 after their end that is still to come. Longest over first.
 */
export function lapsedUnattended<Term extends FollowedTerm>(terms: readonly Term[], day: CivilDate): Term[] {
  const successors = successorsOf(terms);
  return terms
    .filter(
      (term) =>
        term.end <= day &&
        term.terminatedOn === null &&
        term.renewalStage !== 'lost' &&
        !successors.has(term.id) &&
        !(term.nextActionOn !== null && term.nextActionOn > day),
    )
    .sort((a, b) => (a.end < b.end ? -1 : Number(a.end > b.end)));
}
