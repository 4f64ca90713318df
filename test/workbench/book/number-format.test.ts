// Facts: apps-script.md 3.7 and 3.8.
import type { CellValue } from '../../../workbench/book/model';
import { defaultDateFormat, displayValue, isDateFormat } from '../../../workbench/book/number-format';

test('dates and times in ko_KR (3.8 [B])', () => {
  expect(displayValue(46027, defaultDateFormat('ko_KR', false), 'ko_KR')).toBe('2026. 1. 5');
  expect(displayValue(46027 + 10 / 24, defaultDateFormat('ko_KR', true), 'ko_KR')).toBe(
    '2026. 1. 5 오전 10:00:00',
  );
  expect(displayValue(10 / 24, 'am/pm h:mm', 'ko_KR')).toBe('오전 10:00');
});

test.each<[CellValue, string | undefined, string]>([
  ['글', undefined, '글'],
  ['', '0.00', ''],
  [true, '0.00', 'TRUE'],
  [false, undefined, 'FALSE'],
  [0.1 + 0.2, undefined, '0.3'],
  [1 / 3, undefined, '0.3333333333'],
  [100 / 3, undefined, '33.33333333'],
  [123456789012, undefined, '123456789012'],
  [1e15, undefined, '1E+15'],
  [-0.00001, undefined, '-0.00001'],
  [0.0000001, undefined, '0.0000001'],
  [1500000, '[$₩-412]#,##0', '₩1,500,000'],
  [-5000, '#,##0"원"', '-5,000원'],
  [0.123, '0.0%', '12.3%'],
  [61, '@', '61'],
  ['061', '@', '061'],
  ['글', '0.00', '글'],
  [0, '0;-0;"없음";@', '없음'],
  [46027, 'yyyy-mm-dd', '2026-01-05'],
  [46027, 'yyyy-MM-dd', '2026-01-05'],
  [46027, 'yy"년" m"월" d"일" dddd', '26년 1월 5일 월요일'],
  [46027, 'ddd mmm', '월 1월'],
  [46027.6045, 'hh:mm:ss', '14:30:28'],
  [46027.6045, 'm/d h:mm', '1/5 14:30'],
  [46027.6045, 'am/pm h:mm', '오후 2:30'],
  [46027.6045, 'a/p hh', 'P 02'],
  [1.5, '[h]:mm:ss', '36:00:00'],
  [0.5, '[mm]', '720'],
  [45000 + 1 / 86400000, 's.000', '0.001'],
  [46027.99999999, 'yyyy-mm-dd', '2026-01-05'],
])('%j with format %j shows %j', (value, format, shown) => {
  expect(displayValue(value, format, 'ko_KR')).toBe(shown);
});

test('English names in en_US', () => {
  expect(displayValue(46027.75, 'dddd, mmmm d, yyyy h:mm am/pm', 'en_US')).toBe(
    'Monday, January 5, 2026 6:00 PM',
  );
});

test.each(['yyyy-mm-dd', 'yyyy. M. d', 'h:mm', '[h]:mm', '[ss]', 'am/pm h', 'yyyy"년"', '[$-412]yyyy', 'd'])(
  '%j reads back as Date (3.1 [A], 3.7)',
  (format) => {
    expect(isDateFormat(format)).toBe(true);
  },
);

test.each([
  undefined,
  '',
  '@',
  'General',
  '0.00',
  '#,##0"days"',
  '[Red]0',
  '0.00E+00',
  '[$₩-412]#,##0',
  '"yyyy"',
  '\\d0',
])('%j is no date format', (format) => {
  expect(isDateFormat(format)).toBe(false);
});
