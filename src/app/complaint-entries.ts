import { addDays, type CivilDate } from '../domain/civil-date';
import type { LogRow } from '../sheets/care-log';
import { caseKindWords } from '../sheets/case-words';

type Entry = Pick<LogRow, 'date' | 'category' | 'satisfaction' | 'caseId'>;

/** An older entry is history, as of a log that was taken over; a person may open a case for it in the sidebar. */
const OPENED_FOR_DAYS = 30;

/** Whether a log entry is a complaint, by its class or its answer, for which no case was opened. */
export function asksForCase({ date, category, satisfaction, caseId }: Entry, today: CivilDate): boolean {
  if (date === null || caseId !== null) return false;
  // Most entries of a long log are no complaints: their days are not reckoned with.
  const asks = (satisfaction !== null && satisfaction <= 2) || isComplaint(category);
  return asks && date >= addDays(today, -OPENED_FOR_DAYS);
}

/** Whether a word of the list 분류 is that of complaints. */
export function isComplaint(category: string | null): boolean {
  const { ko, en } = caseKindWords.complaint;
  return category !== null && [ko.toLowerCase(), en.toLowerCase()].includes(category.trim().toLowerCase());
}
