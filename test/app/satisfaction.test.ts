// 만족도 요약 and its report: metrics.md, "Satisfaction summary"; sheets.md, "Notices to the team".
import { addDays, type CivilDate } from '../../src/domain/civil-date';
import { Team } from './team';

const log = (...lines: string[]) => ({
  '업무 일지': ['날짜 | 고객 이름 | 소통 채널 | 소통 내용 | 담당자 | 만족도', ...lines].join('\n'),
});

/** Six answers in the week from 2024-09-23 (four of them 만족), five in the week after (all 매우 만족). */
const twoWeeks = log(
  ...['매우 만족', '만족', '만족', '만족', '불만족', '매우 불만족'].map(
    (word) => `2024-09-24 | 홍길동 | 전화 | 가 | 김영희 | ${word}`,
  ),
  ...Array(5).fill('2024-09-30 | 홍길동 | 방문 | 나 | 박철수 | 매우 만족'),
  '2024-10-01 | 홍길동 | 방문 | 다 | 박철수 |',
);

const summary = (team: Team, period: string, cut = '전체') =>
  team
    .rows(
      '만족도 요약',
      '기간',
      '구분',
      '항목',
      '기록 수',
      '응답 수',
      '평균',
      'CSAT',
      'CSAT 변화',
      '판단',
      '비고',
    )
    .filter(([one, two]) => one === period && two === cut);

test('a period counts its entries, answers, words and share, and the change against the one before', () => {
  const team = new Team(twoWeeks);
  team.run('2024-10-02');
  const [week] = summary(team, '2024-W40');
  expect(week?.slice(0, 7)).toEqual(['2024-W40', '전체', '전체', '6', '5', '5', '1']);
  expect(Number(week?.[7])).toBeCloseTo(1 - 4 / 6, 10);
  expect(week?.slice(8)).toEqual(['변화 없음', '진행 중']);
  expect(summary(team, '2024-W39')[0]?.slice(3)).toEqual([
    '6',
    '6',
    String(20 / 6),
    String(4 / 6),
    '',
    '판단 보류',
    '',
  ]);
});

test('the cuts name their items, the newest period stands first', () => {
  const team = new Team(twoWeeks);
  team.run('2024-10-02');
  expect(summary(team, '2024-W40', '담당자').map(([, , item, entries]) => [item, entries])).toEqual([
    ['박철수', '6'],
  ]);
  expect(summary(team, '2024-09', '소통 채널').map(([, , item]) => item)).toEqual(['방문', '전화']);
  const starts = team.column('만족도 요약', '시작일');
  expect(starts[0]).toBe('2024-10-01');
  expect(new Set(team.column('만족도 요약', '기간'))).toEqual(
    new Set(['2024-10', '2024-W40', '2024-09', '2024-W39']),
  );
});

test('a log that shrinks leaves no old rows behind', () => {
  const team = new Team(twoWeeks);
  team.run('2024-10-02');
  team.ports.book.tab('업무 일지').lines.splice(2);
  team.run('2024-10-02', '09:37:00');
  expect(new Set(team.column('만족도 요약', '기간'))).toEqual(new Set(['2024-09', '2024-W39']));
});

describe('the report', () => {
  const reports = (team: Team) =>
    team.ports.sent
      .filter(({ subject }) => subject.includes('만족도'))
      .map(({ on, to, subject }) => `${on} ${to.split('@')[0]} ${subject}`);
  const everyDay = (team: Team, first: CivilDate, last: CivilDate) => {
    for (let day = first; day <= last; day = addDays(day, 1)) team.run(day);
  };

  test('goes to the 관리자 on Monday for the week, and on the first business day of the month for the month', () => {
    const team = new Team(
      log('2024-10-22 | 홍길동 | 전화 | 가 | 김영희 | 만족', '2024-10-28 | 홍길동 | 전화 | 나 | 김영희 |'),
    );
    everyDay(team, '2024-10-25', '2024-11-12');
    expect(reports(team)).toEqual([
      '2024-10-28 seoyeon.lee [대장] 2024-W43 주 (2024-10-21 ~ 2024-10-27) 만족도 · 응답 1건 · CSAT 100.0%',
      '2024-11-01 seoyeon.lee [대장] 2024년 10월 만족도 · 응답 1건 · CSAT 100.0%',
      '2024-11-04 seoyeon.lee [대장] 2024-W44 주 (2024-10-28 ~ 2024-11-03) 만족도 · 응답 0건 · CSAT –',
    ]);
  });

  test('of a week and a month that fall on one day is one mail', () => {
    const team = new Team(log('2024-06-28 | 홍길동 | 전화 | 가 | 김영희 | 만족'));
    team.run('2024-07-01');
    expect(reports(team)).toEqual([
      '2024-07-01 seoyeon.lee [대장] 2024-W26 주 (2024-06-24 ~ 2024-06-30), 2024년 6월 만족도 · 응답 1건 · CSAT 100.0%',
    ]);
  });

  test('waits for the first business day: 2024-10-01 was a holiday that year, and 3 and 9 October are', () => {
    const team = new Team(log('2024-09-30 | 홍길동 | 전화 | 가 | 김영희 | 만족'));
    everyDay(team, '2024-10-01', '2024-10-08');
    expect(reports(team).map((line) => line.slice(0, 10))).toEqual(['2024-10-02', '2024-10-07']);
  });

  test('that was missed goes out once, for the newest closed period only', () => {
    const team = new Team(twoWeeks);
    team.run('2024-10-15');
    team.run('2024-10-16');
    expect(reports(team)).toEqual([
      '2024-10-15 seoyeon.lee [대장] 2024년 9월 만족도 · 응답 11건 · CSAT 81.8%',
    ]);
  });

  test('does not exist for a period without entries', () => {
    const team = new Team(log('2024-08-01 | 홍길동 | 전화 | 가 | 김영희 | 만족'));
    everyDay(team, '2024-10-28', '2024-11-05');
    expect(reports(team)).toEqual([]);
  });

  test('tells rates with their intervals, each 담당자, and what the words mean', () => {
    const team = new Team(twoWeeks);
    team.run('2024-10-07');
    const mail = team.ports.sent.find(({ subject }) => subject.includes('W40'));
    for (const part of [
      '기록 6건 · 응답 5건 (응답률 83.3%)',
      '평균 5.00점 (5점 만점)',
      'CSAT 100.0% (95% 구간 56.6% ~ 100.0%)',
      '앞 기간 대비 +33.3%p',
      '- 담당 박철수',
      '변화 없음',
      'CSAT = (매우 만족 + 만족) ÷ 응답 수',
    ])
      expect(mail?.text).toContain(part);
  });
});
