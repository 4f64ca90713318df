// 관리 계획 and 이용 정보 from the sidebar.
import { plans } from '../../../src/sheets/plans';
import { usage } from '../../../src/sheets/usage';
import type { Save } from '../saves';
import { textAt } from '../tabs';
import { dayAfter, managerNames, people, type Team } from '../team';
import { known, type PlannedSave, rowOf } from './plan';
import { anyRow } from './rows';

export const planningPlans: readonly PlannedSave[] = [
  { name: 'makes a plan', plan: planned, weight: 1, regret: 0.2 },
  { name: 'adds a step', plan: step, weight: 2, regret: 0.15 },
  { name: 'does a step', plan: stepDone, weight: 2, regret: 0 },
  { name: 'notes what was spent', plan: spent, weight: 1, regret: 0 },
  { name: 'notes a purchase', plan: purchase, weight: 4, regret: 0.15 },
];

function planned(team: Team): Save {
  const plan = `계획 ${team.nextNumber()}`;
  const texts = {
    plan,
    periodStart: team.today,
    periodEnd: dayAfter(team.today, 90),
    target: '30',
    careGroup: '',
    customerType: '',
    strategy: '자주 연락',
  };
  const first = stepTexts(team);
  return {
    name: 'addPlan',
    user: people.admin,
    draft: { ...texts, ...first, figure: 'contacts', direction: 'atLeast' },
    ...rowOf(
      plans,
      'stepId',
      { answered: 'stepId' },
      { ...texts, ...first, figure: '접촉 건수', direction: '이상' },
    ),
  };
}

function step(team: Team): Save | null {
  const tab = team.later(plans);
  const row = tab && anyRow(team, tab, (one) => textAt(tab, one, 'periodStart') !== '');
  if (tab === null || row === null) return null;
  const texts = { plan: textAt(tab, row, 'plan'), ...stepTexts(team) };
  const periodStart = textAt(tab, row, 'periodStart');
  return {
    name: 'addStep',
    draft: { ...texts, periodStart },
    ...rowOf(plans, 'stepId', { answered: 'stepId' }, { ...texts, periodStart }),
  };
}

function stepTexts(team: Team) {
  return {
    step: `단계 ${team.nextNumber()}`,
    from: team.today,
    due: dayAfter(team.today, team.random.whole(0, 30)),
    manager: team.random.pick(managerNames),
    budget: '300000',
  };
}

function stepDone(team: Team): Save | null {
  const found = anyStep(team, 'doneOn');
  return found === null
    ? null
    : { name: 'completeStep', draft: { rowId: found }, ...doneStep(found, team.today) };
}

function doneStep(rowId: string, today: string) {
  return rowOf(plans, 'rowId', rowId, { progress: '완료', doneOn: today });
}

function spent(team: Team): Save | null {
  const rowId = anyStep(team, 'spent');
  const edits = [{ field: 'spent', before: '', after: '120000' }];
  return rowId === null
    ? null
    : { name: 'saveStep', draft: { rowId, edits }, ...rowOf(plans, 'rowId', rowId, { spent: '120000' }) };
}

/** The row id of a step in which a column is blank yet; null where there is none. */
function anyStep(team: Team, blank: string): string | null {
  const tab = team.later(plans);
  const row =
    tab && anyRow(team, tab, (one) => textAt(tab, one, 'rowId') !== '' && textAt(tab, one, blank) === '');
  return tab === null || row === null ? null : textAt(tab, row, 'rowId');
}

function purchase(team: Team): Save | null {
  const customer = known(team);
  if (!customer) return null;
  const texts = {
    customerId: customer.customerId,
    date: dayAfter(team.today, -team.random.whole(0, 5)),
    item: `품목 ${team.nextNumber()}`,
    quantity: '2',
    amount: '40000',
    memo: '',
  };
  return {
    name: 'addUsage',
    draft: { ...texts, kind: 'purchase', contractId: '' },
    ...rowOf(
      usage,
      'usageId',
      { answered: 'usageId' },
      { ...texts, kind: '추가 구매', customerName: customer.name },
    ),
  };
}
