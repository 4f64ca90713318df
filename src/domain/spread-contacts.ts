import type { HolidayCalendar } from './business-days';
import { addDays, type CivilDate } from './civil-date';

/** A contact that somebody should make by a day. */
export interface WantedContact {
  customerId: string;
  /** Whom to begin with: the lower goes first, then who has waited longer. */
  rank: number;
  /** '' for nobody: they share one row of days. */
  manager: string;
  due: CivilDate;
}

export interface PlannedContact {
  customerId: string;
  manager: string;
  on: CivilDate;
  /** Its time had passed when it was planned. */
  isLate: boolean;
}

export interface SpreadContext {
  today: CivilDate;
  /** Contacts are planned up to so many days from today. */
  aheadDays: number;
  /** Of one manager on one day. */
  mostPerDay: number;
  /** Of these, contacts whose day was missed before they were planned, as of a whole ledger that is taken over. */
  latePerDay: number;
  calendar: HolidayCalendar;
}

/** What is late is planned for the days just ahead only: the rest waits until some of it is done. */
const LATE_AHEAD_DAYS = 7;

/**
 * Gives the wanted contacts that come due within the days ahead a business day each: the last one by their due day on
 * which the manager has room, else the first one after it; those that are late already a day of the coming week, a few a
 * day. What is planned keeps its day and takes its room, what is open from earlier days that of the coming week; what
 * finds none waits for a later run.
 */
export function spreadContacts(
  wanted: readonly WantedContact[],
  planned: readonly PlannedContact[],
  { today, aheadDays, mostPerDay, latePerDay, calendar }: SpreadContext,
): PlannedContact[] {
  const days = businessDays(today, addDays(today, aheadDays), calendar);
  const last = days[days.length - 1];
  if (last === undefined) return [];
  const soon = days.filter((day) => day <= addDays(today, LATE_AHEAD_DAYS));
  const taken = new Map<string, number>();
  const load = (slot: string) => taken.get(slot) ?? 0;
  const take = (manager: string, on: CivilDate, isLate: boolean) => {
    for (const slot of [slotOf(manager, on), ...(isLate ? [lateSlotOf(manager, on)] : [])])
      taken.set(slot, load(slot) + 1);
  };
  const hasRoom = (manager: string, on: CivilDate, isLate: boolean) =>
    load(slotOf(manager, on)) < mostPerDay && (!isLate || load(lateSlotOf(manager, on)) < latePerDay);
  const hasPlan = new Set(planned.map(({ customerId }) => customerId));
  for (const { manager, on, isLate } of planned) if (on >= today) take(manager, on, isLate);
  for (const { manager, on } of planned) {
    const day = on < today && soon.find((one) => hasRoom(manager, one, true));
    if (day) take(manager, day, true);
  }

  const added: PlannedContact[] = [];
  for (const { customerId, manager, due } of [...wanted].sort(byUrgency)) {
    if (hasPlan.has(customerId) || due > last) continue;
    const isLate = due < today;
    const free = (isLate ? soon : days).filter((day) => hasRoom(manager, day, isLate));
    const inTime = free.filter((day) => day <= due);
    const on = inTime[inTime.length - 1] ?? free.find((day) => day > due);
    if (on === undefined) continue;
    hasPlan.add(customerId);
    take(manager, on, isLate);
    added.push({ customerId, manager, on, isLate });
  }
  return added;
}

function businessDays(from: CivilDate, until: CivilDate, calendar: HolidayCalendar): CivilDate[] {
  const days: CivilDate[] = [];
  for (let day = from; day <= until; day = addDays(day, 1)) if (calendar.isBusinessDay(day)) days.push(day);
  return days;
}

function slotOf(manager: string, on: CivilDate): string {
  return `${on} ${manager}`;
}

function lateSlotOf(manager: string, on: CivilDate): string {
  return `late ${on} ${manager}`;
}

function byUrgency(a: WantedContact, b: WantedContact): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  return a.customerId < b.customerId ? -1 : a.customerId > b.customerId ? 1 : 0;
}
