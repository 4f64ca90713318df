import fc from 'fast-check';
import { customerNumber, idNumber, nextCustomerId, nextId } from '../../src/domain/id';

describe('an id', () => {
  test('starts a series anew each year', () => {
    expect(nextId('K', 2024, [], 0)).toBe('K-2024-0001');
    expect(nextId('K', 2025, ['K-2024-0007', 'L-2025-0004'], 0)).toBe('K-2025-0001');
  });

  test('follows the highest used and the highest ever given', () => {
    expect(nextId('K', 2024, ['K-2024-0002', 'K-2024-0009', 'K-2024-x'], 0)).toBe('K-2024-0010');
    expect(nextId('K', 2024, ['K-2024-0002'], 12)).toBe('K-2024-0013');
    expect(nextId('K', 2024, ['K-2024-9999'], 0)).toBe('K-2024-10000');
  });

  test('of a customer starts at 1001', () => {
    expect(nextCustomerId([], 0)).toBe('1001');
    expect(nextCustomerId(['1001', '1003', '가나다'], 0)).toBe('1004');
    expect(nextCustomerId(['7'], 1050)).toBe('1051');
  });

  test('gives its number only within its own series', () => {
    expect(idNumber('K-2024-0013', 'K', 2024)).toBe(13);
    expect(idNumber('K-2023-0013', 'K', 2024)).toBeNull();
    expect(customerNumber('1001')).toBe(1001);
    expect(customerNumber('고객1')).toBeNull();
  });

  test('is never one that was used', () => {
    const someIds = fc.array(fc.nat(20_000).map((number) => `K-2024-${String(number).padStart(4, '0')}`));
    fc.assert(
      fc.property(someIds, fc.nat(20_000), (used, highest) => {
        const next = nextId('K', 2024, used, highest);
        expect(used).not.toContain(next);
        expect(idNumber(next, 'K', 2024)).toBeGreaterThan(highest);
      }),
    );
  });
});
