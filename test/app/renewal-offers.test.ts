// Mails to customers about their renewal: off until switched on, and never where nothing is owed.
import { Team } from './team';

const [hong, kim] = ['hong@example.com', 'kim@example.com'];
const younghee = 'younghee.kim@example.com';

const tables = {
  '고객 정보': `
    고객 ID | 고객명 | 연락처        | 이메일
    1001    | 홍길동 | 010-0000-5678 | ${hong}
    1002    | 김철수 | 010-0000-5432 | ${kim}
    1003    | 박영희 | 010-0000-2222 |`,
  '이용고객 대장': `
    고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용 | 요금  | 담당자
    1001    | 2023-11-02  | 2024-11-01  | 기본 서비스 | 50000 | 김영희
    1002    | 2023-11-03  | 2024-11-02  | 기본 서비스 | 70000 | 박철수
    1003    | 2023-11-03  | 2024-11-02  | 기본 서비스 | 70000 | 박철수`,
} as const;

/** A team whose settings say who writes; `set` are further settings by name. */
function teamWith(
  set: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, string>> = {},
): Team {
  const team = new Team({ ...tables, ...more });
  const values = {
    '재계약 안내 메일': '예',
    '업체 이름': '푸른 헬스',
    '업체 주소': '서울시 중구 새길 1',
    '업체 전화': '02-000-0000',
    ...set,
  };
  for (const [name, value] of Object.entries(values)) {
    team.type('설정', team.column('설정', '이름').indexOf(name) + 2, '값', value);
  }
  return team;
}

const toCustomers = (team: Team) =>
  team.ports.sent
    .filter(({ to }) => [hong, kim, 'new@example.com'].includes(to))
    .map(({ on, to }) => `${on} ${to}`);

const offerRows = (team: Team) =>
  team.rows('발송함', '종류', '고객', '계약번호', '단계', '상태').filter(([kind]) => kind === '정보성');

test('nobody is written to until the mails are switched on', () => {
  const team = teamWith({ '재계약 안내 메일': '아니오' });
  team.run('2024-10-02');
  expect(toCustomers(team)).toEqual([]);
  expect(offerRows(team)).toEqual([]);
});

test('each customer with an address gets one mail per stage, after those to the team', () => {
  const team = teamWith();
  for (const day of [
    '2024-10-02',
    '2024-10-04',
    '2024-10-24',
    '2024-10-25',
    '2024-10-28',
    '2024-11-04',
  ] as const)
    team.run(day);
  expect(toCustomers(team)).toEqual([
    `2024-10-02 ${hong}`,
    `2024-10-02 ${kim}`,
    `2024-10-25 ${hong}`,
    `2024-10-25 ${kim}`,
  ]);
  const [first] = team.ports.sent;
  expect(first?.to).toBe(younghee);
  expect(offerRows(team)).toContainEqual(['정보성', '홍길동', 'K-2023-0001', 'D-30', '발송']);
});

test('the mail says what ends when, who writes, how to answer and why it came', () => {
  const team = teamWith();
  team.run('2024-10-02');
  const { subject, text, senderName, replyTo } = team.mailTo(hong, '2024-10-02');
  expect(subject).toBe('[푸른 헬스] 기본 서비스 이용 기간이 2024-11-01 (금)에 끝납니다');
  expect({ senderName, replyTo }).toEqual({ senderName: '푸른 헬스', replyTo: younghee });
  for (const part of [
    '홍길동 고객님, 안녕하십니까. 푸른 헬스입니다.',
    '이용하고 계신 기본 서비스 계약이 30일 뒤에 끝납니다.',
    '이용 기간 2023-11-02 (목) ~ 2024-11-01 (금)',
    '요금 50,000원 (매월)',
    '담당 김영희',
    '이 메일에 답장하시거나 02-000-0000으로 전화해 주십시오.',
    '푸른 헬스의 기본 서비스 계약(K-2023-0001)을 이용하고 계셔서 계약 기간을 알려 드리는 안내 메일입니다.',
    '푸른 헬스 · 서울시 중구 새길 1 · 02-000-0000',
  ])
    expect(text).toContain(part);
  expect(text).not.toContain('대장');
});

