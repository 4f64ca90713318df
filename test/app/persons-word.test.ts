import { Team } from './team';

function begun(): Team {
  const team = new Team({
    '이용고객 대장': `
      고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용 | 담당자
      1001    | 2024-01-01  | 2024-12-31  | 기본 서비스 | 김영희
      1002    | 2024-01-01  | 2024-12-31  | 기본 서비스 | 김영희`,
  });
  team.run('2024-10-02');
  return team;
}

/** 변경 기록 without the entry of the installation. */
const changes = (team: Team) => team.rows('변경 기록', '무엇을', '누구의', '이전 값', '이후 값').slice(1);

test('해지 typed into 상태 past onEdit is recorded once, listed, and only then recomputed', () => {
  const team = begun();
  team.type('이용고객 대장', 2, '상태', '해지');
  team.run('2024-10-02', '09:37:00');
  expect(team.column('이용고객 대장', '상태')).toEqual(['활성화', '활성화']);
  expect(changes(team)).toEqual([['이용고객 대장 · 상태', 'K-2024-0001 홍길동', '해지', '활성화']]);
  expect(team.findings()).toEqual(['이용고객 대장 2 상태: 상태에 ‘해지’가 적혀 있었어요.']);
  team.run('2024-10-02', '10:37:00');
  expect(changes(team)).toHaveLength(1);
  expect(team.findings('상태에 적은 말')).toHaveLength(1);
});

test('it stays listed until the 해지일 is there', () => {
  const team = begun();
  team.type('이용고객 대장', 2, '상태', '해지');
  team.run('2024-10-03');
  team.run('2024-11-18');
  expect(team.findings('상태에 적은 말')).toHaveLength(1);
  team.type('이용고객 대장', 2, '해지일', '2024-11-18');
  team.run('2024-11-18', '09:37:00');
  expect(team.findings('상태에 적은 말')).toEqual([]);
  expect(team.column('이용고객 대장', '상태')).toEqual(['해지', '활성화']);
});

test('일시중지 typed into 상태 stays listed until the pause is there', () => {
  const team = begun();
  team.type('이용고객 대장', 3, '상태', '일시중지');
  team.run('2024-10-03');
  expect(team.findings()).toEqual(['이용고객 대장 3 상태: 상태에 ‘일시중지’가 적혀 있었어요.']);
  team.type('이용고객 대장', 3, '일시중지 시작', '2024-10-03');
  team.run('2024-10-04');
  expect(team.findings()).toEqual([]);
});

test('another word is recorded, and listed for a week', () => {
  const team = begun();
  team.type('이용고객 대장', 2, '남은 일수', '5');
  team.run('2024-10-03');
  expect(team.column('이용고객 대장', '남은 일수')).toEqual(['89', '89']);
  expect(changes(team)).toEqual([['이용고객 대장 · 남은 일수', 'K-2024-0001 홍길동', '5', '90']]);
  team.run('2024-10-08');
  expect(team.findings('계산 칸에 적은 말')).toHaveLength(1);
  team.run('2024-10-10');
  expect(team.findings('계산 칸에 적은 말')).toEqual([]);
});

test('an emptied cell is filled again without a word', () => {
  const team = begun();
  team.type('이용고객 대장', 2, '상태', '');
  team.run('2024-10-03');
  expect(team.column('이용고객 대장', '상태')).toEqual(['활성화', '활성화']);
  expect(changes(team)).toEqual([]);
});

test('what a derived cell held before the first run is a person’s word when it is not what the dates say', () => {
  const team = new Team({
    '이용고객 대장': `
      고객 ID | 고객명 | 계약 시작일 | 계약 종료일 | 서비스 내용 | 상태 | 담당자
      1001 | 홍길동 | 2024-01-01 | 2024-12-31 | 기본 서비스 | 활성화 | 김영희
      1002 | 김철수 | 2024-01-01 | 2024-12-31 | 기본 서비스 | 해지 | 김영희`,
  });
  team.run('2024-10-02');
  expect(changes(team)).toEqual([['이용고객 대장 · 상태', 'K-2024-0002 김철수', '해지', '']]);
});
