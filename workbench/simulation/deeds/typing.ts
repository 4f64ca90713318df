// What people type into the sheets in a year: new rows, corrections, endings, and words where none belong.
import { cell, type Tab, textAt } from '../tabs';
import { dayAfter, managerNames, type Team } from '../team';
import { fill } from './cells';
import type { Deed } from './deed';
import { anyRow, isRunning, nextRow } from './rows';

const services = ['프리미엄 서비스', '기본 서비스'] as const;
const odd = [
  '=1+1',
  "'=SUM(A1)",
  '+82 10',
  '-',
  '–',
  '@me',
  '{{고객}}',
  '😀 ok',
  '재계약 예정',
  '<b>굵게</b>',
] as const;

export const typing: readonly Deed[] = [
  { name: 'types a new customer', weight: 6, act: typeCustomer },
  { name: 'types a new contract', weight: 12, act: typeContract },
  { name: 'types a log row', weight: 12, act: (team) => typeLog(team, -team.random.whole(0, 3)) },
  { name: 'types an old log row', weight: 3, act: (team) => typeLog(team, -team.random.whole(380, 700)) },
  {
    name: 'corrects an end',
    weight: 8,
    act: (team) =>
      change(team, team.ledger, 'end', (tab, row) =>
        dayAfter(textAt(tab, row, 'end'), team.random.whole(-20, 40)),
      ),
  },
  {
    name: 'corrects a fee',
    weight: 4,
    act: (team) => change(team, team.ledger, 'fee', () => String(team.random.whole(1, 40) * 10_000)),
  },
  {
    name: 'writes a memo',
    weight: 6,
    act: (team) => change(team, team.ledger, 'memo', () => anyText(team)),
  },
  {
    name: 'sets a stage',
    weight: 5,
    act: (team) =>
      change(team, team.ledger, 'renewalStage', () =>
        team.random.pick(['대상', '안내', '상담', '제안', '확정', '이탈', '']),
      ),
  },
  {
    name: 'takes a contract over',
    weight: 3,
    act: (team) => change(team, team.ledger, 'manager', () => team.random.pick([...managerNames, ''])),
  },
  {
    name: 'types a status',
    weight: 3,
    act: (team) => change(team, team.ledger, 'status', () => statusWord(team)),
  },
  { name: 'types a renewal', weight: 5, act: typeRenewal },
  {
    name: 'corrects a phone',
    weight: 3,
    act: (team) => change(team, team.customers, 'phone', () => phone(team)),
  },
  {
    name: 'writes of a customer',
    weight: 3,
    act: (team) => change(team, team.customers, 'memo', () => anyText(team)),
  },
  {
    name: 'ticks a follow-up off',
    weight: 4,
    act: (team) =>
      change(
        team,
        team.log,
        'followedUpOn',
        () => team.today,
        (tab) => (row) => cell(tab, row, 'followUpBy') !== '',
      ),
  },
  {
    name: 'empties a cell',
    weight: 2,
    act: (team) =>
      change(team, team.ledger, team.random.pick(['memo', 'fee', 'nextActionOn', 'end']), () => ''),
  },
  {
    name: 'writes over a computed cell',
    weight: 3,
    act: (team) =>
      change(
        team,
        team.ledger,
        team.random.pick(['daysLeft', 'monthlyValue', 'noticeHistory', 'nextId']),
        () => String(team.random.whole(1, 999)),
      ),
  },
];

/** What others may type in the middle of a run; no trigger of theirs can be played there. */
export const quietTyping: readonly Deed[] = [
  {
    name: 'writes a memo meanwhile',
    weight: 1,
    act: (team) => change(team, team.ledger, 'memo', () => anyText(team), undefined, false),
  },
  {
    name: 'corrects an end meanwhile',
    weight: 1,
    act: (team) =>
      change(
        team,
        team.ledger,
        'end',
        (tab, row) => dayAfter(textAt(tab, row, 'end'), team.random.whole(-20, 40)),
        undefined,
        false,
      ),
  },
  {
    name: 'corrects a phone meanwhile',
    weight: 1,
    act: (team) => change(team, team.customers, 'phone', () => phone(team), undefined, false),
  },
];

