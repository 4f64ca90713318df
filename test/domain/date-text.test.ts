import fc from 'fast-check';
import { readDateText } from '../../src/domain/date-text';
import { anyDate } from './civil-dates';

describe('a typed date', () => {
  test.each([
    '2023-10-26',
    '2023.10.26.',
    '2023.10.26',
    '2023. 10. 26',
    '2023. 10. 26. (목)',
    '2023/10/26',
    '2023년 10월 26일',
    '2023년10월26일 목요일',
    '20231026',
    ' 2023-10-26 ',
    '2023-10-26 오후 3:30',
    '2023-10-26 15:30:00',
    '2023. 10. 26. (목) 오전 9:05:00',
    '2023-10-26T09:00:00',
    '２０２３－１０－２６',
  ])('%j is 26 October 2023', (text) => {
    expect(readDateText(text)).toEqual({ date: '2023-10-26', certain: true });
  });

  test('may leave out zeros', () => {
    expect(readDateText('2024. 1. 5.')?.date).toBe('2024-01-05');
    expect(readDateText('2024년 1월 5일')?.date).toBe('2024-01-05');
  });

  test.each(['23/10/26', '23.10.26.', "'23. 10. 26", '23-10-26', '23년 10월 26일'])(
    '%j is read in the Korean order, but for a yes',
    (text) => {
      expect(readDateText(text)).toEqual({ date: '2023-10-26', certain: false });
    },
  );

  test.each([
    '',
    '미정',
    '10/26/2023',
    '26-10-2023',
    '2023-02-29',
    '2023-13-01',
    '2023-10',
    '10월 26일',
    '2023.10/26',
    '45225',
    '20231301',
    '2023-10-25T15:00:00.000Z',
    '2023-10-26 ~ 2024-10-25',
    '1899-12-30',
  ])('%j is not one date', (text) => {
    expect(readDateText(text)).toBeNull();
  });

  test('is read back from every way of writing it', () => {
    const write = fc.constantFrom<(year: string, month: string, day: string) => string>(
      (...parts) => parts.join('-'),
      (...parts) => parts.join('/'),
      (...parts) => parts.join(''),
      (...parts) => `${parts.join('. ')}.`,
      (year, month, day) => `${year}년 ${Number(month)}월 ${Number(day)}일`,
    );
    fc.assert(
      fc.property(anyDate, write, (date, format) => {
        const text = format(date.slice(0, 4), date.slice(5, 7), date.slice(8));
        expect(readDateText(text)).toEqual({ date, certain: true });
      }),
    );
  });
});
