import type { HolidayCalendar } from './business-days';
import { addDays, type CivilDate } from './civil-date';

/** A contact that somebody should make by a day. */
export interface WantedContact {
  customerId: string;
  /** '' for nobody: they share one row of days. */
  manager: string;
  due: CivilDate;
}

export interface PlannedContact {
  customerId: string;
  manager: string;
  on: CivilDate;
}

export interface SpreadContext {
  today: CivilDate;
  /** Contacts are planned up to so many days from today. */
  aheadDays: number;
  /** Of one manager on one day. */
  mostPerDay: number;
  calendar: HolidayCalendar;
}

/**
 * Gives the wanted contacts that come due within the days ahead a business day each: the last one by their due day on
 * which the manager has room, else the first one after it. The most overdue come first. What is planned already keeps
 * its day and takes its room; what finds none waits for a later run.
 */
export function spreadContacts(
  wanted: readonly WantedContact[],
  planned: readonly PlannedContact[],
  { today, aheadDays, mostPerDay, calendar }: SpreadContext,
): PlannedContact[] {
  const days = businessDays(today, addDays(today, aheadDays), calendar);
  const last = days[days.length - 1];
  if (last === undefined) return [];
  const taken = new Map<string, number>();
  const take = (manager: string, on: CivilDate) => taken.set(slot(manager, on), load(manager, on) + 1);
  const load = (manager: string, on: CivilDate) => taken.get(slot(manager, on)) ?? 0;
  const hasPlan = new Set(planned.map(({ customerId }) => customerId));
  for (const { manager, on } of planned) take(manager, on);

  const added: PlannedContact[] = [];
  for (const { customerId, manager, due } of [...wanted].sort(byUrgency)) {
    if (hasPlan.has(customerId) || due > last) continue;
    const hasRoom = (day: CivilDate) => load(manager, day) < mostPerDay;
    const inTime = days.filter((day) => day <= due && hasRoom(day));
    const on = inTime[inTime.length - 1] ?? days.find((day) => day > due && hasRoom(day));
    if (on === undefined) continue;
    hasPlan.add(customerId);
    take(manager, on);
    added.push({ customerId, manager, on });
  }
  return added;
}

function businessDays(from: CivilDate, until: CivilDate, calendar: HolidayCalendar): CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) if (calendar.isBusinessDay(day)) days.push(day);
  return days;
}

function slot(manager: string, on: CivilDate): string {
  return `${on} ${manager}`;
}

function byUrgency(a: WantedContact, b: WantedContact): number {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  return a.customerId < b.customerId ? -1 : a.customerId > b.customerId ? 1 : 0;
}
