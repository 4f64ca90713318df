import type { HolidayCalendar } from '../../domain/business-days';
import type { Article } from '../../domain/policy';
import { articlesOf } from '../../sheets/article-rows';
import { holidays } from '../../sheets/holidays';
import { policy } from '../../sheets/policy';
import { readTable, type Snapshot } from '../../sheets/reading';
import { schedule } from '../../sheets/schedule';
import { features } from '../features/all';
import type { Duty } from '../features/duty';
import { followUpsClosed } from '../followed-up';
import { calendarOf, policyByDay, type TeamBook } from '../team-book';
import type { Caller } from './caller';
import { movedOf } from './caller-policy';

export interface OpenDuties {
  readonly duties: readonly Duty[];
  /** What is in force on a day. */
  readonly policyOn: TeamBook['policyOn'];
  readonly versions: readonly Article[];
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
  const { rows } = table(policy);
  const policyOn = policyByDay({ rows, moved: movedOf(caller) }, language);
  const versions = articlesOf(rows);
  const followUpsDone = followUpsClosed(table(schedule).rows);
  if (found.size === 0) return { duties: [], policyOn, versions, calendar: calendarOf([]), followUpsDone };
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
  return { duties, policyOn, versions, calendar, followUpsDone };
}

function tablesIn(
  found: ReadonlyMap<string, Snapshot>,
): Parameters<(typeof features)[number]['duties']>[0]['table'] {
  return (sheet) => {
    const snapshot = found.get(sheet.key);
    return snapshot ? readTable(sheet, snapshot) : { rows: [], issues: [] };
  };
}
