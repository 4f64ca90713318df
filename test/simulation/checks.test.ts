// The simulation notices what it is there to notice.

import { sortArea } from '../../workbench/book/sort';
import { wrongDerived } from '../../workbench/simulation/checks/derived';
import { doubledIds } from '../../workbench/simulation/checks/ids';
import { strayMails } from '../../workbench/simulation/checks/mails';
import { owedNotices } from '../../workbench/simulation/checks/notices';
import { listedTorn, TornWatch } from '../../workbench/simulation/checks/torn';
import { fireQuietly } from '../../workbench/simulation/runs';
import { place } from '../../workbench/simulation/tabs';
import { Team } from '../../workbench/simulation/team';

const DAY = '2024-10-02';
let base: Team;

beforeAll(() => {
  base = Team.install(1, DAY);
  base.machine.set({ at: `${DAY}T08:20:00+09:00` });
  fireQuietly(base, () => undefined);
  expect(base.tracers.differences()).toEqual([]);
});

function put(team: Team, row: number, column: string, value: string | number): void {
  team.ledger.sheet.cells.set(row, place(team.ledger, column), value);
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
