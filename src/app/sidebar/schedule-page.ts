import { parseSourceKey, todoState } from '../../domain/care-todo';
import { addDays, type CivilDate, daysBetween } from '../../domain/civil-date';
import { weekOf } from '../../domain/period';
import { holidays } from '../../sheets/holidays';
import { readTable } from '../../sheets/reading';
import { type ScheduleRow, schedule } from '../../sheets/schedule';
import { careMemory } from '../care-memory';
import { calendarOf } from '../team-book';
import type { Caller } from './caller';
import type { SchedulePage, TodoLine } from './schedule-contract';

const columns = [
  'todoId',
  'due',
  'customerName',
  'customerId',
  'reason',
  'channel',
  'manager',
  'doneOn',
  'skippedFor',
  'originalDue',
  'postponedFor',
  'closedBy',
  'source',
] as const;

/** No list shows more of one day, nor of what is late. */
const MOST_LISTED = 60;

/** The week of a day, of one manager (null: of all). */
export function schedulePage(caller: Caller, day: CivilDate, manager: string | null): SchedulePage {
  const { lookups } = caller.ports;
  const { start: monday } = weekOf(day);
  const found = lookups.readColumns(schedule, columns);
  if (typeof found !== 'object')
    return { isBegun: false, monday, managers: [], waiting: 0, late: [], days: [] };
  const daysOff = lookups.readColumns(holidays, ['date', 'name', 'off']);
  const calendar = calendarOf(typeof daysOff === 'object' ? readTable(holidays, daysOff).rows : []);
  const all = readTable(schedule, found).rows.map(({ row }) => lineOf(row, caller.today));
  const shown = all.filter((line) => manager === null || line.manager === manager);
  const isNow = weekOf(caller.today).start === monday;
  return {
    isBegun: true,
    monday,
    managers: loads(all),
    waiting: waitingFor(caller, manager),
    late: isNow
      ? shown
          .filter((line) => isLate(line) && (line.due ?? '') < monday)
          .sort(byDue)
          .slice(0, MOST_LISTED)
      : [],
    days: [0, 1, 2, 3, 4, 5, 6].map((offset) => {
      const date = addDays(monday, offset);
      const todos = shown
        .filter(({ due }) => due === date)
        .sort(byDue)
        .slice(0, MOST_LISTED);
      return { date, holiday: calendar.holidayName(date), todos };
    }),
  };
}

function waitingFor({ ports }: Caller, manager: string | null): number {
  const counts = careMemory(ports.store).seen?.waiting ?? {};
  return Object.entries(counts)
    .filter(([name]) => manager === null || name === manager)
    .reduce((sum, [, count]) => sum + count, 0);
}

function lineOf(row: ScheduleRow, today: CivilDate): TodoLine {
  const { due, doneOn, skippedFor, closedBy } = row;
  const facts = { due, doneOn, isSkipped: skippedFor !== null, isOvertaken: closedBy !== null };
  return {
    todoId: row.todoId ?? '',
    kind: parseSourceKey(row.source).kind,
    state: todoState(facts, today),
    due,
    daysLeft: due === null ? 0 : daysBetween(today, due),
    customerId: row.customerId,
    customerName: row.customerName ?? '',
    reason: row.reason ?? '',
    channel: row.channel ?? '',
    manager: row.manager ?? '',
    originalDue: row.originalDue,
    note: skippedFor ?? closedBy ?? row.postponedFor ?? '',
  };
}

function loads(lines: readonly TodoLine[]): SchedulePage['managers'] {
  const byName = new Map<string, { name: string; open: number; late: number }>();
  for (const line of lines) {
    if (line.state === 'done' || line.state === 'skipped') continue;
    const load = byName.get(line.manager) ?? { name: line.manager, open: 0, late: 0 };
    byName.set(line.manager, { ...load, open: load.open + 1, late: load.late + (isLate(line) ? 1 : 0) });
  }
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function isLate({ state }: TodoLine): boolean {
  return state === 'overdue';
}

/** What is still open first, then by day and number. */
function byDue(a: TodoLine, b: TodoLine): number {
  const isClosed = ({ state }: TodoLine) => Number(state === 'done' || state === 'skipped');
  const keyOf = ({ due, todoId }: TodoLine) => `${due ?? ''} ${todoId}`;
  return isClosed(a) - isClosed(b) || (keyOf(a) < keyOf(b) ? -1 : 1);
}
