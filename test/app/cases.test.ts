import { Team } from './team';

const log = (rows: string) => ({ '업무 일지': rows });
const complaint = log(`
  날짜       | 고객 이름 | 소통 채널 | 소통 내용               | 담당자 | 분류 | 고객 ID | 기록번호    | _수정일시
  2024-10-02 | 홍길동    | 이메일    | 접속이 자꾸 끊긴대요    | 김영희 | 불만 | 1001    | L-2024-0001 | 2024-10-02 10:05:30
  2024-10-02 | 김철수    | 전화      | 요금 문의               | 박철수 | 문의 | 1002    | L-2024-0002 | 2024-10-02 10:10:00`);
const shown = [
  '접수번호',
  '접수 일시',
  '고객명',
  '심각도',
  '단계',
  '담당자',
  '기한 준수',
  '기록번호',
] as const;

const casesOf = (team: Team) => team.rows('불만·요청', ...shown).map((row) => row.join(' | '));

describe('a complaint in the log', () => {
  test('opens a case once, and is told its number', () => {
    const team = new Team(complaint);
    team.run('2024-10-02', '11:37:00');
    expect(casesOf(team)).toEqual([
      'C-2024-0001 | 2024-10-02 10:05:00 | 홍길동 | 보통 | 접수 | 김영희 | 준수 | L-2024-0001',
    ]);
    expect(team.column('업무 일지', '접수번호')).toEqual(['C-2024-0001', '']);
    const once = casesOf(team);
    team.run('2024-10-02', '12:37:00');
    team.run('2024-10-04');
    expect(casesOf(team).map((row) => row.slice(0, 40))).toEqual(once.map((row) => row.slice(0, 40)));
  });

  test('that a dissatisfied answer tells is one too, and a severe one where it is very dissatisfied', () => {
    const team = new Team(
      log(`
        날짜       | 고객 이름 | 소통 내용 | 만족도      | 분류 | 고객 ID
        2024-10-02 | 홍길동    | 점검      | 불만족      | 상담 | 1001
        2024-10-02 | 김철수    | 점검      | 매우 불만족 |      | 1002
        2024-10-02 | 박영희    | 점검      | 보통        | 상담 | 1003`),
    );
    team.run('2024-10-02', '11:37:00');
    expect(team.rows('불만·요청', '고객명', '심각도')).toEqual([
      ['홍길동', '보통'],
      ['김철수', '높음'],
    ]);
  });

  test('of more than thirty days ago is history', () => {
    const team = new Team(
      log(`
        날짜       | 고객 이름 | 소통 내용 | 분류 | 고객 ID
        2024-09-01 | 홍길동    | 오래됨    | 불만 | 1001
        2024-09-02 | 김철수    | 알맞음    | 불만 | 1002`),
    );
    team.run('2024-10-02');
    expect(team.column('불만·요청', '고객명')).toEqual(['김철수']);
  });

  test('typed for an earlier day was received as business began on it', () => {
    const team = new Team(
      log(`
        날짜       | 고객 이름 | 소통 내용 | 분류 | 고객 ID | _수정일시
        2024-09-30 | 홍길동    | 어제 일   | 불만 | 1001    | 2024-10-02 11:00:00`),
    );
    team.run('2024-10-02', '11:37:00');
    expect(team.column('불만·요청', '접수 일시')).toEqual(['2024-09-30 09:00:00']);
  });

  test('whose case somebody deleted opens no other, and 상태 점검 says so', () => {
    const team = new Team(complaint);
    team.run('2024-10-02', '11:37:00');
    team.ports.book.tab('불만·요청').lines.splice(1);
    team.run('2024-10-02', '12:37:00');
    expect(casesOf(team)).toEqual([]);
    expect(team.findings('불만·요청')).toEqual([
      '업무 일지 2 접수번호: ‘C-2024-0001’이 불만·요청에 없어요. 누군가 지운 것 같아요.',
    ]);
    team.type('업무 일지', 2, '접수번호', '');
    team.run('2024-10-02', '13:37:00');
    expect(team.column('불만·요청', '접수번호')).toEqual(['C-2024-0002']);
  });

  test('names its case also where a run died between the two', () => {
    const team = new Team(complaint);
    team.run('2024-10-02', '11:37:00');
    team.type('업무 일지', 2, '접수번호', '');
    team.run('2024-10-02', '12:37:00');
    expect(team.column('업무 일지', '접수번호')).toEqual(['C-2024-0001', '']);
    expect(team.column('불만·요청', '접수번호')).toEqual(['C-2024-0001']);
  });

  test('is opened also where the log was read before', () => {
    const team = new Team(complaint);
    team.type('업무 일지', 2, '분류', '문의');
    team.run('2024-10-02', '11:37:00');
    expect(team.ports.book.tabs.some(({ title }) => title === '불만·요청')).toBe(false);
    team.type('업무 일지', 2, '만족도', '불만족');
    team.run('2024-10-02', '12:37:00');
    expect(team.column('불만·요청', '고객명')).toEqual(['홍길동']);
  });
});

