// A person types into the book: what is refused, what is answered at once, what the next run makes of it.
import { type AddOnBook, exampleBook } from './add-on-book';

let book: AddOnBook;
beforeAll(() => {
  book = exampleBook();
  book.tickHour('2024-10-02');
});

test('만족도 takes a word of the list only', () => {
  const refused = book.type('업무 일지', 2, '만족도', '좋음');
  expect(refused.ok).toBe(false);
  expect(refused.error).toBe(
    'The data you entered in cell H2 violates the data validation rules set on this cell. Please enter one of the following values: 매우 만족, 만족, 보통, 불만족, 매우 불만족.',
  );
  expect(book.column('업무 일지', '만족도')[0]).toBe('매우 만족');
  expect(book.type('업무 일지', 2, '만족도', '매우 만족').ok).toBe(true);
});

test('a 계약 종료일 before its start is refused', () => {
  const refused = book.type('이용고객 대장', 2, '계약 종료일', '2023-10-25');
  expect(refused.ok).toBe(false);
  expect(refused.error).toMatch(
    /^The data you entered in cell E2 violates the data validation rules set on this cell\./,
  );
  expect(book.column('이용고객 대장', '계약 종료일')[0]).toBe('2024-10-25');
  expect(book.type('이용고객 대장', 2, '계약 종료일', '2023-10-26').ok).toBe(true);
  expect(book.type('이용고객 대장', 2, '계약 종료일', '2024-10-25').ok).toBe(true);
});

test.each([
  ['이용고객 대장', '서비스 내용', '없는 서비스'],
  ['이용고객 대장', '요금', '-1'],
  ['이용고객 대장', '요금', '무료'],
  ['이용고객 대장', '재계약 단계', '끝'],
  ['이용고객 대장', '해지일', '언젠가'],
  ['업무 일지', '날짜', '2024-10-03'],
  ['업무 일지', '소통 채널', '비둘기'],
  ['업무 일지', '소요(분)', '-5'],
  ['고객 정보', '관리 단계', '6'],
  ['담당자', '역할', '사장'],
])('%s · %s refuses %s', (sheet, header, value) => {
  expect(book.type(sheet, 2, header, value)).toMatchObject({ ok: false, executions: [] });
});

test('해지 typed into 상태 becomes a 해지일 of today, recorded with who and why', () => {
  const { ok, executions } = book.type('이용고객 대장', 3, '상태', '해지');
  expect([ok, executions.map(({ error }) => error)]).toEqual([true, [null]]);
  expect(book.rows('이용고객 대장', '상태', '해지일')[1]).toEqual(['해지', '2024-10-02']);
  const entries = book.rows('변경 기록', '무엇을', '누구의', '이후 값');
  expect(entries.at(-1)).toEqual(['이용고객 대장 · 해지일', 'K-2023-0002 김철수', '2024-10-02']);
  book.tickHour('2024-10-02', 9);
  expect(book.rows('이용고객 대장', '상태')[1]).toEqual(['해지']);
  expect(book.findings('이탈 사유')).toEqual(['해지나 이탈로 표시됐지만 이탈 사유가 없어요.']);
});

test('일시중지 typed into 상태 becomes its start', () => {
  book.type('이용고객 대장', 4, '상태', '일시중지');
  expect(book.column('이용고객 대장', '일시중지 시작')[2]).toBe('2024-10-02');
  book.tickHour('2024-10-02', 10);
  expect(book.column('이용고객 대장', '상태')[2]).toBe('일시중지');
});

test('a phone typed over its lookup stays and is listed as a difference', () => {
  book.type('이용고객 대장', 2, '연락처', '010-0000-0009');
  book.tickHour('2024-10-02', 11);
  expect(book.column('이용고객 대장', '연락처')[0]).toBe('010-0000-0009');
  expect(book.findings('다른 값')).toEqual([
    '여기에는 ‘010-0000-0009’, 고객 정보에는 ‘010-1234-5678’이 적혀 있어요.',
  ]);
});

test('an edited row says when', () => {
  book.type('고객 정보', 2, '비고', '단골');
  expect(book.column('고객 정보', '_수정일시')[0]).toMatch(/^2024-10-02T1[12]:\d\d:00\+09:00$/);
});

test('typing into a computed sheet or a sheet of the team’s own is answered with nothing', () => {
  const { executions } = book.type('만료 예정', 2, '고객명', '다른 이름');
  expect(executions.map(({ error, calls }) => [error, calls.cellsWritten])).toEqual([[null, 0]]);
  book.tickHour('2024-10-02', 12);
  expect(book.column('만료 예정', '고객명')).not.toContain('다른 이름');
});
