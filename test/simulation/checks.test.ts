// The simulation notices what it is there to notice.
import { cases } from '../../src/sheets/cases';
import { outbox } from '../../src/sheets/outbox';
import { policy } from '../../src/sheets/policy';
import { schedule } from '../../src/sheets/schedule';
import { sortArea } from '../../workbench/book/sort';
import { CareWatch, leftBehind, unopenedComplaints } from '../../workbench/simulation/checks/care';
import { wrongDerived } from '../../workbench/simulation/checks/derived';
import { doubledIds } from '../../workbench/simulation/checks/ids';
import { strayMails } from '../../workbench/simulation/checks/mails';
import { owedNotices } from '../../workbench/simulation/checks/notices';
import { sentOffers, wrongOffers } from '../../workbench/simulation/checks/offers';
import { listedTorn, TornWatch } from '../../workbench/simulation/checks/torn';
import type { Merge } from '../../workbench/simulation/merges';
import { fireQuietly } from '../../workbench/simulation/runs';
import { ask } from '../../workbench/simulation/saves';
import { place, type Tab, textAt } from '../../workbench/simulation/tabs';
import { people, Team } from '../../workbench/simulation/team';

const DAY = '2024-10-02';
let base: Team;
/** The same with the care process begun, and a complaint in the log. */
let care: Team;

beforeAll(() => {
  base = Team.install(1, DAY);
  base.machine.set({ at: `${DAY}T08:20:00+09:00` });
  fireQuietly(base, () => undefined);
  expect(base.tracers.differences()).toEqual([]);
});

beforeAll(() => {
  care = base.copy(1);
  care.machine.set({ at: `${DAY}T09:20:00+09:00` });
  for (const [name, input] of Object.entries({
    beginPolicy: {},
    beginSchedule: { key: care.nextKey(), draft: {} },
  })) {
    const answer = ask(care, name, input, { luck: () => null, user: people.admin });
    expect(answer.ok).toBe(true);
  }
  care.tracers.adoptTab(care.tab(policy));
  typed(care, care.log, 2, { category: '불만', followUpBy: 45_580, date: 45_567, customerId: '1001' });
  // The first run lays the tabs, the second writes into them.
  fireQuietly(care, () => undefined);
  care.machine.set({ at: `${DAY}T10:20:00+09:00` });
  fireQuietly(care, () => undefined);
  expect(care.tracers.differences()).toEqual([]);
  expect(unopenedComplaints(care)).toEqual([]);
});

function put(team: Team, row: number, column: string, value: string | number): void {
  putInto(team.ledger, row, column, value);
}

test('a typed cell that a script has changed, emptied or filled', () => {
  const team = base.copy(1);
  put(team, 2, 'fee', 1);
  put(team, 3, 'memo', '');
  put(team, 4, 'lossDetail', '아무 말');
  expect(team.tracers.differences()).toEqual([
    '이용고객 대장 · fee, row 2: “100000” became “1”',
    '이용고객 대장 · memo, row 3: “–” became “”',
    '이용고객 대장 · lossDetail, row 4: “아무 말” appeared',
  ]);
});

test('a row that is gone', () => {
  const team = base.copy(1);
  for (let at = 1; at <= team.ledger.sheet.columnCount; at += 1) {
    team.ledger.sheet.cells.set(4, at, '');
    team.ledger.sheet.notes.delete(`4,${at}`);
  }
  expect(team.tracers.differences()).toContain('이용고객 대장 · customerId: “1003” is gone');
});

test('a sort is nobody’s loss', () => {
  const team = base.copy(1);
  const { sheet } = team.ledger;
  const area = { row: 2, column: 1, rows: 3, columns: sheet.columnCount };
  sortArea(sheet, area, [{ column: 1, ascending: false }]);
  expect(team.tracers.differences()).toEqual([]);
});

test('an id that stands twice', () => {
  const team = base.copy(1);
  put(team, 3, 'contractId', 'K-2023-0001');
  expect(doubledIds(team)).toEqual(['이용고객 대장: contractId K-2023-0001 stands twice']);
});

test('a computed cell that is wrong', () => {
  const team = base.copy(1);
  expect(wrongDerived(team, DAY, new Set())).toEqual([]);
  put(team, 2, 'daysLeft', 7);
  expect(wrongDerived(team, DAY, new Set())).toEqual(['row 2, K-2023-0001: daysLeft is “7”, not “23”']);
});

test('a mail that went out twice, and one that no row of 발송함 tells of', () => {
  const team = base.copy(1);
  const { mails } = team.machine.state;
  const [mail] = mails;
  expect(strayMails(team)).toEqual([]);
  if (mail) mails.push(mail);
  expect(strayMails(team).length).toBeGreaterThan(0);
});

test('a notice that nobody was told of', () => {
  const team = base.copy(1);
  expect(owedNotices(team, DAY, new Set())).toEqual([]);
  // 2024-10-03 is a day off: its last stage is owed on the day before.
  put(team, 3, 'end', 45_568);
  expect(owedNotices(team, DAY, new Set())).toEqual([
    'row 3, K-2023-0002 to 2024-10-03: {"kind":"stage","stage":0,"daysLeft":1,"committed":false} is not told',
  ]);
});