const times = ['첫 응답 기한', '첫 응답 일시', '처리 기한', '처리 일시', '기한 준수', '관리자 알림'] as const;
const timesOf = (team: Team) => team.rows('불만·요청', ...times).map((row) => row.join(' | '));
const one = (more: { headers?: string; cells?: string } = {}) => ({
  불만·요청: `
    접수번호    | 접수 일시        | 고객 ID | 채널   | 유형 | 심각도 | 내용        | 담당자 | ${more.headers ?? '비고'}
    C-2024-0001 | 2024-10-02 16:00 | 1001    | 이메일 | 불만 | 높음   | 자꾸 끊겨요 | 김영희 | ${more.cells ?? ''}`.replace(
    /\| 비고\n/,
    '\n',
  ),
});

describe('deadlines of a case', () => {
  // By the standard policy: e-mail and 높음 4 h to answer, 24 h to solve; 10-03 is 개천절.
  test('are by channel and severity, in business hours, and derived', () => {
    const team = new Team(one());
    team.run('2024-10-02', '16:37:00');
    expect(timesOf(team)).toEqual(['2024-10-04 11:00:00 |  | 2024-10-08 13:00:00 |  | 준수 | ']);
    team.run('2024-10-04', '10:37:00');
    expect(timesOf(team)).toEqual(['2024-10-04 11:00:00 |  | 2024-10-08 13:00:00 |  | 임박 | 임박 알림']);
    team.run('2024-10-04', '11:37:00');
    expect(timesOf(team)).toEqual(['2024-10-04 11:00:00 |  | 2024-10-08 13:00:00 |  | 초과 | 초과 알림']);
  });

  test('are answered by the next log entry of the customer, at the moment it was made', () => {
    const team = new Team({
      ...one(),
      ...log(`
        날짜       | 고객 이름 | 소통 내용         | 분류 | 고객 ID | _수정일시
        2024-10-02 | 홍길동    | 전날 이야기       | 문의 | 1001    | 2024-10-02 15:00:00
        2024-10-04 | 김철수    | 다른 고객         | 문의 | 1002    | 2024-10-04 09:10:00
        2024-10-04 | 홍길동    | 확인해 드리기로   | 상담 | 1001    | 2024-10-04 10:20:15
        2024-10-04 | 홍길동    | 다시 전화         | 상담 | 1001    | 2024-10-04 11:20:00`),
    });
    team.run('2024-10-04', '11:37:00');
    expect(team.rows('불만·요청', '첫 응답 일시', '기한 준수')).toEqual([['2024-10-04 10:20:00', '준수']]);
  });

  test('are not answered by a further complaint', () => {
    const team = new Team({
      ...one(),
      ...log(`
        날짜       | 고객 이름 | 소통 내용  | 분류 | 고객 ID | _수정일시
        2024-10-04 | 홍길동    | 또 끊긴대요 | 불만 | 1001    | 2024-10-04 10:20:15`),
    });
    team.run('2024-10-04', '11:37:00');
    expect(team.column('불만·요청', '첫 응답 일시')).toEqual(['', '']);
    expect(team.column('불만·요청', '접수번호')).toEqual(['C-2024-0001', 'C-2024-0002']);
  });

  test('keep what a person wrote, and are filled in where the step says so', () => {
    const team = new Team(
      one({
        headers: '단계 | 첫 응답 일시 | _수정일시 | 원인 | 해결 방안',
        cells: '종결 | 2024-10-04 09:30 | 2024-10-04 15:12:00 | 시스템 오류 | 장비를 바꿨어요',
      }),
    );
    team.run('2024-10-04', '16:37:00');
    expect(team.rows('불만·요청', '첫 응답 일시', '처리 일시', '종결 일시', '기한 준수')).toEqual([
      ['2024-10-04 09:30:00', '2024-10-04 15:12:00', '2024-10-04 15:12:00', '준수'],
    ]);
    expect(team.findings('불만·요청')).toEqual([]);
  });

  test('stand still while the customer is waited for', () => {
    const team = new Team(
      one({ headers: '첫 응답 일시 | 고객 대기', cells: '2024-10-04 09:30 | 2024-10-04 10:00 ~' }),
    );
    team.run('2024-10-07', '10:37:00');
    expect(team.rows('불만·요청', '처리 기한', '기한 준수', '대기(업무 시간)')).toEqual([
      ['', '고객 대기', '9.6'],
    ]);
    team.type('불만·요청', 2, '고객 대기', '2024-10-04 10:00 ~ 2024-10-07 11:00');
    team.run('2024-10-07', '11:37:00');
    expect(team.rows('불만·요청', '처리 기한', '기한 준수')).toEqual([['2024-10-10 14:00:00', '준수']]);
  });
});

