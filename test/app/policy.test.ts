import { readTeamBook } from '../../src/app/team-book';
import { policyArticles, policyKeys } from '../../src/domain/policy/articles';
import { Team } from './team';

const header = '구분 | 조항 | 내용 | 값 | 판 | 시행일 | 다음 검토일 | 개정 사유 | 승인자';

/** A book whose 관리 규정 holds these versions, written as people would. */
function teamWith(...versions: string[]): Team {
  return new Team({ '관리 규정': [header, ...versions].join('\n') });
}

function policyOf(team: Team, date: `${number}-${number}-${number}`) {
  return readTeamBook(team.ports.book).policyOn(date);
}

/** The rows of one article: value, version, in force from. */
function versionsOf(team: Team, name: string): string[][] {
  return team
    .rows('관리 규정', '조항', '값', '판', '시행일')
    .filter(([article]) => article === name)
    .map(([, ...rest]) => rest);
}

describe('관리 규정', () => {
  test('is not made before it is used, and the standards count', () => {
    const team = new Team();
    team.run('2024-10-02');
    expect(team.ports.book.tabs.some(({ title }) => title === '관리 규정')).toBe(false);
    expect(policyOf(team, '2024-10-02')['resolution.urgent']).toBe(480);
  });

  test('once used, holds every article as a version of the day, and no more at the next run', () => {
    const team = teamWith(
      '고객 서비스 | 처리 시간 — 긴급 | | 4 | 1 | 2024-10-02 | 2025-10-02 | 급한 일이 늘어남 | 이서연',
    );
    team.run('2024-10-02');
    expect(team.column('관리 규정', '설정 키').sort()).toEqual([...policyKeys].sort());
    expect(versionsOf(team, '처리 시간 — 긴급')).toEqual([['4', '1', '2024-10-02']]);
    expect(versionsOf(team, '처리 시간 — 낮음')).toEqual([['80', '1', '2024-10-02']]);
    expect(policyOf(team, '2024-10-02')['resolution.urgent']).toBe(240);
    expect(team.column('관리 규정', '규정번호')).not.toContain('');
    team.run('2024-10-02', '09:37:00');
    const before = team.everything();
    team.run('2024-10-02', '10:37:00');
    expect(versionsOf(team, '처리 시간 — 긴급')).toHaveLength(1);
    expect(team.everything().length).toBe(before.length);
    expect(team.findings('관리 규정')).toEqual([]);
  });

  test('judges a day by the version in force on it', () => {
    const team = teamWith('고객 서비스 | 처리 시간 — 긴급 | | 4 | 1 | 2024-10-02');
    team.run('2024-10-02');
    team.type('관리 규정', 200, '조항', '처리 시간 — 긴급');
    team.type('관리 규정', 200, '값', '2');
    team.type('관리 규정', 200, '판', '2');
    team.type('관리 규정', 200, '시행일', '2024-10-14');
    team.run('2024-10-07');
    expect(policyOf(team, '2024-10-01')['resolution.urgent']).toBe(480);
    expect(policyOf(team, '2024-10-13')['resolution.urgent']).toBe(240);
    expect(policyOf(team, '2024-10-14')['resolution.urgent']).toBe(120);
  });

  test('goes on with what was confirmed where somebody types over a version, and says so', () => {
    const team = teamWith('고객 서비스 | 처리 시간 — 긴급 | | 4 | 1 | 2024-10-02');
    team.run('2024-10-02');
    team.type('관리 규정', 2, '값', '40');
    team.run('2024-10-04');
    expect(policyOf(team, '2024-10-04')['resolution.urgent']).toBe(240);
    expect(team.findings('관리 규정')).toEqual([
      '관리 규정 2 값: 확정된 판의 값이 ‘40’으로 바뀌었어요. 지금도 ‘4’를 써요.',
    ]);
    team.type('관리 규정', 2, '값', '4');
    team.run('2024-10-07');
    expect(team.findings('관리 규정')).toEqual([]);
  });

  test('lets a version that is not in force yet be corrected', () => {
    const team = teamWith('고객 서비스 | 처리 시간 — 긴급 | | 4 | 1 | 2024-11-01');
    team.run('2024-10-02');
    team.type('관리 규정', 2, '값', '3');
    team.run('2024-10-04');
    expect(team.findings('관리 규정')).toEqual([]);
    expect(policyOf(team, '2024-11-01')['resolution.urgent']).toBe(180);
  });

  test('does not let a version count for days before it was written', () => {
    const team = teamWith('고객 서비스 | 처리 시간 — 긴급 | | 4 | 1 | 2024-01-01');
    team.run('2024-10-02');
    expect(policyOf(team, '2024-10-01')['resolution.urgent']).toBe(480);
    expect(policyOf(team, '2024-10-02')['resolution.urgent']).toBe(240);
    expect(team.findings('관리 규정')).toEqual([
      '관리 규정 2 시행일: 확정된 판의 시행일이 ‘2024-01-01’로 바뀌었어요. 지금도 ‘2024-10-02’를 써요.',
    ]);
  });

  test('lists what cannot count, each with what would be right', () => {
    const team = teamWith(
      '고객 서비스 | 처리 시간 — 긴급 | | 빨리 | 1 | 2024-10-02',
      '고객 서비스 | 우리끼리 약속   |      |      | 1 | 2024-10-02',
      '고객 서비스 | 업무 시작 | | 19:00 | 1 | 2024-10-02',
    );
    team.run('2024-10-02');
    team.run('2024-10-02', '09:37:00');
    expect(team.findings('관리 규정')).toEqual([
      '관리 규정 2 값: ‘빨리’를 읽을 수 없어 이 판을 쓰지 않아요.',
      '관리 규정 3 조항: ‘우리끼리 약속’은 정해진 조항이 아니라 쓰지 않아요.',
      expect.stringContaining('업무 종료가 업무 시작보다 빨라'),
      expect.stringContaining('업무 종료가 업무 시작보다 빨라'),
      expect.stringContaining('업무 종료가 업무 시작보다 빨라'),
    ]);
    expect(policyOf(team, '2024-10-02')['resolution.urgent']).toBe(480);
  });
});

