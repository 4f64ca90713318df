import {
  readBusinessNumberCell,
  readEmailCell,
  readPhoneCell,
  readTextCell,
} from '../../../src/domain/adopt/contact-cell';
import { readMonths } from '../../../src/domain/adopt/months-cell';
import type { CellReading, RawCell } from '../../../src/domain/adopt/reading';
import { readSatisfactionCell, satisfactionColumnOf } from '../../../src/domain/adopt/satisfaction-cell';
import { readWonCell, type WonColumn } from '../../../src/domain/adopt/won-cell';
import {
  readCycleCell,
  readStatusCell,
  readVatCell,
  readYesNoCell,
} from '../../../src/domain/adopt/word-cell';

function told(reading: CellReading<unknown>): string {
  if (reading.kind === 'empty') return 'empty';
  if (reading.kind === 'unread') return `unread ${reading.why}`;
  const parts = reading.kind === 'guess' ? Object.entries(reading.parts ?? {}) : [];
  return [reading.kind, String(reading.value), ...parts.map(([key, value]) => `${key}=${value}`)].join(' ');
}

type Row = readonly [cell: RawCell, expected: string];

describe('phones', () => {
  const rows: readonly Row[] = [
    ['01000000001', 'sure 010-0000-0001'],
    ['010 0000 0001', 'sure 010-0000-0001'],
    ['０１０－００００－０００１', 'sure 010-0000-0001'],
    ['010-0000-0001\u200b', 'sure 010-0000-0001'],
    [1000000001, 'guess 010-0000-0001'],
    ['82 10 0000 0001', 'guess 010-0000-0001'],
    ['+82-10-0000-0001', 'guess 010-0000-0001'],
    ['010-0000-0001 / 010-0000-0002', 'guess 010-0000-0001 secondPhone=010-0000-0002'],
    ['010-0000-0001\n02-555-0002', 'guess 010-0000-0001 secondPhone=02-555-0002'],
    ['010-0000-0001, 010-0000-0002, 010-0000-0003', 'unread several'],
    ['010-0000-0001(남편)', 'unread phone'],
    ['555-0001', 'unread phone'],
    ['없음', 'empty'],
  ];
  test.each(rows)('%j is %s', (cell, expected) => {
    expect(told(readPhoneCell(cell))).toBe(expected);
  });
});

describe('e-mail addresses', () => {
  const rows: readonly Row[] = [
    ['hana@example.com.', 'sure hana@example.com'],
    ['mailto:hana@example.com', 'sure hana@example.com'],
    ['hana＠example.com', 'sure hana@example.com'],
    ['a@example.com, b@example.com', 'unread several'],
    ['hana(at)example.com', 'unread email'],
    ['hana @example.com', 'unread email'],
    ['-', 'empty'],
  ];
  test.each(rows)('%j is %s', (cell, expected) => {
    expect(told(readEmailCell(cell))).toBe(expected);
  });
});

describe('business numbers', () => {
  const rows: readonly Row[] = [
    [1208147521, 'sure 120-81-47521'],
    ['120 81 47521', 'sure 120-81-47521'],
    ['120-81-47522', 'unread checksum'],
    ['12345', 'unread checksum'],
  ];
  test.each(rows)('%j is %s', (cell, expected) => {
    expect(told(readBusinessNumberCell(cell))).toBe(expected);
  });
});

describe('ids and names', () => {
  test.each([
    ['0012', '0012', 'sure 0012'],
    [12, '0012', 'sure 0012'],
    [1001, '1,001', 'sure 1001'],
    [' 김하나\u200b', ' 김하나', 'sure 김하나'],
    ['㈜한빛', '㈜한빛', 'sure ㈜한빛'],
    ['ＡＢＣ상사', 'ＡＢＣ상사', 'sure ABC상사'],
    ['＝1+1', '＝1+1', 'sure ＝1+1'],
    ['\u200b+82', '+82', 'sure \u200b+82'],
    ['=1+1 ', '=1+1', 'sure =1+1'],
    ['👨\u200d👩\u200d👧 김\u200d하나', '👨‍👩‍👧 김하나', 'sure 👨\u200d👩\u200d👧 김하나'],
    ['?', '?', 'empty'],
  ])('%j shown as %j is %s', (cell, shown, expected) => {
    expect(told(readTextCell(cell, shown))).toBe(expected);
  });
});

