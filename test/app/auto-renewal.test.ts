// Contracts that renew by themselves, and 이탈 분석, as the hourly run tells and keeps them.
import { Team } from './team';

const younghee = 'younghee.kim@example.com';
const ledger = (auto: string) => `
  고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용 | 요금  | 자동 갱신 | 담당자
  1001    | 2023-11-02  | 2024-11-01  | 기본 서비스 | 50000 | ${auto}   | 김영희`;

test('before the last day to decline and after the renewal the manager is told, and of no lapse', () => {
  const team = new Team({ '이용고객 대장': ledger('예') });
  // 14 days of notice: 2024-10-18.
  for (const day of ['2024-10-04', '2024-10-07', '2024-10-18', '2024-11-04', '2024-11-05'] as const)
    team.run(day);
  const texts = (day: `${number}-${number}-${number}`) =>
    team.ports.sent.filter(({ on, to }) => on === day && to === younghee).map(({ text }) => text);
  expect(texts('2024-10-04').join()).toContain('해지 통보 기한 2024-10-18 (금)까지, 그 뒤에는 자동 갱신');
  expect(texts('2024-10-07')).toEqual([]);
  expect(texts('2024-10-18').join()).toContain('자동 갱신되는 계약');
  const [after = '', ...more] = texts('2024-11-04');
  expect(more).toEqual([]);
  expect(after).toContain('2024-11-02 (토) 자동 갱신됨, 다음 계약을 대장에 적어야 함');
  expect(after).not.toContain('만료된 계약');
  expect(texts('2024-11-05')).toEqual([]);
  // No job writes the next term.
  expect(team.rows('이용고객 대장', '계약번호')).toHaveLength(1);
});

test('one that does not renew by itself lapses as before', () => {
  const team = new Team({ '이용고객 대장': ledger('아니오') });
  for (const day of ['2024-10-04', '2024-11-04'] as const) team.run(day);
  expect(team.mailTo(younghee, '2024-11-04').text).toContain('만료된 계약');
});

test('이탈 분석 comes with the first contract that ended, a row a month with its reasons below', () => {
  const team = new Team({
    '이용고객 대장': `
      고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용 | 요금  | 해지일     | 이탈 사유 | 담당자
      1001    | 2023-11-02  | 2024-11-01  | 기본 서비스 | 50000 |            |           | 김영희
      1002    | 2023-11-02  | 2024-12-01  | 기본 서비스 | 70000 | 2024-10-02 | 가격      | 김영희`,
  });
  team.run('2024-10-04');
  expect(
    team
      .rows(
        '이탈 분석',
        '달',
        '이탈 사유',
        '이탈 계약',
        '이탈 월 환산액',
        '시작 고객',
        '이탈 고객',
        '이탈 매출',
      )
      .slice(0, 3),
  ).toEqual([
    ['2024-10', '전체', '1', '70000', '2', '1', '70000'],
    ['2024-10', '가격', '1', '70000', '', '', ''],
    ['2024-09', '전체', '0', '0', '2', '0', '0'],
  ]);
  const before = team.everything();
  team.run('2024-10-04', '10:37:00');
  expect(team.rows('이탈 분석', '달')).toHaveLength(13);
  expect(before).toContain('이탈 분석');
});

test('a book in which nothing has ended has no such tab', () => {
  const team = new Team({ '이용고객 대장': ledger('아니오').replace('2024-11-01', '2026-11-01') });
  team.run('2024-10-04');
  expect(team.ports.book.tabs.map(({ title }) => title)).not.toContain('이탈 분석');
});
