import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  isCivilDate,
  isoWeek,
  monthOf,
  parseCivilDate,
  weekday,
} from '../../src/domain/civil-date';
import { anyDate } from './civil-dates';

describe('a civil date', () => {
  test.each(['2024-02-29', '1900-01-01', '9999-12-31', '2000-02-29'])('%s is one', (text) => {
    expect(isCivilDate(text)).toBe(true);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-4-1',
    '1899-12-31',
    '20240401',
    '2024-04-01 ',
    '',
  ])('%j is none', (text) => {
    expect(isCivilDate(text)).toBe(false);
  });

  test('is made of whole parts only', () => {
    expect(parseCivilDate(2024, 2, 29)).toBe('2024-02-29');
    expect(parseCivilDate(2024, 2, 29.5)).toBeNull();
    expect(parseCivilDate(2024, 2, 0)).toBeNull();
    expect(parseCivilDate(Number.NaN, 2, 1)).toBeNull();
    expect(parseCivilDate(10_000, 1, 1)).toBeNull();
  });

  test('agrees with the Gregorian calendar of the JavaScript engine', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const utc = new Date(`${date}T00:00:00Z`);
        utc.setUTCDate(utc.getUTCDate() + days);
        expect(addDays(date, days)).toBe(utc.toISOString().slice(0, 10));
        expect(weekday(addDays(date, days))).toBe(((utc.getUTCDay() + 6) % 7) + 1);
      }),
    );
  });

  test('daysBetween undoes addDays', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  test('keeps the day of the month, or takes the last, when months are added', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-01-31', 3)).toBe('2024-04-30');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(addMonths('2024-11-15', 2)).toBe('2025-01-15');
  });

  test('refuses to leave the years a sheet can hold', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addMonths('1900-01-01', -1)).toThrow(RangeError);
  });

  test('knows its month and ISO week', () => {
    expect(monthOf('2024-10-02')).toBe('2024-10');
    expect(isoWeek('2024-12-30')).toEqual({ year: 2025, week: 1 });
    expect(isoWeek('2021-01-03')).toEqual({ year: 2020, week: 53 });
  });
});
