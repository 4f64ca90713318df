import fc from 'fast-check';
import { monthlyValue } from '../../src/domain/won';

const year = { start: '2023-10-26', end: '2024-10-25' } as const;

describe('the monthly value', () => {
  test.each([
    ['month', 100_000, 100_000],
    ['quarter', 100_000, 33_333],
    ['half', 100_000, 16_667],
    ['year', 2000, 167],
    ['year', 6, 1],
    ['year', 5, 0],
    ['once', 1_200_000, 100_000],
  ] as const)('of a fee per %s of %i won is %i', (cycle, fee, expected) => {
    expect(monthlyValue({ fee, cycle, ...year })).toBe(expected);
  });

  test('of a one-off fee counts the days left over as thirtieths of a month', () => {
    expect(monthlyValue({ fee: 250_000, cycle: 'once', start: '2024-01-01', end: '2024-03-15' })).toBe(
      100_000,
    );
    expect(monthlyValue({ fee: 10_000, cycle: 'once', start: '2024-01-01', end: '2024-01-03' })).toBe(
      100_000,
    );
  });

  test('is never further than half a won from the exact share', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (fee) => {
        const exactTwelfths = monthlyValue({ fee, cycle: 'year', ...year }) * 12 - fee;
        expect(exactTwelfths).toBeLessThanOrEqual(6);
        expect(exactTwelfths).toBeGreaterThan(-6);
      }),
    );
  });
});
