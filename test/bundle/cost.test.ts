// Rule 8: service calls do not grow with rows at all.
import type { CallCounts } from '../../workbench/apps-script/state';
import { AddOnBook } from './add-on-book';

/** A book with so many contracts and log rows of the same kind, none of which has anything to tell. */
function bookWith(rows: number): AddOnBook {
  const book = new AddOnBook();
  book.run('install');
  const put = (name: string, at: number, line: Readonly<Record<string, string | number>>) => {
    const sheet = book.sheet(name);
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const value = line[String(sheet.cells.get(1, column))];
      if (value !== undefined) sheet.cells.set(at, column, value);
    }
  };
  put('서비스', 2, { '서비스 내용': '기본 서비스' });
  put('담당자', 2, { 이름: '이서연', 이메일: 'seoyeon.lee@example.com', 역할: '관리자' });
  for (let at = 2; at < rows + 2; at += 1) {
    const id = String(1000 + at);
    put('고객 정보', at, { '고객 ID': id, 고객명: `고객 ${id}`, 연락처: `010-0000-${id.padStart(4, '0')}` });
    // Serial numbers of 2024-01-01 and 2025-12-31.
    put('이용고객 대장', at, {
      '고객 ID': id,
      '계약 시작일': 45_292,
      '계약 종료일': 46_022,
      '서비스 내용': '기본 서비스',
      요금: 10_000,
      담당자: '이서연',
    });
    put('업무 일지', at, {
      날짜: 45_300,
      '고객 이름': `고객 ${id}`,
      '소통 내용': '문의',
      '고객 ID': id,
      만족도: '만족',
    });
  }
  return book;
}

function costs(rows: number): { first: CallCounts; nextDay: CallCounts } {
  const book = bookWith(rows);
  const first = book.tickHour('2024-10-02').calls;
  expect(book.column('이용고객 대장', '상태')).toEqual(Array(rows).fill('활성화'));
  return { first, nextDay: book.tickHour('2024-10-04').calls };
}

const few = costs(10);
const many = costs(998);

test('neither the first run nor a later one makes more service calls for 1 000 contracts than for 10', () => {
  expect(many.first.byMethod).toEqual(few.first.byMethod);
  expect(many.nextDay.byMethod).toEqual(few.nextDay.byMethod);
});

test('nor more round trips', () => {
  expect([many.first.roundTrips, many.nextDay.roundTrips]).toEqual([
    few.first.roundTrips,
    few.nextDay.roundTrips,
  ]);
});

test('a day later only the days left and what the rows remember of them are written', () => {
  expect(many.nextDay.cellsWritten - few.nextDay.cellsWritten).toBe(2 * (998 - 10));
});
