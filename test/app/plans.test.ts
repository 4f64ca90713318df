// 관리 계획: requirements 000-16 and 000-20; figures as metrics.md defines them.
import { addDays, type CivilDate } from '../../src/domain/civil-date';
import { Team } from './team';

const people = `
  고객 ID | 고객명 | 연락처        | 관리 그룹 | 고객 유형
  1001    | 홍길동 | 010-0000-0001 | 충성      | VIP 고객
  1002    | 김철수 | 010-0000-0002 | 충성      | 일반 고객
  1003    | 박영희 | 010-0000-0003 | 이용 중단 | 일반 고객
  1004    | 이민호 | 010-0000-0004 |           | 일반 고객`;

/** Of four that end in October, 1001 is renewed, 1003 is not, 1004 is given up, 1002 ends on the last day. */
const ledger = `
  계약번호    | 고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용 | 이전 계약번호 | 재계약 단계 | 이탈 사유
  K-2023-0001 | 1001    | 2023-10-11  | 2024-10-10  | 기본 서비스 |               |             |
  K-2024-0001 | 1001    | 2024-10-11  | 2025-10-10  | 기본 서비스 | K-2023-0001   |             |
  K-2023-0002 | 1002    | 2023-11-01  | 2024-10-31  | 기본 서비스 |               |             |
  K-2023-0003 | 1003    | 2023-10-03  | 2024-10-02  | 기본 서비스 |               |             |
  K-2023-0004 | 1004    | 2023-10-06  | 2024-10-05  | 기본 서비스 |               | 이탈        | 가격`;

const log = `
  날짜       | 고객 이름 | 고객 ID | 소통 내용 | 담당자 | 만족도
  2024-10-04 | 홍길동    | 1001    | 가        | 김영희 | 매우 만족
  2024-10-05 | 홍길동    | 1001    | 나        | 김영희 | 보통
  2024-10-07 | 박영희    | 1003    | 다        | 김영희 | 불만족
  2024-10-08 | 김철수    | 1002    | 라        | 김영희 |
  2024-09-30 | 김철수    | 1002    | 지난달    | 김영희 | 만족`;

const plan = (...lines: string[]) =>
  [
    '계획 | 기간 시작 | 기간 끝 | 목표 지표 | 목표값 | 대상 관리 그룹 | 대상 고객 유형 | 단계 | 시작일 | 기한 | 담당자 | 진행',
    ...lines,
  ].join('\n');

const goals = plan(
  '재계약   | 2024-10-01 | 2024-10-31 | 재계약률    | 60%  |      |          | 전화   |            | 2024-10-18 | 김영희 |',
  '재계약   |            |            |             |      |      |          | 제안   | 2024-10-20 | 2024-10-25 | 박철수 | 완료',
  '만족     | 2024-10-01 | 2024-10-31 | 고객 만족도 | 30%  |      |          | 설문   |            | 2024-10-31 |        |',
  '떠남     | 2024-10-01 | 2024-10-31 | 고객 이탈률 | 10%  |      |          | 살핌   |            | 2024-10-14 |        |',
  '연락     | 2024-10-01 | 2024-10-31 | 접촉 건수   | 8    |      |          | 연락   |            |            |        | 진행 중',
  '충성 VIP | 2024-10-01 | 2024-10-31 | 고객 만족도 | 50%  | 충성 | VIP 고객 | 방문   |            |            |        |',
  '충성     | 2024-10-01 | 2024-10-31 | 재계약률    | 100% | 충성 |          | 안내   |            |            |        |',
  '새해     | 2025-01-01 | 2025-01-31 | 접촉 건수   | 100  |      |          | 준비   |            | 2024-12-20 |        |',
);

const book = { '고객 정보': people, '이용고객 대장': ledger, '업무 일지': log };
const results = (team: Team) =>
  team.rows('관리 계획', '계획', '단계', '단계 상태', '결과', '판정', '결과 확정일');
const ofPlan = (team: Team, name: string) =>
  results(team)
    .find(([one]) => one === name)
    ?.slice(3);

test('results come from the sheets, of the customers that a plan is for', () => {
  const team = new Team({ ...book, '관리 계획': goals });
  team.run('2024-10-16');
  expect(results(team)).toEqual([
    ['재계약', '전화', '곧 마감', '50.0% (1/2) · 대기 2', '뒤처짐', ''],
    ['재계약', '제안', '완료', '50.0% (1/2) · 대기 2', '뒤처짐', ''],
    ['만족', '설문', '시작 전', '33.3% (1/3)', '순조', ''],
    ['떠남', '살핌', '늦음', '50.0% (2/4) · 대기 1', '뒤처짐', ''],
    ['연락', '연락', '진행 중', '4건', '뒤처짐', ''],
    ['충성 VIP', '방문', '시작 전', '50.0% (1/2)', '순조', ''],
    ['충성', '안내', '시작 전', '100.0% (1/1) · 대기 1', '순조', ''],
    ['새해', '준비', '시작 전', '', '예정', ''],
  ]);
});

test('first responses in time are counted from 불만·요청', () => {
  const team = new Team({
    '고객 정보': people,
    불만·요청: `
      접수 일시        | 고객 ID | 내용 | 첫 응답 일시
      2024-10-04 10:00 | 1001    | 가   | 2024-10-04 10:30
      2024-10-04 10:00 | 1002    | 나   | 2024-10-11 10:30
      2024-10-16 08:30 | 1003    | 다   |
      2024-09-04 10:00 | 1003    | 라   | 2024-09-04 10:30`,
    '관리 계획': plan('응답 | 2024-10-01 | 2024-10-31 | 첫 응답 준수율 | 90% |  |  | 당번 |  |  |  |'),
  });
  team.run('2024-10-16');
  expect(ofPlan(team, '응답')).toEqual(['50.0% (1/2)', '뒤처짐', '']);
});

