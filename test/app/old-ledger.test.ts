// A team that takes over a ledger of years begins 관리 일정.
import { addDays, addMonths, type CivilDate } from '../../src/domain/civil-date';
import { Team } from './team';

const SCHEDULE = '관리 일정';
const TODAY: CivilDate = '2024-10-02';
const managers = ['김영희', '박철수', '이서연'];

/** What was known of customers before: 500, nobody of whom was ever called. */
function oldLedger(): Team {
  const customers: string[] = [];
  const contracts: string[] = [];
  for (let index = 0; index < 500; index += 1) {
    const id = String(1001 + index);
    const manager = managers[index % 3];
    // The same way back for everybody of a kind, a little apart.
    const ago = (months: number) => addDays(addMonths(TODAY, -months), -(index % 28));
    const add = (start: CivilDate, end: CivilDate, fee: string) =>
      contracts.push(`${id} | ${start} | ${end} | 기본 서비스 | ${fee} | ${manager}`);
    const kind = index < 30 ? 'ending' : index < 230 ? 'running' : index < 430 ? 'gone' : 'lead';
    const group = index === 300 ? '이용 중단' : '';
    const since = kind === 'lead' ? ago(8) : '';
    customers.push(`${id} | 고객${id} | 010-0000-${id} | ${manager} | ${group} | ${since}`);
    if (kind === 'ending') add(ago(11), addDays(TODAY, 5 + (index % 20)), '30000');
    if (kind === 'running') add(ago(7), addMonths(ago(7), 12), index < 40 ? '3000000' : '30000');
    if (kind === 'gone') add(ago(60), ago(36), '30000');
  }
  return new Team({
    '고객 정보': `고객 ID | 고객명 | 연락처 | 담당자 | 관리 그룹 | 관계 시작일\n${customers.join('\n')}`,
    '이용고객 대장': `고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용 | 요금 | 담당자\n${contracts.join('\n')}`,
    [SCHEDULE]: '기한 | 사유',
  });
}

const planned = (team: Team) =>
  team
    .rows(SCHEDULE, '고객 ID', '기한', '담당자', '상태')
    .map(([id = '', due = '', manager = '', state = '']) => ({
      index: Number(id) - 1001,
      due,
      manager,
      state,
    }));

test('the most urgent are planned first, a few a day, and nobody whose dealings are long over', () => {
  const team = oldLedger();
  team.run(TODAY);
  const first = planned(team);
  const perDay = new Map<string, number>();
  for (const { due, manager } of first)
    perDay.set(`${manager} ${due}`, (perDay.get(`${manager} ${due}`) ?? 0) + 1);
  expect(Math.max(...perDay.values())).toBe(3);
  // Four business days of the week ahead, three managers.
  expect(first).toHaveLength(4 * 3 * 3);
  expect(first.filter(({ index }) => index < 30)).toHaveLength(30);
  expect(first.filter(({ index }) => index >= 30).every(({ index }) => index < 40)).toBe(true);
  const waiting = JSON.parse(team.ports.kept.get('care') ?? '')[1];
  expect(Object.values<number>(waiting).reduce((sum, count) => sum + count)).toBe(500 - 199 - 36);

  // Nothing was done: nothing more is asked for. What was done makes room.
  team.run(addDays(TODAY, 2), '13:37:00');
  expect(planned(team).length).toBeLessThanOrEqual(36 + 9);
  const left = planned(team).filter(({ state }) => state === '지남').length;
  expect(left).toBe(9);
});

test('somebody whom a person has put in a group is contacted as that group is', () => {
  const team = oldLedger();
  team.type('관리 일정', 2, '기한', '2024-12-01');
  team.type('관리 일정', 2, '사유', '직접 적은 일');
  for (let row = 2; row <= 501; row += 1)
    if (row !== 302) team.type('고객 정보', row, '개인정보 상태', '파기');
  team.run(TODAY);
  expect(planned(team).map(({ index }) => index)).toContain(300);
});
