import type { HolidayCalendar } from './business-days';
import type { CivilDate } from './civil-date';

/** What a digest says of a follow-up: that its day has come, or that it has passed undone. */
export type FollowUpNotice = 'due' | 'overdue';

/** A log row's follow-up: 후속 기한 and 후속 완료일. */
export interface FollowUp {
  due: CivilDate;
  doneOn: CivilDate | null;
}

/** A follow-up notice that was told; keyed by the due date, so that a new date has notices of its own. */
export interface ServedFollowUp {
  due: CivilDate;
  what: FollowUpNotice;
  on: CivilDate;
}

/**
 * The notice owed for an open follow-up, each once: due on its day (on the last business day before, when that
 * is a day off), overdue after it. A due notice missed until then is overtaken.
 */
export function dueFollowUp(
  followUp: FollowUp,
  context: { today: CivilDate; served: readonly ServedFollowUp[]; calendar: HolidayCalendar },
): FollowUpNotice | null {
  const { today, served, calendar } = context;
  if (followUp.doneOn !== null || today < calendar.lastBusinessDayOnOrBefore(followUp.due)) return null;
  const notice = today <= followUp.due ? 'due' : 'overdue';
  return served.some(({ due, what }) => due === followUp.due && what === notice) ? null : notice;
}
