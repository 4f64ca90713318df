import fc from 'fast-check';
import { addDays } from '../../src/domain/civil-date';
import type { ContractTerm } from '../../src/domain/contract';
import { lossesByReason, lostOn, renewalRate } from '../../src/domain/renewal-figures';
import { kim } from './example-ledger';

const october = { start: '2024-10-01', end: '2024-10-31' } as const;

function term(id: string, end: ContractTerm['end'], changes: Partial<ContractTerm> = {}): ContractTerm {
  return { ...kim, id, start: '2023-11-01', end, ...changes };
}

function renewing(id: string, previousId: string, start: ContractTerm['start']): ContractTerm {
  return { ...kim, id, previousId, start, end: addDays(start, 364) };
}

describe('the renewal rate', () => {
  test('is the renewed of those due, with what may still be renewed apart', () => {
    const terms = [
      term('renewed', '2024-10-15'),
      renewing('next', 'renewed', '2024-10-16'),
      term('late', '2024-10-20'),
      renewing('late-next', 'late', '2024-11-19'),
      term('lapsed', '2024-10-01'),
      term('waiting', '2024-10-31'),
      term('let go', '2024-10-31', { renewalStage: 'lost' }),
      term('of November', '2024-11-01'),
    ];
    expect(renewalRate(terms, october, { today: '2024-11-25', graceDays: 30 })).toEqual({
      due: 4,
      renewed: 2,
      pending: 1,
      rate: 0.5,
    });
  });

  test.each([
    ['2024-11-30', 1],
    ['2024-12-01', 0],
  ] as const)('counts a successor on %s as renewed: %i', (start, renewed) => {
    const terms = [term('old', '2024-10-31'), renewing('new', 'old', start)];
    expect(renewalRate(terms, october, { today: '2025-01-01', graceDays: 30 }).renewed).toBe(renewed);
  });

  test('waits until the last grace day is over', () => {
    const terms = [term('old', '2024-10-31')];
    expect(renewalRate(terms, october, { today: '2024-11-30', graceDays: 30 })).toMatchObject({
      pending: 1,
      rate: null,
    });
    expect(renewalRate(terms, october, { today: '2024-12-01', graceDays: 30 })).toMatchObject({
      pending: 0,
      rate: 0,
    });
  });

  test('is open where nothing was due, and passes over terms that never began', () => {
    const never = term('never', '2024-10-31', { terminatedOn: '2023-10-01' });
    expect(renewalRate([never], october, { today: '2025-01-01', graceDays: 30 })).toEqual({
      due: 0,
      renewed: 0,
      pending: 0,
      rate: null,
    });
  });

  test('counts every term that ends in the period once', () => {
    const day = fc.integer({ min: 0, max: 120 }).map((days) => addDays('2024-08-01', days));
    const ends = fc.array(fc.record({ end: day, next: fc.option(day) }), { maxLength: 20 });
    fc.assert(
      fc.property(ends, day, (made, today) => {
        const terms = made.flatMap(({ end, next }, index) => [
          term(`t${index}`, end),
          ...(next === null
            ? []
            : [{ ...renewing(`n${index}`, `t${index}`, next), end: '2099-12-31' as const }]),
        ]);
        const { due, pending } = renewalRate(terms, october, { today, graceDays: 30 });
        expect(due + pending).toBe(
          made.filter(({ end }) => end >= october.start && end <= october.end).length,
        );
      }),
    );
  });
});

describe('the reasons of loss', () => {
  test('are counted with their monthly value, the most frequent first and the unnamed last', () => {
    const loss = (id: string, lossReason: string | null, changes: Partial<ContractTerm>) => ({
      term: term(id, '2024-10-20', changes),
      monthlyValue: 10_000,
      lossReason,
    });
    const contracts = [
      loss('1', '가격', { renewalStage: 'lost' }),
      loss('2', '경쟁사', { terminatedOn: '2024-10-02' }),
      loss('3', '경쟁사', { terminatedOn: '2024-10-03' }),
      { ...loss('4', null, { renewalStage: 'lost' }), monthlyValue: null },
      loss('5', '가격', { terminatedOn: '2024-09-30' }),
      loss('6', '가격', {}),
      loss('7', '가격', { renewalStage: 'lost' }),
      { ...loss('8', null, {}), term: renewing('8', '7', '2024-10-21') },
    ];
    expect(lossesByReason(contracts, october)).toEqual([
      { reason: '경쟁사', count: 2, monthlyValue: 20_000 },
      { reason: '가격', count: 1, monthlyValue: 10_000 },
      { reason: null, count: 1, monthlyValue: 0 },
    ]);
  });

  test('belong to the 해지일, and where there is none to the end', () => {
    expect(lostOn(term('1', '2024-10-20', { renewalStage: 'lost' }))).toBe('2024-10-20');
    expect(lostOn(term('1', '2024-10-20', { terminatedOn: '2024-05-02', renewalStage: 'lost' }))).toBe(
      '2024-05-02',
    );
    expect(lostOn(term('1', '2024-10-20'))).toBeNull();
    expect(lostOn(term('1', '2024-10-20', { terminatedOn: '2023-01-02' }))).toBeNull();
  });
});

test('a term that goes on at once is renewed also without grace days', () => {
  const terms = [term('old', '2024-10-31'), renewing('new', 'old', '2024-11-01')];
  expect(renewalRate(terms, october, { today: '2024-11-01', graceDays: 0 }).renewed).toBe(1);
});
