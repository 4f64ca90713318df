import { addDays, type CivilDate, weekday, yearOf } from './civil-date';
import { fixedHoliday, isGazetteYear, publishedHolidays } from './public-holidays';

/** A row of the tab 공휴일: a day off added to the official list, or (`off: false`) taken from it. */
export interface HolidayRow {
  date: CivilDate;
  name: string;
  off: boolean;
}

/** Which days are worked; Saturdays and Sundays never are. */
export interface HolidayCalendar {
  isBusinessDay(date: CivilDate): boolean;
  /** Null on a day that is no holiday, a plain weekend included. */
  holidayName(date: CivilDate): string | null;
  lastBusinessDayOnOrBefore(date: CivilDate): CivilDate;
  firstBusinessDayOnOrAfter(date: CivilDate): CivilDate;
  /** Whether the year's moving holidays are known; if not, only weekends, fixed dates and added rows count. */
  covers(year: number): boolean;
}

const SATURDAY = 6;

/** The official holidays of Korea with the team's own rows laid over them. */
export function holidayCalendar(own: { extra: readonly HolidayRow[] }): HolidayCalendar {
  const rows = new Map(own.extra.map((row) => [row.date, row]));
  const ownLunarYears = yearsWithLunarHolidays(own.extra);

  const holidayName = (date: CivilDate): string | null => {
    const row = rows.get(date);
    if (row !== undefined) return row.off ? row.name : null;
    return isGazetteYear(yearOf(date)) ? publishedHolidays(date) : fixedHoliday(date);
  };
  const isBusinessDay = (date: CivilDate) => weekday(date) < SATURDAY && holidayName(date) === null;
  const nearestBusinessDay = (date: CivilDate, step: 1 | -1): CivilDate => {
    let day = date;
    while (!isBusinessDay(day)) day = addDays(day, step);
    return day;
  };

  return {
    isBusinessDay,
    holidayName,
    lastBusinessDayOnOrBefore: (date) => nearestBusinessDay(date, -1),
    firstBusinessDayOnOrAfter: (date) => nearestBusinessDay(date, 1),
    covers: (year) => isGazetteYear(year) || ownLunarYears.has(year),
  };
}

/** A team has covered a year itself once both holidays that no fixed date gives stand in its rows. */
function yearsWithLunarHolidays(rows: readonly HolidayRow[]): Set<number> {
  const yearsNaming = (word: string) =>
    new Set(rows.filter((row) => row.off && row.name.includes(word)).map((row) => yearOf(row.date)));
  const autumn = yearsNaming('추석');
  return new Set([...yearsNaming('설날')].filter((year) => autumn.has(year)));
}
