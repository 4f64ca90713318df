// 관리 일정: follow-ups and regular contacts as to-dos, and how they are told and closed.
import { Team } from './team';

const SCHEDULE = '관리 일정';

/** Empty tabs: what a person has when they have begun the schedule. */
const begun = { [SCHEDULE]: '기한 | 사유', 세분화: '항목' };

/** Two customers of 김영희; the first was contacted on 1 September, the second never since 2024-09-20. */
const people = `
  고객 ID | 고객명 | 연락처        | 담당자 | 관계 시작일 | 선호 채널
  1001    | 홍길동 | 010-1234-5678 | 김영희 | 2024-01-01  | 문자
  1002    | 김철수 | 010-9876-5432 | 김영희 | 2024-09-20  |`;

const log = `
  날짜       | 고객 이름 | 소통 채널 | 소통 내용 | 고객 ID | 담당자
  2024-09-01 | 홍길동    | 전화      | 인사      | 1001    | 김영희`;

const columns = ['기한', '고객명', '사유', '종류', '상태', '소통 채널', '담당자'] as const;
const shown = (team: Team) => team.rows(SCHEDULE, ...columns).map((row) => row.join(' | '));

describe('regular contacts', () => {
  test('are planned once the schedule is begun, by the rule of the group', () => {
    const team = new Team({ '고객 정보': people, '업무 일지': log });
    team.run('2024-10-21');
    expect(() => team.rows(SCHEDULE, '번호')).toThrow();

    const begunTeam = new Team({ ...begun, '고객 정보': people, '업무 일지': log });
    begunTeam.run('2024-10-21');
    // 60 days after 1 September is 31 October; 김철수 is due after the fortnight that is planned ahead.
    expect(shown(begunTeam)).toEqual([
      '2024-10-31 | 홍길동 | 정기 연락 · 그 밖의 고객 | 정기 연락 | 예정 | 문자 | 김영희',
    ]);
    expect(begunTeam.column(SCHEDULE, '번호')).toEqual(['T-2024-0001']);
    expect(begunTeam.column('고객 정보', '다음 접촉 예정일')).toEqual(['2024-10-31', '']);
  });

  test('keep their day when the job runs again, and are not made twice', () => {
    const team = new Team({ ...begun, '고객 정보': people, '업무 일지': log });
    team.run('2024-10-21');
    team.run('2024-10-21', '09:37:00');
    team.run('2024-10-25');
    expect(team.column(SCHEDULE, '기한')).toEqual(['2024-10-31']);
  });

  test('are closed by the next log row, also one typed by hand, and reckoned anew from it', () => {
    const team = new Team({ ...begun, '고객 정보': people, '업무 일지': log });
    team.run('2024-10-21');
    team.type('업무 일지', 3, '날짜', '2024-10-22');
    team.type('업무 일지', 3, '고객 이름', '홍길동');
    team.type('업무 일지', 3, '고객 ID', '1001');
    team.type('업무 일지', 3, '소통 채널', '이메일');
    team.type('업무 일지', 3, '소통 내용', '안부');
    team.run('2024-10-23');
    expect(team.rows(SCHEDULE, '상태', '완료 근거')).toEqual([
      ['완료', '2024-10-22 연락 · 이메일 · L-2024-0002'],
    ]);
    team.run('2024-12-10');
    // 60 days after 22 October: a Saturday, so the Friday before.
    expect(team.column(SCHEDULE, '기한')).toContain('2024-12-20');
  });

  test('that were passed over come again after the days of the rule', () => {
    const team = new Team({ ...begun, '고객 정보': people, '업무 일지': log });
    team.run('2024-10-21');
    team.type(SCHEDULE, 2, '건너뛴 사유', '해외 출장');
    team.run('2024-11-05');
    // The second is 김철수, whose turn has come.
    expect(team.column(SCHEDULE, '상태')).toEqual(['건너뜀', '예정']);
    expect(team.column(SCHEDULE, '기한')[1]).toBe('2024-11-19');
    team.run('2024-12-20');
    expect(team.rows(SCHEDULE, '고객명', '기한')).toContainEqual(['홍길동', '2024-12-30']);
  });

  test('are not planned where something is open with the customer, or their data must not be used', () => {
    const open = `
      날짜       | 고객 이름 | 소통 내용 | 고객 ID | 후속 조치   | 후속 기한
      2024-08-01 | 홍길동    | 상담      | 1001    | 견적 보내기 | 2024-12-01`;
    const away = people
      .replace('관계 시작일 | 선호 채널', '관계 시작일 | 개인정보 상태')
      .replace('2024-09-20  |', '2024-01-20  | 파기');
    const team = new Team({ ...begun, '고객 정보': away.replace('| 문자', '| 이용'), '업무 일지': open });
    team.run('2024-10-21');
    expect(team.column(SCHEDULE, '종류')).toEqual(['후속 조치']);
  });

  test('are told on their day and once when they are late', () => {
    const team = new Team({ ...begun, '고객 정보': people, '업무 일지': log });
    team.run('2024-10-21');
    for (const day of ['2024-10-30', '2024-10-31', '2024-11-01', '2024-11-04'] as const) team.run(day);
    const told = team.ports.sent
      .filter(({ to, text }) => to === 'younghee.kim@example.com' && text.includes('T-2024-0001'))
      .map(
        ({ on, text }) =>
          `${on} ${text
            .split('\n')
            .find((line) => line.includes('정기 연락'))
            ?.trim()}`,
      );
    expect(told).toEqual(['2024-10-31 정기 연락 · 그 밖의 고객', '2024-11-01 정기 연락 · 그 밖의 고객']);
  });
});

