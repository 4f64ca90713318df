// A sort of a selection that left out what the rows are known by: a click in 상태 점검 brings each cell back to its row.
import type { CellValue } from '../../../workbench/book/model';
import { sortArea } from '../../../workbench/book/sort';
import { numberedBook, type SidebarBook } from './sidebar-book';

const CUSTOMERS = '고객 정보';
const LEDGER = '이용고객 대장';
const shown = {
  [CUSTOMERS]: ['고객 ID', '고객명', '연락처', '이메일', '주소', '담당자', '비고', '_행ID', '_지문'],
  [LEDGER]: ['고객 ID', '계약 시작일', '계약 종료일', '요금', '상태', '비고', '담당자', '_행ID', '_지문'],
};

function rows(book: SidebarBook, title: keyof typeof shown): CellValue[][] {
  return book.rows(title, ...shown[title]).filter((row) => row.some((cell) => cell !== ''));
}

function filled(): SidebarBook {
  const book = numberedBook();
  const words: readonly (readonly [string, string])[] = [
    ['gildong@example.com', '마포구'],
    ['chulsoo@example.com', '강남구'],
    ['younghee@example.com', '종로구'],
  ];
  for (const [index, [email, address]] of words.entries()) {
    book.type(CUSTOMERS, index + 2, '이메일', email);
    book.type(CUSTOMERS, index + 2, '주소', address);
    book.type(LEDGER, index + 2, '요금', `${index + 1}00000`);
  }
  book.tickHour('2024-10-02', 11);
  return book;
}

/** Sorts the columns from one to another, whichever way mixes the rows. */
function mix(book: SidebarBook, title: keyof typeof shown, first: string, last: string): void {
  const [from, to] = [book.place(title, first), book.place(title, last)];
  const area = { row: 2, column: from, rows: book.sheet(title).cells.lastRow - 1, columns: to - from + 1 };
  const before = String(rows(book, title));
  sortArea(book.sheet(title), area, [{ column: from, ascending: true }]);
  if (String(rows(book, title)) === before)
    sortArea(book.sheet(title), area, [{ column: from, ascending: false }]);
  expect(String(rows(book, title))).not.toBe(before);
}

test.each([
  [CUSTOMERS, '이메일', '이메일'],
  [CUSTOMERS, '이메일', '주소'],
  [CUSTOMERS, '연락처', '이메일'],
  [CUSTOMERS, '고객명', '고객명'],
  [LEDGER, '계약 종료일', '계약 종료일'],
  [LEDGER, '계약 시작일', '요금'],
  [LEDGER, '계약 종료일', '비고'],
  [LEDGER, '요금', '상태'],
] as const)('in %s, cells that a sort from %s to %s has mixed come back', (title, first, last) => {
  const book = filled();
  const before = rows(book, title);
  mix(book, title, first, last);
  const mixed = rows(book, title);
  book.tickHour('2024-10-02', 12);
  expect(rows(book, title)).toEqual(mixed);
  expect(book.opening().health.hasTornRows).toBe(true);
  const { mended, left } = book.call('reuniteRows', {});
  expect([mended > 0, left]).toEqual([true, 0]);
  expect(rows(book, title)).toEqual(before);
  book.tickHour('2024-10-02', 13);
  expect(rows(book, title)).toEqual(before);
  expect(book.opening().health.hasTornRows).toBe(false);
});

test('where a column beside them may have been sorted too, and nothing tells, they are left for a person', () => {
  const book = filled();
  book.insertColumn(CUSTOMERS, book.place(CUSTOMERS, '이메일'));
  for (const row of [2, 3, 4])
    book.sheet(CUSTOMERS).cells.set(row, book.place(CUSTOMERS, '이메일') - 1, `우리 값 ${row}`);
  mix(book, CUSTOMERS, '이메일', '이메일');
  const before = book.cells();
  expect(book.call('reuniteRows', {})).toEqual({ mended: 0, left: expect.any(Number) });
  expect(book.cells()).toBe(before);
});

test('a row in doubt takes no save, and none that was saved is in doubt', () => {
  const book = filled();
  const swap = (customerId: string, before: string, after: string) =>
    book.ask('saveCustomer', {
      key: book.key(),
      draft: { customerId, edits: [{ field: 'email', before, after }] },
    });
  expect(swap('1001', 'gildong@example.com', 'chulsoo@example.com')).toMatchObject({ ok: true });
  expect(swap('1002', 'chulsoo@example.com', 'gildong@example.com')).toMatchObject({ ok: true });
  book.tickHour('2024-10-02', 12);
  expect(book.opening().health.hasTornRows).toBe(false);
  mix(book, CUSTOMERS, '이메일', '이메일');
  const before = book.everything();
  const [, , , now] = rows(book, CUSTOMERS)[0] ?? [];
  expect(swap('1001', String(now), 'new@example.com')).toMatchObject({ error: { code: 'conflict' } });
  expect(book.everything()).toBe(before);
});
