import fc from 'fast-check';
import type { ColumnType } from '../../src/sheets/column';
import {
  choice,
  count,
  date,
  decimal,
  integer,
  moment,
  prose,
  satisfaction,
  share,
  text,
  won,
  wordOf,
  yesNo,
} from '../../src/sheets/kinds';
import { anyDate } from '../domain/civil-dates';

const words = choice({ yes: { ko: '예', en: 'Yes' }, no: { ko: '아니오', en: 'No' } });
/** Texts that are more than blanks and dashes, which mean "nothing". */
const anyText = fc
  .string({ unit: 'grapheme' })
  .filter((value) => !/^[\s\u200b\ufeff]*[-–—]?[\s\u200b\ufeff]*$/.test(value));
const anyTime = fc
  .tuple(fc.nat(23), fc.nat(59), fc.nat(59))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const language = fc.constantFrom('ko' as const, 'en' as const);

/** `read(print(x)) = x`, in both languages. */
function isReadAsPrinted<T>(type: ColumnType<T>, values: fc.Arbitrary<T>): void {
  fc.assert(
    fc.property(values, language, (value, spoken) => {
      expect(type.read(type.print(value, spoken))).toEqual({ value });
    }),
  );
}

describe('what is printed is read as it was', () => {
  test('text', () => isReadAsPrinted(text, anyText));
  test('prose', () => isReadAsPrinted(prose, anyText));
  test('a word of a list', () => isReadAsPrinted(wordOf('lists', 'channel'), anyText));
  test('a date', () => isReadAsPrinted(date, anyDate));
  test('a moment', () =>
    isReadAsPrinted(
      moment,
      fc.tuple(anyDate, anyTime).map(([day, time]) => `${day} ${time}`),
    ));
  test('won', () => isReadAsPrinted(won, fc.nat(2_000_000_000)));
  test('an integer', () => isReadAsPrinted(integer, fc.integer()));
  test('a count', () => isReadAsPrinted(count, fc.nat()));
  test('a decimal', () => isReadAsPrinted(decimal(1), fc.double({ noNaN: true, noDefaultInfinity: true })));
  test('a share', () => isReadAsPrinted(share, fc.double({ min: 0, max: 1, noNaN: true })));
  test('a choice', () => isReadAsPrinted(words, fc.constantFrom('yes' as const, 'no' as const)));
  test('yes or no', () => isReadAsPrinted(yesNo, fc.boolean()));
  test('an answer on the five-word scale', () =>
    isReadAsPrinted(satisfaction, fc.constantFrom(...([1, 2, 3, 4, 5] as const))));
});

test.each(['', ' ', '-', '–', ' — ', '\u00a0', '\u200b'])('%j is blank in a column of any kind', (cell) => {
  for (const type of [text, date, moment, won, integer, count, share, words, yesNo, satisfaction])
    expect(type.read(cell)).toEqual({ value: null });
});

test.each([
  ['date', date, { date: '2024-10-25' }, '2024-10-25'],
  ['date', date, { date: '2024-10-25', time: '13:00:00' }, '2024-10-25'],
  ['date', date, '2024년 10월 25일', '2024-10-25'],
  ['date', date, '2024.10.25.', '2024-10-25'],
  ['won', won, '100,000원', 100_000],
  ['won', won, '10만원', 100_000],
  ['won', won, 50_000, 50_000],
  ['integer', integer, '1,234', 1234],
  ['yes or no', yesNo, true, true],
  ['yes or no', yesNo, ' 아니오 ', false],
  ['choice', words, 'Yes', 'yes'],
  ['answer', satisfaction, 'Very satisfied', 5],
  ['text', text, 1001, '1001'],
  ['text', text, { date: '2024-10-25' }, '2024-10-25'],
] as const)('a %s reads %j', (_, type: ColumnType<unknown>, cell, value) => {
  expect(type.read(cell)).toEqual({ value });
});

test.each([
  ['date', date, '내년쯤', 'not-a-date'],
  ['date', date, '2024-02-30', 'not-a-date'],
  ['date', date, '10.11', 'not-a-date'],
  ['date', date, true, 'not-a-date'],
  ['won', won, '월 10만원', 'not-a-number'],
  ['won', won, '100,000원 (VAT 별도)', 'not-a-number'],
  ['won', won, 0.5, 'not-whole'],
  ['won', won, -1, 'too-small'],
  ['won', won, { date: '2024-10-25' }, 'not-a-number'],
  ['count', count, 1.5, 'not-whole'],
  ['count', count, '많이', 'not-a-number'],
  ['choice', words, '응', 'not-in-list'],
  ['answer', satisfaction, '좋음', 'not-in-list'],
  // Some forms number 1 = best, others 5: a bare digit is not guessed at.
  ['answer', satisfaction, 5, 'not-in-list'],
] as const)('a %s refuses %j', (_, type: ColumnType<unknown>, cell, code) => {
  expect(type.read(cell)).toMatchObject({ problem: { code } });
});

test('any cell at all is a value, a blank or a problem in a column of any kind', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    anyDate.map((day) => ({ date: day })),
  );
  const types: readonly ColumnType<unknown>[] = [
    text,
    date,
    moment,
    won,
    integer,
    count,
    share,
    words,
    yesNo,
    satisfaction,
  ];
  fc.assert(
    fc.property(cell, fc.constantFrom(...types), (value, type) => {
      const reading = type.read(value);
      expect('problem' in reading ? reading.problem.code : 'value' in reading).toBeTruthy();
    }),
  );
});
