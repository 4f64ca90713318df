import fc from 'fast-check';
import { addDays } from '../../src/domain/civil-date';
import type { ContractTerm } from '../../src/domain/contract';
import {
  customerChurn,
  grossRevenueChurn,
  monthlyRecurringRevenue,
  netRevenueChurn,
  revenueMovements,
  type ValuedTerm,
} from '../../src/domain/recurring-revenue';
import { exactMonthlyValue } from '../../src/domain/won';
import { kim } from './example-ledger';

const later = { today: '2025-03-01', graceDays: 30 } as const;
const october = { start: '2024-10-01', end: '2024-10-31' } as const;

function valued(
  customerId: string,
  start: ContractTerm['start'],
  end: ContractTerm['end'],
  monthlyValue: number | null,
  changes: Partial<ContractTerm> = {},
): ValuedTerm {
  const id = `${customerId} ${start} ${changes.service ?? ''}`.trim();
  return { term: { ...kim, id, customerId, start, end, ...changes }, monthlyValue };
}

describe('monthly recurring revenue', () => {
  test('of 2 000 for a year is 166.67', () => {
    const fee = { fee: 2000, cycle: 'year', start: '2024-01-01', end: '2024-12-31' } as const;
    const terms = [valued('a', fee.start, fee.end, exactMonthlyValue(fee))];
    expect(monthlyRecurringRevenue(terms, '2024-10-02')).toBeCloseTo(166.67, 2);
  });

  test('counts what is in force on the day: from the start to the end, not after a 해지일, not in a pause', () => {
    const terms = [
      valued('in force', '2024-10-02', '2024-10-02', 1),
      valued('not yet', '2024-10-03', '2025-10-02', 10),
      valued('over', '2023-10-01', '2024-10-01', 100),
      valued('terminated', '2024-01-01', '2024-12-31', 1000, { terminatedOn: '2024-10-02' }),
      valued('paused', '2024-01-01', '2024-12-31', 10_000, { pausedFrom: '2024-09-01' }),
      valued('without a fee', '2024-01-01', '2024-12-31', null),
    ];
    expect(monthlyRecurringRevenue(terms, '2024-10-02')).toBe(1);
  });
});

describe('customer churn', () => {
  test('is those at the start who have nothing at the end, without the new ones', () => {
    const terms = [
      valued('stays', '2024-01-01', '2024-12-31', 1),
      valued('ends with the month', '2023-11-01', '2024-10-31', 1),
      valued('terminated', '2024-01-01', '2024-12-31', 1, { terminatedOn: '2024-10-02' }),
      valued('new', '2024-10-01', '2025-09-30', 1),
      valued('came and went', '2024-10-02', '2024-10-20', 1),
      valued('of November', '2024-11-01', '2025-10-31', 1),
    ];
    expect(customerChurn(terms, october, later)).toEqual({ atStart: 3, lost: 2, pending: 0, rate: 2 / 3 });
  });

  test('leaves out who renews, be it late within the grace days or without naming the earlier term', () => {
    const terms = [
      valued('renews', '2023-11-01', '2024-10-31', 1),
      valued('renews', '2024-11-01', '2025-10-31', 1, { previousId: 'renews 2023-11-01' }),
      valued('late', '2023-10-16', '2024-10-15', 1),
      valued('late', '2024-11-14', '2025-11-13', 1, { previousId: 'late 2023-10-16' }),
      valued('unnamed', '2023-11-01', '2024-10-31', 1),
      valued('unnamed', '2024-11-01', '2025-10-31', 1),
      valued('too late', '2023-10-16', '2024-10-15', 1),
      valued('too late', '2024-11-15', '2025-11-14', 1, { previousId: 'too late 2023-10-16' }),
    ];
    expect(customerChurn(terms, october, later)).toEqual({ atStart: 4, lost: 1, pending: 0, rate: 0.25 });
  });

  test('is open where there was nobody', () => {
    expect(customerChurn([], october, later)).toEqual({ atStart: 0, lost: 0, pending: 0, rate: null });
  });

  test.each([
    ['2024-10-31', 2],
    ['2024-11-19', 2],
    ['2024-11-20', 1],
    ['2024-12-01', 0],
  ] as const)('counts who may still renew as lost, and on %s tells %i of them apart', (today, pending) => {
    const terms = [
      valued('stays', '2024-01-01', '2024-12-31', 1),
      valued('ended on the 20th', '2023-10-21', '2024-10-20', 1),
      valued('ended on the 31st', '2023-11-01', '2024-10-31', 1),
      valued('given up', '2023-11-01', '2024-10-31', 1, { renewalStage: 'lost' }),
      valued('terminated', '2024-01-01', '2024-12-31', 1, { terminatedOn: '2024-10-20' }),
    ];
    expect(customerChurn(terms, october, { today, graceDays: 30 })).toEqual({
      atStart: 5,
      lost: 4,
      pending,
      rate: 0.8,
    });
  });
});