test('after the period a result is a verdict, and thirty days on it is final', () => {
  const team = new Team({ ...book, '관리 계획': goals });
  team.run('2024-11-01');
  expect(ofPlan(team, '충성')).toEqual(['100.0% (1/1) · 대기 1', '달성', '']);
  expect(ofPlan(team, '연락')).toEqual(['4건', '미달', '']);
  team.run('2024-12-02');
  expect(ofPlan(team, '충성')).toEqual(['50.0% (1/2)', '미달', '2024-12-02']);
});

test('a final result outlives the rows it was made of, and a person’s word over it', () => {
  const team = new Team({ ...book, '관리 계획': goals });
  team.run('2024-12-02');
  const before = results(team);
  for (const title of ['이용고객 대장', '업무 일지']) team.ports.book.tab(title).lines.splice(1);
  team.type('관리 계획', 2, '결과', '99%');
  team.run('2025-02-14');
  expect(results(team).map((row) => row.slice(3))).toEqual([
    ...before.slice(0, 7).map((row) => row.slice(3)),
    ['0건', '미달', ''],
  ]);
  expect(team.findings()).toContainEqual(expect.stringContaining('관리 계획 2 결과'));
});

test('a plan that says too little or two things is listed, and its steps go on', () => {
  const team = new Team({
    ...book,
    '관리 계획': plan(
      '가 | 2024-10-01 |            | 접촉 건수 | 8    |  |  | 연락 |  | 2024-10-14 |  |',
      '나 |            |            |           | 8    |  |  | 연락 |  |            |  |',
      '다 |            |            | 접촉 건수 |      |  |  | 연락 |  |            |  |',
      '라 | 2024-10-31 | 2024-10-01 | 접촉 건수 | 8    |  |  | 연락 |  |            |  |',
      '마 | 2024-10-01 | 2024-10-31 | 재계약률  | 0.9  |  |  | 연락 |  |            |  |',
      '바 | 2024-10-01 | 2024-10-31 | 접촉 건수 | 8    |  |  | 연락 |  |            |  |',
      '바 |            |            |           | 9    |  |  | 방문 |  |            |  |',
      '사 |            |            | 접촉 건수 | 많이 |  |  | 연락 |  |            |  |',
    ),
  });
  team.run('2024-10-16');
  expect(team.findings('관리 계획')).toEqual([
    '관리 계획 2: ‘가’ 계획의 목표에 기간이 없어요.',
    '관리 계획 3: ‘나’ 계획에 목표값은 있지만 목표 지표가 없어요.',
    '관리 계획 4: ‘다’ 계획에 목표 지표는 있지만 목표값이 없어요.',
    '관리 계획 5: ‘라’ 계획의 기간 끝이 기간 시작보다 빨라요.',
    '관리 계획 6: ‘마’ 계획의 목표값이 목표 지표와 맞지 않아요.',
    '관리 계획 8 목표값: ‘바’ 계획의 목표값이 ‘7행’과 달라요. 먼저 적은 값을 써요.',
    '관리 계획 9: ‘사’ 계획에 목표 지표는 있지만 목표값이 없어요.',
  ]);
  expect(team.findings('숫자')).toEqual(['관리 계획 9 목표값: ‘많이’는 숫자로 읽을 수 없어요.']);
  expect(results(team)[0]?.slice(2)).toEqual(['늦음', '', '', '']);
});

describe('a step in the digest', () => {
  const steps = { ...book, '관리 계획': goals };
  const told = (team: Team, first: CivilDate, last: CivilDate, name: string) => {
    const days: string[] = [];
    for (let day = first; day <= last; day = addDays(day, 1)) {
      team.run(day);
      const mails = team.ports.sent.filter(({ on, text }) => on === day && text.includes(name));
      if (mails.length > 0) days.push(`${day} ${mails.map(({ to }) => to.split('@')[0]).join(' ')}`);
    }
    return days;
  };

  test('is told to its manager before its day, and when it is late', () => {
    const team = new Team(steps);
    const days = told(team, '2024-10-14', '2024-10-23', '전화\n');
    expect(days[0]).toBe('2024-10-15 younghee.kim seoyeon.lee');
    expect(days).toContain('2024-10-21 younghee.kim seoyeon.lee');
    const { text } = team.mailTo('younghee.kim@example.com', '2024-10-21');
    expect(text).toContain('관리 계획의 단계');
    expect(text).toMatch(/재계약 \(S-2024-\d{4}\)\n {2}전화/);
  });

  test('that is done is not told', () => {
    const team = new Team(steps);
    expect(told(team, '2024-10-21', '2024-10-28', '제안\n')).toEqual([]);
  });
});

test('results stay as they are while their sources cannot be read', () => {
  const team = new Team({ ...book, '관리 계획': goals });
  team.run('2024-10-16');
  const before = results(team);
  const [headers = []] = team.ports.book.tab('업무 일지').lines;
  headers[headers.indexOf('만족도')] = '점수';
  team.run('2024-12-02');
  expect(results(team)).toEqual(before);
});

test('a second run changes nothing', () => {
  const team = new Team({ ...book, '관리 계획': goals });
  team.run('2024-12-02', '09:37:00');
  team.run('2024-12-02', '09:38:00');
  const before = team.everything();
  team.run('2024-12-02', '09:38:00');
  expect(team.everything()).toBe(before);
});
