// Contracts of one customer whose renewal mails fall on one day: one mail that names them all, each told once.
import { Team } from './team';

const hong = 'hong@example.com';

/** Two terms of 홍길동; the second ends some days later unless told. */
function teamWith(second: string, set: Readonly<Record<string, string>> = {}, stages = '30, 7'): Team {
  const team = new Team({
    '관리 규정': `
      조항             | 값        | 판 | 시행일
      재계약 안내 단계 | ${stages} | 1  | 2024-09-02`,
    서비스: `
      서비스 내용     | 만료 알림(일) | 해지 통보(일) | 요금 주기
      프리미엄 서비스 | 60            | 30            | 월
      기본 서비스     | 30            | 14            | 월`,
    '고객 정보': `
      고객 ID | 고객명 | 연락처        | 이메일
      1001    | 홍길동 | 010-0000-5678 | ${hong}`,
    '이용고객 대장': `
      고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용     | 요금   | 담당자 | 자동 갱신
      1001    | 2023-11-02  | 2024-11-01  | 기본 서비스     | 50000  | 김영희 |
      1001    | ${second}`,
  });
  const values = { '재계약 안내 메일': '예', '업체 이름': '푸른 헬스', '업체 전화': '02-000-0000', ...set };
  for (const [name, value] of Object.entries(values))
    team.type('설정', team.column('설정', '이름').indexOf(name) + 2, '값', value);
  return team;
}

const SAME = '2023-11-02  | 2024-11-01  | 프리미엄 서비스 | 100000 | 김영희 |';
const LATER = '2023-11-04  | 2024-11-03  | 프리미엄 서비스 | 100000 | 김영희 |';

const toHong = (team: Team) => team.ports.sent.filter(({ to }) => to === hong);
const offerRows = (team: Team) =>
  team
    .rows('발송함', '종류', '계약번호', '단계', '상태')
    .filter(([kind]) => kind === '정보성')
    .map((row) => row.slice(1));

/** Stops before anything is sent, as a run that has no time left does. */
function decideOnly(team: Team): void {
  team.ports.elapsedSeconds = 1000;
  team.run('2024-10-02');
  team.ports.elapsedSeconds = 0;
}

test('two that end on one day are one mail, which names both and what each costs', () => {
  const team = teamWith(SAME);
  team.run('2024-10-02');
  const { subject, text } = team.mailTo(hong, '2024-10-02');
  expect(subject).toBe('[푸른 헬스] 기본 서비스, 프리미엄 서비스 이용 기간이 2024-11-01 (금)에 끝납니다');
  expect(text).toContain('이용하고 계신 기본 서비스, 프리미엄 서비스 계약이 30일 뒤에 끝납니다.');
  expect(text).toContain('요금 50,000원 (매월)');
  expect(text).toContain('요금 100,000원 (매월)');
  expect(offerRows(team)).toEqual([['K-2023-0001, K-2023-0002', 'D-30', '발송']]);
});

test('those that end on different days say which ends when', () => {
  const team = teamWith(LATER, {}, '30');
  team.run('2024-10-04');
  const { subject, text } = team.mailTo(hong, '2024-10-04');
  expect(subject).toContain('이용 기간이 각각 2024-11-01 (금), 2024-11-03 (일)에 끝납니다');
  expect(text).toContain('계약이 각각 28일 뒤, 30일 뒤에 끝납니다.');
});

test('each is told once at each stage, whatever mails they came in', () => {
  const team = teamWith(LATER);
  for (const day of ['2024-10-02', '2024-10-04', '2024-10-07', '2024-10-25', '2024-10-28'] as const)
    team.run(day);
  // 2024-10-04 is a Friday, the last business day before the later one's stage.
  expect(offerRows(team)).toEqual([
    ['K-2023-0001', 'D-30', '발송'],
    ['K-2023-0002', 'D-30', '발송'],
    ['K-2023-0001, K-2023-0002', 'D-7', '발송'],
  ]);
  expect(toHong(team)).toHaveLength(3);
});

test('one that was renewed meanwhile is left out, counts as untold, and is told when it is owed again', () => {
  const team = teamWith(SAME);
  decideOnly(team);
  team.type('이용고객 대장', 3, '일시중지 시작', '2024-10-02');
  team.run('2024-10-02', '09:37:00');
  expect(team.mailTo(hong, '2024-10-02').text).not.toContain('프리미엄');
  expect(offerRows(team)).toEqual([['K-2023-0001', 'D-30', '발송']]);
  team.type('이용고객 대장', 3, '일시중지 시작', '');
  team.run('2024-10-04');
  expect(team.mailTo(hong, '2024-10-04').text).toContain('프리미엄');
  expect(offerRows(team)).toEqual([
    ['K-2023-0001', 'D-30', '발송'],
    ['K-2023-0002', 'D-30', '발송'],
  ]);
});

test('a mail of unknown fate is held with all that it tells, and none of it goes out a second time', () => {
  const team = teamWith(SAME);
  team.ports.fateOf = ({ to }) => (to === hong ? { lost: 'Timed out' } : 'sent');
  team.run('2024-10-02');
  team.ports.fateOf = () => 'sent';
  team.run('2024-10-04');
  expect(toHong(team)).toEqual([]);
  expect(offerRows(team)).toEqual([['K-2023-0001, K-2023-0002', 'D-30', '보류']]);
});

test('a mail that Google refused is owed anew for both, three times at most', () => {
  const team = teamWith(SAME);
  team.ports.fateOf = ({ to }) => (to === hong ? { refused: 'Invalid email' } : 'sent');
  for (const day of ['2024-10-02', '2024-10-04', '2024-10-07', '2024-10-08', '2024-10-10'] as const)
    team.run(day);
  expect(offerRows(team)).toEqual(Array(3).fill(['K-2023-0001, K-2023-0002', 'D-30', '실패']));
});

test('a term that renews by itself has a mail of its own, as other words are owed', () => {
  const team = teamWith('2023-12-16  | 2024-12-15  | 프리미엄 서비스 | 100000 | 김영희 | 예', {}, '44, 30');
  team.run('2024-10-02');
  expect(toHong(team).map(({ subject }) => subject)).toEqual([
    '[푸른 헬스] 기본 서비스 이용 기간이 2024-11-01 (금)에 끝납니다',
    '[푸른 헬스] 프리미엄 서비스 계약이 2024-12-15 (일) 뒤 자동으로 갱신됩니다',
  ]);
});

test('answers go to the manager of each contract, so that two managers have two mails, unless one address is set', () => {
  const OTHER = SAME.replace('김영희', '박철수');
  const team = teamWith(OTHER);
  team.run('2024-10-02');
  expect(toHong(team).map(({ replyTo }) => replyTo)).toEqual([
    'younghee.kim@example.com',
    'chulsoo.park@example.com',
  ]);
  const one = teamWith(OTHER, { '답장 받을 주소': 'help@example.com' });
  one.run('2024-10-02');
  expect(one.mailTo(hong, '2024-10-02').replyTo).toBe('help@example.com');
});

test('after a change of language a mail is whole in the new one, as long as nobody has changed its template', () => {
  const team = teamWith(LATER, { 언어: 'English', '업체 이름': 'Blue Gym' }, '30');
  team.run('2024-10-04');
  const { subject, text } = team.mailTo(hong, '2024-10-04');
  expect(subject).toBe(
    '[Blue Gym] The term of your 기본 서비스 and 프리미엄 서비스 ends on 2024-11-01 (Fri) and 2024-11-03 (Sun) respectively',
  );
  expect(text).toContain('ends in 28 days and in 30 days respectively.');
  expect(text).not.toContain('고객님');
});
