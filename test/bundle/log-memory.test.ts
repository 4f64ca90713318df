// What the jobs remember of 업무 일지 saves reading; nothing that happens to the log escapes them for it.
import { type AddOnBook, exampleBook } from './add-on-book';

const LOG = '업무 일지';

/** The example book after two runs: every row is remembered. */
function rememberedBook(prepare: (book: AddOnBook) => void = () => undefined): AddOnBook {
  const book = exampleBook();
  prepare(book);
  book.tickHour('2024-10-02', 8);
  book.tickHour('2024-10-02', 9);
  expect(book.column(LOG, '_계산값').every((memory) => String(memory).startsWith('['))).toBe(true);
  return book;
}

/** Puts a value into a cell as another program would: no `onEdit` runs. */
function put(book: AddOnBook, row: number, header: string, value: string | number): void {
  const sheet = book.sheet(LOG);
  for (let column = 1; column <= sheet.columnCount; column += 1)
    if (sheet.cells.get(1, column) === header) sheet.cells.set(row, column, value);
}

function allHours(book: AddOnBook, hours: number): void {
  const begin = Date.parse('2024-10-02T10:00:00+09:00');
  book.tick(new Date(begin).toISOString(), new Date(begin + hours * 3_600_000).toISOString());
}

test('a follow-up that another program dates counts at the next run', () => {
  const book = rememberedBook();
  put(book, 2, '고객 ID', '1001');
  put(book, 2, '후속 기한', 45_580);
  book.tickHour('2024-10-02', 10);
  const next = book.rows('고객 정보', '고객 ID', '다음 접촉 예정일').find(([id]) => id === '1001');
  expect(next?.[1]).toBe('2024-10-15');
});

test('what a person types is read at the next run, in any column', () => {
  const book = rememberedBook();
  book.type(LOG, 2, '계약번호', 'K-1999-0001');
  expect(book.column(LOG, '_계산값')[0]).toBe('');
  book.tickHour('2024-10-02', 10);
  expect(JSON.stringify(book.rows('상태 점검', '내용'))).toContain('K-1999-0001');
});

test('what another program changes is read within 31 runs, in any column', () => {
  const book = rememberedBook();
  put(book, 3, '계약번호', 'K-1999-0002');
  allHours(book, 31);
  expect(JSON.stringify(book.rows('상태 점검', '내용'))).toContain('K-1999-0002');
});

test('rows that a sort of some columns has torn are told and left alone, whatever is remembered of them', () => {
  // Of one day, so that no cell that is read at each run differs.
  const book = rememberedBook((fresh) => {
    for (const row of [2, 3]) put(fresh, row, '날짜', 45_225);
  });
  for (const header of ['고객 이름', '소통 내용']) {
    const [first, second] = book.column(LOG, header);
    put(book, 2, header, String(second));
    put(book, 3, header, String(first));
  }
  const marks = book.column(LOG, '_지문');
  allHours(book, 31);
  expect(book.column(LOG, '_지문')).toEqual(marks);
  const torn = book.rows('상태 점검', '시트', '행').filter(([sheet]) => sheet === LOG);
  expect(torn.map(([, row]) => row)).toEqual(expect.arrayContaining([2, 3]));
});

test('a memory that someone has spoilt is made anew', () => {
  const book = rememberedBook();
  const before = book.column(LOG, '_계산값');
  put(book, 2, '_계산값', '[1,');
  put(book, 3, '_계산값', '[{"date":"2024-10-02"}]');
  book.tickHour('2024-10-02', 10);
  expect(book.column(LOG, '_계산값')).toEqual(before);
});
