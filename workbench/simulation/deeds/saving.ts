// What people save from the sidebar.
import { sourceKey } from '../../../src/domain/care-todo';
import { careLog } from '../../../src/sheets/care-log';
import { contractLedger } from '../../../src/sheets/contract-ledger';
import { customers } from '../../../src/sheets/customers';
import { schedule } from '../../../src/sheets/schedule';
import { type RowTexts, rowsOf, type Save } from '../saves';
import { cell, textAt } from '../tabs';
import { dayAfter, managerNames, type Team } from '../team';
import { edited, known, type PlannedSave, rowOf } from './plan';
import { anyRow, isRunning } from './rows';

/** Every procedure that writes rows, with how often it is chosen and how often it is taken back. */
export const plans: readonly PlannedSave[] = [
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
    also: mirrorsOf(team, id),
  };
}

/** What 관리 일정 has of a follow-up that is done today. */
function mirrorsOf(team: Team, recordId: string): RowTexts[] {
  const tab = team.later(schedule);
  const source = sourceKey({ kind: 'followUp', recordId }) ?? '';
  return (tab ? rowsOf(tab, 'source', source) : []).flatMap((row) =>
    tab && textAt(tab, row, 'todoId') !== ''
      ? [rowOf(schedule, 'source', source, { doneOn: textAt(tab, row, 'doneOn') || team.today })]
      : [],
  );
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