test('a version that somebody deleted is told with what counts instead, for thirty days', () => {
  const team = teamWith(
    '고객 서비스 | 처리 시간 — 긴급 | | 4 | 1 | 2024-10-02 | | 급한 일이 늘어남 | 이서연',
    '고객 서비스 | 처리 시간 — 긴급 | | 2 | 2 | 2024-10-02 | | 더 늘어남 | 이서연',
  );
  team.run('2024-10-02');
  expect(policyOf(team, '2024-10-02')['resolution.urgent']).toBe(120);
  team.ports.book.tab('관리 규정').lines.splice(2, 1);
  team.run('2024-10-04');
  expect(policyOf(team, '2024-10-04')['resolution.urgent']).toBe(240);
  const told = [
    '관리 규정 2 판: ‘처리 시간 — 긴급 2판’ 줄이 없어졌어요. 지금은 1판 ‘4시간’ (2024-10-02 시행)을 쓰고, 지난 일도 남은 판으로 판단해요.',
  ];
  expect(team.findings('관리 규정')).toEqual(told);
  team.run('2024-11-01');
  expect(team.findings('관리 규정')).toEqual(told);
  team.run('2024-11-04');
  expect(team.findings('관리 규정')).toEqual([]);
});

test('an article of which nothing is left comes back as its standard, and that is told', () => {
  const team = teamWith('고객 서비스 | 처리 시간 — 긴급 | | 4 | 1 | 2024-10-02 | | 급한 일 | 이서연');
  team.run('2024-10-02');
  team.ports.book.tab('관리 규정').lines.splice(1, 1);
  team.run('2024-10-04');
  expect(team.findings('관리 규정')).toEqual([
    expect.stringContaining('지금은 1판 ‘8시간’ (2024-10-04 시행)을 쓰고'),
  ]);
});

test('a new team acknowledges the articles of words, and reviews one chapter after the other', () => {
  const team = teamWith(
    '고객 서비스 | 처리 시간 — 긴급 | | 4 | 1 | 2024-10-02 | 2025-10-02 | 급한 일 | 이서연',
  );
  team.run('2024-10-02');
  team.run('2024-10-02', '09:37:00');
  const words = policyKeys.filter((key) => policyArticles[key].isText).length;
  const { text } = team.mailTo('younghee.kim@example.com', '2024-10-02');
  expect(text).toContain(`관리 규정 확인 (${words}개 조항)`);
  const reviews = team.rows('관리 규정', '구분', '다음 검토일');
  const days = new Set(reviews.map((row) => row.join(' ')).filter((row) => !row.endsWith('2025-10-02')));
  expect(days.size).toBe(new Set([...days].map((row) => row.slice(-10))).size);
  expect(words).toBeLessThan(30);
});

