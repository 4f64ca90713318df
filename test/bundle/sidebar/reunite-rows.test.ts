// A sort of some columns has torn rows; a click in 상태 점검 puts them together again, or says that it cannot.
import type { CellValue } from '../../../workbench/book/model';
import { numberedBook, type SidebarBook } from './sidebar-book';

const LEDGER = '이용고객 대장';
const typed = ['고객 ID', '계약 시작일', '계약 종료일', '서비스 내용', '요금', '비고', '담당자', '계약번호'];
const whole = [...typed, '상태', '남은 일수', '_행ID', '_지문', '_계산값'];

function rows(book: SidebarBook, sheet = LEDGER, headers: readonly string[] = whole): CellValue[][] {
  return book.rows(sheet, ...headers).filter((row) => row.some((cell) => cell !== ''));
}

/** The documents' ledger with some more, sorted up to a column, seen by the next hourly run. */
function tornBook(last: string): { book: SidebarBook; before: CellValue[][] } {
  const book = numberedBook();
  book.type(LEDGER, 2, '담당자', '박철수');
  book.type(LEDGER, 3, '비고', '둘째 줄의 말');
  book.tickHour('2024-10-02', 11);
  const before = rows(book);
  book.sortColumns(LEDGER, 1, book.place(LEDGER, last));
  book.tickHour('2024-10-02', 12);
  return { book, before };
}

test.each(['서비스 내용', '상태', '비고', '계약번호', '요금 주기', '담당자'])(
  'rows torn by a sort up to %s are whole again, in the order of the sort',
  (last) => {
    const { book, before } = tornBook(last);
    expect(rows(book)).not.toEqual(before);
    expect(book.opening().health.hasTornRows).toBe(true);
    const expected = [...before].reverse();
    expect(book.call('reuniteRows', {})).toEqual({ mended: 2, left: 0 });
    expect(rows(book, LEDGER, typed)).toEqual(expected.map((row) => row.slice(0, typed.length)));
    book.tickHour('2024-10-02', 13);
    expect(rows(book)).toEqual(expected);
    expect(book.opening().health.hasTornRows).toBe(false);
  },
);

test('each row is told in the change log, and a second click changes nothing', () => {
  const { book } = tornBook('비고');
  book.call('reuniteRows', {});
  const told = book.rows('변경 기록', '누가', '무엇을', '이전 값', '이후 값', '이유').slice(-2);
  expect(told).toEqual([
    ['younghee.kim@example.com', LEDGER, '4행', '2행', '정렬로 어긋난 행을 다시 맞춤'],
    ['younghee.kim@example.com', LEDGER, '2행', '4행', '정렬로 어긋난 행을 다시 맞춤'],
  ]);
  const after = book.everything();
  expect(book.call('reuniteRows', {})).toEqual({ mended: 0, left: 0 });
  expect(book.everything()).toBe(after);
});

test('rows of the log too, where what they remember tells of every column', () => {
  const book = numberedBook();
  const headers = [
    '날짜',
    '고객 이름',
    '소통 내용',
    '결과',
    '담당자',
    '만족도',
    '고객 ID',
    '기록번호',
    '_행ID',
  ];
  const before = rows(book, '업무 일지', headers);
  book.sortColumns('업무 일지', 1, book.place('업무 일지', '담당자'));
  expect(rows(book, '업무 일지', headers)).not.toEqual(before);
  expect(book.call('reuniteRows', {})).toEqual({ mended: 2, left: 0 });
  expect(rows(book, '업무 일지', headers)).toEqual([...before].reverse());
});

test('rows of which nothing tells where a column belongs are left for a person', () => {
  const book = numberedBook();
  book.sortColumns('업무 일지', 1, book.place('업무 일지', '결과'));
  const before = rows(book, '업무 일지', ['날짜', '결과', '담당자', '기록번호']);
  expect(book.call('reuniteRows', {})).toEqual({ mended: 0, left: 2 });
  expect(rows(book, '업무 일지', ['날짜', '결과', '담당자', '기록번호'])).toEqual(before);
});

test('a column of the team’s own that the sort left behind keeps the rows as they are', () => {
  const { book } = tornBook('비고');
  book.insertColumn(LEDGER, 12);
  for (const row of [2, 3, 4]) book.sheet(LEDGER).cells.set(row, 12, `우리 값 ${row}`);
  const before = rows(book);
  expect(book.call('reuniteRows', {})).toEqual({ mended: 0, left: 2 });
  expect(rows(book)).toEqual(before);
});

test('a row that was also edited, and those that it holds up, are left for a person', () => {
  const { book } = tornBook('비고');
  book.type(LEDGER, 2, '계약 시작일', '2023-12-05');
  expect(book.call('reuniteRows', {})).toEqual({ mended: 0, left: 2 });
});

test('someone who sorts the table just then is not written over', () => {
  const counted = tornBook('비고').book;
  const points: number[] = [];
  counted.raw(
    'reuniteRows',
    {},
    {
      faults: {
        meanwhile: (call, member) => {
          if (/getValues|flush/.test(member)) points.push(call);
        },
      },
    },
  );
  const sets = (book: SidebarBook) => rows(book, LEDGER, typed).map(String).sort();
  for (const point of points.filter((_, index) => index % 7 === 0)) {
    const { book, before } = tornBook('비고');
    const answer = book.ask(
      'reuniteRows',
      {},
      {
        faults: {
          meanwhile: (call) => {
            if (call === point) book.sortAll(LEDGER, book.place(LEDGER, '계약 종료일'), true);
          },
        },
      },
    );
    if (!answer.ok) expect(answer.error.code).toBe('busy');
    book.call('reuniteRows', {});
    expect([point, sets(book)]).toEqual([
      point,
      before.map((row) => String(row.slice(0, typed.length))).sort(),
    ]);
  }
});