test('torn rows that 상태 점검 does not list', () => {
  const team = base.copy(1);
  const watch = new TornWatch();
  expect(watch.unseen(team)).toEqual([]);
  sortArea(team.ledger.sheet, { row: 2, column: 1, rows: 3, columns: 6 }, [{ column: 1, ascending: false }]);
  expect(watch.unseen(team)).toEqual([
    '이용고객 대장 row 2 is torn and not listed',
    '이용고객 대장 row 4 is torn and not listed',
  ]);
  fireQuietly(team, () => undefined);
  expect(watch.unseen(team)).toEqual([]);
});

test('rows that a person left torn are not torn once another sort has brought their ids back', () => {
  const team = base.copy(1);
  const watch = new TornWatch();
  const sortSome = (ascending: boolean) =>
    sortArea(team.ledger.sheet, { row: 2, column: 1, rows: 3, columns: 6 }, [{ column: 1, ascending }]);
  expect(watch.unseen(team)).toEqual([]);
  sortSome(false);
  fireQuietly(team, () => undefined);
  team.tracers.acceptRows(team.ledger);
  expect(watch.unseen(team)).toEqual([]);
  sortSome(true);
  fireQuietly(team, () => undefined);
  expect(listedTorn(team, team.ledger)).toEqual(new Set());
  expect(watch.unseen(team)).toEqual([]);
});

test('rows that a person left torn are torn still where another sort has put them beside a third one’s ids', () => {
  const team = base.copy(1);
  const watch = new TornWatch();
  const { sheet } = team.ledger;
  const sortSome = (row: number) =>
    sortArea(sheet, { row, column: 1, rows: 2, columns: 6 }, [{ column: 1, ascending: false }]);
  expect(watch.unseen(team)).toEqual([]);
  sortSome(2);
  fireQuietly(team, () => undefined);
  team.tracers.acceptRows(team.ledger);
  expect(watch.unseen(team)).toEqual([]);
  sortSome(3);
  expect(watch.unseen(team)).toEqual(['이용고객 대장 row 4 is torn and not listed']);
  fireQuietly(team, () => undefined);
  expect(watch.unseen(team)).toEqual([]);
});

function typed(team: Team, tab: Tab, row: number, cells: Readonly<Record<string, string | number>>): void {
  for (const [column, value] of Object.entries(cells)) {
    tab.sheet.cells.set(row, place(tab, column), value);
    team.tracers.typed(tab, row, place(tab, column));
  }
}

function putInto(tab: Tab, row: number, column: string, value: string | number): void {
  tab.sheet.cells.set(row, place(tab, column), value);
}

/** A row as a job would add it, with the cells of another and an id of its own. */
function double(tab: Tab, row: number, cells: Readonly<Record<string, string>>): void {
  const last = tab.sheet.cells.lastRow + 1;
  for (let at = 1; at <= tab.sheet.columnCount; at += 1)
    tab.sheet.cells.set(last, at, tab.sheet.cells.get(row, at));
  for (const [column, value] of Object.entries(cells)) putInto(tab, last, column, value);
}

test('a second case for one complaint, also where the first was deleted', () => {
  const team = care.copy(1);
  const watch = new CareWatch();
  const tab = team.tab(cases);
  expect(watch.wrong(team)).toEqual([]);
  double(tab, 2, { caseId: 'C-2024-0099', rowId: 'R-20241002-0999' });
  team.tracers.differences();
  expect(watch.wrong(team)).toEqual(['L-2023-0001 opened C-2024-0001 and C-2024-0099']);
});

test('a second case also where a person has left torn rows as they stand; those are none', () => {
  const team = care.copy(1);
  const watch = new CareWatch();
  const tab = team.tab(cases);
  double(tab, 2, { caseId: 'C-2024-0098', rowId: 'R-20241002-0998', recordId: 'L-2023-0002' });
  expect(team.tracers.differences()).toEqual([]);
  expect(watch.wrong(team)).toEqual([]);
  const sorted = { row: 2, column: 1, rows: 2, columns: 10 };
  sortArea(tab.sheet, sorted, [{ column: place(tab, 'caseId'), ascending: false }]);
  expect(textAt(tab, 2, 'caseId')).toBe('C-2024-0098');
  expect(watch.wrong(team)).toEqual([]);
  team.tracers.acceptRows(tab);
  expect(watch.wrong(team)).toEqual([]);
  double(tab, 2, { caseId: 'C-2024-0099', rowId: 'R-20241002-0999' });
  team.tracers.differences();
  expect(watch.wrong(team)).toEqual(['L-2023-0001 opened C-2024-0001 and C-2024-0099']);
});

test('a complaint that opened no case', () => {
  const team = care.copy(1);
  putInto(team.log, 2, 'caseId', '');
  expect(unopenedComplaints(team)).toEqual(['업무 일지 row 2: L-2023-0001 opened no case']);
});

