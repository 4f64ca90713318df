import { addDays, type CivilDate, firstOfMonth, isoWeek, lastOfMonth, monthOf, weekday } from './civil-date';

export type PeriodKind = 'week' | 'month';

/** A calendar week (Monday–Sunday, ISO number, key `2024-W43`) or month (key `2024-10`); both days included. */
export interface Period {
  kind: PeriodKind;
  key: string;
  start: CivilDate;
  end: CivilDate;
}

export function weekOf(date: CivilDate): Period {
  const start = addDays(date, 1 - weekday(date));
  const { year, week } = isoWeek(date);
  const key = `${year}-W${String(week).padStart(2, '0')}`;
  return { kind: 'week', key, start, end: addDays(start, 6) };
}

export function monthPeriodOf(date: CivilDate): Period {
  return { kind: 'month', key: monthOf(date), start: firstOfMonth(date), end: lastOfMonth(date) };
}

/** The week or month of a date. */
export function periodOf(kind: PeriodKind, date: CivilDate): Period {
  return kind === 'week' ? weekOf(date) : monthPeriodOf(date);
}

/** The calendar period just before. */
export function previousPeriod(period: Period): Period {
  return periodOf(period.kind, addDays(period.start, -1));
}