test('a term that renews by itself is told of in words of its own, before the last day to decline', () => {
  const team = teamWith();
  team.type('이용고객 대장', 2, '자동 갱신', '예');
  // The service asks for 14 days of notice: 2024-10-18, and 30 days before that is past.
  team.run('2024-10-02');
  team.run('2024-10-11');
  const { subject, text } = team.mailTo(hong, '2024-10-11');
  expect(subject).toBe('[푸른 헬스] 기본 서비스 계약이 2024-11-01 (금) 뒤 자동으로 갱신됩니다');
  expect(text).toContain('갱신을 원하지 않으시면 2024-10-18 (금)까지 알려 주십시오.');
});

test.each([
  ['일시중지 시작', '2024-10-01'],
  ['해지일', '2024-10-20'],
  ['재계약 단계', '이탈'],
  ['재계약 단계', '확정'],
  ['비고', '재계약 예정'],
])('a contract whose %s is %s has none', (header, value) => {
  const team = teamWith();
  team.type('이용고객 대장', 2, header, value);
  team.run('2024-10-02');
  expect(toCustomers(team)).toEqual([`2024-10-02 ${kim}`]);
});

test('a renewed contract has none, nor has a customer whose data is stored apart', () => {
  const team = teamWith(
    {},
    {
      '이용고객 대장': `${tables['이용고객 대장']}
    1001    | 2024-11-02  | 2025-11-01  | 기본 서비스 | 50000 | 김영희`,
    },
  );
  team.type('이용고객 대장', 5, '이전 계약번호', 'K-2023-0001');
  team.type('고객 정보', 3, '개인정보 상태', '분리 보관');
  team.run('2024-10-02');
  expect(toCustomers(team)).toEqual([]);
});

test('beside whose number a sort has put another’s address is not written to until the rows are whole again', () => {
  const team = teamWith();
  team.ports.elapsedSeconds = 1000;
  team.run('2024-10-02');
  expect(offerRows(team).map((row) => row[4])).toEqual(['대기', '대기']);
  team.ports.elapsedSeconds = 0;
  const numbersAndNames = (rows: readonly (readonly [string, string, string])[]) => {
    for (const [index, cells] of rows.entries())
      for (const [at, header] of ['고객 ID', '고객명', '연락처'].entries())
        team.type('고객 정보', index + 2, header, cells[at] ?? '');
  };
  const [first, second] = [
    ['1001', '홍길동', '010-0000-5678'],
    ['1002', '김철수', '010-0000-5432'],
  ] as const;
  numbersAndNames([second, first]);
  team.run('2024-10-02', '09:37:00');
  team.run('2024-10-04');
  expect(toCustomers(team)).toEqual([]);
  expect(offerRows(team).map((row) => row[4])).toEqual(['실패', '실패']);
  expect(team.findings('어긋난 행')).toHaveLength(2);
  numbersAndNames([first, second]);
  team.run('2024-10-07');
  expect(toCustomers(team)).toEqual([`2024-10-07 ${hong}`, `2024-10-07 ${kim}`]);
  expect(team.mailTo(hong, '2024-10-07').text).toContain('홍길동 고객님');
});

test('into whose row a sort has brought another’s address is not written to until it is their own again', () => {
  const team = teamWith();
  team.run('2024-09-30', '00:37:00');
  const addresses = (...texts: string[]) => {
    for (const [index, text] of texts.entries()) team.type('고객 정보', index + 2, '이메일', text);
  };
  addresses(kim, hong);
  team.run('2024-10-02');
  expect(toCustomers(team)).toEqual([]);
  expect(team.findings('어긋난 행')).toHaveLength(2);
  addresses(hong, kim);
  team.run('2024-10-04');
  expect(toCustomers(team)).toEqual([`2024-10-04 ${hong}`, `2024-10-04 ${kim}`]);
});

test('without a name and a way to answer none goes out, and 상태 점검 says so', () => {
  const team = teamWith({ '업체 전화': '' });
  team.run('2024-10-02');
  expect(toCustomers(team)).toEqual([]);
  expect(team.findings('재계약 안내 메일')).toHaveLength(1);
  team.type('설정', team.column('설정', '이름').indexOf('답장 받을 주소') + 2, '값', 'help@example.com');
  team.run('2024-10-04');
  expect(team.mailTo(hong, '2024-10-04').replyTo).toBe('help@example.com');
});

