import { Team } from './team';

const ledger = `
  고객 ID | 고객명 | 연락처        | 계약 시작일 | 계약 종료일 | 서비스 내용 | 담당자
  1001    |        |               | 2024-01-01  | 2024-12-31  | 기본 서비스 | 김영희`;

function begun(): Team {
  const team = new Team({ '이용고객 대장': ledger });
  team.run('2024-10-02');
  return team;
}

const lookedUp = (team: Team) => team.rows('이용고객 대장', '고객명', '연락처')[0];

test('a blank looked-up cell is filled from 고객 정보', () => {
  expect(lookedUp(begun())).toEqual(['홍길동', '010-1234-5678']);
});

test('a looked-up cell follows its source', () => {
  const team = begun();
  team.type('고객 정보', 2, '연락처', '010-0000-0001');
  team.run('2024-10-03');
  expect(lookedUp(team)).toEqual(['홍길동', '010-0000-0001']);
});

test('what a person typed over it stays and is listed with both values, also when the source changes', () => {
  const team = begun();
  team.type('이용고객 대장', 2, '연락처', '010-0000-0009');
  team.run('2024-10-03');
  expect(lookedUp(team)).toEqual(['홍길동', '010-0000-0009']);
  expect(team.findings('다른 값')).toEqual([
    '이용고객 대장 2 연락처: 여기에는 ‘010-0000-0009’, 고객 정보에는 ‘010-1234-5678’이 적혀 있어요.',
  ]);
  team.type('고객 정보', 2, '연락처', '010-0000-0001');
  team.run('2024-10-04');
  expect(lookedUp(team)).toEqual(['홍길동', '010-0000-0009']);
  expect(team.findings('다른 값')).toEqual([
    '이용고객 대장 2 연락처: 여기에는 ‘010-0000-0009’, 고객 정보에는 ‘010-0000-0001’이 적혀 있어요.',
  ]);
});

test('emptied by a person it is filled again and follows again', () => {
  const team = begun();
  team.type('이용고객 대장', 2, '연락처', '010-0000-0009');
  team.run('2024-10-03');
  team.type('이용고객 대장', 2, '연락처', '');
  team.run('2024-10-04');
  expect(lookedUp(team)).toEqual(['홍길동', '010-1234-5678']);
  team.type('고객 정보', 2, '연락처', '010-0000-0001');
  team.run('2024-10-07');
  expect(lookedUp(team)).toEqual(['홍길동', '010-0000-0001']);
  expect(team.findings('다른 값')).toEqual([]);
});

test('a value typed before the first run is kept: nobody says which of the two is right', () => {
  const team = new Team({ '이용고객 대장': ledger.replace('|        |', '| 홍 길동 |') });
  team.run('2024-10-02');
  expect(lookedUp(team)?.[0]).toBe('홍 길동');
  expect(team.findings('다른 값')).toHaveLength(1);
});

test('an unknown customer leaves it as it is and is listed', () => {
  const team = new Team({ '이용고객 대장': ledger.replace('1001', '9999') });
  team.run('2024-10-02');
  expect(lookedUp(team)).toEqual(['', '']);
  expect(team.findings('고객 연결')).toEqual([
    '이용고객 대장 2 고객 ID: 고객 ID ‘9999’가 고객 정보에 없어요.',
  ]);
});