describe('amounts', () => {
  const plain: WonColumn = { unit: 1, cycle: null };
  const monthly: WonColumn = { unit: 1, cycle: 'month' };
  const yearly: WonColumn = { unit: 1, cycle: 'year' };
  const thousands: WonColumn = { unit: 1000, cycle: null };
  test.each<readonly [RawCell, WonColumn, string]>([
    ['100,000원', plain, 'sure 100000'],
    ['10만원', plain, 'sure 100000'],
    ['１００，０００', plain, 'sure 100000'],
    [100000, plain, 'sure 100000'],
    ['10만', plain, 'guess 100000'],
    ['연 540,000원', monthly, 'guess 540000 feeCycle=year'],
    ['월 5만원', plain, 'guess 50000 feeCycle=month'],
    ['월 5만원', monthly, 'sure 50000'],
    ['55만원(VAT 별도)', monthly, 'guess 550000 vat=excluded'],
    ['월 5만원(VAT 별도)', plain, 'guess 50000 feeCycle=month vat=excluded'],
    [540000, yearly, 'guess 540000 feeCycle=year'],
    [450, thousands, 'guess 450000'],
    ['45만원', thousands, 'sure 450000'],
    ['무료', plain, 'unread won'],
    ['5만원 (현금)', plain, 'unread won'],
    [-5000, plain, 'unread won'],
    [0.5, plain, 'unread won'],
    ['-', plain, 'empty'],
  ])('%j under %j is %s', (cell, column, expected) => {
    expect(told(readWonCell(cell, column))).toBe(expected);
  });
});

describe('words', () => {
  test.each([
    ['O', 'sure true'],
    ['×', 'sure false'],
    ['없음', 'sure false'],
    ['자동', 'sure true'],
    ['-', 'empty'],
    ['아마', 'unread word'],
  ])('%s as yes or no is %s', (cell, expected) => {
    expect(told(readYesNoCell(cell))).toBe(expected);
  });

  test.each([
    ['사용중', 'guess active'],
    ['이용 중', 'guess active'],
    ['만기', 'guess expired'],
    ['해약', 'guess terminated'],
    ['휴회', 'guess paused'],
    ['단골', 'unread word'],
  ])('%s as a status is %s: dates decide, so it is never sure', (cell, expected) => {
    expect(told(readStatusCell(cell))).toBe(expected);
  });

  test('periods and VAT terms have many words', () => {
    expect(['월납', '연간', '일시불', '격월'].map((word) => told(readCycleCell(word)))).toEqual([
      'sure month',
      'sure year',
      'sure once',
      'unread word',
    ]);
    expect(told(readVatCell('VAT 별도'))).toBe('sure excluded');
  });
});

describe('satisfaction', () => {
  test.each<readonly [string, RawCell, readonly RawCell[], string]>([
    ['만족도', '★★★★★', [], 'sure 5'],
    ['만족도', '★★☆☆☆', [], 'sure 2'],
    ['만족도', '★★★', [], 'guess 3'],
    ['만족도', '★★★', ['★★★★★'], 'sure 3'],
    ['만족도', '매우만족', [], 'sure 5'],
    ['만족도', '좋음', [], 'guess 4'],
    ['만족도', '최고예요', [], 'unread scale'],
    ['만족도', 5, [], 'guess 5'],
    ['만족도(5=매우 만족)', 5, [], 'sure 5'],
    ['만족도 (1 = 매우 만족)', 1, [], 'sure 5'],
    ['만족도', 4, [9], 'unread scale'],
    ['만족도(10점 만점)', 4, [], 'unread scale'],
  ])('under %s, %j among %j is %s', (header, cell, others, expected) => {
    expect(told(readSatisfactionCell(cell, satisfactionColumnOf(header, [cell, ...others])))).toBe(expected);
  });
});

test('months are whole and at most ten years', () => {
  expect(
    ['12개월', '1년', 24, '6 months', '0개월', '130', '평생', 1.5].map((cell) => readMonths(cell)),
  ).toEqual([12, 12, 24, 6, null, null, null, null]);
});