test('what cannot be read or cannot be is told, and stops nothing', () => {
  const team = new Team({
    불만·요청: `
      접수 일시        | 고객 ID | 내용    | 단계 | 첫 응답 일시     | 고객 대기
      어제             | 1001    | 느려요  | 접수 |                  |
      2024-10-02 10:00 | 9999    | 느려요  | 종결 | 2024-10-01 10:00 | 내내`,
  });
  team.run('2024-10-04', '11:37:00');
  expect(
    team
      .findings()
      .filter((finding) => finding.startsWith('불만'))
      .sort(),
  ).toEqual([
    '불만·요청 2 접수 일시: ‘어제’는 날짜로 읽을 수 없어요.',
    '불만·요청 3 고객 ID: 고객 ID ‘9999’가 고객 정보에 없어요.',
    '불만·요청 3 고객 대기: ‘내내’는 기간으로 읽을 수 없어요.',
    '불만·요청 3 원인: 종결했지만 원인, 해결 방안 칸이 비어 있어요.',
    '불만·요청 3 첫 응답 일시: ‘2024-10-01 10:00’이 접수 일시 2024-10-02 10:00보다 빨라요.',
  ]);
  expect(team.rows('불만·요청', '접수번호', '기한 준수')).toEqual([
    ['', ''],
    ['C-2024-0001', '준수'],
  ]);
});

