import { messages } from '../../src/messages/messages';
import { Team } from './team';

const ledger = `
  고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용 | 담당자
  1001    | 2024-01-01  | 2024-12-31  | 기본 서비스 | 김영희`;

const row = (team: Team, subject: string) =>
  team.rows('상태 점검', '항목', '결과', '내용', '시각').find(([one]) => one === subject);

/** Takes a column out, header and cells. */
function dropColumn(team: Team, title: string, header: string): void {
  const { lines } = team.ports.book.tab(title);
  const place = lines[0]?.indexOf(header) ?? -1;
  for (const line of lines) line.splice(place, 1);
}

test('every job is there with its last run and who ran it', () => {
  const team = new Team({ '이용고객 대장': ledger });
  team.run('2024-10-02');
  team.run('2024-10-02', '10:37:00');
  expect(row(team, '계약 상태 갱신')).toEqual([
    '계약 상태 갱신',
    '정상',
    '마지막 실행이 잘 끝났어요. 실행한 사람: owner@example.com',
    '2024-10-02 10:37:00',
  ]);
  // What only waited keeps the moment at which it last ran.
  expect(row(team, '일일 알림')?.[3]).toBe('2024-10-02 08:37:00');
  const jobs = team
    .rows('상태 점검', '구분', '항목')
    .flatMap(([area, job]) => (area === '작업' ? [job] : []));
  expect([...jobs].sort()).toEqual(Object.values(messages.ko.jobs).sort());
});

test('quota, outbox, trigger and authorisation', () => {
  const team = new Team({ '이용고객 대장': ledger });
  team.ports.quota = 0;
  team.ports.isHourly = false;
  team.ports.isAuthorized = false;
  team.run('2024-12-02');
  expect(row(team, '메일 한도')?.slice(1, 3)).toEqual([
    '확인 필요',
    '오늘 더 보낼 수 있는 메일 수신자는 0명이에요.',
  ]);
  expect(row(team, '발송함')?.[2]).toBe('대기 2건 · 보류 0건 · 실패 0건');
  expect(row(team, '매시간 실행')?.[1]).toBe('확인 필요');
  expect(row(team, '권한')?.[1]).toBe('오류');
});

test('a setting that cannot be read counts as its default and is listed with what is allowed', () => {
  const team = new Team({ '이용고객 대장': ledger });
  team.type('설정', 5, '값', '아침');
  team.run('2024-12-02', '07:37:00');
  expect(team.ports.sent).toEqual([]);
  team.run('2024-12-02', '08:37:00');
  expect(team.ports.sent).toHaveLength(2);
  expect(team.findings('설정')).toEqual(['설정 5 값: ‘값’의 값 ‘아침’을 읽을 수 없어 기본값을 써요.']);
});

test('the language of the book is that of 설정, in 상태 점검, mails and computed words', () => {
  const team = new Team({ '이용고객 대장': ledger });
  team.type('설정', 2, '값', 'English');
  team.run('2024-12-02');
  expect(team.column('이용고객 대장', '상태')).toEqual(['Expiring']);
  expect(row(team, 'Mail quota')?.[1]).toBe('Fine');
});

