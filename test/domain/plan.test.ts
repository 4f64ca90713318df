import * as fc from 'fast-check';
import { addDays, type CivilDate } from '../../src/domain/civil-date';
import {
  budgetOf,
  elapsedShare,
  type Goal,
  type Measured,
  type PlanStep,
  progressOf,
  stepState,
  verdictOf,
} from '../../src/domain/plan';

const october = { start: '2024-10-01', end: '2024-10-31' } as const;

function goal(figure: Goal['figure'], direction: Goal['direction'], target: number): Goal {
  return { figure, direction, target, period: october };
}

const measured = (value: number | null): Measured => ({ value, share: null, pending: 0 });

describe('a goal', () => {
  const renewals = goal('renewalRate', 'atLeast', 0.9);
  const churn = goal('customerChurn', 'atMost', 0.05);
  const contacts = goal('contacts', 'atLeast', 31);
  const fewContacts = goal('contacts', 'atMost', 31);

  test.each<[string, Goal, number | null, CivilDate, string]>([
    ['before its period', renewals, 1, '2024-09-30', 'ahead'],
    ['without a figure yet', renewals, null, '2024-10-01', 'noData'],
    ['without a figure in the end', renewals, null, '2024-11-01', 'noData'],
    ['with a rate at its target', renewals, 0.9, '2024-10-10', 'onTrack'],
    ['with a rate below it', renewals, 0.89, '2024-10-10', 'behind'],
    ['with a rate below it on the last day', renewals, 0.89, '2024-10-31', 'behind'],
    ['with a rate at its target after the period', renewals, 0.9, '2024-11-01', 'reached'],
    ['with a rate below it after the period', renewals, 0.89, '2024-11-01', 'missed'],
    ['with churn within its limit', churn, 0.05, '2024-10-10', 'onTrack'],
    ['with churn above it', churn, 0.051, '2024-10-10', 'behind'],
    ['with churn above it after the period', churn, 0.051, '2024-11-01', 'missed'],
    ['with a count as far as its days', contacts, 10, '2024-10-10', 'onTrack'],
    ['with a count one short of its days', contacts, 9, '2024-10-10', 'behind'],
    ['with a count that is there early', contacts, 31, '2024-10-10', 'reached'],
    ['with a count one short in the end', contacts, 30, '2024-11-01', 'missed'],
    ['with a count within its limit', fewContacts, 31, '2024-10-10', 'onTrack'],
    ['with a count beyond it', fewContacts, 32, '2024-10-10', 'behind'],
  ])('%s', (_what, one, value, today, verdict) => {
    expect(verdictOf(one, measured(value), today)).toBe(verdict);
  });

  test('has come as far as its figure is of the target, and a limit the other way round', () => {
    expect(progressOf(renewals, measured(0.45))).toBeCloseTo(0.5);
    expect(progressOf(renewals, measured(1))).toBeGreaterThan(1);
    expect(progressOf(churn, measured(0.1))).toBeCloseTo(0.5);
    expect(progressOf(churn, measured(0))).toBe(1);
    expect(progressOf(goal('contacts', 'atLeast', 0), measured(0))).toBe(1);
    expect(progressOf(renewals, measured(null))).toBeNull();
  });

  test('is past its target exactly where its progress is 1 or more', () => {
    const any = fc.record({
      direction: fc.constantFrom('atLeast' as const, 'atMost' as const),
      target: fc.integer({ min: 0, max: 100 }),
      value: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(any, ({ direction, target, value }) => {
        const one = goal('contacts', direction, target);
        const isThere = (progressOf(one, measured(value)) ?? 0) >= 1;
        expect(verdictOf(one, measured(value), '2024-11-01')).toBe(isThere ? 'reached' : 'missed');
      }),
    );
  });
});

describe('the days of a period', () => {
  test.each<[CivilDate, number]>([
    ['2024-09-30', 0],
    ['2024-10-01', 1 / 31],
    ['2024-10-31', 1],
    ['2025-01-01', 1],
  ])('on %s are gone by %f', (today, share) => {
    expect(elapsedShare(october, today)).toBeCloseTo(share);
  });
});

const step = (given: Partial<PlanStep>): PlanStep => ({
  from: null,
  due: null,
  progress: null,
  doneOn: null,
  budget: null,
  spent: null,
  ...given,
});

describe('a step', () => {
  test.each<[string, Partial<PlanStep>, string]>([
    ['to begin later', { from: '2024-10-17', due: '2024-10-30' }, 'waiting'],
    ['begun by its day', { from: '2024-10-16', due: '2024-10-30' }, 'running'],
    ['begun by a word', { from: '2024-10-20', due: '2024-10-30', progress: 'running' }, 'running'],
    ['four days before its last', { from: '2024-10-01', due: '2024-10-20' }, 'running'],
    ['three days before its last', { from: '2024-10-01', due: '2024-10-19' }, 'soon'],
    ['on its last day', { due: '2024-10-16' }, 'soon'],
    ['after its last day', { due: '2024-10-15' }, 'late'],
    ['after its last day but done', { due: '2024-10-15', progress: 'done' }, 'done'],
    [
      'done on a day, whatever its word',
      { due: '2024-10-15', progress: 'running', doneOn: '2024-10-16' },
      'done',
    ],
    ['given up', { due: '2024-10-15', progress: 'dropped' }, 'dropped'],
    ['without days', {}, 'waiting'],
  ])('%s is %s', (_what, given, state) => {
    expect(stepState(step(given), { today: '2024-10-16', aheadDays: 3 })).toBe(state);
  });

  test('that is not done becomes late the day after its last one, and stays so', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 40 }), (days) => {
        const state = stepState(step({ due: '2024-10-16' }), {
          today: addDays('2024-10-16', days),
          aheadDays: 3,
        });
        expect(state === 'late').toBe(days > 0);
      }),
    );
  });
});

describe('the budget of a plan', () => {
  test('adds up its steps, and is overspent below nothing', () => {
    expect(budgetOf([step({ budget: 100_000, spent: 30_000 }), step({ spent: 80_000 })])).toEqual({
      budget: 100_000,
      spent: 110_000,
      left: -10_000,
    });
  });

  test('is none where no step speaks of money', () => {
    expect(budgetOf([step({}), step({})])).toBeNull();
    expect(budgetOf([step({ spent: 0 })])).toEqual({ budget: 0, spent: 0, left: 0 });
  });
});
