// What people type by hand into the sheets of the care process.
import { cases } from '../../../src/sheets/cases';
import type { SheetDeclaration } from '../../../src/sheets/declaration';
import { plans } from '../../../src/sheets/plans';
import { policy } from '../../../src/sheets/policy';
import { programmes } from '../../../src/sheets/programmes';
import { schedule } from '../../../src/sheets/schedule';
import { usage } from '../../../src/sheets/usage';
import { type Tab, textAt } from '../tabs';
import { dayAfter, managerNames, type Team } from '../team';
import { fill } from './cells';
import type { Deed } from './deed';
import { newestVersion, revisable, valueColumn } from './policy';
import { anyRow, nextRow } from './rows';

export const laterTyping: readonly Deed[] = [
  { name: 'types a case', weight: 4, act: (team) => typeRow(team, cases, caseTexts) },
  { name: 'types a to-do', weight: 4, act: (team) => typeRow(team, schedule, todoTexts) },
  { name: 'types a usage', weight: 4, act: (team) => typeRow(team, usage, usageTexts) },
  { name: 'types a step', weight: 3, act: (team) => typeRow(team, plans, stepTexts) },
  { name: 'types a programme', weight: 3, act: (team) => typeRow(team, programmes, programmeTexts) },
  { name: 'types a version', weight: 2, act: (team) => typeRow(team, policy, versionTexts) },
  { name: 'types over a version', weight: 2, act: typeOver },
  {
    name: 'types a step of a case',
    weight: 5,
    act: (team) =>
      change(team, cases, 'step', team.random.pick(['접수', '확인', '처리', '회신', '종결', ''])),
  },
  {
    name: 'rates a case',
    weight: 2,
    act: (team) => change(team, cases, 'severity', team.random.pick(['긴급', '높음', '보통', ''])),
  },
  { name: 'ticks a to-do off', weight: 5, act: (team) => change(team, schedule, 'doneOn', team.today) },
  { name: 'types a state', weight: 2, act: (team) => change(team, schedule, 'state', '완료') },
  { name: 'writes why not', weight: 2, act: (team) => change(team, schedule, 'skippedFor', '휴가') },
  { name: 'corrects a to-do', weight: 3, act: (team) => moveTodo(team) },
  {
    name: 'corrects an amount',
    weight: 2,
    act: (team) => change(team, usage, 'amount', String(team.random.whole(1, 90) * 1000)),
  },
  { name: 'drops a step', weight: 2, act: (team) => change(team, plans, 'progress', '그만둠') },
  {
    name: 'writes over a computed cell of a case',
    weight: 2,
    act: (team) => change(team, cases, team.random.pick(['serviceState', 'resolutionDue']), '모름'),
  },
];

type TextsOf = (team: Team, customerId: string, tab: Tab) => Readonly<Record<string, string>>;

/** A new row below the others, of a customer who has a number. */
function typeRow(team: Team, sheet: SheetDeclaration, textsOf: TextsOf): string | null {
  const tab = team.later(sheet);
  if (!tab) return null;
  const found = anyRow(team, team.customers, (row) => textAt(team.customers, row, 'customerId') !== '');
  if (found === null) return null;
  const row = nextRow(tab);
  const texts = textsOf(team, textAt(team.customers, found, 'customerId'), tab);
  fill(team, tab, row, texts);
  return `${tab.sheet.name} row ${row}: ${Object.values(texts).join(' ')}`;
}

function caseTexts(team: Team, customerId: string) {
  const hour = String(team.random.whole(9, 17)).padStart(2, '0');
  return {
    receivedAt: `${dayAfter(team.today, -team.random.whole(0, 2))} ${hour}:15`,
    customerId,
    channel: '전화',
    kind: team.random.pick(['불만', '요청']),
    content: `적은 접수 ${team.nextNumber()}`,
  };
}

function todoTexts(team: Team, customerId: string) {
  return {
    due: dayAfter(team.today, team.random.whole(-2, 14)),
    customerId,
    reason: `적은 일 ${team.nextNumber()}`,
    manager: team.random.pick(managerNames),
  };
}

function usageTexts(team: Team, customerId: string) {
  return {
    date: dayAfter(team.today, -team.random.whole(0, 9)),
    customerId,
    kind: team.random.pick(['이용', '추가 구매', '문의', '지원']),
    item: `적은 품목 ${team.nextNumber()}`,
    amount: '30000',
  };
}

function stepTexts(team: Team) {
  return {
    plan: `적은 계획 ${team.random.whole(1, 3)}`,
    step: `적은 단계 ${team.nextNumber()}`,
    due: dayAfter(team.today, team.random.whole(0, 30)),
    manager: team.random.pick(managerNames),
  };
}

function programmeTexts(team: Team, customerId: string) {
  return {
    date: dayAfter(team.today, team.random.whole(-3, 20)),
    kind: team.random.pick(['고객 교육', '참여 프로그램']),
    title: `적은 교육 ${team.nextNumber()}`,
    manager: team.random.pick(managerNames),
    customerId,
  };
}

/** A version of an article by hand, as the note of the sheet asks for: a new row, and its number by one higher. */
function versionTexts(team: Team, _customerId: string, tab: Tab) {
  const key = 'cadence.mostPerDay';
  const [row] = rowsOfArticle(tab, key);
  return {
    name: row === undefined ? '' : textAt(tab, row, 'name'),
    value: String(team.random.whole(1, 9)),
    version: String((newestVersion(tab, key) ?? 0) + 1),
    inForceFrom: dayAfter(team.today, team.random.whole(-3, 9)),
  };
}

/** What nobody should do: the version stays as it was confirmed, and 상태 점검 says so. */
function typeOver(team: Team): string | null {
  const tab = team.later(policy);
  const row = tab && anyRow(team, tab, (one) => textAt(tab, one, 'key') in revisable);
  if (tab === null || row === null) return null;
  const key = textAt(tab, row, 'key');
  const text = valueColumn(key) === 'text' ? `고쳐 쓴 말 ${team.nextNumber()}` : '2';
  fill(team, tab, row, { [valueColumn(key)]: text });
  return `${key} in row ${row}: ${text}`;
}

/** The day of a to-do that is no mirror. */
function moveTodo(team: Team): string | null {
  const due = dayAfter(team.today, team.random.whole(0, 14));
  return change(
    team,
    schedule,
    'due',
    due,
    (tab, row) => !textAt(tab, row, 'source').startsWith('follow-up'),
  );
}

function change(
  team: Team,
  sheet: SheetDeclaration,
  column: string,
  text: string,
  fits: (tab: Tab, row: number) => boolean = () => true,
): string | null {
  const tab = team.later(sheet);
  const row = tab && anyRow(team, tab, (one) => fits(tab, one));
  if (tab === null || row === null) return null;
  fill(team, tab, row, { [column]: text });
  return `${tab.sheet.name} row ${row}, ${column} “${text}”`;
}

function rowsOfArticle(tab: Tab, key: string): number[] {
  return Array.from({ length: tab.sheet.cells.lastRow - 1 }, (_, index) => index + 2).filter(
    (row) => textAt(tab, row, 'key') === key,
  );
}
