import type { CivilDate } from '../../domain/civil-date';
import type { Policy } from '../../domain/policy/articles';
import { articlesOf } from '../../sheets/article-rows';
import { policy } from '../../sheets/policy';
import { readTable } from '../../sheets/reading';
import { policyByDay } from '../team-book';
import type { Caller } from './caller';

/** What is in force on a day, by 관리 규정 or by its standards. */
export function callersPolicy({ ports, language }: Caller, date: CivilDate): Policy {
  const snapshot = ports.lookups.readColumns(policy, Object.keys(policy.columns));
  const rows = typeof snapshot === 'object' ? readTable(policy, snapshot).rows : [];
  return policyByDay(articlesOf(rows), language)(date);
}