describe('the movements of revenue', () => {
  const start = '2024-01-01';
  const movements = revenueMovements(
    [
      valued('stays', start, '2024-12-31', 60),
      valued('expands', '2023-10-15', '2024-10-14', 10),
      valued('expands', '2024-10-15', '2025-10-14', 20, { previousId: 'expands 2023-10-15' }),
      valued('keeps one of two', start, '2024-12-31', 10, { service: 'A' }),
      valued('keeps one of two', start, '2024-10-20', 10, { service: 'B' }),
      valued('leaves', start, '2024-10-31', 10),
    ],
    october,
    30,
  );

  test('tell of an upgrade, of one contract ended of several, and of the last one ended', () => {
    expect(movements).toEqual({
      start: 100,
      fresh: 0,
      reactivation: 0,
      expansion: 10,
      contraction: 10,
      churn: 10,
      end: 90,
    });
  });

  test('give a net churn of 10 % and a gross churn of 20 %', () => {
    expect(netRevenueChurn(movements)).toBeCloseTo(0.1);
    expect(grossRevenueChurn(movements)).toBeCloseTo(0.2);
  });

  test('tell new customers from those who come back', () => {
    const terms = [
      valued('new', '2024-10-10', '2025-10-09', 5),
      valued('back', '2022-10-10', '2023-10-09', 7),
      valued('back', '2024-10-10', '2025-10-09', 8),
    ];
    expect(revenueMovements(terms, october, 30)).toMatchObject({
      start: 0,
      fresh: 5,
      reactivation: 8,
      end: 13,
    });
  });

  test('show a pause as contraction, and its end as expansion', () => {
    const paused = [
      valued('a', start, '2024-12-31', 5, { pausedFrom: '2024-10-20', pausedUntil: '2024-11-09' }),
    ];
    expect(revenueMovements(paused, october, 30)).toMatchObject({ contraction: 5, churn: 0 });
    const november = { start: '2024-11-01', end: '2024-11-30' } as const;
    expect(revenueMovements(paused, november, 30)).toMatchObject({ expansion: 5, fresh: 0, reactivation: 0 });
  });

  test('add up from the start to the end, and one month ends where the next begins', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2024-01-01', days));
    const terms = fc.array(
      fc
        .record({
          customer: fc.constantFrom('a', 'b', 'c'),
          service: fc.constantFrom('A', 'B'),
          start: day,
          days: fc.nat(200),
          value: fc.nat(100),
        })
        .map(({ customer, service, start: from, days, value }) =>
          valued(customer, from, addDays(from, days), value, { service }),
        ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(terms, (made) => {
        const first = revenueMovements(made, october, 30);
        const second = revenueMovements(made, { start: '2024-11-01', end: '2024-11-30' }, 30);
        expect(first.end).toBe(
          first.start + first.fresh + first.reactivation + first.expansion - first.contraction - first.churn,
        );
        expect(second.start).toBe(first.end);
      }),
    );
  });
});
