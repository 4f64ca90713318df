import { articlesOf } from '../../sheets/article-rows';
import { holidays } from '../../sheets/holidays';
import { policy } from '../../sheets/policy';
import { readTable } from '../../sheets/reading';
import { type CaseRules, caseRules } from '../features/cases/service';
import { calendarOf, policyByDay } from '../team-book';
import type { Caller } from './caller';

/** The team's days off and its policy, as far as deadlines go by them. */
export function rulesOf({ ports, language }: Caller): CaseRules {
  const found = ports.book.read([holidays, policy]);
  const daysOff = found.get(holidays.key);
  const articles = found.get(policy.key);
  return caseRules({
    calendar: calendarOf(typeof daysOff === 'object' ? readTable(holidays, daysOff).rows : []),
    policyOn: policyByDay(
      typeof articles === 'object' ? articlesOf(readTable(policy, articles).rows) : [],
      language,
    ),
  });
}
