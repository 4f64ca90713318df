import { readTarget } from '../../src/domain/goal-target';
import { type PlanRow, plansOf } from '../../src/domain/plan-rows';

interface Step extends PlanRow {
  step: string;
}

const row = (plan: string, step: string, given: Partial<PlanRow> = {}): Step => ({
  plan,
  step,
  periodStart: null,
  periodEnd: null,
  figure: null,
  direction: null,
  target: null,
  strategy: null,
  careGroup: null,
  customerType: null,
  from: null,
  due: null,
  progress: null,
  doneOn: null,
  budget: null,
  spent: null,
  ...given,
});

const quarter = { periodStart: '2024-10-01', periodEnd: '2024-12-31' } as const;
const goal = { ...quarter, figure: 'renewalRate', target: readTarget('90%') } as const;

const outline = (rows: readonly Step[]) =>
  plansOf(rows).map((plan) => [
    plan.name,
    plan.goal?.period.start ?? '-',
    plan.rows.map(({ step }) => step).join(' '),
  ]);

describe('plans', () => {
  test('are the rows of one name, and the first that says something says it for all', () => {
    const [plan, ...others] = plansOf([
      row('재계약 늘리기', '안내'),
      row(' 재계약  늘리기 ', '상담', { ...goal, strategy: '한 달 먼저 연락', careGroup: '충성' }),
    ]);
    expect(others).toEqual([]);
    expect(plan).toMatchObject({
      name: '재계약 늘리기',
      goal: {
        figure: 'renewalRate',
        direction: 'atLeast',
        target: 0.9,
        period: { start: '2024-10-01', end: '2024-12-31' },
      },
      strategy: '한 달 먼저 연락',
      careGroup: '충성',
      customerType: null,
      trouble: [],
    });
  });

  test('of one name in two periods are two', () => {
    const next = { ...goal, periodStart: '2025-01-01', periodEnd: '2025-03-31' } as const;
    expect(outline([row('연락', 'a', goal), row('연락', 'b', next), row('연락', 'c', quarter)])).toEqual([
      ['연락', '2024-10-01', 'a c'],
      ['연락', '2025-01-01', 'b'],
    ]);
    expect(outline([row('연락', 'a', goal), row('연락', 'b', next), row('연락', 'c')])).toEqual([
      ['연락', '2024-10-01', 'a'],
      ['연락', '2025-01-01', 'b'],
      ['연락', '-', 'c'],
    ]);
  });

  test.each<[string, Partial<PlanRow>, unknown]>([
    ['nothing of a goal', {}, []],
    ['a target of nothing', { ...quarter, target: readTarget('90%') }, [{ what: 'noFigure' }]],
    ['no target', { ...quarter, figure: 'csat' }, [{ what: 'noTarget' }]],
    ['no last day', { ...goal, periodEnd: null }, [{ what: 'noPeriod' }]],
    ['an end before its start', { ...goal, periodEnd: '2024-09-30' }, [{ what: 'endsBeforeStart' }]],
    ['a target of another kind', { ...goal, figure: 'contacts' }, [{ what: 'targetDoesNotFit' }]],
  ])('with %s have no goal', (_what, given, trouble) => {
    expect(plansOf([row('연락', 'a', given)])).toMatchObject([{ goal: null, trouble }]);
  });

  test('that say two things go by the first, and are listed', () => {
    const other = { target: readTarget('80%') };
    expect(plansOf([row('연락', 'a', goal), row('연락', 'b', other)])).toMatchObject([
      { goal: { target: 0.9 }, trouble: [{ what: 'differs', part: 'target' }] },
    ]);
  });

  test('want less of churn and more of the rest, unless they say otherwise', () => {
    const of = (given: Partial<PlanRow>) =>
      plansOf([row('연락', 'a', { ...goal, ...given })])[0]?.goal?.direction;
    expect(of({ figure: 'customerChurn' })).toBe('atMost');
    expect(of({})).toBe('atLeast');
    expect(of({ direction: 'atMost' })).toBe('atMost');
  });
});