describe('a follow-up of the log', () => {
  const withFollowUp = `
    날짜       | 고객 이름 | 소통 내용 | 고객 ID | 담당자 | 후속 조치   | 후속 기한
    2024-10-01 | 홍길동    | 상담      | 1001    | 김영희 | 견적 보내기 | 2024-10-16`;
  const book = { ...begun, '고객 정보': people, '업무 일지': withFollowUp };

  test('stands in the schedule and goes with its log row', () => {
    const team = new Team(book);
    team.run('2024-10-02');
    expect(shown(team)).toEqual(['2024-10-16 | 홍길동 | 견적 보내기 | 후속 조치 | 예정 |  | 김영희']);
    team.type('업무 일지', 2, '후속 기한', '2024-10-18');
    team.type('업무 일지', 2, '담당자', '박철수');
    team.run('2024-10-04');
    expect(shown(team)).toEqual(['2024-10-18 | 홍길동 | 견적 보내기 | 후속 조치 | 예정 |  | 박철수']);
    team.type('업무 일지', 2, '후속 완료일', '2024-10-04');
    team.run('2024-10-07');
    expect(team.rows(SCHEDULE, '상태', '완료 근거')).toEqual([
      ['완료', '2024-10-04 후속 완료 · L-2024-0001'],
    ]);
  });

  test('is told once, by the log', () => {
    const team = new Team(book);
    team.run('2024-10-02');
    for (const day of ['2024-10-16', '2024-10-17'] as const) team.run(day);
    const { text } = team.mailTo('younghee.kim@example.com', '2024-10-16');
    expect(text.match(/견적 보내기/g)).toHaveLength(1);
    expect(text).not.toContain('고객에게 연락할 일');
  });

  test('that is done in the schedule reads as done everywhere', () => {
    const team = new Team(book);
    team.run('2024-10-02');
    team.type(SCHEDULE, 2, '완료일', '2024-10-14');
    team.run('2024-10-16');
    expect(team.mailsOn('2024-10-16')).toEqual([]);
    expect(team.column(SCHEDULE, '상태')).toEqual(['완료']);
    expect(team.column('고객 정보', '다음 접촉 예정일')).toEqual(['', '']);
    expect(team.cell('업무 일지', 2, '후속 완료일')).toBe('');
  });

  test('whose day was changed in the schedule is listed with both days', () => {
    const team = new Team(book);
    team.run('2024-10-02');
    team.type(SCHEDULE, 2, '기한', '2024-10-30');
    team.run('2024-10-04');
    expect(team.findings().filter((line) => line.startsWith(SCHEDULE))).toHaveLength(1);
    expect(team.column(SCHEDULE, '기한')).toEqual(['2024-10-30']);
  });

  test('is not closed by another contact, which may have been about something else', () => {
    const team = new Team(book);
    team.run('2024-10-02');
    team.type('업무 일지', 3, '날짜', '2024-10-04');
    team.type('업무 일지', 3, '고객 이름', '홍길동');
    team.type('업무 일지', 3, '고객 ID', '1001');
    team.type('업무 일지', 3, '소통 내용', '다른 문의');
    team.run('2024-10-07');
    expect(team.column(SCHEDULE, '상태')).toEqual(['예정']);
  });

  test('that was removed from the log is passed over', () => {
    const team = new Team(book);
    team.run('2024-10-02');
    team.type('업무 일지', 2, '후속 기한', '');
    team.run('2024-10-17');
    expect(team.rows(SCHEDULE, '상태', '완료 근거')).toEqual([
      ['건너뜀', '업무 일지에서 지운 후속 조치예요.'],
    ]);
  });
});

test('a to-do of a person’s own gets its number and state, and is told', () => {
  const team = new Team({
    [SCHEDULE]: `
      기한       | 사유          | 고객 ID | 담당자
      2024-10-04 | 명절 선물 전달 | 1001    | 김영희`,
  });
  team.run('2024-10-02');
  expect(shown(team)).toContain('2024-10-04 | 홍길동 | 명절 선물 전달 | 직접 | 예정 |  | 김영희');
  // The 3rd is a holiday: what is due on the 4th is told on the 4th.
  team.run('2024-10-04');
  expect(team.mailTo('younghee.kim@example.com', '2024-10-04').text).toContain('명절 선물 전달');
});
