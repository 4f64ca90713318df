import fc from 'fast-check';
import { newcombe, wilson } from '../../src/domain/share-interval';

const someShare = fc
  .integer({ min: 1, max: 5000 })
  .chain((n) => fc.record({ successes: fc.nat(n), n: fc.constant(n) }));

describe('the Wilson interval', () => {
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [9, 10, 0.5958, 0.9821],
    [2, 2, 0.3424, 1],
    [3, 3, 0.4385, 1],
  ])('of %i/%i is %f–%f (Wilson 1927, Newcombe 1998)', (successes, n, lower, upper) => {
    const interval = wilson({ successes, n });
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  test('contains the share and stays within 0 and 1', () => {
    fc.assert(
      fc.property(someShare, (share) => {
        const { lower, upper } = wilson(share);
        const point = share.successes / share.n;
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(point);
        expect(upper).toBeGreaterThanOrEqual(point);
        expect(upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('of the opposite share is its mirror image', () => {
    fc.assert(
      fc.property(someShare, ({ successes, n }) => {
        const mirrored = wilson({ successes: n - successes, n });
        expect(1 - mirrored.upper).toBeCloseTo(wilson({ successes, n }).lower, 12);
      }),
    );
  });
});

describe("Newcombe's interval of a difference (1998, method 10)", () => {
  test('of 56/70 and 48/80 is .0524–.3339', () => {
    const interval = newcombe({ successes: 56, n: 70 }, { successes: 48, n: 80 });
    expect(interval.difference).toBeCloseTo(0.2, 12);
    expect(interval.lower).toBeCloseTo(0.0524, 4);
    expect(interval.upper).toBeCloseTo(0.3339, 4);
  });

  test('contains the difference, stays within −1 and 1, and turns round with the shares', () => {
    fc.assert(
      fc.property(someShare, someShare, (a, b) => {
        const forth = newcombe(a, b);
        const back = newcombe(b, a);
        expect(forth.lower).toBeLessThanOrEqual(forth.difference);
        expect(forth.upper).toBeGreaterThanOrEqual(forth.difference);
        expect(forth.lower).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(forth.upper).toBeLessThanOrEqual(1 + 1e-12);
        expect(back.lower).toBeCloseTo(-forth.upper, 12);
      }),
    );
  });
});
