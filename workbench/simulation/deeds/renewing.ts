// The renewal board, prices that rise with a recorded consent, and the mails to customers.
import { contractLedger } from '../../../src/sheets/contract-ledger';
import { settings } from '../../../src/sheets/settings';
import { rowsOf, type Save } from '../saves';
import { textAt } from '../tabs';
import { dayAfter, managerNames, people, type Team } from '../team';
import { edited, type PlannedSave, rowOf } from './plan';
import { anyRow, isRunning } from './rows';

export const renewingPlans: readonly PlannedSave[] = [
  { name: 'gives a contract up', plan: lost, weight: 2, regret: 0 },
  { name: 'renews at a higher price', plan: dearer, weight: 2, regret: 0.1 },
  { name: 'raises a fee', plan: raised, weight: 2, regret: 0 },
  { name: 'sets the renewal mails', plan: offering, weight: 4, regret: 0 },
];

function lost(team: Team): Save | null {
  const tab = team.ledger;
  const row = anyRow(team, tab, isRunning(tab));
  if (row === null) return null;
  const texts = { lossReason: '가격', lossDetail: `이탈 ${team.nextNumber()}` };
  return edited(tab, row, 'setStage', { renewalStage: '이탈', ...texts }, { stage: 'lost', ...texts });
}

/** Refused now and then: where the consent is older than the law lets it be. */
function dearer(team: Team): Save | null {
  const tab = team.ledger;
  const row = anyRow(team, tab, (one) => isRunning(tab)(one) && textAt(tab, one, 'end') !== '');
  if (row === null) return null;
  const start = dayAfter(textAt(tab, row, 'end'), 1);
  const on = dayAfter(team.today, -team.random.whole(0, 20));
  const texts = {
    customerId: textAt(tab, row, 'customerId'),
    previousId: textAt(tab, row, 'contractId'),
    start,
    end: dayAfter(start, 364),
    service: textAt(tab, row, 'service'),
    fee: '900000',
    manager: team.random.pick(managerNames),
    memo: `인상 ${team.nextNumber()}`,
    feeCycle: '월',
  };
  return {
    name: 'addContract',
    draft: { ...texts, autoRenewal: '', priceConsent: { on, how: '전화' } },
    ...rowOf(contractLedger, 'contractId', { answered: 'contractId' }, texts),
    besides: ['priceConsentOn', 'priceConsentHow'],
  };
}

/** Without a consent, and refused where one is needed. */
function raised(team: Team): Save | null {
  const tab = team.ledger;
  const row = anyRow(team, tab, isRunning(tab));
  if (row === null) return null;
  const before = textAt(tab, row, 'fee');
  const after = String((Number(before) || 0) + 10_000);
  return edited(tab, row, 'saveContract', { fee: after }, { edits: [{ field: 'fee', before, after }] });
}

const wanted = [
  ['businessName', ['한결상사']],
  ['businessPhone', ['02-000-0000']],
  ['offersOn', ['예', '예', '예', '아니오']],
] as const;

/** One setting after the other until the mails go out; then off and on. */
function offering(team: Team): Save | null {
  const tab = team.tab(settings);
  const [open] = wanted.filter(([key]) => settingOf(team, key) === '' || settingOf(team, key) === '아니오');
  const [key, values] = open ?? team.random.pick(wanted);
  const value = team.random.pick<string>(values);
  const before = settingOf(team, key);
  if (before === value || rowsOf(tab, 'key', key).length !== 1) return null;
  return {
    name: 'saveSetting',
    user: people.admin,
    draft: { key, before, value },
    ...rowOf(settings, 'key', key, { value }),
  };
}

function settingOf(team: Team, key: string): string {
  const tab = team.tab(settings);
  const [row] = rowsOf(tab, 'key', key);
  return row === undefined ? '' : textAt(tab, row, 'value');
}
