// Facts: apps-script.md 3.4.
import type { CellValue, ValidationRule } from '../../../workbench/book/model';
import { changeStyle, setRule } from '../../../workbench/book/style';
import { violation, violations } from '../../../workbench/book/validation';
import { bookWith } from './book-with';

const now = Date.UTC(2024, 9, 2);
const column = { row: 2, column: 1, rows: 999, columns: 1 };

function judged(criteria: string, values: ValidationRule['values'], value: CellValue, allowInvalid = false) {
  const book = bookWith({ 대장: [['머리', 5, 7]], 목록: [['상태'], ['활성화'], ['만료'], [3]] });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  setRule(sheet, column, { criteria, values, allowInvalid, helpText: null });
  return violation(book, sheet, 3, 1, value, now);
}

test('a list rule names what it accepts (3.4 [B])', () => {
  expect(judged('VALUE_IN_LIST', [['A', 'B', 'C'], true], 'D')).toBe(
    'The data you entered in cell A3 violates the data validation rules set on this cell. ' +
      'Please enter one of the following values: A, B, C.',
  );
});

test('other rules stop after "this cell." (3.4 [B])', () => {
  expect(judged('DATE_IS_VALID_DATE', [], '내일')).toBe(
    'The data you entered in cell A3 violates the data validation rules set on this cell.',
  );
});

test('help text stands in for the message (3.4 [B])', () => {
  const book = bookWith({ 대장: [['']] });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  setRule(sheet, column, {
    criteria: 'DATE_IS_VALID_DATE',
    values: [],
    allowInvalid: false,
    helpText: '날짜를 넣으세요',
  });
  expect(violation(book, sheet, 2, 1, 'x', now)).toBe('날짜를 넣으세요');
});

test('a rule that only warns says nothing, and blank is accepted by every rule (3.4 [A], [C])', () => {
  expect(judged('VALUE_IN_LIST', [['A'], true], 'D', true)).toBeNull();
  expect(judged('VALUE_IN_LIST', [['A'], true], '')).toBeNull();
});

const range = { sheetId: 2, area: { row: 2, column: 1, rows: 999, columns: 1 } };

test.each<[string, ValidationRule['values'], CellValue, CellValue]>([
  ['VALUE_IN_LIST', [['1', '매우 만족'], true], '매우 만족', '좋음'],
  ['VALUE_IN_LIST', [['1', '2'], true], 1, 3],
  ['VALUE_IN_RANGE', [range, true], '만료', '상태'],
  ['VALUE_IN_RANGE', [range, true], 3, 4],
  ['NUMBER_BETWEEN', [1, 5], 5, 5.5],
  ['NUMBER_NOT_BETWEEN', [1, 5], 0, 3],
  ['NUMBER_GREATER_THAN', [0], 0.1, 0],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [0], 0, -1],
  ['NUMBER_LESS_THAN', [0], -1, 0],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', [0], 0, '0개'],
  ['NUMBER_EQUAL_TO', [3], 3, 4],
  ['NUMBER_NOT_EQUAL_TO', [3], 4, 3],
  ['NUMBER_GREATER_THAN', ['=B$1'], 6, 5],
  ['DATE_IS_VALID_DATE', [], 45567, '2024-13-01'],
  ['DATE_AFTER', [45567], 45568, 45567.9],
  ['DATE_ON_OR_AFTER', [45567], 45567.5, 45566.9],
  ['DATE_BEFORE', [45567], 45566.9, 45567],
  ['DATE_ON_OR_BEFORE', [45567], 45567.9, 45568],
  ['DATE_EQUAL_TO', [45567], 45567.9, 45568],
  ['DATE_BETWEEN', [45567, 45569], 45569.9, 45570],
  ['DATE_NOT_BETWEEN', [45567, 45569], 45570, 45569.9],
  ['TEXT_CONTAINS', ['abc'], 'xABCx', 'ab'],
  ['TEXT_DOES_NOT_CONTAIN', ['abc'], 'ab', 'abcd'],
  ['TEXT_EQUAL_TO', ['가'], '가', '가나'],
  ['TEXT_IS_VALID_EMAIL', [], 'kim@example.com', 'kim@example'],
  ['TEXT_IS_VALID_URL', [], 'https://example.com/a', 'example'],
  ['CHECKBOX', [], true, 'yes'],
  ['CHECKBOX', ['예', '아니오'], '예', true],
  ['CUSTOM_FORMULA', ['=AND(LEN(A2)=3,A2<>$B$1)'], 'abc', 'abcd'],
])('%s %j accepts %p and refuses %p', (criteria, values, good, bad) => {
  expect(judged(criteria, values, good)).toBeNull();
  expect(judged(criteria, values, bad)).toMatch(/^The data you entered in cell A3 violates/);
});

test('a number matches a list item by what the cell shows', () => {
  const book = bookWith({ 대장: [['']] });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  changeStyle(sheet, column, () => ({ numberFormat: '0%' }));
  const rule = { criteria: 'VALUE_IN_LIST', values: [['10%'], true], allowInvalid: false, helpText: null };
  setRule(sheet, column, rule);
  expect(violation(book, sheet, 2, 1, 0.1, now)).toBeNull();
  expect(violation(book, sheet, 2, 1, 0.2, now)).not.toBeNull();
});

test('a batch judges every cell with the other written values in view', () => {
  const book = bookWith({ 대장: [['시작', '종료']] });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  setRule(
    sheet,
    { row: 2, column: 2, rows: 999, columns: 1 },
    { criteria: 'CUSTOM_FORMULA', values: ['=B2>=A2'], allowInvalid: false, helpText: null },
  );
  const values = [
    [10, 20],
    [30, 20],
    [5, ''],
    [9, 8],
  ];
  const area = { row: 2, column: 1, rows: 4, columns: 2 };
  expect(violations(book, sheet, area, values, now).map(({ row, column: at }) => [row, at])).toEqual([
    [3, 2],
    [5, 2],
  ]);
});