test('what the quota does not hold is owed on the next business day, and the team comes first', () => {
  const team = teamWith();
  // Three to the team, three left for it, one to a customer.
  team.ports.quota = 7;
  team.run('2024-10-02');
  expect(toCustomers(team)).toEqual([`2024-10-02 ${hong}`]);
  team.run('2024-10-02', '10:37:00');
  expect(toCustomers(team)).toEqual([`2024-10-02 ${hong}`]);
  team.run('2024-10-04');
  expect(toCustomers(team)).toEqual([`2024-10-02 ${hong}`, `2024-10-04 ${kim}`]);
});

test('a mail that the platform refused is tried on later business days, three times at most', () => {
  const team = teamWith();
  team.ports.fateOf = ({ to }) => (to === hong ? { refused: 'Invalid email' } : 'sent');
  for (const day of ['2024-10-02', '2024-10-04', '2024-10-07', '2024-10-08', '2024-10-10'] as const)
    team.run(day);
  expect(offerRows(team).filter(([, name]) => name === '홍길동')).toEqual([
    ['정보성', '홍길동', 'K-2023-0001', 'D-30', '실패'],
    ['정보성', '홍길동', 'K-2023-0001', 'D-30', '실패'],
    ['정보성', '홍길동', 'K-2023-0001', 'D-30', '실패'],
  ]);
  expect(toCustomers(team)).toEqual([`2024-10-02 ${kim}`]);
});

test('a mail whose fate is unknown is held for a person and not sent again', () => {
  const team = teamWith();
  team.ports.fateOf = ({ to }) => (to === hong ? { lost: 'Timed out' } : 'sent');
  team.run('2024-10-02');
  team.ports.fateOf = () => 'sent';
  team.run('2024-10-04');
  expect(toCustomers(team)).toEqual([`2024-10-02 ${kim}`]);
  expect(offerRows(team)).toContainEqual(['정보성', '홍길동', 'K-2023-0001', 'D-30', '보류']);
});

test('what changed between deciding and sending counts: renewed, another address, switched off', () => {
  const team = teamWith();
  team.ports.elapsedSeconds = 1000;
  team.run('2024-10-02');
  expect(offerRows(team).map((row) => row[4])).toEqual(['대기', '대기']);
  team.ports.elapsedSeconds = 0;
  team.type('이용고객 대장', 2, '일시중지 시작', '2024-10-02');
  team.type('고객 정보', 3, '이메일', 'new@example.com');
  team.run('2024-10-02', '09:37:00');
  expect(toCustomers(team)).toEqual([]);
  expect(offerRows(team).map((row) => row[4])).toEqual(['실패', '실패']);
  team.run('2024-10-04');
  expect(toCustomers(team)).toEqual(['2024-10-04 new@example.com']);
});

test('a mail that waits while the mails are switched off goes out when they are on again', () => {
  const team = teamWith();
  team.ports.elapsedSeconds = 1000;
  team.run('2024-10-02');
  team.ports.elapsedSeconds = 0;
  const at = team.column('설정', '이름').indexOf('재계약 안내 메일') + 2;
  team.type('설정', at, '값', '아니오');
  team.run('2024-10-02', '09:37:00');
  expect(toCustomers(team)).toEqual([]);
  team.type('설정', at, '값', '예');
  team.run('2024-10-02', '10:37:00');
  expect(toCustomers(team)).toEqual([`2024-10-02 ${hong}`, `2024-10-02 ${kim}`]);
});

test('no customer is written to at night', () => {
  const team = teamWith();
  team.run('2024-10-02', '21:37:00');
  expect(toCustomers(team)).toEqual([]);
  team.run('2024-10-04', '08:37:00');
  expect(toCustomers(team)).toEqual([`2024-10-04 ${hong}`, `2024-10-04 ${kim}`]);
});

test('a template with an unknown field holds the mail, which goes out once it is mended', () => {
  const team = teamWith();
  const at = team.column('메일 양식', '이름').indexOf('재계약 안내 (고객)') + 2;
  const body = String(team.cell('메일 양식', at, '본문'));
  team.type('메일 양식', at, '본문', '{{고객명}}님 {{쿠폰}}');
  team.run('2024-10-02');
  expect(toCustomers(team)).toEqual([]);
  expect(offerRows(team).map((row) => row[4])).toEqual(['보류', '보류']);
  expect(team.findings('메일 양식')).toHaveLength(1);
  team.type('메일 양식', at, '본문', body);
  team.run('2024-10-02', '09:37:00');
  expect(toCustomers(team)).toEqual([`2024-10-02 ${hong}`, `2024-10-02 ${kim}`]);
});
