import { consentProblem, isPriceRise, needsPriceConsent } from '../../src/domain/price-rise';

test.each([
  [100_000, 120_000, true],
  [0, 10_000, true],
  [100_000, 100_000, false],
  [100_000, 90_000, false],
  [null, 90_000, false],
  [100_000, null, false],
])('from %s to %s won is a rise: %s', (before, after, isRise) => {
  expect(isPriceRise(before, after)).toBe(isRise);
});

test('a rise needs a consent where either term renews by itself or is a subscription', () => {
  const plain = { autoRenewal: null, itemKind: 'lease' };
  const automatic = { autoRenewal: true, itemKind: null };
  expect(needsPriceConsent('2025-03-01', [plain, { autoRenewal: false, itemKind: null }])).toBe(false);
  expect(needsPriceConsent('2025-03-01', [plain, automatic])).toBe(true);
  expect(needsPriceConsent('2025-03-01', [{ autoRenewal: false, itemKind: 'subscription' }, plain])).toBe(
    true,
  );
  expect(needsPriceConsent('2025-02-13', [automatic, automatic])).toBe(false);
});

describe('a consent to a price from 2025-03-31 on', () => {
  const at = { from: '2025-03-31', today: '2025-04-02' } as const;

  test.each([
    ['2025-03-01', null],
    ['2025-03-31', null],
    ['2025-02-28', 'early'],
    ['2025-04-01', 'late'],
    ['2025-04-03', 'future'],
    [null, 'missing'],
  ] as const)('that was given on %s: %s', (on, problem) => {
    expect(consentProblem({ on, how: '전화' }, at)).toBe(problem);
  });

  test('is none without the way it was given', () => {
    expect(consentProblem({ on: '2025-03-10', how: ' ' }, at)).toBe('missing');
  });
});
