import fc from 'fast-check';
import { addDays, daysBetween } from '../../src/domain/civil-date';
import { endOfTerm, termLength, termMonths, termsOverlap } from '../../src/domain/term';
import { anyDate } from './civil-dates';

describe('a term', () => {
  test.each([
    ['2023-10-26', 12, '2024-10-25'],
    ['2023-12-01', 12, '2024-11-30'],
    ['2025-01-31', 1, '2025-02-28'],
    ['2025-01-29', 1, '2025-02-28'],
    ['2025-01-28', 1, '2025-02-27'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-01-30', 1, '2024-02-29'],
  ] as const)('from %s over %i months ends on %s (Civil Code, article 160)', (start, months, end) => {
    expect(endOfTerm(start, months)).toBe(end);
    expect(termLength(start, end)).toEqual({ months, days: 0 });
  });

  test('that follows another without a gap starts the day after its end', () => {
    expect(endOfTerm('2023-11-15', 12)).toBe('2024-11-14');
    expect(endOfTerm('2024-11-15', 12)).toBe('2025-11-14');
  });

  test('may run to the last day a sheet can hold', () => {
    expect(endOfTerm('9999-01-01', 12)).toBe('9999-12-31');
    expect(termLength('2024-01-01', '9999-12-31')).toEqual({ months: 7976 * 12, days: 0 });
    expect(termLength('2024-01-15', '9999-12-31').days).toBe(17);
  });

  test('counts whole months, then the days left over', () => {
    expect(termLength('2024-01-01', '2024-01-01')).toEqual({ months: 0, days: 1 });
    expect(termLength('2024-01-01', '2024-03-15')).toEqual({ months: 2, days: 15 });
    expect(termLength('2024-01-31', '2024-03-01')).toEqual({ months: 1, days: 1 });
    expect(() => termLength('2024-01-02', '2024-01-01')).toThrow(RangeError);
  });

  test('is shown in months with one decimal', () => {
    expect(termMonths('2023-10-26', '2024-10-25')).toBe(12);
    expect(termMonths('2024-01-01', '2024-03-15')).toBe(2.5);
    expect(termMonths('2024-01-01', '2024-01-07')).toBe(0.2);
  });

  test('of whole months is measured as these months', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 240 }), (start, months) => {
        expect(termLength(start, endOfTerm(start, months))).toEqual({ months, days: 0 });
      }),
    );
  });

  test('is its whole months and less than another month', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 3000 }), (start, days) => {
        const end = addDays(start, days);
        const length = termLength(start, end);
        expect(length.days).toBeGreaterThanOrEqual(0);
        expect(addDays(endOfTerm(start, length.months), length.days)).toBe(end);
        expect(endOfTerm(start, length.months + 1) > end).toBe(true);
      }),
    );
  });

  test('grows with every month added', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), (start, months) => {
        const longer = daysBetween(endOfTerm(start, months), endOfTerm(start, months + 1));
        expect(longer).toBeGreaterThanOrEqual(27);
        expect(longer).toBeLessThanOrEqual(32);
      }),
    );
  });

  test('overlaps another that shares a day with it', () => {
    const term = { start: '2024-01-01', end: '2024-01-31' } as const;
    expect(termsOverlap(term, { start: '2024-01-31', end: '2024-02-28' })).toBe(true);
    expect(termsOverlap(term, { start: '2024-02-01', end: '2024-02-28' })).toBe(false);
    expect(termsOverlap({ start: '2023-01-01', end: '2025-01-01' }, term)).toBe(true);
  });
});
