// A log of the team's own joins its rows to the customers that are there, after a yes.
import { AdoptionBook } from './adoption-book';

const lines = [
  '날짜|고객명|연락처|채널|상담내용|만족도|담당',
  '2024.9.2.|박영희|010-0000-1003|전화|재계약 문의|만족|김영희',
  '2024.9.3.|박영희|010-0000-9999|전화|다른 번호의 박영희|보통|김영희',
  '2024.9.4.|없는 사람||방문|처음 온 손님||김영희',
];

function bookWithCustomers(): AdoptionBook {
  const book = new AdoptionBook('상담', lines);
  book.run('install');
  const customers = book.sheet('고객 정보');
  const put = (row: number, header: string, value: string) =>
    customers.cells.set(row, book.columnOf('고객 정보', header), value);
  for (const [row, id, name, phone] of [
    [2, '1003', '박영희', '010-0000-1003'],
    [3, '1004', '이민호', '010-0000-1004'],
  ] as const) {
    put(row, '고객 ID', id);
    put(row, '고객명', name);
    put(row, '연락처', phone);
  }
  return book;
}

const joined = (book: AdoptionBook) => {
  const place = book.columnOf('상담', '고객 ID');
  return [2, 3, 4].map((row) => book.sheet('상담').cells.get(row, place));
};

test('rows whose name one customer bears are joined after a yes, others are not', () => {
  const book = bookWithCustomers();
  const preview = book.preview();
  expect(preview.role).toBe('log');
  const question = preview.questions.find(({ kind }) => kind === 'join');
  expect(question).toMatchObject({ key: 'join', yes: false });
  expect(question?.text).toContain('2행');
  book.adopt('all');
  expect(joined(book)).toEqual(['1003', '1003', '']);
});

test('without the yes no row is joined', () => {
  const book = bookWithCustomers();
  book.adopt([]);
  expect(joined(book)).toEqual(['', '', '']);
});
