import fc from 'fast-check';
import { dateColumnOf, readDateCell, type TermSide } from '../../../src/domain/adopt/date-cell';
import type { RawCell } from '../../../src/domain/adopt/reading';
import { anyDate } from '../civil-dates';

/** Reads the first cell among the others of its column. */
function read(cell: RawCell, others: readonly RawCell[] = [], side: TermSide = null): string {
  const reading = readDateCell(cell, dateColumnOf([cell, ...others]), side);
  if (reading.kind === 'empty') return 'empty';
  if (reading.kind === 'unread') return `unread ${reading.why}`;
  const end = reading.kind === 'guess' && reading.parts?.end ? ` to ${reading.parts.end}` : '';
  return `${reading.kind} ${reading.value}${end}`;
}

describe('a date with its whole year', () => {
  test.each([
    ['2023-10-26', 'sure 2023-10-26'],
    ['2023.10.26.', 'sure 2023-10-26'],
    ['2023년 10월 26일(목)', 'sure 2023-10-26'],
    ['２０２３.１０.２６', 'sure 2023-10-26'],
    ['2023-10-26\u200b', 'sure 2023-10-26'],
    ['2023-10-26 00:00:00', 'sure 2023-10-26'],
    [20231026, 'sure 2023-10-26'],
    [{ date: '2023-10-26' } as const, 'sure 2023-10-26'],
    ['2023-02-30', 'unread date'],
    ['2023-10', 'unread date'],
    ['10/26', 'unread year'],
    ['10월 26일', 'unread year'],
    ['2023-10-26T00:00:00Z', 'unread date'],
    ['2023-10-26 해지', 'unread date'],
    ['없음', 'empty'],
    ['?', 'empty'],
    ['-', 'empty'],
    [true, 'unread date'],
  ] as const)('%j is %s', (cell, expected) => {
    expect(read(cell)).toBe(expected);
  });

  test('another weekday than it names asks for a yes', () => {
    expect(read('2023-10-26(수)')).toBe('guess 2023-10-26');
  });
});

describe('a year of two digits', () => {
  test.each([
    [
      'only 2023-10-26 lies within two years of the others',
      '23/10/26',
      ['2022-01-01', '2023-01-01'],
      'sure 2023-10-26',
    ],
    [
      '26 October 2023 and 23 October 2026 both do',
      '23/10/26',
      ['2023-01-01', '2024-12-31'],
      'guess 2023-10-26',
    ],
    ['day first is the only order that fits', '26/10/23', ['2023-01-01'], 'sure 2023-10-26'],
    ['nothing in the column tells the order', '23/10/26', [], 'guess 2023-10-26'],
    [
      'another short date rules one of two orders out',
      '22.01.23',
      ['2022-06-01', '24.05.31'],
      'sure 2022-01-23',
    ],
    ['without that date both orders fit', '22.01.23', ['2022-06-01'], 'guess 2022-01-23'],
    ['no order fits the column', '23.01.02', ['2010-06-01'], 'guess 2023-01-02'],
  ])('%s', (_, cell, others, expected) => {
    expect(read(cell, others)).toBe(expected);
  });

  test.each(["'23.10.26", '23년 10월 26일'])('%s says itself that the year comes first', (cell) => {
    expect(read(cell)).toBe('sure 2023-10-26');
  });

  test('a year before 1970 is not meant', () => {
    expect(read('99.10.26', ['1998-01-01'])).toBe('sure 1999-10-26');
  });
});

describe('a year that stands last', () => {
  test.each([
    ['26/10/2023', [], 'sure 2023-10-26'],
    ['10/26/2023', [], 'sure 2023-10-26'],
    ['05/01/2024', [], 'unread date'],
    ['05/01/2024', ['26/10/2023'], 'sure 2024-01-05'],
    ['05/01/2024', ['10/26/2023'], 'sure 2024-05-01'],
    ['05/01/2024', ['26/10/2023', '10/26/2023'], 'unread date'],
  ])('%s among %j is %s', (cell, others, expected) => {
    expect(read(cell, others)).toBe(expected);
  });
});

describe('a serial number', () => {
  test.each([
    [45225, ['2023-01-01'], 'sure 2023-10-26'],
    ['45225', ['2023-01-01'], 'sure 2023-10-26'],
    [45225, [], 'guess 2023-10-26'],
    [45225, ['2010-01-01'], 'unread date'],
    [12, ['2023-01-01'], 'unread date'],
  ])('%j among %j is %s', (cell, others, expected) => {
    expect(read(cell, others)).toBe(expected);
  });
});

describe('a term', () => {
  test.each([
    ['start', '2023.10.26부터', 'sure 2023-10-26'],
    ['end', '2024.10.25까지', 'sure 2024-10-25'],
    ['end', '~2024.10.25', 'sure 2024-10-25'],
    [null, '2024.10.25까지', 'unread date'],
    ['start', '2023.10.26~2024.10.25', 'guess 2023-10-26 to 2024-10-25'],
    ['start', '2023-10-26 ~ 2024-10-25까지', 'guess 2023-10-26 to 2024-10-25'],
    ['start', '2024.1.1 - 2024.12.31', 'guess 2024-01-01 to 2024-12-31'],
    ['start', '2024.1.1-2024.12.31', 'guess 2024-01-01 to 2024-12-31'],
    ['start', '2024.1.1~2024.12.31 (12개월)', 'guess 2024-01-01 to 2024-12-31'],
    ['start', '2024-01-01-2024-12-31', 'unread date'],
    ['start', '2024.1.1~12.31', 'guess 2024-01-01 to 2024-12-31'],
    ['start', '2024.12.31~1.1', 'unread date'],
    ['start', '2024.10.25 ~ 2023.10.26', 'unread date'],
    ['end', '2023.10.26~2024.10.25', 'unread date'],
  ] as const)('under %s, %s is %s', (side, cell, expected) => {
    expect(read(cell, [], side)).toBe(expected);
  });
});

test('every date is read from each form in which it is certain', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      const [year, month, day] = date.split('-').map(Number);
      for (const text of [
        date,
        `${year}.${month}.${day}.`,
        `${year}년 ${month}월 ${day}일`,
        date.replace(/-/g, ''),
      ]) {
        expect(read(text)).toBe(`sure ${date}`);
      }
    }),
  );
});
