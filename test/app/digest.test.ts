// Who is told what: sheets.md, "Notices to the team".
import { Team } from './team';

const [younghee, chulsoo, seoyeon] = [
  'younghee.kim@example.com',
  'chulsoo.park@example.com',
  'seoyeon.lee@example.com',
];

/** Both contracts have a stage on 2024-10-02, the last business day 30 days before their ends or earlier. */
const ledger = `
  고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용 | 요금   | 담당자
  1001    | 2023-11-02  | 2024-11-01  | 기본 서비스 | 50000  | 김영희
  1002    | 2023-11-03  | 2024-11-02  | 기본 서비스 | 70000  | 박철수`;

const told = (team: Team, date: `${number}-${number}-${number}`) =>
  team.ports.sent
    .filter(({ on }) => on === date)
    .map(({ to, text }) => [to, ...(text.match(/K-\d{4}-\d{4}/g) ?? [])]);

test('a 담당자 reads of their own contracts, the 관리자 of all', () => {
  const team = new Team({ '이용고객 대장': ledger });
  team.run('2024-10-02');
  expect(told(team, '2024-10-02')).toEqual([
    [younghee, 'K-2023-0001'],
    [chulsoo, 'K-2023-0002'],
    [seoyeon, 'K-2023-0001', 'K-2023-0002'],
  ]);
});

test('who is both gets one mail with both parts, own contracts first', () => {
  const team = new Team({
    '이용고객 대장': ledger,
    담당자: `
      이름   | 이메일               | 역할
      김영희 | ${younghee}          | 담당자
      김팀장 | Younghee.Kim@example.com | 관리자
      박철수 | ${chulsoo}           | 담당자`,
  });
  team.run('2024-10-02');
  expect(told(team, '2024-10-02')).toEqual([
    [younghee, 'K-2023-0001', 'K-2023-0002'],
    [chulsoo, 'K-2023-0002'],
  ]);
  const { text } = team.mailTo(younghee, '2024-10-02');
  expect(text).toContain('김영희, 김팀장님');
  expect(text.match(/■ .*/g)).toEqual([
    '■ 내 담당 · 만료가 다가오는 계약 (1)',
    '■ 다른 담당자 · 만료가 다가오는 계약 (1)',
  ]);
});

test.each([
  ['unknown', '정다은'],
  ['blank', ''],
  ['without an e-mail', '박철수'],
  ['no longer in use', '김영희'],
])('a contract whose 담당자 is %s goes to the 관리자', (_, manager) => {
  const team = new Team({
    '이용고객 대장': ledger.split('\n').slice(0, 3).join('\n').replace('김영희', manager),
    담당자: `
      이름   | 이메일      | 역할   | 사용
      김영희 | ${younghee} | 담당자 | 아니오
      박철수 |             | 담당자 | 예
      이서연 | ${seoyeon}  | 관리자 | 예`,
  });
  team.run('2024-10-02');
  expect(told(team, '2024-10-02')).toEqual([[seoyeon, 'K-2023-0001']]);
  expect(team.findings('담당자')).toHaveLength(1);
});

test('without anybody to tell nothing is lost: the notice goes out once there is a reader', () => {
  const team = new Team({
    '이용고객 대장': ledger,
    담당자: `
      이름   | 이메일 | 역할
      김영희 |        | 담당자
      박철수 |        | 관리자`,
  });
  team.run('2024-10-02');
  expect(team.ports.sent).toEqual([]);
  expect(team.findings('알림 받을 사람')).toHaveLength(1);
  team.type('담당자', 3, '이메일', chulsoo);
  team.run('2024-10-04');
  expect(told(team, '2024-10-04')).toEqual([[chulsoo, 'K-2023-0002', 'K-2023-0001']]);
});

test('each entry says who, how long, what it is worth and what to do next', () => {
  const team = new Team({ '이용고객 대장': ledger });
  team.type('이용고객 대장', 2, '재계약 단계', '안내');
  team.type('이용고객 대장', 2, '다음 조치일', '2024-10-07');
  team.run('2024-10-02');
  const { text } = team.mailTo(younghee, '2024-10-02');
  for (const part of [
    '홍길동 (K-2023-0001)',
    '30일 남음 · 2024-11-01 (금)까지 · 기본 서비스 · 월 50,000원',
    '담당 김영희 · 010-1234-5678',
    '다음 조치일 2024-10-07 (월)',
    '→ 상담 약속을 잡아 주십시오.',
    'https://book.example/#contractLedger!2',
  ])
    expect(text).toContain(part);
});

