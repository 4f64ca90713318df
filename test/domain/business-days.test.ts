import fc from 'fast-check';
import { holidayCalendar } from '../../src/domain/business-days';
import { weekday } from '../../src/domain/civil-date';
import { anyDateFrom } from './civil-dates';

const official = holidayCalendar({ extra: [] });

describe('business days', () => {
  test.each([
    ['2024-10-01', '임시공휴일'],
    ['2024-10-03', '개천절'],
    ['2024-10-09', '한글날'],
    ['2025-01-27', '임시공휴일'],
    ['2025-01-29', '설날'],
    ['2023-10-02', '임시공휴일'],
    ['2026-05-01', '노동절'],
    ['2026-07-17', '제헌절'],
  ] as const)('do not include %s, %s', (date, name) => {
    expect(official.holidayName(date)).toBe(name);
    expect(official.isBusinessDay(date)).toBe(false);
  });

  test('include the days that a lunar calendar one day late would take off', () => {
    expect(official.isBusinessDay('2025-01-31')).toBe(true);
    expect(official.isBusinessDay('2026-02-19')).toBe(true);
  });

  test('do not include Saturdays and Sundays, which have no name', () => {
    expect(official.isBusinessDay('2024-11-30')).toBe(false);
    expect(official.isBusinessDay('2024-12-01')).toBe(false);
    expect(official.holidayName('2024-11-30')).toBeNull();
  });

  test('are looked for backwards and forwards over a long holiday', () => {
    expect(official.lastBusinessDayOnOrBefore('2024-09-18')).toBe('2024-09-13');
    expect(official.firstBusinessDayOnOrAfter('2024-09-14')).toBe('2024-09-19');
    expect(official.lastBusinessDayOnOrBefore('2024-10-02')).toBe('2024-10-02');
  });

  test('lose a day the team adds and win one it takes back', () => {
    const own = holidayCalendar({
      extra: [
        { date: '2024-10-04', name: '창립기념일', off: true },
        { date: '2024-10-09', name: '한글날', off: false },
        { date: '2024-11-30', name: '근무', off: false },
      ],
    });
    expect(own.holidayName('2024-10-04')).toBe('창립기념일');
    expect(own.isBusinessDay('2024-10-04')).toBe(false);
    expect(own.isBusinessDay('2024-10-09')).toBe(true);
    expect(own.isBusinessDay('2024-11-30')).toBe(false);
    expect(own.lastBusinessDayOnOrBefore('2024-10-04')).toBe('2024-10-02');
  });

  test('of a year nobody published fall back on fixed dates', () => {
    expect(official.covers(2027)).toBe(true);
    expect(official.covers(2028)).toBe(false);
    expect(official.isBusinessDay('2028-03-01')).toBe(false);
    expect(official.isBusinessDay('2028-05-01')).toBe(false);
    expect(official.isBusinessDay('2028-03-02')).toBe(true);
    expect(official.isBusinessDay('2017-07-17')).toBe(true);
  });

  test('of a year are covered by the team once both lunar holidays are entered', () => {
    const seollal = { date: '2028-01-27', name: '설날', off: true } as const;
    const chuseok = { date: '2028-10-03', name: '추석', off: true } as const;
    expect(holidayCalendar({ extra: [seollal] }).covers(2028)).toBe(false);
    expect(holidayCalendar({ extra: [seollal, chuseok] }).covers(2028)).toBe(true);
    expect(holidayCalendar({ extra: [seollal, chuseok] }).isBusinessDay('2028-01-27')).toBe(false);
  });

  test('are found on the right side of any day, and never on a weekend', () => {
    fc.assert(
      fc.property(anyDateFrom('2017-06-01', 4500), (date) => {
        const before = official.lastBusinessDayOnOrBefore(date);
        const after = official.firstBusinessDayOnOrAfter(date);
        expect(before <= date && date <= after).toBe(true);
        expect(Math.max(weekday(before), weekday(after))).toBeLessThan(6);
        expect(before === after).toBe(official.isBusinessDay(date));
      }),
    );
  });
});