describe('the digest', () => {
  const article = '원칙 | 고객 중심 원칙 | 고객이 먼저입니다. | | 1 | 2024-10-02 | 2024-10-16';

  test('tells administrators of reviews, two weeks ahead, on the day and after it', () => {
    const team = teamWith(article);
    team.run('2024-10-02');
    const mail = team.mailTo('seoyeon.lee@example.com', '2024-10-02');
    expect(mail.text).toContain('검토할 규정');
    expect(mail.text).toContain('고객 중심 원칙 (2024-10-16)');
    team.run('2024-10-04');
    expect(team.mailsOn('2024-10-04')).toEqual([]);
    team.run('2024-10-16');
    team.run('2024-10-17');
    const texts = (day: '2024-10-16' | '2024-10-17') =>
      team.mailTo('seoyeon.lee@example.com', day).text.split('이미 알렸고')[0];
    expect(texts('2024-10-16')).toContain('고객 중심 원칙 (2024-10-16)');
    expect(texts('2024-10-17')).toContain('고객 중심 원칙 (2024-10-16)');
  });

  test('asks each member once to acknowledge, until it is in 교육·참여', () => {
    const team = teamWith(article);
    team.run('2024-10-02');
    expect(team.mailTo('younghee.kim@example.com', '2024-10-02').text).toContain('관리 규정 확인');
    const [newest] = team.column('관리 규정', '규정번호').sort().reverse();
    team.run('2024-10-04');
    expect(team.mailsOn('2024-10-04')).toEqual([]);
    const acknowledged = new Team({
      '관리 규정': [header, article].join('\n'),
      교육·참여: `
        날짜       | 종류      | 제목      | 담당자 | 완료일     | 확인한 규정
        2024-10-02 | 규정 확인 | 관리 규정 | 김영희 | 2024-10-02 | 2024-10-02 ${newest}`,
    });
    acknowledged.run('2024-10-02');
    expect(acknowledged.mailsOn('2024-10-02').map((mail) => mail.split(':')[0])).toEqual([
      'chulsoo.park@example.com',
      'seoyeon.lee@example.com',
    ]);
  });

  test('tells of training that is planned, and of what is to be repeated', () => {
    const team = new Team({
      교육·참여: `
        날짜       | 종류            | 제목      | 담당자 | 고객 ID | 고객명 | 완료일     | 다음 예정일
        2024-10-07 | 직원 교육       | 불만 응대 | 김영희 |         |        |            |
        2024-04-01 | 충성도 프로그램 | 감사 방문 | 박철수 | 1002    | 김철수 | 2024-04-02 | 2024-10-02
        2023-10-01 | 고객 교육       | 사용 안내 | 김영희 | 1003    |        | 2023-10-01 | 2024-10-01
        2024-10-01 | 고객 교육       | 사용 안내 | 김영희 | 1003    |        | 2024-10-01 |`,
    });
    team.run('2024-10-02');
    expect(team.column('교육·참여', '고객명')).toEqual(['', '김철수', '박영희', '박영희']);
    expect(team.mailTo('younghee.kim@example.com', '2024-10-02').text).toContain('직원 교육 · 불만 응대');
    const programme = team.mailTo('chulsoo.park@example.com', '2024-10-02').text;
    expect(programme).toContain('김철수 (E-2024-0002)');
    expect(programme).toContain('충성도 프로그램 · 감사 방문');
    expect(team.mailTo('younghee.kim@example.com', '2024-10-02').text).not.toContain('사용 안내');
  });
});

test('a mail template with a forbidden expression is listed, with what to write instead', () => {
  const team = new Team();
  team.type('메일 양식', 2, '본문', '{{받는 사람}}님, 무조건 됩니다.\n\n{{새로 알릴 일}}');
  team.run('2024-10-02');
  expect(team.findings('메일 양식')).toEqual(['메일 양식 2 본문: 쓰지 않기로 한 표현 ‘무조건’이 있어요.']);
});

test('the satisfaction report judges a period by the target of its last day', () => {
  const article = '만족도 | 만족도(CSAT) 목표 | | 60 | 1 | 2024-10-07';
  const team = new Team({
    '관리 규정': [header, article].join('\n'),
    '업무 일지': `
      날짜       | 고객 이름 | 소통 채널 | 소통 내용 | 담당자 | 만족도
      2024-10-01 | 홍길동    | 전화      | 가        | 김영희 | 만족
      2024-10-02 | 홍길동    | 전화      | 나        | 김영희 | 만족
      2024-10-02 | 홍길동    | 전화      | 다        | 김영희 | 불만족
      2024-10-08 | 홍길동    | 전화      | 라        | 김영희 | 만족
      2024-10-08 | 홍길동    | 전화      | 마        | 김영희 | 만족
      2024-10-09 | 홍길동    | 전화      | 바        | 김영희 | 불만족`,
  });
  const report = (day: '2024-10-07' | '2024-10-14') => {
    team.run(day);
    return team.ports.sent.find(({ on, text }) => on === day && text.includes('CSAT ='))?.text;
  };
  team.run('2024-10-02');
  expect(report('2024-10-07')).toContain('목표 85.0% 미달');
  expect(report('2024-10-14')).toContain('목표 60.0% 달성');
});