test('a number that stands twice, and a to-do made twice for one cause', () => {
  const team = care.copy(1);
  const tab = team.tab(schedule);
  double(tab, 2, { rowId: 'R-20241002-0999' });
  const [todoId, source] = [textAt(tab, 2, 'todoId'), textAt(tab, 2, 'source')];
  expect(doubledIds(team)).toEqual([`관리 일정: todoId ${todoId} stands twice`]);
  expect(new CareWatch().wrong(team)).toEqual([`관리 일정: ${source} stands twice`]);
});

test('a version in force whose past was rewritten', () => {
  const team = care.copy(1);
  const watch = new CareWatch();
  const tab = team.tab(policy);
  expect(watch.wrong(team)).toEqual([]);
  const before = JSON.parse(textAt(tab, 2, 'recorded')) as [string, string, string]; // as the run wrote it
  putInto(tab, 2, 'recorded', JSON.stringify([before[0], before[1], '다른 말']));
  expect(watch.wrong(team)).toEqual([
    `${textAt(tab, 2, 'policyId')} was “${before[0]} from ${DAY}: ${before[2]}” and is “${before[0]} from ${DAY}: 다른 말”`,
  ]);
});

test('a version whose past was rewritten also where a person has left torn rows as they stand', () => {
  const team = care.copy(1);
  const watch = new CareWatch();
  const tab = team.tab(policy);
  expect(watch.wrong(team)).toEqual([]);
  const sorted = { row: 2, column: 1, rows: tab.sheet.cells.lastRow - 1, columns: place(tab, 'key') };
  sortArea(tab.sheet, sorted, [{ column: place(tab, 'policyId'), ascending: false }]);
  team.tracers.acceptRows(tab);
  expect(watch.wrong(team)).toEqual([]);
  putInto(tab, 2, 'recorded', JSON.stringify(['deadline.closeShare', DAY, '다른 말']));
  expect(watch.wrong(team)).toEqual([expect.stringContaining('다른 말')]);
});

test('a row that names a customer who was merged, and a change that no merge explains', () => {
  const team = care.copy(1);
  team.tracers.merges.all.push({
    stays: '1002',
    goes: '1001',
    cells: new Map(),
    id: 'M-2024-0001',
    state: 'merged',
    moved: new Set(),
  });
  expect(leftBehind(team)).toEqual([]);
  typed(team, team.customers, 2, { mergedInto: '1002' });
  expect(leftBehind(team)).toContain('업무 일지 row 2 still names 1001, who was merged');
  putInto(team.log, 2, 'customerId', '1002');
  expect(team.tracers.differences()).toEqual([]);
  putInto(team.log, 2, 'customerId', '1003');
  expect(team.tracers.differences()).toEqual(['업무 일지 · customerId, row 2: “1002” became “1003”']);
});

test('a case goes back with the entry it was opened for, and no other does', () => {
  const team = care.copy(1);
  const merge: Merge = {
    stays: '1002',
    goes: '1001',
    cells: new Map(),
    id: 'M-2024-0001',
    state: 'merged',
    moved: new Set(),
  };
  team.tracers.merges.all.push(merge);
  putInto(team.log, 2, 'customerId', '1002');
  const tab = team.tab(cases);
  double(tab, 2, { caseId: 'C-2024-0098', rowId: 'R-20241002-0998', customerId: '1002' });
  double(tab, 2, {
    caseId: 'C-2024-0099',
    rowId: 'R-20241002-0999',
    customerId: '1002',
    recordId: 'L-2023-0002',
  });
  expect(team.tracers.differences()).toEqual([]);
  merge.state = 'undoing';
  putInto(team.log, 2, 'customerId', '1001');
  putInto(tab, 3, 'customerId', '1001');
  putInto(tab, 4, 'customerId', '1001');
  expect(team.tracers.differences()).toEqual(['불만·요청 · customerId, row 4: “1002” became “1001”']);
});

test('a mail to a customer that was not owed, or went to somebody else', () => {
  const team = care.copy(1);
  const tab = team.tab(outbox);
  const sent = (row: number, contractId: string, end: string) => {
    putInto(tab, row, 'key', `offer:${contractId}:${end}:30`);
    putInto(tab, row, 'recipient', 'somebody@example.org');
    putInto(tab, row, 'state', '발송');
    putInto(tab, row, 'items', JSON.stringify(['offer', contractId, end, 30]));
  };
  const row = tab.sheet.cells.lastRow + 1;
  sent(row, 'K-2023-0001', '2024-10-25');
  sent(row + 1, 'K-2023-0009', '2024-10-25');
  expect(wrongOffers(team, DAY, [])).toEqual([
    'offer:K-2023-0001:2024-10-25:30 went out, and nothing was owed',
    'offer:K-2023-0001:2024-10-25:30 went to somebody@example.org, not to ',
    'offer:K-2023-0009:2024-10-25:30 went out for a term that is not there',
  ]);
  expect(wrongOffers(team, DAY, sentOffers(team))).toEqual([]);
});
