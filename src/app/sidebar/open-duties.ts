import type { HolidayCalendar } from '../../domain/business-days';
import type { Policy } from '../../domain/policy/articles';
import { articlesOf } from '../../sheets/article-rows';
import { holidays } from '../../sheets/holidays';
import { policy } from '../../sheets/policy';
import { readTable, type Snapshot } from '../../sheets/reading';
import { schedule } from '../../sheets/schedule';
import { features } from '../features/all';
import type { Duty } from '../features/duty';
import { followUpsClosed } from '../followed-up';
import { calendarOf, policyByDay } from '../team-book';
import type { Caller } from './caller';

export interface OpenDuties {
  readonly duties: readonly Duty[];
  /** What is in force today. */
  readonly policy: Policy;
  readonly calendar: HolidayCalendar;
  /** Record numbers of follow-ups that 관리 일정 says are done. */
  readonly followUpsDone: ReadonlyMap<string, unknown>;
}

/** The duties of now, from those columns of the later sheets that tell; nothing more is read where none is used. */
export function openDuties(caller: Caller): OpenDuties {
  const { ports, language } = caller;
  const { lookups, clock } = ports;
  const found = new Map<string, Snapshot>();
  for (const [sheet, columns] of features.flatMap(({ dutyColumns }) => dutyColumns)) {
    const snapshot = found.has(sheet.key) ? 'missing' : lookups.readColumns(sheet, columns);
    if (typeof snapshot === 'object') found.set(sheet.key, snapshot);
  }
  const table = tablesIn(found);
  const policyOn = policyByDay(articlesOf(table(policy).rows), language);
  const policyToday = policyOn(caller.today);
  const followUpsDone = followUpsClosed(table(schedule).rows);
  if (found.size === 0) return { duties: [], policy: policyToday, calendar: calendarOf([]), followUpsDone };
  const daysOff = lookups.readColumns(holidays, ['date', 'name', 'off']);
  const calendar = calendarOf(typeof daysOff === 'object' ? readTable(holidays, daysOff).rows : []);
  const scene = {
    language,
    members: caller.managers,
    policyOn,
    now: clock.now(),
    calendar,
    contracts: [],
    table,
  };
  const duties = features.flatMap((feature) => feature.duties(scene));
  return { duties, policy: policyToday, calendar, followUpsDone };
}

function tablesIn(
  found: ReadonlyMap<string, Snapshot>,
): Parameters<(typeof features)[number]['duties']>[0]['table'] {
  return (sheet) => {
    const snapshot = found.get(sheet.key);
    return snapshot ? readTable(sheet, snapshot) : { rows: [], issues: [] };
  };
}