test('the subject names the most urgent contract of the whole mail', () => {
  const team = new Team({
    '이용고객 대장': `${ledger}
      1003 | 2023-10-04 | 2024-10-03 | 기본 서비스 | 70000 | 박철수`,
  });
  team.run('2024-10-02');
  expect(team.mailTo(seoyeon, '2024-10-02').subject).toBe(
    '[대장] 오늘 챙길 계약 3건 · 가장 급한 건 박영희 (D-1)',
  );
});

test('what is open but not new stands below under its own heading, and alone makes no mail', () => {
  const team = new Team({
    '이용고객 대장': `${ledger}
      1003 | 2023-11-11 | 2024-11-10 | 기본 서비스 | 70000 | 김영희`,
  });
  team.run('2024-10-02');
  team.run('2024-10-04');
  expect(team.mailsOn('2024-10-04')).toEqual([]);
  team.run('2024-10-11');
  const { text } = team.mailTo(younghee, '2024-10-11');
  const [news = '', open = ''] = text.split('■ 이미 알렸고 아직 남은 일 (1)');
  expect(news).toContain('K-2023-0003');
  expect(news).not.toContain('K-2023-0001');
  expect(open).toContain('K-2023-0001');
  expect(open).not.toContain('K-2023-0002');
});

test('a follow-up is told to its 담당자 on its day and once when it is overdue', () => {
  const team = new Team({
    '업무 일지': `
      날짜       | 고객 이름 | 소통 내용 | 담당자 | 후속 조치     | 후속 기한
      2024-09-30 | 홍길동    | 문의      | 김영희 | 견적 보내기   | 2024-10-04
      2024-09-30 | 김철수    | 문의      | 박철수 | 다시 전화하기 | 2024-10-02`,
  });
  team.type('업무 일지', 3, '후속 완료일', '2024-10-01');
  for (const day of ['2024-10-02', '2024-10-04', '2024-10-07', '2024-10-08'] as const) team.run(day);
  const digests = team.ports.sent.filter(({ subject }) => !subject.includes('만족도'));
  expect(digests.map(({ on, to, subject }) => `${on} ${to} ${subject}`)).toEqual([
    `2024-10-04 ${younghee} [대장] 오늘 챙길 후속 조치 1건 · 가장 급한 건 홍길동`,
    `2024-10-04 ${seoyeon} [대장] 오늘 챙길 후속 조치 1건 · 가장 급한 건 홍길동`,
    `2024-10-07 ${younghee} [대장] 오늘 챙길 후속 조치 1건 · 가장 급한 건 홍길동`,
    `2024-10-07 ${seoyeon} [대장] 오늘 챙길 후속 조치 1건 · 가장 급한 건 홍길동`,
  ]);
  expect(team.mailTo(younghee, '2024-10-04').text).toContain('■ 오늘까지인 후속 조치 (1)');
  expect(team.mailTo(younghee, '2024-10-07').text).toContain('■ 기한이 지난 후속 조치 (1)');
});

test('a contract that was renewed, terminated, lost, scheduled or paused is not told', () => {
  const team = new Team({
    '이용고객 대장': `
      계약번호    | 고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용 | 담당자 | 이전 계약번호 | 해지일     | 재계약 단계 | 일시중지 시작
      K-2023-0001 | 1001    | 2023-11-02  | 2024-11-01  | 기본 서비스 | 김영희 |               |            |             |
      K-2024-0002 | 1001    | 2024-11-02  | 2025-11-01  | 기본 서비스 | 김영희 | K-2023-0001   |            |             |
      K-2023-0003 | 1002    | 2023-11-02  | 2024-11-01  | 기본 서비스 | 김영희 |               | 2024-10-31 |             |
      K-2023-0004 | 1003    | 2023-11-02  | 2024-11-01  | 기본 서비스 | 김영희 |               |            | 이탈        |
      K-2024-0005 | 1003    | 2024-10-10  | 2024-10-20  | 기본 서비스 | 김영희 |               |            |             |
      K-2023-0006 | 1004    | 2023-11-02  | 2024-11-01  | 기본 서비스 | 김영희 |               |            |             | 2024-10-01`,
  });
  team.run('2024-10-02');
  expect(team.ports.sent).toEqual([]);
});
