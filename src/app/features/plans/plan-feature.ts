import { daysBetween } from '../../../domain/civil-date';
import { stepState } from '../../../domain/plan';
import type { Plan, PlanTrouble } from '../../../domain/plan-rows';
import type { FindingCode } from '../../../messages/messages';
import { customers } from '../../../sheets/customers';
import { plans } from '../../../sheets/plans';
import { type Finding, finding } from '../../check/finding';
import { printDerived, refreshDerived } from '../../derived-columns';
import { isColumnRead, tableIn } from '../../team-book';
import type { Duty, DutyScene } from '../duty';
import { type Feature, type FeatureScene, type FeatureWork, noWork } from '../feature';
import { areSourcesRead, figureSources } from './figure-sources';
import { noResult, type PlanResult, resultOf } from './plan-results';
import { type PlacedStep, plansIn } from './plan-table';

/** Days for which a word in a computed cell stays in 상태 점검. */
const WORD_STAYS_DAYS = 7;

/** 관리 계획: how each step stands, what its plan has come to, and which steps ask for somebody. */
export const planFeature: Feature = {
  job: 'plans',
  needs: [
    [
      plans,
      [
        'plan',
        'periodStart',
        'periodEnd',
        'figure',
        'target',
        'step',
        'due',
        'progress',
        'doneOn',
        'written',
      ],
    ],
  ],
  refresh,
  dutyColumns: [[plans, ['plan', 'step', 'from', 'due', 'manager', 'progress', 'doneOn', 'stepId']]],
  duties,
};

function refresh(scene: FeatureScene): FeatureWork {
  const { team, now } = scene;
  const { language } = team;
  const today = now.date;
  const { rows } = tableIn(team, plans);
  if (rows.length === 0 || !areSourcesRead(scene)) return noWork;
  const all = plansIn(rows);
  const sources = figureSources(scene);
  const results = new Map<number, PlanResult>();
  for (const plan of all) {
    // Groups are read some times a day: until then the result stays.
    if (plan.careGroup !== null && !isColumnRead(team, customers, 'careGroup')) continue;
    const result = resultOf(plan, { sources, customers: team.customers.rows, language });
    for (const { placed } of plan.rows) results.set(placed.at, result);
  }
  const torn = scene.torn(plans);
  const on = { today, aheadDays: team.policyOn(today)['plan.aheadDays'] };
  const refreshed = refreshDerived(
    plans,
    rows,
    ({ at, row }) => {
      if (torn.has(at)) return null;
      const state = row.step === null ? null : stepState(row, on);
      const values = { stepState: state, ...(row.plan === null ? noResult : results.get(at)) };
      return {
        derived: printDerived(plans, values, language),
        lookups: {},
        isOpen: (_column, _word, on) => daysBetween(on, today) < WORD_STAYS_DAYS,
      };
    },
    today,
  );
  return { ...noWork, ...refreshed, findings: all.flatMap(findingsOf) };
}

function findingsOf({ rows, trouble }: Plan<PlacedStep>): Finding[] {
  const [first] = rows;
  if (first === undefined) return [];
  return trouble.map((one) => {
    if (one.what !== 'differs') return finding(codes[one.what], plans, first.placed.at, null, first.plan);
    const said = rows.filter((row) => row[one.part] !== null);
    const other = said.find((row) => JSON.stringify(row[one.part]) !== JSON.stringify(said[0]?.[one.part]));
    const at = other?.placed.at ?? first.placed.at;
    return finding('plan-differs', plans, at, one.part, first.plan, String(said[0]?.placed.at ?? ''));
  });
}

const codes = {
  noPeriod: 'plan-no-period',
  noFigure: 'plan-no-figure',
  noTarget: 'plan-no-target',
  endsBeforeStart: 'plan-ends-before-start',
  targetDoesNotFit: 'plan-target',
} as const satisfies Record<Exclude<PlanTrouble['what'], 'differs'>, FindingCode>;

/** Steps that are due soon or late, each for its own manager. */
function duties({ table, now, policyOn }: DutyScene): Duty[] {
  const on = { today: now.date, aheadDays: policyOn(now.date)['plan.aheadDays'] };
  return table(plans).rows.flatMap(({ at, row }): Duty[] => {
    const state = stepState(row, on);
    const { stepId: id, due } = row;
    if (id === null || due === null || (state !== 'soon' && state !== 'late')) return [];
    return [
      {
        kind: 'planStep',
        id,
        due,
        stage: state === 'soon' ? 'soon' : 'overdue',
        isUrgent: false,
        manager: row.manager,
        customerId: null,
        name: row.plan ?? '',
        details: row.step === null ? [] : [row.step],
        sheet: plans,
        at,
      },
    ];
  });
}