describe('what is missing stops only the jobs that need it', () => {
  const broken = (team: Team) =>
    team
      .rows('상태 점검', '항목', '결과', '내용')
      .flatMap(([subject, grade, text]) => (grade === '오류' ? [`${subject}: ${text}`] : []));

  test('a column of the ledger', () => {
    const team = new Team({ '이용고객 대장': ledger });
    dropColumn(team, '이용고객 대장', '재계약 단계');
    team.run('2024-10-02');
    expect(broken(team)).toEqual([
      '계약 상태 갱신: ‘이용고객 대장’ 시트에서 재계약 단계 열을 찾지 못해 멈췄어요.',
      '이탈 분석: ‘이용고객 대장’ 시트에서 재계약 단계 열을 찾지 못해 멈췄어요.',
      '일일 알림: ‘이용고객 대장’ 시트에서 재계약 단계 열을 찾지 못해 멈췄어요.',
    ]);
    expect(team.findings('없는 열')).toEqual([
      '이용고객 대장 재계약 단계: ‘재계약 단계’ 열을 찾지 못했어요.',
    ]);
  });

  test('a column that no job needs', () => {
    const team = new Team({ '이용고객 대장': ledger });
    dropColumn(team, '이용고객 대장', '요금');
    team.run('2024-10-02');
    expect(broken(team)).toEqual([]);
    expect(team.findings('없는 열')).toHaveLength(1);
  });

  test('a header that stands twice: neither column is guessed', () => {
    const team = new Team({ '이용고객 대장': ledger });
    team.ports.book.tab('이용고객 대장').lines[0]?.push('계약 종료일');
    team.run('2024-10-02');
    expect(broken(team)).toHaveLength(3);
    expect(team.findings('겹친 열')).toEqual([
      '이용고객 대장 계약 종료일: ‘계약 종료일’ 열로 볼 수 있는 것이 여럿이에요.',
    ]);
  });

  test('the tab 담당자', () => {
    const team = new Team({ '이용고객 대장': ledger });
    team.ports.book.tabs.splice(team.ports.book.tabs.indexOf(team.ports.book.tab('담당자')), 1);
    team.run('2024-12-02');
    expect(broken(team).map((line) => line.split(':')[0])).toEqual(['일일 알림', '만족도 보고']);
    expect(team.column('이용고객 대장', '상태')).toEqual(['만료 예정']);
    expect(team.findings('없는 시트')).toEqual(['담당자: ‘담당자’ 시트를 찾지 못했어요.']);
  });

  test('a mail that could not be decided on for that is made up for once it is back', () => {
    const team = new Team({ '이용고객 대장': ledger });
    const { tabs } = team.ports.book;
    const [managers] = tabs.splice(tabs.indexOf(team.ports.book.tab('담당자')), 1);
    team.run('2024-12-02');
    if (managers) tabs.push(managers);
    team.run('2024-12-02', '09:37:00');
    expect(team.ports.sent).toHaveLength(2);
  });
});

test('a tab that stands twice is ambiguous, and nothing of it is written', () => {
  const team = new Team({ '이용고객 대장': ledger });
  const copy = structuredClone(team.ports.book.tab('이용고객 대장'));
  copy.title = 'Contract ledger';
  team.ports.book.tabs.push(copy);
  const before = JSON.stringify(team.ports.book.tab('이용고객 대장'));
  team.run('2024-10-02');
  expect(JSON.stringify(team.ports.book.tab('이용고객 대장'))).toBe(before);
  expect(team.findings('겹친 시트')).toHaveLength(1);
});

test('many findings are told up to 500, the rest by their number', () => {
  const lines = Array.from({ length: 520 }, (_, index) => `2024-01-02 | 없는 사람 ${index} | 가`);
  const team = new Team({ '업무 일지': ['날짜 | 고객 이름 | 소통 내용', ...lines].join('\n') });
  team.run('2024-10-02');
  expect(team.findings('고객 연결')).toHaveLength(500);
  expect(team.column('상태 점검', '내용').at(-1)).toBe(
    '이 밖에 20건이 더 있어요. 위의 것부터 고치면 다음 실행 때 보여요.',
  );
});

test('a year whose holidays nobody knows is told from the November before', () => {
  const team = new Team();
  const years = (day: `${number}-${number}-${number}`) => {
    team.run(day);
    return team.findings('공휴일').length;
  };
  // The library's list ends before 2090.
  expect([years('2089-10-31'), years('2089-11-01'), years('2090-06-01')]).toEqual([1, 2, 1]);
  team.type('공휴일', 2, '날짜', '2090-02-01');
  team.type('공휴일', 2, '이름', '설날');
  expect(years('2090-06-01')).toBe(1);
  team.type('공휴일', 3, '날짜', '2090-09-08');
  team.type('공휴일', 3, '이름', '추석');
  expect(years('2090-06-01')).toBe(0);
});
