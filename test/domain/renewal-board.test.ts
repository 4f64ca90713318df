import fc from 'fast-check';
import { addDays } from '../../src/domain/civil-date';
import type { ContractTerm, RenewalStage } from '../../src/domain/contract';
import { type BoardContract, boardEnd, nextStage, renewalBoard } from '../../src/domain/renewal-board';
import { kim } from './example-ledger';

const today = '2024-10-02';

function contract(
  id: string,
  end: ContractTerm['end'],
  changes: Partial<ContractTerm> = {},
  more: Partial<BoardContract> = {},
): BoardContract {
  return {
    term: { ...kim, id, start: '2024-01-01', end, ...changes },
    monthlyValue: 10_000,
    successorId: null,
    ...more,
  };
}

const board = (contracts: readonly BoardContract[], months = 3) =>
  renewalBoard(contracts, { today, months, graceDays: 30 });

describe('the board of renewals', () => {
  test('shows what ends in these calendar months, soonest first, and what lapsed within the grace days', () => {
    const { rows } = board([
      contract('December', '2024-12-31'),
      contract('January', '2025-01-01'),
      contract('October', '2024-10-02'),
      contract('lapsed', '2024-09-02'),
      contract('long lapsed', '2024-09-01'),
      contract('not begun', '2024-11-01', { start: '2024-10-03' }),
      contract('terminated', '2024-11-01', { terminatedOn: '2024-10-20' }),
      contract('renewed', '2024-11-01', {}, { successorId: 'K-2024-0009' }),
    ]);
    expect(rows.map((row) => row.contract.term.id)).toEqual(['lapsed', 'October', 'December']);
    expect(boardEnd('2024-11-30', 4)).toBe('2025-02-28');
  });

  test('sums up what is at risk by stage and month; what is agreed, given up or renewed stands apart', () => {
    const sums = board([
      contract('1', '2024-10-31'),
      contract('2', '2024-10-31', { renewalStage: 'proposed' }),
      contract('3', '2024-11-30', { renewalStage: 'proposed' }, { monthlyValue: null }),
      contract('4', '2024-11-30', { renewalStage: 'committed' }),
      contract('5', '2024-11-30', { memo: '재계약 예정' }),
      contract('6', '2024-11-30', { renewalStage: 'lost' }),
      contract('7', '2024-11-30', {}, { successorId: 'K-1' }),
    ]);
    expect(sums.byStage).toEqual({
      target: { count: 1, monthlyValue: 10_000 },
      informed: { count: 0, monthlyValue: 0 },
      consulting: { count: 0, monthlyValue: 0 },
      proposed: { count: 2, monthlyValue: 10_000 },
      committed: { count: 2, monthlyValue: 20_000 },
      lost: { count: 1, monthlyValue: 10_000 },
    });
    expect(sums.byMonth).toEqual([
      { month: '2024-10', count: 2, monthlyValue: 20_000 },
      { month: '2024-11', count: 1, monthlyValue: 0 },
    ]);
    expect(sums.atRisk).toEqual({ count: 3, monthlyValue: 20_000 });
    expect(sums.renewed).toEqual({ count: 1, monthlyValue: 10_000 });
  });

  test('counts each contract once: by stage, and what is at risk by month', () => {
    const stages: (RenewalStage | null)[] = [null, 'target', 'informed', 'proposed', 'committed', 'lost'];
    const made = fc.array(
      fc.record({ days: fc.integer({ min: -60, max: 200 }), stage: fc.constantFrom(...stages) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(made, (ends) => {
        const sums = board(
          ends.map(({ days, stage }, index) =>
            contract(String(index), addDays(today, days), { renewalStage: stage }),
          ),
        );
        const { committed, lost, ...open } = sums.byStage;
        const count = (all: readonly { count: number }[]) => all.reduce((sum, one) => sum + one.count, 0);
        expect(count([committed, lost, ...Object.values(open)])).toBe(sums.rows.length);
        expect(count(sums.byMonth)).toBe(count(Object.values(open)));
        expect(sums.atRisk.count).toBe(count(sums.byMonth));
      }),
    );
  });
});

test.each([
  ['target', 'informed'],
  ['informed', 'consulting'],
  ['consulting', 'proposed'],
  ['proposed', 'committed'],
  ['committed', null],
  ['lost', null],
] as const)('after %s comes %s', (stage, next) => {
  expect(nextStage(stage)).toBe(next);
});
