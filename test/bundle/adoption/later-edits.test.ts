// What people do between an adoption and its undo, and in the very moment of both.
import { changeStyle } from '../../../workbench/book/style';
import { AdoptionBook } from './adoption-book';

const lines = [
  '성함|핸드폰|시작일|만기일|월회비|상태|보증금',
  '김하나|01000000001|2024.1.2.|2024.12.31.|100,000원|이용중|#500',
  '이두리|#1000000002|2024.2.3.|2025.1.31.|10만|해약|',
  '박세찬|010-0000-0003|2024.3.4.|2025.2.28.|#70000|이용중|300만',
  '최네오|010-0000-0004|2024.4.5.|2025.3.31.|80,000원||',
];

function adopted(): AdoptionBook {
  const book = new AdoptionBook('명단', lines);
  book.adopt('all');
  return book;
}

/** The owner's seven cells of the row that begins with a name. */
function rowOf(book: AdoptionBook, name: string): string {
  const { cells, lastRow = book.sheet('명단').cells.lastRow } = { cells: book.sheet('명단').cells };
  for (let row = 1; row <= lastRow; row += 1)
    if (cells.get(row, 1) === name)
      return Array.from({ length: 7 }, (_, index) => String(cells.get(row, index + 1))).join('|');
  return `no row of ${name}`;
}

/** As a sort of the whole table moves them: what is in the cells changes places. */
function swapRows(book: AdoptionBook, one: number, other: number): void {
  const { cells } = book.sheet('명단');
  for (let column = 1; column <= cells.lastColumn; column += 1) {
    const [a, b] = [cells.get(one, column), cells.get(other, column)];
    cells.set(one, column, b);
    cells.set(other, column, a);
  }
}

describe('undo', () => {
  test('gives a date back whose format an undo that died had taken already', () => {
    const book = adopted();
    changeStyle(book.sheet('명단'), { row: 2, column: 4, rows: 1, columns: 1 }, (style) => ({
      ...style,
      numberFormat: '@',
    }));
    book.undo();
    expect(rowOf(book, '김하나')).toBe('김하나|01000000001|2024.1.2.|2024.12.31.|100,000원|이용중|500');
  });

  test('asks about a cell that a person has changed since, and keeps it by default', () => {
    const book = adopted();
    book.sheet('명단').cells.set(2, 5, 120_000);
    const { questions } = book.call('previewUndo', { adoptionId: 'A-2024-0001' });
    expect(questions).toEqual([
      { key: expect.stringContaining('cell fee'), where: '2행 요금', before: '100,000원', now: '120000' },
    ]);
    book.undo();
    expect(rowOf(book, '김하나')).toBe('김하나|01000000001|2024.1.2.|2024.12.31.|120000|이용중|500');
  });

  test('gives it back where the person wants it', () => {
    const book = adopted();
    book.sheet('명단').cells.set(2, 5, 120_000);
    const [question] = book.call('previewUndo', { adoptionId: 'A-2024-0001' }).questions;
    book.undo([question?.key ?? '']);
    expect(rowOf(book, '김하나')).toBe('김하나|01000000001|2024.1.2.|2024.12.31.|100,000원|이용중|500');
  });

  test('finds the rows again after a sort', () => {
    const book = adopted();
    swapRows(book, 2, 4);
    book.tickHour('2024-10-02', 9);
    book.undo();
    expect(rowOf(book, '박세찬')).toBe('박세찬|010-0000-0003|2024.3.4.|2025.2.28.|70000|이용중|300만');
    expect(rowOf(book, '이두리')).toBe('이두리|1000000002|2024.2.3.|2025.1.31.|10만|해약|');
  });

  test('keeps an added column in which someone has typed, as the owner’s own, and a customer in use', () => {
    const book = adopted();
    const place = book.columnOf('명단', '이탈 사유');
    book.sheet('명단').cells.set(3, place, '가격');
    const customers = book.sheet('고객 정보');
    customers.cells.set(2, book.columnOf('고객 정보', '주소'), '서울');
    const { questions } = book.call('previewUndo', { adoptionId: 'A-2024-0001' });
    expect(questions.map(({ where, now }) => `${where}: ${now}`)).toEqual([
      '더한 열 ‘이탈 사유’: 가격',
      '고객 정보의 1001 김하나: 1001',
    ]);
    book.undo();
    expect(book.sheet('명단').cells.get(1, 8)).toBe('이탈 사유');
    expect(book.sheet('명단').cells.lastColumn).toBe(8);
    expect(book.column('고객 정보', '고객 ID')).toEqual(['1001']);
  });
});

describe('in the very moment', () => {
  const before = new Map(lines.slice(1).map((line) => [line.split('|')[0] ?? '', line]));
  const after: Readonly<Record<string, string>> = Object.fromEntries(
    [...before.keys()].map((name) => [name, rowOf(adopted(), name)]),
  );

  test.each([2, 3, 4, 5])('a sort between two calls moves no value into another’s row, %i', (nth) => {
    const book = new AdoptionBook('명단', lines);
    const { seen } = book.preview('all');
    const original = Object.fromEntries([...before.keys()].map((name) => [name, rowOf(book, name)]));
    let count = 0;
    const run = book.runCall(
      'adopt',
      { ...book.wish('all'), seen },
      {
        meanwhile(_, member) {
          if (member !== 'SpreadsheetApp.flush') return;
          count += 1;
          if (count === nth + 3) swapRows(book, 3, 5);
        },
      },
    );
    const isDone = JSON.stringify(run.result).includes('"state":"done"');
    for (const name of before.keys()) expect(rowOf(book, name)).toBe(isDone ? after[name] : original[name]);
  });
});
