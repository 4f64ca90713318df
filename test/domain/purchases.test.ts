import * as fc from 'fast-check';
import type { CivilDate } from '../../src/domain/civil-date';
import { joinPurchases, type Purchase, purchasePattern } from '../../src/domain/purchases';

/** `1001 2024-10-02 토너 30000` a line; a dash is a blank. */
function table(text: string): Purchase[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [customerId = '', date = '', item = '-', amount = '-'] = line.trim().split(/\s*\|\s*/);
      return {
        customerId,
        date: date as CivilDate,
        item: item === '-' ? null : item,
        amount: amount === '-' ? null : Number(amount),
      };
    });
}

const lines = (purchases: readonly Purchase[]) =>
  purchases.map(({ customerId, date, item, amount }) =>
    [customerId, date, item ?? '-', amount ?? '-'].join(' | '),
  );

describe('purchases of the log and of 이용 정보', () => {
  test('that both note count once, and stand oldest first', () => {
    const log = table(`
      1001 | 2024-10-05 | 토너 | 30000
      1002 | 2024-10-02 | 토너 | 30000`);
    const usage = table(`
      1001 | 2024-10-05 | 토너 | 30000
      1001 | 2024-09-01 | 용지 | 5000`);
    expect(lines(joinPurchases(log, usage))).toEqual([
      '1001 | 2024-09-01 | 용지 | 5000',
      '1002 | 2024-10-02 | 토너 | 30000',
      '1001 | 2024-10-05 | 토너 | 30000',
    ]);
  });

  test.each([
    ['another customer', 'is another', 2, '1002 | 2024-10-05 | 토너 | 30000'],
    ['another day', 'is another', 2, '1001 | 2024-10-06 | 토너 | 30000'],
    ['another item', 'is another', 2, '1001 | 2024-10-05 | 용지 | 30000'],
    ['another amount', 'is another', 2, '1001 | 2024-10-05 | 토너 | 29000'],
    ['no amount', 'is another', 2, '1001 | 2024-10-05 | 토너 | -'],
    ['other spaces', 'is the same', 1, '1001 | 2024-10-05 | 토 너 | 30000'],
  ])('with %s %s: %i', (_what, _verdict, count, usage) => {
    const log = table('1001 | 2024-10-05 | 토너 | 30000');
    expect(joinPurchases(log, table(usage))).toHaveLength(count);
  });

  test('that one source notes twice were made twice', () => {
    const once = '1001 | 2024-10-05 | 토너 | 30000';
    const twice = `${once}\n${once}`;
    expect(joinPurchases(table(twice), table(once))).toHaveLength(2);
    expect(joinPurchases(table(once), table(twice))).toHaveLength(2);
    expect(joinPurchases(table(twice), table(twice))).toHaveLength(2);
  });

  const some = fc.array(
    fc.record<Purchase>({
      customerId: fc.constantFrom('1001', '1002'),
      date: fc.constantFrom<CivilDate[]>('2024-10-01', '2024-10-02'),
      item: fc.constantFrom('토너', null),
      amount: fc.constantFrom(1000, null),
    }),
  );

  test('are as many whichever source is asked first, and no fewer than either notes', () => {
    fc.assert(
      fc.property(some, some, (log, usage) => {
        const { length } = joinPurchases(log, usage);
        expect(joinPurchases(usage, log)).toHaveLength(length);
        expect(length).toBeGreaterThanOrEqual(Math.max(log.length, usage.length));
        expect(joinPurchases(log, log)).toHaveLength(log.length);
      }),
    );
  });
});

describe('a purchase pattern', () => {
  test('counts, adds up, and says what came last and how far apart the days are', () => {
    const purchases = table(`
      1001 | 2024-08-01 | 토너 | 30000
      1001 | 2024-09-01 | 용지 | -
      1001 | 2024-09-01 | 토너 | 30000
      1001 | 2024-10-05 | 용지 | 5000`);
    expect(purchasePattern(purchases)).toEqual({
      count: 4,
      total: 65_000,
      lastOn: '2024-10-05',
      lastItem: '용지',
      usualItem: '용지',
      interval: 33,
    });
  });

  test('of one day has no interval, of single items no usual one, and of nothing is none', () => {
    expect(purchasePattern(table('1001 | 2024-10-05 | - | 5000'))).toMatchObject({
      lastItem: null,
      usualItem: null,
      interval: null,
    });
    expect(purchasePattern([])).toBeNull();
  });
});
