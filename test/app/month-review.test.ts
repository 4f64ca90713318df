// 월간 검토: requirements 000-18 and 000-19; figures as metrics.md defines them.
import { addDays, type CivilDate } from '../../src/domain/civil-date';
import { Team } from './team';

const book = {
  '이용고객 대장': `
    계약번호    | 고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용 | 요금   | 이전 계약번호 | 담당자
    K-2023-0001 | 1001    | 2023-10-11  | 2024-10-10  | 기본 서비스 | 100000 |               | 김영희
    K-2024-0001 | 1001    | 2024-10-11  | 2025-10-10  | 기본 서비스 | 120000 | K-2023-0001   | 김영희
    K-2023-0002 | 1002    | 2023-09-15  | 2024-09-14  | 기본 서비스 | 50000  |               | 김영희
    K-2024-0003 | 1003    | 2024-01-01  | 2024-12-31  | 기본 서비스 | 30000  |               | 김영희`,
  '업무 일지': `
    날짜       | 고객 이름 | 고객 ID | 소통 내용 | 담당자 | 만족도    | 구매 품목 | 구매 금액 | 후속 조치 | 후속 기한
    2024-09-20 | 홍길동    | 1001    | 가        | 김영희 | 만족      |           |           |           |
    2024-10-04 | 홍길동    | 1001    | 나        | 김영희 | 매우 만족 | 토너      | 30000     |           |
    2024-10-07 | 박영희    | 1003    | 다        | 김영희 | 보통      |           |           | 견적      | 2024-10-25`,
  '관리 계획': `
    계획 | 단계 | 기한
    연락 | 전화 | 2024-10-20
    연락 | 방문 | 2024-11-20`,
};

const review = (team: Team) => team.rows('월간 검토', '월', '항목', '값', '지난달', '변화', '내용');
const months = (team: Team) => [...new Set(team.column('월간 검토', '월'))];
const used = () => {
  const team = new Team(book);
  team.run('2024-10-02');
  return team;
};

test('a month is reviewed on the first run after it, with the month before', () => {
  const team = used();
  team.run('2024-10-31');
  expect(team.ports.book.tabs.map(({ title }) => title)).not.toContain('월간 검토');
  team.run('2024-11-01', '00:37:00');
  expect(review(team)).toEqual([
    ['2024-10', '재계약률', '100.0% (1/1)', '0.0% (0/1)', '+100.0%p', ''],
    ['2024-10', '고객 만족도', '50.0% (1/2)', '100.0% (1/1)', '−50.0%p', '판단 보류 (응답 5건 미만)'],
    ['2024-10', '고객 이탈률', '0.0% (0/2)', '33.3% (1/3)', '−33.3%p', ''],
    ['2024-10', '첫 응답 준수율', '', '', '', ''],
    ['2024-10', '접촉 건수', '2건', '1건', '+1건', ''],
    ['2024-10', '월 반복 매출', '150,000원', '130,000원', '+20,000원', ''],
    ['2024-10', '구매 금액', '30,000원', '0원', '+30,000원', ''],
    ['2024-10', '열린 불만·요청', '0건', '', '', ''],
    ['2024-10', '늦은 계획 단계', '1건', '', '', '연락: 전화 (2024-10-20)'],
    ['2024-10', '조치 없는 만료 계약', '1건', '', '', 'K-2023-0002 김철수 (2024-09-14)'],
    ['2024-10', '기한 지난 할 일', '1건', '', '', '박영희 견적 (2024-10-25)'],
    ['2024-10', '총평', '', '', '', ''],
  ]);
  for (const text of team.column('월간 검토', '정의')) expect(text).not.toBe('');
});

test('a late entry still counts, what was open stays noted, and an opinion is the team’s', () => {
  const team = used();
  team.run('2024-11-01');
  team.type('월간 검토', 6, '의견', '더 자주 연락하기');
  team.type('업무 일지', 4, '후속 완료일', '2024-11-04');
  team.type('업무 일지', 5, '날짜', '2024-10-30');
  team.type('업무 일지', 5, '고객 이름', '홍길동');
  team.type('업무 일지', 5, '소통 내용', '늦게 적음');
  team.run('2024-11-04');
  expect(review(team)[4]).toEqual(['2024-10', '접촉 건수', '3건', '1건', '+2건', '']);
  expect(review(team)[10]).toEqual(['2024-10', '기한 지난 할 일', '1건', '', '', '박영희 견적 (2024-10-25)']);
  expect(team.column('월간 검토', '의견')[4]).toBe('더 자주 연락하기');
});

test('an earlier month stays as it was, whatever becomes of its rows', () => {
  const team = used();
  team.run('2024-11-01');
  const october = review(team);
  for (const title of ['이용고객 대장', '업무 일지']) team.ports.book.tab(title).lines.splice(1);
  team.run('2024-12-02');
  expect(months(team)).toEqual(['2024-10', '2024-11']);
  expect(review(team).slice(0, 12)).toEqual(october);
});

test('a month missed is made up for at the next run, one before the team began is not', () => {
  const team = used();
  team.run('2025-01-07');
  expect(months(team)).toEqual(['2024-12']);
});

test('the administrators are told once, until the review has its overall opinion', () => {
  const team = used();
  const told: string[] = [];
  let first = '';
  for (let day: CivilDate = '2024-11-01'; day <= '2024-11-08'; day = addDays(day, 1)) {
    team.run(day);
    for (const { to, on, text } of team.ports.sent)
      if (on === day && text.includes('■ 월간 검토')) {
        told.push(`${day} ${to}`);
        first ||= text;
      }
  }
  expect(told).toEqual(['2024-11-01 seoyeon.lee@example.com']);
  expect(first).toContain('아직 남은 일 3건');
});

test('a second run changes nothing', () => {
  const team = used();
  team.run('2024-11-01', '09:37:00');
  team.run('2024-11-01', '09:38:00');
  const before = team.everything();
  team.run('2024-11-01', '09:38:00');
  expect(team.everything()).toBe(before);
});
