import type { CivilDate } from './civil-date';
import type { Rating } from './satisfaction';

/** What the log says of one customer's past: the last contact and the last answer. */
export interface ContactSummary {
  readonly lastOn: CivilDate | null;
  readonly lastAnswer: Rating | null;
}

/** An entry of the log as far as it tells of its customer. */
interface LoggedContact {
  readonly date: CivilDate | null;
  readonly rating: Rating | null;
}

/** Of several entries on one day the later one counts as the newer. */
export function summaryOfContacts(entries: Iterable<LoggedContact>): ContactSummary {
  let lastOn: CivilDate | null = null;
  let answered: { readonly on: CivilDate; readonly rating: Rating } | null = null;
  for (const { date, rating } of entries) {
    if (date === null) continue;
    if (lastOn === null || date >= lastOn) lastOn = date;
    if (rating !== null && (answered === null || date >= answered.on)) answered = { on: date, rating };
  }
  return { lastOn, lastAnswer: answered?.rating ?? null };
}
