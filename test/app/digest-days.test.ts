// When it is told: each stage once, on business days, missed days caught up as one notice.
import { addDays, type CivilDate } from '../../src/domain/civil-date';
import { Team } from './team';

/** The ledger of document 002; 박영희's contract is looked after by 김영희. */
const example = `
  고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용     | 요금   | 비고             | 담당자
  1001    | 2023-10-26  | 2024-10-25  | 프리미엄 서비스 | 100000 | 재계약 예정      |
  1002    | 2023-11-15  | 2024-11-14  | 기본 서비스     | 50000  | –                |
  1003    | 2023-12-01  | 2024-11-30  | 프리미엄 서비스 | 100000 | 재계약 상담 필요 | 김영희`;

function runDaily(team: Team, first: CivilDate, last: CivilDate): void {
  for (let day = first; day <= last; day = addDays(day, 1)) team.run(day);
}

const history = (team: Team) => team.column('이용고객 대장', '알림 이력');

test('the example day tells of 박영희 with 59 days left, to 김영희 and 이서연', () => {
  const team = new Team({ '이용고객 대장': example });
  team.run('2024-10-02');
  expect(team.mailsOn('2024-10-02')).toEqual([
    'younghee.kim@example.com: [대장] 오늘 챙길 계약 1건 · 가장 급한 건 박영희 (D-59)',
    'seoyeon.lee@example.com: [대장] 오늘 챙길 계약 1건 · 가장 급한 건 박영희 (D-59)',
  ]);
  expect(history(team)).toEqual(['', '', '종료 2024-11-30: D-60 2024-10-02']);
});

test('every contract passes through its stages to 만료, each served once, on business days', () => {
  const team = new Team({ '이용고객 대장': example });
  runDaily(team, '2024-10-02', '2024-12-02');
  expect(team.column('이용고객 대장', '상태')).toEqual(['만료', '만료', '만료']);
  expect(history(team)).toEqual([
    '종료 2024-10-25: D-14 2024-10-11, D-7 2024-10-18, D-1 2024-10-24, D-0 2024-10-25, 만료 2024-10-28',
    '종료 2024-11-14: D-30 2024-10-15, D-14 2024-10-31, D-7 2024-11-07, D-1 2024-11-13, D-0 2024-11-14, 만료 2024-11-15',
    '종료 2024-11-30: D-60 2024-10-02, D-30 2024-10-31, D-14 2024-11-15, D-7 2024-11-22, D-0 2024-11-29, 만료 2024-12-02',
  ]);
});

test('a day ticked twice tells nothing twice, also at its later hours', () => {
  const team = new Team({ '이용고객 대장': example });
  for (const hour of ['08', '08', '09', '17', '23']) team.run('2024-10-02', `${hour}:37:00`);
  expect(team.ports.sent).toHaveLength(2);
});

test('nothing goes out before the mail hour, on weekends or on holidays', () => {
  const team = new Team({ '이용고객 대장': example });
  team.run('2024-10-02', '07:59:59');
  team.run('2024-10-03', '12:00:00');
  team.run('2024-10-05', '12:00:00');
  expect(team.ports.sent).toEqual([]);
  team.run('2024-10-07', '08:00:00');
  expect(team.ports.sent).toHaveLength(2);
});

test('the team’s own holidays count, and so do its working days', () => {
  const team = new Team({
    '이용고객 대장': example,
    공휴일: `
      날짜       | 이름     | 쉼
      2024-10-02 | 창립일   | 예
      2024-10-03 | 특별근무 | 아니오`,
  });
  team.run('2024-10-02');
  expect(team.ports.sent).toEqual([]);
  team.run('2024-10-03');
  expect(team.ports.sent).toHaveLength(2);
});

test('what was missed in an outage is told as one notice, the most urgent', () => {
  const team = new Team({ '이용고객 대장': example });
  team.run('2024-10-02');
  team.run('2024-11-13');
  expect(team.mailsOn('2024-11-13')).toHaveLength(2);
  expect(history(team)).toEqual([
    '종료 2024-10-25: 만료 2024-11-13',
    '종료 2024-11-14: D-1 2024-11-13',
    '종료 2024-11-30: D-60 2024-10-02, D-30 2024-11-13',
  ]);
  runDaily(team, '2024-11-13', '2024-11-14');
  expect(history(team)[1]).toBe('종료 2024-11-14: D-1 2024-11-13, D-0 2024-11-14');
});

test('a changed end starts a new group of notices, and one that comes back finds its own', () => {
  const team = new Team({ '이용고객 대장': example });
  team.run('2024-10-02');
  team.type('이용고객 대장', 4, '계약 종료일', '2024-12-20');
  team.run('2024-10-21');
  expect(history(team)[2]).toBe('종료 2024-11-30: D-60 2024-10-02 / 종료 2024-12-20: D-60 2024-10-21');
  team.type('이용고객 대장', 4, '계약 종료일', '2024-11-30');
  team.run('2024-10-22');
  expect(team.mailsOn('2024-10-22')).toEqual([]);
});

test('a contract that had ended when first seen is not told', () => {
  const team = new Team({ '이용고객 대장': example });
  team.run('2024-12-02');
  expect(team.ports.sent).toEqual([]);
});

test('a contract entered after the day’s mails waits for the next business day', () => {
  const team = new Team();
  team.run('2024-10-02', '08:37:00');
  const row = {
    '고객 ID': '1003',
    '계약 시작일': '2023-11-02',
    '계약 종료일': '2024-11-01',
    '서비스 내용': '기본 서비스',
  };
  for (const [header, text] of Object.entries(row)) team.type('이용고객 대장', 2, header, text);
  team.run('2024-10-02', '10:37:00');
  expect(team.ports.sent).toEqual([]);
  team.run('2024-10-04');
  expect(team.mailsOn('2024-10-04')).toEqual([
    'seoyeon.lee@example.com: [대장] 오늘 챙길 계약 1건 · 가장 급한 건 박영희 (D-28)',
  ]);
});

test('the articles say from which hour and at which stages, and 설정 whether at all', () => {
  const settings = (team: Team, name: string, value: string) => {
    const row = team.column('설정', '이름').indexOf(name) + 2;
    team.type('설정', row, '값', value);
  };
  const team = new Team({
    '이용고객 대장': example,
    '관리 규정': `
      조항             | 값     | 판 | 시행일
      메일 보내는 시각 | 14     | 1  | 2024-10-02
      만료 알림 단계   | 45, 50 | 1  | 2024-10-02`,
  });
  settings(team, '메일 보내기', '아니오');
  team.run('2024-10-02');
  settings(team, '메일 보내기', '예');
  team.run('2024-10-11', '13:59:00');
  expect(team.ports.sent).toEqual([]);
  team.run('2024-10-11', '14:00:00');
  expect(history(team)[2]).toBe('종료 2024-11-30: D-50 2024-10-11');
});
