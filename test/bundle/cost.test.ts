// What a run costs, counted: service calls do not grow with rows at all, and of each row only what is needed is read.
import type { CallCounts } from '../../workbench/apps-script/state';
import { AddOnBook } from './add-on-book';

interface Rows {
  readonly contracts: number;
  readonly customers: number;
  readonly log: number;
}

const LEDGER = '이용고객 대장';

/** A book with so many rows of the same kind, none of which has anything to tell. */
function bookWith({ contracts, customers, log }: Rows): AddOnBook {
  const book = new AddOnBook();
  book.run('install');
  const put = (name: string, at: number, line: Readonly<Record<string, string | number>>) => {
    const sheet = book.sheet(name);
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const value = line[String(sheet.cells.get(1, column))];
      if (value !== undefined) sheet.cells.set(at, column, value);
    }
  };
  const idOf = (index: number) => String(1000 + (index % customers));
  put('서비스', 2, { '서비스 내용': '기본 서비스' });
  put('담당자', 2, { 이름: '이서연', 이메일: 'seoyeon.lee@example.com', 역할: '관리자' });
  for (let index = 0; index < customers; index += 1) {
    const id = idOf(index);
    put('고객 정보', index + 2, { '고객 ID': id, 고객명: `고객 ${id}`, 연락처: `010-0000-${id}` });
  }
  for (let index = 0; index < contracts; index += 1) {
    // Serial numbers of 2024-01-01 and 2025-12-31, and later years: no two terms of a customer share a day.
    const year = 366 * 2 * Math.floor(index / customers);
    put(LEDGER, index + 2, {
      '고객 ID': idOf(index),
      '계약 시작일': 45_292 + year,
      '계약 종료일': 46_022 + year,
      '서비스 내용': '기본 서비스',
      요금: 10_000,
      담당자: '이서연',
    });
  }
  for (let index = 0; index < log; index += 1) {
    put('업무 일지', index + 2, {
      날짜: 45_300,
      '고객 이름': `고객 ${idOf(index)}`,
      '소통 내용': '문의',
      '고객 ID': idOf(index),
      만족도: '만족',
      '후속 기한': index % 10 === 0 ? 45_310 : '',
      '후속 완료일': index % 10 === 0 ? 45_310 : '',
    });
  }
  return book;
}

/** The first run, and the first one of a later day on which nobody has changed anything. */
function costs(rows: Rows): { first: CallCounts; nextDay: CallCounts; book: AddOnBook } {
  const book = bookWith(rows);
  const first = book.tickHour('2024-10-02').calls;
  book.tickHour('2024-10-02', 9);
  return { first, nextDay: book.tickHour('2024-10-05', 9).calls, book };
}

const few = costs({ contracts: 100, customers: 100, log: 200 });
const moreLog = costs({ contracts: 100, customers: 100, log: 950 });
const moreContracts = costs({ contracts: 950, customers: 100, log: 200 });
const moreCustomers = costs({ contracts: 100, customers: 950, log: 200 });
const more = [moreLog, moreContracts, moreCustomers];

test('neither the first run nor a later one makes more service calls for many rows than for few', () => {
  for (const many of more) {
    expect(many.first.byMethod).toEqual(few.first.byMethod);
    expect(many.nextDay.byMethod).toEqual(few.nextDay.byMethod);
  }
});

test('a daily run makes at most 40 round trips, whatever the number of rows', () => {
  expect(few.nextDay.roundTrips).toBeLessThanOrEqual(40);
  expect(more.map(({ nextDay }) => nextDay.roundTrips)).toEqual(Array(3).fill(few.nextDay.roundTrips));
});

test.each([
  ['log row', moreLog, 750, 8],
  ['contract', moreContracts, 850, 30],
  ['customer', moreCustomers, 850, 30],
] as const)('a daily run reads few cells for each %s', (_, many, rows, most) => {
  expect((many.nextDay.cellsRead - few.nextDay.cellsRead) / rows).toBeLessThanOrEqual(most);
});

test('a day later only the days left and what the rows remember of them are written', () => {
  expect(moreContracts.nextDay.cellsWritten - few.nextDay.cellsWritten).toBe(2 * 850);
});

test('where one contract in a hundred is changed few others are written', () => {
  const { book } = moreContracts;
  const ledger = book.sheet(LEDGER);
  const fee = Array.from({ length: ledger.columnCount }, (_, index) => index + 1).find(
    (column) => ledger.cells.get(1, column) === '요금',
  );
  for (let row = 50; row < 950; row += 100) ledger.cells.set(row, fee ?? 0, 55_000);
  const { roundTrips, cellsWritten } = book.tickHour('2024-10-05', 10).calls;
  expect(book.column(LEDGER, '월 환산액').filter((value) => value === 55_000)).toHaveLength(9);
  expect(cellsWritten).toBeLessThanOrEqual(6 * 9 + 50);
  expect(roundTrips).toBeLessThanOrEqual(40);
});
