// What people save from the sidebar.
import { careLog } from '../../../src/sheets/care-log';
import { contractLedger } from '../../../src/sheets/contract-ledger';
import { customers } from '../../../src/sheets/customers';
import { ask, type Save, save } from '../saves';
import { cell, type Tab, textAt } from '../tabs';
import { dayAfter, managerNames, type Team, Violation } from '../team';
import type { Deed } from './deed';
import { anyRow, isRunning } from './rows';

/** A save as it is worked out from the book; null where there is nothing to save of. */
export type Plan = (team: Team) => Save | null;

/** Every procedure that writes rows, with how often it is chosen and how often it is taken back. */
export const plans: readonly {
  readonly name: string;
  readonly plan: Plan;
  readonly weight: number;
  readonly regret: number;
}[] = [
  { name: 'saves a contact', plan: contact, weight: 8, regret: 0.15 },
  { name: 'saves a new customer', plan: newCustomer, weight: 3, regret: 0.2 },
  { name: 'saves a renewal', plan: renewal, weight: 4, regret: 0.1 },
  { name: 'saves a memo', plan: memo, weight: 4, regret: 0 },
  { name: 'saves a stage', plan: stage, weight: 4, regret: 0 },
  { name: 'saves an end', plan: ending, weight: 2, regret: 0 },
  { name: 'saves a pause', plan: pause, weight: 1, regret: 0 },
  { name: 'postpones', plan: postponing, weight: 3, regret: 0 },
  { name: 'saves a follow-up done', plan: followedUp, weight: 3, regret: 0 },
  { name: 'saves of a customer', plan: customerMemo, weight: 3, regret: 0 },
];

export const saving: readonly Deed[] = plans.map(({ name, plan, weight, regret }) => ({
  name,
  weight,
  act: (team) => saved(team, plan, regret),
}));

/** Saves, and takes it back again now and then. */
function saved(team: Team, plan: Plan, regret: number): string | null {
  const wanted = plan(team);
  if (!wanted) return null;
  const { words, key, own } = save(team, wanted);
  const isNew = typeof wanted.id !== 'string';
  if (key === null || own === null || !isNew || !team.random.chance(regret)) return words;
  return `${words}, ${takeBack(team, key, own)}`;
}

/** Undoes the adding of a row: afterwards it stands there as it was, or not at all. */
function takeBack(team: Team, key: string, own: string): string {
  const answer = ask(team, 'undo', { key }, () => null);
  if (!answer.ok) throw new Violation(`undo: ${answer.error?.code}`);
  if (answer.value?.undone !== true) return 'which is not taken back';
  team.tracers.forgetOwn(own);
  return 'taken back';
}

function known(team: Team): { customerId: string; name: string; phone: string; type: string } | null {
  const tab = team.customers;
  const row = anyRow(team, tab, (one) => textAt(tab, one, 'customerId') !== '');
  if (row === null) return null;
  const [customerId = '', name = '', phone = '', type = ''] = [
    'customerId',
    'name',
    'phone',
    'customerType',
  ].map((column) => textAt(tab, row, column));
  return { customerId, name, phone, type };
}

function contact(team: Team): Save | null {
  const customer = known(team);
  if (!customer) return null;
  const followUpBy = team.random.chance(0.4) ? dayAfter(team.today, team.random.whole(0, 12)) : '';
  const texts = {
    date: team.today,
    customerId: customer.customerId,
    channel: '전화',
    content: `소통 ${team.nextNumber()}`,
    manager: team.random.pick(managerNames),
    followUpBy,
  };
  const rest = { contractId: '', category: '문의', satisfaction: 4, result: '안내', followUp: '' };
  return {
    name: 'logContact',
    draft: { ...texts, followUpBy: followUpBy || null, ...rest },
    sheet: careLog,
    keyColumn: 'recordId',
    id: { answered: 'recordId' },
    texts: {
      ...texts,
      customerName: customer.name,
      customerType: customer.type,
      category: '문의',
      satisfaction: '만족',
      result: '안내',
    },
  };
}

function newCustomer(team: Team): Save {
  const number = team.nextNumber();
  const texts = {
    name: `고객${number}`,
    phone: `010-0000-${String(number % 10_000).padStart(4, '0')}`,
    manager: team.random.pick(managerNames),
    memo: `메모 ${number}`,
    customerType: '신규 고객',
  };
  return {
    name: 'addCustomer',
    draft: { ...texts, secondPhone: '', email: '', address: '', needs: '' },
    sheet: customers,
    keyColumn: 'customerId',
    id: { answered: 'customerId' },
    texts,
  };
}

