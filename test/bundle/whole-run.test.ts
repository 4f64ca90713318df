// Issue 1/5: from 2024-10-03 to 2024-12-02 every contract goes through its stages to 만료. The table is worked
// out by hand from sheets.md: a stage comes on its day, or on the last business day before it; 3 and 9 October
// are holidays, 30 November is a Saturday. 홍길동's renewal is agreed (비고), so his stages are 14, 7, 1 and 0.
import { exampleBook } from './add-on-book';

const expected = [
  // day         contract        what is told    reader besides 이서연
  ['2024-10-02', 'K-2023-0003', '59일 남음', 'younghee.kim'],
  ['2024-10-11', 'K-2023-0001', '14일 남음', null],
  ['2024-10-15', 'K-2023-0002', '30일 남음', null],
  ['2024-10-18', 'K-2023-0001', '7일 남음', null],
  ['2024-10-24', 'K-2023-0001', '1일 남음', null],
  ['2024-10-25', 'K-2023-0001', '오늘까지', null],
  ['2024-10-28', 'K-2023-0001', '3일 지남', null],
  ['2024-10-31', 'K-2023-0002', '14일 남음', null],
  ['2024-10-31', 'K-2023-0003', '30일 남음', 'younghee.kim'],
  ['2024-11-07', 'K-2023-0002', '7일 남음', null],
  ['2024-11-13', 'K-2023-0002', '1일 남음', null],
  ['2024-11-14', 'K-2023-0002', '오늘까지', null],
  ['2024-11-15', 'K-2023-0002', '1일 지남', null],
  ['2024-11-15', 'K-2023-0003', '15일 남음', 'younghee.kim'],
  ['2024-11-22', 'K-2023-0003', '8일 남음', 'younghee.kim'],
  ['2024-11-29', 'K-2023-0003', '1일 남음', 'younghee.kim'],
  ['2024-12-02', 'K-2023-0003', '2일 지남', 'younghee.kim'],
] as const;

const HOLIDAYS = ['2024-10-03', '2024-10-09'];

/** What a mail tells as new: the part above what is still open. */
function news(text: string): [string, string][] {
  const [above = ''] = text.split('■ 이미 알렸고 아직 남은 일');
  return [...above.matchAll(/\((K-\d{4}-\d{4})\)\n\s+(\S+(?: 남음| 지남)?) ·/g)].map(
    ([, id = '', left = '']) => [id, left],
  );
}

const book = exampleBook();
// The hour before mails go out, theirs and the one after it; the others of a day differ from these in nothing.
for (let day = Date.parse('2024-10-02'); day <= Date.parse('2024-12-02'); day += 86_400_000) {
  const date = new Date(day).toISOString().slice(0, 10);
  book.tick(`${date}T07:00:00+09:00`, `${date}T10:00:00+09:00`);
}

test('each stage is told exactly once, with the days left on its day, to the 관리자', () => {
  const told = book
    .mails()
    .filter(({ to }) => to === 'seoyeon.lee@example.com')
    .flatMap(({ on, text }) => news(text).map(([id, left]) => [on, id, left]));
  expect(told.sort()).toEqual(expected.map(([day, id, left]) => [day, id, left]).sort());
});

test('the 담당자 is told of her own contract only', () => {
  const told = book
    .mails()
    .filter(({ to }) => to === 'younghee.kim@example.com')
    .flatMap(({ on, text }) => news(text).map(([id]) => [on, id]));
  expect(told).toEqual(expected.filter(([, , , reader]) => reader !== null).map(([day, id]) => [day, id]));
});

test('every mail is a digest, sent on a business day, one a reader and day', () => {
  for (const { on, subject } of book.mails()) {
    expect(HOLIDAYS).not.toContain(on);
    expect([0, 6]).not.toContain(new Date(`${on}T00:00:00Z`).getUTCDay());
    expect(subject).toMatch(
      /^\[대장\] 오늘 챙길 (계약 \d건(, 할 일 \d건)? · 가장 급한 건 (홍길동|김철수|박영희) \(D|할 일 \d건 · 가장 급한 건 2024년 \d+월 월간 검토)/,
    );
  }
  const keys = book.mails().map(({ on, to }) => `${on} ${to}`);
  expect(new Set(keys).size).toBe(keys.length);
  const days = new Set(expected.map(([day]) => day)).size;
  const youngheeDays = expected.filter(([, , , reader]) => reader !== null).length;
  const reviews = book.mails().filter(({ subject }) => subject.includes('월간 검토'));
  expect(keys).toHaveLength(days + youngheeDays + reviews.length);
});

test('every contract ends as 만료, and 알림 이력 holds each stage with its day', () => {
  expect(book.rows('이용고객 대장', '고객명', '상태', '남은 일수', '알림 이력')).toEqual([
    [
      '홍길동',
      '만료',
      -38,
      '종료 2024-10-25: D-14 2024-10-11, D-7 2024-10-18, D-1 2024-10-24, D-0 2024-10-25, 만료 2024-10-28',
    ],
    [
      '김철수',
      '만료',
      -18,
      '종료 2024-11-14: D-30 2024-10-15, D-14 2024-10-31, D-7 2024-11-07, D-1 2024-11-13, D-0 2024-11-14, 만료 2024-11-15',
    ],
    [
      '박영희',
      '만료',
      -2,
      '종료 2024-11-30: D-60 2024-10-02, D-30 2024-10-31, D-14 2024-11-15, D-7 2024-11-22, D-0 2024-11-29, 만료 2024-12-02',
    ],
  ]);
});
