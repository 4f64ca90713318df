import fc from 'fast-check';
import { addDays, type CivilDate } from '../../src/domain/civil-date';
import { readDateWords } from '../../src/domain/date-words';

/** A Wednesday. */
const today: CivilDate = '2024-10-02';

describe('words for a day ahead', () => {
  test.each([
    ['오늘', '2024-10-02'],
    ['내일', '2024-10-03'],
    ['모레', '2024-10-04'],
    [' 글피 ', '2024-10-05'],
    ['3일 뒤', '2024-10-05'],
    ['3일후', '2024-10-05'],
    ['사흘 뒤', '2024-10-05'],
    ['보름 뒤', '2024-10-17'],
    ['2주 뒤', '2024-10-16'],
    ['일주일 뒤', '2024-10-09'],
    ['한 달 뒤', '2024-11-02'],
    ['3개월 뒤', '2025-01-02'],
    ['다음 주 월', '2024-10-07'],
    ['다음주 금요일', '2024-10-11'],
    ['다음 주', '2024-10-07'],
    ['다다음 주 수', '2024-10-16'],
    ['이번 주 금', '2024-10-04'],
    ['금요일', '2024-10-04'],
    ['수', '2024-10-09'],
    ['다음 달 3일', '2024-11-03'],
    ['이달 말', '2024-10-31'],
    ['월말', '2024-10-31'],
    ['12/3', '2024-12-03'],
    ['12.3.', '2024-12-03'],
    ['12월 3일', '2024-12-03'],
    ['10/2', '2024-10-02'],
    ['10/1', '2025-10-01'],
    ['2/29', '2028-02-29'],
    ['2024-12-03', '2024-12-03'],
    ['2024.12.3.', '2024-12-03'],
    ['tomorrow', '2024-10-03'],
    ['Day after tomorrow', '2024-10-04'],
    ['in 3 days', '2024-10-05'],
    ['3 days', '2024-10-05'],
    ['in a week', '2024-10-09'],
    ['2 weeks later', '2024-10-16'],
    ['next Mon', '2024-10-07'],
    ['next week fri', '2024-10-11'],
    ['next week', '2024-10-07'],
    ['this friday', '2024-10-04'],
    ['next month', '2024-11-02'],
    ['thursday', '2024-10-03'],
    ['end of month', '2024-10-31'],
  ])('%s', (text, date) => {
    expect(readDateWords(text, today, 'ahead')).toBe(date);
  });
});

describe('words for a day back', () => {
  test.each([
    ['어제', '2024-10-01'],
    ['그저께', '2024-09-30'],
    ['3일 전', '2024-09-29'],
    ['지난주 금', '2024-09-27'],
    ['금', '2024-09-27'],
    ['수', '2024-09-25'],
    ['10/1', '2024-10-01'],
    ['10/3', '2023-10-03'],
    ['yesterday', '2024-10-01'],
    ['2 weeks ago', '2024-09-18'],
    ['last mon', '2024-09-23'],
  ])('%s', (text, date) => {
    expect(readDateWords(text, today, 'back')).toBe(date);
  });
});

test.each([
  '',
  '언젠가',
  '13/1',
  '2/30',
  '2024-02-30',
  '9999일 뒤',
  '3',
  '일찍',
  'in 3 days ago',
  'next',
  'money',
  'this month',
])('‘%s’ is no day', (text) => {
  expect(readDateWords(text, today, 'ahead')).toBeNull();
});

test('a month without such a day is no day', () => {
  expect(readDateWords('다음 달 31일', today, 'ahead')).toBeNull();
});

test('a number of days ahead, in both languages, is that many days ahead', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1200 }), (days) => {
      expect(readDateWords(`${days}일 뒤`, today, 'ahead')).toBe(addDays(today, days));
      expect(readDateWords(`in ${days} days`, today, 'ahead')).toBe(addDays(today, days));
    }),
  );
});

test('a weekday lies within the seven days after today, or before it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3000 }), fc.constantFrom(...'월화수목금토일'), (days, word) => {
      const from = addDays(today, days);
      const ahead = readDateWords(word, from, 'ahead');
      const back = readDateWords(word, from, 'back');
      expect(ahead !== null && ahead > from && ahead <= addDays(from, 7)).toBe(true);
      expect(back !== null && back < from && back >= addDays(from, -7)).toBe(true);
    }),
  );
});