function renewal(team: Team): Save | null {
  const tab = team.ledger;
  const row = anyRow(team, tab, (one) => isRunning(tab)(one) && textAt(tab, one, 'end') !== '');
  if (row === null) return null;
  const start = dayAfter(textAt(tab, row, 'end'), 1);
  const texts = {
    customerId: textAt(tab, row, 'customerId'),
    previousId: textAt(tab, row, 'contractId'),
    start,
    end: dayAfter(start, 364),
    service: textAt(tab, row, 'service'),
    fee: '70000',
    manager: team.random.pick(managerNames),
    memo: `갱신 ${team.nextNumber()}`,
  };
  return {
    name: 'addContract',
    draft: { ...texts, feeCycle: '월', autoRenewal: '' },
    sheet: contractLedger,
    keyColumn: 'contractId',
    id: { answered: 'contractId' },
    texts: { ...texts, feeCycle: '월' },
  };
}

function memo(team: Team): Save | null {
  const tab = team.ledger;
  const row = anyRow(team, tab, isRunning(tab));
  if (row === null) return null;
  const after = `비고 ${team.nextNumber()}`;
  return edited(
    tab,
    row,
    'saveContract',
    { memo: after },
    {
      edits: [{ field: 'memo', before: textAt(tab, row, 'memo'), after }],
    },
  );
}

function stage(team: Team): Save | null {
  const tab = team.ledger;
  const row = anyRow(team, tab, isRunning(tab));
  if (row === null) return null;
  const [code, word] = team.random.pick([
    ['informed', '안내'],
    ['consulting', '상담'],
    ['proposed', '제안'],
    ['committed', '확정'],
  ] as const);
  return edited(
    tab,
    row,
    'setStage',
    { renewalStage: word },
    { stage: code, lossReason: '', lossDetail: '' },
  );
}

function ending(team: Team): Save | null {
  const tab = team.ledger;
  const row = anyRow(team, tab, isRunning(tab));
  if (row === null) return null;
  const texts = { terminatedOn: team.today, lossReason: '가격', lossDetail: `사유 ${team.nextNumber()}` };
  const { lossReason, lossDetail } = texts;
  return edited(tab, row, 'endContract', texts, { on: team.today, lossReason, lossDetail });
}

function pause(team: Team): Save | null {
  const tab = team.ledger;
  const row = anyRow(team, tab, isRunning(tab));
  if (row === null) return null;
  const texts = { pausedFrom: team.today, pausedUntil: dayAfter(team.today, 14) };
  const draft = { from: texts.pausedFrom, until: texts.pausedUntil, newEnd: null };
  return edited(tab, row, 'pauseContract', texts, draft);
}

function postponing(team: Team): Save | null {
  const tab = team.ledger;
  const row = anyRow(team, tab, isRunning(tab));
  if (row === null) return null;
  const until = dayAfter(team.today, team.random.whole(0, 20));
  const id = textAt(tab, row, 'contractId');
  const draft = { what: 'contract', id, until, reason: '고객 요청' };
  return {
    name: 'postpone',
    draft,
    sheet: contractLedger,
    keyColumn: 'contractId',
    id,
    texts: { nextActionOn: until },
  };
}

function followedUp(team: Team): Save | null {
  const tab = team.log;
  const isOpen = (row: number) =>
    cell(tab, row, 'followUpBy') !== '' &&
    cell(tab, row, 'followedUpOn') === '' &&
    textAt(tab, row, 'recordId') !== '';
  const row = anyRow(team, tab, isOpen);
  if (row === null) return null;
  const id = textAt(tab, row, 'recordId');
  return {
    name: 'completeFollowUp',
    draft: { recordId: id },
    sheet: careLog,
    keyColumn: 'recordId',
    id,
    texts: { followedUpOn: team.today },
  };
}

function customerMemo(team: Team): Save | null {
  const tab = team.customers;
  const row = anyRow(team, tab, (one) => textAt(tab, one, 'customerId') !== '');
  if (row === null) return null;
  const id = textAt(tab, row, 'customerId');
  const after = `고객 메모 ${team.nextNumber()}`;
  return {
    name: 'saveCustomer',
    draft: { customerId: id, edits: [{ field: 'memo', before: textAt(tab, row, 'memo'), after }] },
    sheet: customers,
    keyColumn: 'customerId',
    id,
    texts: { memo: after },
  };
}

function edited(tab: Tab, row: number, name: string, texts: Save['texts'], draft: object): Save {
  const id = textAt(tab, row, 'contractId');
  return {
    name,
    draft: { contractId: id, ...draft },
    sheet: contractLedger,
    keyColumn: 'contractId',
    id,
    texts,
  };
}
