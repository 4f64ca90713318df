import { holidays } from '../../sheets/holidays';
import { policy } from '../../sheets/policy';
import { readTable } from '../../sheets/reading';
import { type CaseRules, caseRules } from '../features/cases/service';
import { calendarOf, policyByDay } from '../team-book';
import type { Caller } from './caller';
import { movedOf } from './caller-policy';

/** The team's days off and its policy, as far as deadlines go by them. */
export function rulesOf(caller: Caller): CaseRules {
  const { ports, language } = caller;
  const found = ports.book.read([holidays, policy]);
  const daysOff = found.get(holidays.key);
  const articles = found.get(policy.key);
  return caseRules({
    calendar: calendarOf(typeof daysOff === 'object' ? readTable(holidays, daysOff).rows : []),
    policyOn: policyByDay(
      {
        rows: typeof articles === 'object' ? readTable(policy, articles).rows : [],
        moved: movedOf(caller),
      },
      language,
    ),
  });
}
