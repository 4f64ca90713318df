import type { CivilDate } from './civil-date';
import type { TargetState } from './service-level';

/** What figures need to know of a complaint or request. */
export interface FiguredCase {
  readonly receivedOn: CivilDate;
  readonly isComplaint: boolean;
  readonly firstResponse: TargetState;
  /** Null while nobody has said why it happened. */
  readonly cause: string | null;
}

/**
 * First-response share: of the cases received from one day to another, both included, those whose first response
 * met its deadline, divided by those of which that is known. Null where it is known of none.
 */
export function firstResponseShare(
  cases: readonly FiguredCase[],
  from: CivilDate,
  to: CivilDate,
): { readonly met: number; readonly count: number; readonly share: number | null } {
  const states = within(cases, from, to).map(({ firstResponse }) => firstResponse);
  const met = states.filter((state) => state === 'met').length;
  const count = met + states.filter((state) => state === 'missed').length;
  return { met, count, share: count === 0 ? null : met / count };
}

/** Complaints received in a period by their cause, the most frequent first; those of no known cause come last. */
export function complaintsByCause(
  cases: readonly FiguredCase[],
  from: CivilDate,
  to: CivilDate,
): readonly { readonly cause: string | null; readonly count: number }[] {
  const counts = new Map<string | null, number>();
  for (const { isComplaint, cause } of within(cases, from, to)) {
    if (isComplaint) counts.set(cause, (counts.get(cause) ?? 0) + 1);
  }
  return [...counts]
    .map(([cause, count]) => ({ cause, count }))
    .sort(
      (a, b) =>
        Number(a.cause === null) - Number(b.cause === null) ||
        b.count - a.count ||
        ((a.cause ?? '') < (b.cause ?? '') ? -1 : 1),
    );
}

function within(cases: readonly FiguredCase[], from: CivilDate, to: CivilDate): readonly FiguredCase[] {
  return cases.filter(({ receivedOn }) => from <= receivedOn && receivedOn <= to);
}
