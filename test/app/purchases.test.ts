// 구매 패턴 and 최근 접촉일 from 업무 일지 and 이용 정보: requirements 000-04, 002-04, 002-05, 003-04, 003-05.
import { Team } from './team';

const log = `
  날짜       | 고객 이름 | 고객 ID | 소통 내용     | 분류 | 구매 품목 | 구매 금액
  2024-08-01 | 홍길동    | 1001    | 토너를 주문   | 판매 | 토너      | 30000
  2024-09-30 | 홍길동    | 1001    | 토너를 또 주문 | 판매 | 토너      | 30000
  2024-09-02 | 김철수    | 1002    | 안부 전화     | 상담 |           |`;

const usage = `
  날짜       | 고객 ID | 종류      | 품목 | 수량 | 금액  | 계약번호
  2024-09-30 | 1001    | 추가 구매 | 토너 | 1    | 30000 |
  2024-10-01 | 1001    | 추가 구매 | 용지 | 2    | 8000  |
  2024-10-02 | 1001    | 이용      | 출력 | 300  |       |
  2024-09-20 | 1002    | 지원      | 설치 |      |       |
  2024-09-21 | 1009    | 문의      |      |      |       | K-2024-0009`;

const customers = (team: Team) => team.rows('고객 정보', '고객 ID', '구매 패턴', '최근 접촉일');

test('a purchase that both sheets note counts once, and both tell of the last contact', () => {
  const team = new Team({ '업무 일지': log, '이용 정보': usage });
  team.run('2024-10-02');
  expect(customers(team)).toEqual([
    ['1001', '구매 3회 · 합계 68,000원 · 최근 2024-10-01 용지 · 평균 31일마다 · 자주 토너', '2024-10-01'],
    ['1002', '', '2024-09-20'],
    ['1003', '', ''],
  ]);
});

test('the log alone tells of purchases, and no tab comes up for them', () => {
  const team = new Team({ '업무 일지': log });
  team.run('2024-10-02');
  expect(customers(team)[0]).toEqual([
    '1001',
    '구매 2회 · 합계 60,000원 · 최근 2024-09-30 토너 · 평균 60일마다',
    '2024-09-30',
  ]);
  expect(team.ports.book.tabs.map(({ title }) => title)).not.toContain('이용 정보');
});

test('a row of 이용 정보 gets its number and its customer’s name, and what it names must be there', () => {
  const team = new Team({ '업무 일지': log, '이용 정보': usage });
  team.run('2024-10-02');
  expect(team.rows('이용 정보', '이용번호', '고객명')).toEqual([
    ['U-2024-0001', '홍길동'],
    ['U-2024-0002', '홍길동'],
    ['U-2024-0003', '홍길동'],
    ['U-2024-0004', '김철수'],
    ['U-2024-0005', ''],
  ]);
  expect(team.findings('고객 연결')).toEqual(['이용 정보 6 고객 ID: 고객 ID ‘1009’가 고객 정보에 없어요.']);
  expect(team.findings('계약 연결')).toEqual([
    '이용 정보 6 계약번호: 계약번호 ‘K-2024-0009’가 대장에 없어요.',
  ]);
});

test('a second run changes nothing', () => {
  const team = new Team({ '업무 일지': log, '이용 정보': usage });
  team.run('2024-10-02', '09:37:00');
  team.run('2024-10-02', '09:38:00');
  const before = team.everything();
  team.run('2024-10-02', '09:38:00');
  expect(team.everything()).toBe(before);
});