describe('the people are told', () => {
  test('in the morning of what is due, once, and the administrator of all', () => {
    const team = new Team(one());
    team.run('2024-10-04');
    const mail = team.mailTo('younghee.kim@example.com', '2024-10-04');
    expect(mail.text).toContain('첫 응답 기한 2024-10-04 11:00 · 2시간 남음 (업무 시간)');
    expect(team.mailsOn('2024-10-04').map((one) => one.split(':')[0])).toEqual([
      'younghee.kim@example.com',
      'seoyeon.lee@example.com',
    ]);
    team.run('2024-10-04', '09:37:00');
    expect(team.mailsOn('2024-10-04')).toHaveLength(2);
  });

  test('within the hour when a deadline was missed, and not again that day', () => {
    const team = new Team(one());
    team.run('2024-10-04');
    team.run('2024-10-04', '11:37:00');
    expect(team.mailsOn('2024-10-04')).toHaveLength(4);
    const alert = team.ports.sent[3];
    expect(alert?.subject).toBe('[대장] 오늘 챙길 불만·요청 1건 · 가장 급한 건 홍길동');
    expect(alert?.text).toContain('첫 응답 기한 2024-10-04 11:00 · 37분 지남 (업무 시간)');
    expect(alert?.text).not.toContain('기한 2024-10-04 (금)');
    team.run('2024-10-04', '12:37:00');
    expect(team.mailsOn('2024-10-04')).toHaveLength(4);
  });

  describe('of a case whose both deadlines are today', () => {
    const urgent = {
      불만·요청: `
        접수 일시        | 고객 ID | 채널 | 심각도 | 담당자 | 내용
        2024-10-04 09:10 | 1001    | 전화 | 긴급   | 김영희 | 멈췄어요`,
    };
    /** What the manager's mails of a run say is new, without what they tell again. */
    const newsAt = (team: Team, time: string) => {
      const before = team.ports.sent.length;
      team.run('2024-10-04', time);
      return team.ports.sent
        .slice(before)
        .filter(({ to }) => to.startsWith('younghee'))
        .flatMap(({ text }) => text.split('이미 알렸고')[0]?.match(/(첫 응답|처리) 기한 [^(]*/g) ?? [])
        .map((line) => line.trim());
    };

    test('both, and the breach of either', () => {
      const team = new Team(urgent);
      expect(newsAt(team, '09:37:00')).toEqual([
        '첫 응답 기한 2024-10-04 10:10 · 33분 남음',
        '처리 기한 2024-10-04 17:10 · 7시간 33분 남음',
      ]);
      expect(newsAt(team, '10:07:00')).toEqual([]);
      expect(newsAt(team, '10:37:00')).toEqual(['첫 응답 기한 2024-10-04 10:10 · 27분 지남']);
      expect(newsAt(team, '17:37:00')).toEqual(['처리 기한 2024-10-04 17:10 · 27분 지남']);
      expect(newsAt(team, '17:57:00')).toEqual([]);
    });

    test('the breach of the solution also where the first response was late', () => {
      const team = new Team(urgent);
      newsAt(team, '09:37:00');
      newsAt(team, '10:37:00');
      team.type('불만·요청', 2, '첫 응답 일시', '2024-10-04 10:45');
      expect(newsAt(team, '17:37:00')).toEqual(['처리 기한 2024-10-04 17:10 · 27분 지남']);
    });
  });

  test('of nothing while the customer is waited for, or once it is solved', () => {
    for (const cells of ['처리 | 2024-10-02 16:30 | 2024-10-02 17:00 ~', '회신 | 2024-10-02 16:30 |']) {
      const team = new Team(one({ headers: '단계 | 첫 응답 일시 | 고객 대기', cells }));
      team.run('2024-10-08');
      expect(team.mailsOn('2024-10-08')).toEqual([]);
    }
  });
});

test('a case is judged by the policy in force when it was received', () => {
  const team = new Team({
    불만·요청: `
      접수 일시        | 고객 ID | 채널   | 심각도 | 내용
      2024-10-02 10:00 | 1001    | 이메일 | 높음   | 느려요
      2024-10-07 10:00 | 1002    | 이메일 | 높음   | 느려요`,
    '관리 규정': `
      조항                | 값    | 판 | 시행일     | 설정 키                     | _행ID
      첫 응답 시간 — 높음 | 1시간 | 2  | 2024-10-05 | firstResponse.severity.high | R-20241001-0001`,
  });
  team.run('2024-10-07', '10:37:00');
  expect(team.column('불만·요청', '첫 응답 기한')).toEqual(['2024-10-02 14:00:00', '2024-10-07 11:00:00']);
});
