// Higher prices without the consent that the law asks for, as 상태 점검 lists them.
import { Team } from './team';

const ledger = (consentOn: string, more = '예') => `
  고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용 | 요금  | 자동 갱신 | 계약번호    | 이전 계약번호 | 인상 동의일  | 담당자
  1001    | 2024-04-01  | 2025-03-31  | 기본 서비스 | 50000 | ${more}   | K-2024-0001 |               |              | 김영희
  1001    | 2025-04-01  | 2026-03-31  | 기본 서비스 | 60000 | ${more}   | K-2025-0001 | K-2024-0001   | ${consentOn} | 김영희`;

const found = (consentOn: string, autoRenewal?: string) => {
  const team = new Team({ '이용고객 대장': ledger(consentOn, autoRenewal) });
  team.run('2025-04-02');
  return team.findings('요금 인상 동의');
};

test('a term that renews by itself at a higher price and has no consent is listed with both prices', () => {
  expect(found('')).toEqual([
    '이용고객 대장 3 인상 동의일: K-2024-0001보다 요금이 올랐는데(50,000원 → 60,000원) 그 전 30일 안에 받은 고객 동의 기록이 없어요.',
  ]);
});

test.each([
  ['2025-03-02', 0],
  ['2025-04-01', 0],
  ['2025-03-01', 1],
  ['2025-04-02', 1],
])('a consent of %s leaves %i to list', (on, count) => {
  expect(found(on)).toHaveLength(count);
});

test('terms that do not renew by themselves are not listed', () => {
  expect(found('', '아니오')).toEqual([]);
});

test('what was found stays listed at runs that do not read these columns', () => {
  const team = new Team({ '이용고객 대장': ledger('') });
  team.run('2025-04-02');
  for (const hour of ['09', '10', '13', '14', '15', '16']) {
    team.run('2025-04-02', `${hour}:37:00`);
    expect(team.findings('요금 인상 동의')).toHaveLength(1);
  }
});
