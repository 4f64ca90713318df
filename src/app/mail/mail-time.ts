import type { Moment } from '../ports';
import type { TeamBook } from '../team-book';

/** Whether mails go out by now: from the mail hour of a business day on. */
export function isMailTime(
  { calendar, policyOn }: Pick<TeamBook, 'calendar' | 'policyOn'>,
  { date, time }: Moment,
): boolean {
  return calendar.isBusinessDay(date) && Number(time.slice(0, 2)) >= policyOn(date)['notice.mailHour'];
}
