import fc from 'fast-check';
import { addDays } from '../../src/domain/civil-date';
import { monthPeriodOf, periodOf, previousPeriod, weekOf } from '../../src/domain/period';
import { anyDate } from './civil-dates';

describe('a period', () => {
  test('is a week from Monday to Sunday with its ISO number', () => {
    const week = { kind: 'week', key: '2024-W43', start: '2024-10-21', end: '2024-10-27' };
    expect(weekOf('2024-10-21')).toEqual(week);
    expect(weekOf('2024-10-27')).toEqual(week);
    expect(weekOf('2024-12-30').key).toBe('2025-W01');
    expect(weekOf('2027-01-03').key).toBe('2026-W53');
  });

  test('is a calendar month', () => {
    expect(monthPeriodOf('2024-02-10')).toEqual({
      kind: 'month',
      key: '2024-02',
      start: '2024-02-01',
      end: '2024-02-29',
    });
  });

  test('holds its date, and the period before it ends the day before it starts', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom('week', 'month'), (date, kind) => {
        const period = periodOf(kind, date);
        expect(period.start <= date && date <= period.end).toBe(true);
        expect(previousPeriod(period).end).toBe(addDays(period.start, -1));
        expect(periodOf(kind, period.start)).toEqual(periodOf(kind, period.end));
      }),
    );
  });
});
