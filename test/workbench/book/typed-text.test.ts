// Facts: apps-script.md 3.2 and 3.8; what they leave open follows the table at parseTyped.
import { parseTyped } from '../../../workbench/book/typed-text';

const ko = { locale: 'ko_KR', numberFormat: undefined, today: 45567 };
const en = { locale: 'en_US', numberFormat: undefined, today: 45567 };

test.each([
  ['=1+1', '=1+1'],
  ['+1+1', '=+1+1'],
  ['\ufeff=1+1', '=1+1'],
  ['+82 10-0000-0001', '=+82 10-0000-0001'],
])('%j becomes a formula (3.2 [B])', (text, formula) => {
  expect(parseTyped(text, ko)).toEqual({ value: '', formula });
});

test.each([
  '-1-1',
  '@SUM(1,2)',
  ' =1+1',
  '010-0000-0001',
  '=',
  '+',
  "a'b",
  '한글',
  '1,23',
  '12:99',
  '100,000원',
  '3.2.1.0',
])('%j stays text (3.2 [B])', (text) => {
  expect(parseTyped(text, ko)).toEqual({ value: text });
});

test.each([
  ["'=1+1", '=1+1'],
  ["'007", '007'],
  ["'", ''],
  ["''a", "'a"],
])('a leading apostrophe keeps %j as text and is not stored (3.2 [B])', (text, value) => {
  expect(parseTyped(text, ko)).toEqual({ value });
});

test.each(['061', '=1+1', "'a", '2024-10-01', 'TRUE'])('format @ keeps %j as it stands (3.2 [B])', (text) => {
  expect(parseTyped(text, { ...ko, numberFormat: '@' })).toEqual({ value: text });
});

test.each<[string, unknown]>([
  ['007', { value: 7 }],
  ['01012345678', { value: 1012345678 }],
  ['-5', { value: -5 }],
  ['+5', { value: 5 }],
  ['.5', { value: 0.5 }],
  ['true', { value: true }],
  ['FALSE', { value: false }],
  ['10%', { value: 0.1, numberFormat: '0%' }],
  ['12.5%', { value: 0.125, numberFormat: '0.00%' }],
  ['1,000,000', { value: 1000000, numberFormat: '#,##0' }],
  ['2,000.5', { value: 2000.5, numberFormat: '#,##0.00' }],
  ['₩100,000', { value: 100000, numberFormat: '[$₩-412]#,##0' }],
  ['-₩100,000', { value: -100000, numberFormat: '[$₩-412]#,##0' }],
  ['$2.99', { value: 2.99, numberFormat: '"$"#,##0.00' }],
  ['(1,234)', { value: -1234, numberFormat: '#,##0' }],
  ['1e3', { value: 1000, numberFormat: '0.00E+00' }],
  ['5 ', { value: 5 }],
])('%j is read as a number or a boolean (3.2 [B], [C])', (text, typed) => {
  expect(parseTyped(text, ko)).toEqual(typed);
});

test.each([
  ['2026-1-5', 46027, 'yyyy-M-d'],
  ['2026-01-05', 46027, 'yyyy-MM-dd'],
  ['2026/01/05', 46027, 'yyyy/MM/dd'],
  ['2026. 1. 5', 46027, 'yyyy. M. d'],
  ['2026.1.5.', 46027, 'yyyy. M. d'],
  ['2026년 3월 2일', 46083, 'yyyy"년" M"월" d"일"'],
  ['26/1/5', 46027, 'yyyy. M. d'],
  ['2026-01', 46023, 'yyyy-MM'],
  ['3/2', 45353, 'M/d'],
  ['3월 2일', 45353, 'M"월" d"일"'],
  ['14:30', 14.5 / 24, 'hh:mm'],
  ['오전 10:00', 10 / 24, 'am/pm h:mm'],
  ['오후 12:05', (12 * 60 + 5) / 1440, 'am/pm h:mm'],
  ['25:30:00', 25.5 / 24, '[h]:mm:ss'],
  ['2026-01-05 14:30', 46027 + 14.5 / 24, 'yyyy-MM-dd hh:mm'],
  ['2026. 1. 5 오후 2:30:15', 46027 + 52215 / 86400, 'yyyy. M. d am/pm h:mm:ss'],
  ['2026-01-05T14:30:00', 46027 + 14.5 / 24, 'yyyy-MM-dd hh:mm:ss'],
])('%j is a date in ko_KR (3.8)', (text, value, numberFormat) => {
  const typed = parseTyped(text, ko);
  expect(typed.value).toBeCloseTo(value, 9);
  expect(typed.numberFormat).toBe(numberFormat);
});

test.each([
  ['1/5/2026', 46027, 'M/d/yyyy'],
  ['Jan 5, 2026', 46027, 'mmm d, yyyy'],
  ['2026-01-05', 46027, 'yyyy-MM-dd'],
  ['2:30 PM', 14.5 / 24, 'h:mm am/pm'],
])('%j is a date in en_US', (text, value, numberFormat) => {
  const typed = parseTyped(text, en);
  expect(typed.value).toBeCloseTo(value, 9);
  expect(typed.numberFormat).toBe(numberFormat);
});

test.each(['2026-02-30', '2026-13-01', '1/5/2026', '2026-1-5-1', '2024-10-01~2024-12-31'])(
  '%j is no date in ko_KR',
  (text) => {
    expect(parseTyped(text, ko)).toEqual({ value: text });
  },
);

test('a cell that has a format keeps it', () => {
  expect(parseTyped('2026-01-05', { ...ko, numberFormat: 'yyyy. M. d' })).toEqual({ value: 46027 });
});

test('a month and day without a known year stay text', () => {
  expect(parseTyped('3/2', { locale: 'ko_KR', numberFormat: undefined })).toEqual({ value: '3/2' });
});
