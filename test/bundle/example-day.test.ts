// Issue 1/5, "Shown when it is done": the documents' own tables on 2024-10-02, through the built add-on.
import { exampleBook } from './add-on-book';

const book = exampleBook();
const executions = book.tick('2024-10-02T00:00:00+09:00', '2024-10-03T00:00:00+09:00');

test('the hourly trigger ran from its installation to midnight', () => {
  expect(executions.map(({ functionName }) => functionName)).toEqual(Array(17).fill('runDueJobs'));
});

test('1001 is 활성화, 1002 활성화, 1003 만료 예정', () => {
  expect(book.rows('이용고객 대장', '고객 ID', '상태', '남은 일수')).toEqual([
    ['1001', '활성화', 23],
    ['1002', '활성화', 43],
    ['1003', '만료 예정', 59],
  ]);
});

test('the digest names 박영희 with 59 days left, and nobody else', () => {
  expect(book.mails().map(({ on, to }) => `${on} ${to}`)).toEqual([
    '2024-10-02 younghee.kim@example.com',
    '2024-10-02 seoyeon.lee@example.com',
  ]);
  for (const { subject, text, html } of book.mails()) {
    expect(subject).toBe('[대장] 오늘 챙길 계약 1건 · 가장 급한 건 박영희 (D-59)');
    for (const body of [text, html]) {
      expect(body).toContain('박영희 (K-2023-0003)');
      expect(body).toContain('59일 남음 · 2024-11-30 (토)까지 · 프리미엄 서비스 · 월 100,000원');
      expect(body).not.toMatch(/홍길동|김철수/);
    }
  }
});

test('the log’s three rows give mean 4.67, CSAT 3/3 with .4385–1, 판단 보류', () => {
  const [month] = book.rows(
    '만족도 요약',
    '기간',
    '구분',
    '응답 수',
    '평균',
    'CSAT',
    'CSAT 하한',
    'CSAT 상한',
    '판단',
  );
  const [, , , mean, , low] = month ?? [];
  expect(month).toEqual(['2023-10', '전체', 3, mean, 1, low, 1, '판단 보류']);
  expect(mean).toBeCloseTo(4.67, 2);
  expect(low).toBeCloseTo(0.4385, 4);
});

test('만료 예정 lists 박영희’s contract with a link to its row', () => {
  const [row, ...others] = book.rows(
    '만료 예정',
    '계약번호',
    '고객명',
    '남은 일수',
    '담당자',
    '월 환산액',
    '대장 바로가기',
  );
  expect(others).toEqual([]);
  expect(row?.slice(0, 5)).toEqual(['K-2023-0003', '박영희', 59, '김영희', 100_000]);
  expect(row?.[5]).toMatch(/^https:.*#gid=\d+&range=A4$/);
});

test('the documents’ columns stand leftmost, in their order, with what was typed', () => {
  const { cells } = book.sheet('이용고객 대장');
  const headers = Array.from({ length: 9 }, (_, index) => cells.get(1, index + 1));
  expect(headers).toEqual([
    '고객 ID',
    '고객명',
    '연락처',
    '계약 시작일',
    '계약 종료일',
    '서비스 내용',
    '요금',
    '상태',
    '비고',
  ]);
  expect(book.rows('이용고객 대장', '고객명', '계약 시작일', '요금', '비고')).toEqual([
    ['홍길동', '2023-10-26', 100_000, '재계약 예정'],
    ['김철수', '2023-11-15', 50_000, '–'],
    ['박영희', '2023-12-01', 100_000, '재계약 상담 필요'],
  ]);
});

test('ticking the same day again sends nothing', () => {
  book.tick('2024-10-02T07:00:00+09:00', '2024-10-02T12:00:00+09:00');
  expect(book.mails()).toHaveLength(2);
});