function change(
  team: Team,
  tab: Tab,
  column: string,
  textOf: (tab: Tab, row: number) => string,
  fits: (tab: Tab) => (row: number) => boolean = () => () => true,
  isAnswered?: boolean,
): string | null {
  const hasDates = column !== 'end' || tab.declaration.key !== 'contractLedger';
  const row = anyRow(team, tab, (one) => fits(tab)(one) && (hasDates || textAt(tab, one, 'end') !== ''));
  if (row === null) return null;
  const text = textOf(tab, row);
  fill(team, tab, row, { [column]: text }, isAnswered);
  return `${tab.sheet.name} row ${row}, ${column} “${text}”`;
}

function typeCustomer(team: Team): string {
  const tab = team.customers;
  const row = nextRow(tab);
  const name = `손님${team.nextNumber()}`;
  fill(team, tab, row, { name, phone: phone(team), manager: team.random.pick(managerNames) });
  return `${name} in row ${row}`;
}

function typeContract(team: Team): string | null {
  const customer = anyRow(team, team.customers, (row) => textAt(team.customers, row, 'customerId') !== '');
  if (customer === null) return null;
  const customerId = textAt(team.customers, customer, 'customerId');
  // Many end soon, so that a year has much to tell.
  const start = dayAfter(team.today, team.random.whole(-340, 20));
  return typeTerm(team, {
    customerId,
    start,
    end: dayAfter(start, team.random.whole(60, 420)),
    memo: team.random.chance(0.3) ? anyText(team) : '',
  });
}

function typeRenewal(team: Team): string | null {
  const tab = team.ledger;
  const row = anyRow(team, tab, (one) => isRunning(tab)(one) && textAt(tab, one, 'end') !== '');
  if (row === null) return null;
  const start = dayAfter(textAt(tab, row, 'end'), 1);
  return typeTerm(team, {
    customerId: textAt(tab, row, 'customerId'),
    start,
    end: dayAfter(start, 364),
    previousId: textAt(tab, row, 'contractId'),
  });
}

function typeTerm(team: Team, texts: Readonly<Record<string, string>>): string {
  const tab = team.ledger;
  const row = nextRow(tab);
  fill(team, tab, row, {
    ...texts,
    service: team.random.pick(services),
    fee: String(team.random.whole(1, 40) * 10_000),
    manager: team.random.pick([...managerNames, '']),
  });
  return `${texts.customerId} from ${texts.start} to ${texts.end} in row ${row}`;
}

function typeLog(team: Team, days: number): string | null {
  const customer = anyRow(team, team.customers);
  if (customer === null) return null;
  const tab = team.log;
  const row = nextRow(tab);
  const content = `문의 ${team.nextNumber()}`;
  fill(team, tab, row, {
    date: dayAfter(team.today, days),
    customerName: textAt(team.customers, customer, 'name'),
    customerId: textAt(team.customers, customer, 'customerId'),
    channel: team.random.pick(['전화', '이메일', '방문']),
    content,
    manager: team.random.pick(managerNames),
    category: team.random.pick(['문의', '요청', '불만', '']),
    satisfaction: team.random.pick(['매우 만족', '만족', '보통', '불만족', '']),
    followUpBy: days > -4 && team.random.chance(0.4) ? dayAfter(team.today, team.random.whole(0, 10)) : '',
  });
  return `${content} in row ${row}`;
}

function statusWord(team: Team): string {
  return team.random.pick(['해지', '일시중지', '활성화', '모름']);
}

function anyText(team: Team): string {
  return team.random.chance(0.4) ? team.random.pick(odd) : `메모 ${team.nextNumber()}`;
}

function phone(team: Team): string {
  return `010-0000-${String(team.random.whole(0, 9999)).padStart(4, '0')}`;
}
