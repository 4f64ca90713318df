import fc from 'fast-check';
import { holidayCalendar } from '../../src/domain/business-days';
import { addDays, type CivilDate, daysBetween } from '../../src/domain/civil-date';
import {
  type CadenceRule,
  contactWarnings,
  MONTH_DAYS,
  nextContactDue,
} from '../../src/domain/contact-cadence';

const calendar = holidayCalendar({ extra: [] });
const rule = (everyDays: number, mostPerMonth = 30): CadenceRule => ({
  everyDays,
  mostPerMonth,
  channels: ['전화'],
});

describe('the next contact', () => {
  test.each<[string, CivilDate[], CadenceRule, CivilDate]>([
    ['so many days after the last one', ['2024-10-02'], rule(14), '2024-10-16'],
    ['before the weekend that it falls on', ['2024-10-05'], rule(7), '2024-10-11'],
    ['before 설날', ['2025-01-15'], rule(14), '2025-01-24'],
    ['after days off, where there is none before', ['2024-10-02'], rule(1), '2024-10-04'],
    ['not before the month has room', ['2024-09-20', '2024-09-27', '2024-10-02'], rule(5, 3), '2024-10-21'],
    [
      'where the month has room at once',
      ['2024-08-20', '2024-09-27', '2024-10-02'],
      rule(5, 3),
      '2024-10-07',
    ],
  ])('is %s', (_name, contacts, cadence, expected) => {
    const basis = contacts[contacts.length - 1] ?? '2024-10-02';
    expect(nextContactDue(contacts, basis, cadence, calendar)).toBe(expected);
  });

  test('is a business day after the last contact, and no contact too many', () => {
    const offsets = fc.array(fc.nat(60), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        offsets,
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 10 }),
        (ago, every, most) => {
          const today: CivilDate = '2024-10-02';
          const contacts = ago.map((days) => addDays(today, -days));
          const basis = [...contacts].sort()[contacts.length - 1] ?? today;
          const due = nextContactDue(contacts, basis, rule(every, most), calendar);
          expect(calendar.isBusinessDay(due)).toBe(true);
          expect(due > basis).toBe(true);
          expect(contactWarnings(contacts, due, rule(every, most)).tooOften).toBeNull();
        },
      ),
    );
  });
});

describe('the warnings before a contact', () => {
  test.each<[string, CivilDate[], string]>([
    ['nobody was ever in contact', [], '- -'],
    ['in time', ['2024-09-02'], '- -'],
    ['a day too late', ['2024-09-01'], '31 -'],
    ['the third day within 30', ['2024-09-03', '2024-09-20'], '- 3'],
    ['the second, as the first is 30 days ago', ['2024-09-02', '2024-09-20'], '- -'],
    ['two contacts of one day are one', ['2024-09-20', '2024-09-20'], '- -'],
    ['another one of the same day', ['2024-10-02', '2024-10-02', '2024-10-02'], '- -'],
    ['later ones, where an earlier day is made up for', ['2024-10-03', '2024-10-04', '2024-10-05'], '- -'],
  ])('%s', (_name, contacts, expected) => {
    const { tooLong, tooOften } = contactWarnings(contacts, '2024-10-02', rule(30, 2));
    expect(`${tooLong?.days ?? '-'} ${tooOften?.count ?? '-'}`).toBe(expected);
  });

  test('never say both, where a month has at least two contacts and the period is a month or more', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(120)), fc.integer({ min: 2, max: 9 }), (ago, most) => {
        const today: CivilDate = '2024-10-02';
        const contacts = ago.map((days) => addDays(today, -days));
        const { tooLong, tooOften } = contactWarnings(contacts, today, rule(MONTH_DAYS, most));
        expect(tooLong !== null && tooOften !== null).toBe(false);
        if (tooLong)
          expect(contacts.every((day) => day === today || daysBetween(day, today) > MONTH_DAYS)).toBe(true);
      }),
    );
  });
});
