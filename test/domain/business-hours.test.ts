import fc from 'fast-check';
import { holidayCalendar } from '../../src/domain/business-days';
import {
  addBusinessMinutes,
  type BusinessHours,
  businessMinutes,
  nextOpening,
  type Pause,
} from '../../src/domain/business-hours';
import { type CivilMoment, momentAt, parseMoment } from '../../src/domain/civil-moment';
import { anyDateFrom } from './civil-dates';

const calendar = holidayCalendar({ extra: [] });
const nineToSix: BusinessHours = { spans: [{ from: 540, to: 1080 }], calendar };
const withLunch: BusinessHours = {
  spans: [
    { from: 540, to: 720 },
    { from: 780, to: 1080 },
  ],
  calendar,
};
const hour = 60;

describe('business minutes are added', () => {
  test.each<[string, CivilMoment, number, CivilMoment]>([
    ['within a day', '2024-10-02 10:00', 4 * hour, '2024-10-02 14:00'],
    ['to the very end of a day', '2024-10-02 14:00', 4 * hour, '2024-10-02 18:00'],
    // 10-02 (수) 2 h, 10-03 개천절, 10-04 (금) 2 h
    ['over 개천절', '2024-10-02 16:00', 4 * hour, '2024-10-04 11:00'],
    ['from before the opening', '2024-10-02 07:12', hour, '2024-10-02 10:00'],
    ['from after the closing, over a weekend', '2024-10-11 18:30', hour, '2024-10-14 10:00'],
    ['from a Saturday', '2024-10-12 13:00', 30, '2024-10-14 09:30'],
    // 2025: 01-27 임시공휴일, 01-28–30 설날 연휴; 01-31 (금) is worked
    ['over 설날 with its 임시공휴일', '2025-01-24 17:00', 2 * hour, '2025-01-31 10:00'],
    // 2024 추석: 09-16–18; 09-19 (목) is worked
    ['over 추석', '2024-09-13 17:30', hour, '2024-09-19 09:30'],
    // 2023-05-29 (월) is the substitute of 부처님오신날, a Saturday
    ['over a 대체공휴일', '2023-05-26 17:00', 3 * hour, '2023-05-30 11:00'],
    // 2024-10-01 (화) was a 임시공휴일
    ['over a 임시공휴일', '2024-09-30 17:00', 2 * hour, '2024-10-02 10:00'],
    ['over the turn of a year', '2024-12-31 17:00', 2 * hour, '2025-01-02 10:00'],
    ['over a leap day that is worked', '2024-02-28 17:00', 10 * hour, '2024-02-29 18:00'],
    // 3·1절 (금) and a weekend
    ['over 3·1절', '2024-02-29 17:00', 2 * hour, '2024-03-04 10:00'],
    ['of three days of nine hours', '2024-10-14 09:00', 27 * hour, '2024-10-16 18:00'],
    ['none at all, also by night', '2024-10-12 03:00', 0, '2024-10-12 03:00'],
  ])('%s', (_, from, minutes, to) => {
    expect(addBusinessMinutes(nineToSix, from, minutes)).toBe(to);
    expect(businessMinutes(nineToSix, from, to)).toBe(minutes);
  });

  test.each<[string, CivilMoment, number, CivilMoment]>([
    ['over it', '2024-10-02 11:00', 2 * hour, '2024-10-02 14:00'],
    ['to its beginning', '2024-10-02 11:00', hour, '2024-10-02 12:00'],
    ['from within it', '2024-10-02 12:20', hour, '2024-10-02 14:00'],
    ['of a day of eight hours', '2024-10-14 09:00', 8 * hour, '2024-10-14 18:00'],
  ])('with lunch left out, %s', (_, from, minutes, to) => {
    expect(addBusinessMinutes(withLunch, from, minutes)).toBe(to);
  });

  test.each<[string, CivilMoment, number, Pause[], CivilMoment | null]>([
    [
      'a pause within a day',
      '2024-10-02 10:00',
      2 * hour,
      [{ from: '2024-10-02 11:00', to: '2024-10-02 13:00' }],
      '2024-10-02 14:00',
    ],
    // 10-02: 10–11 and 17–18 h run, 10-03 is 개천절, 10-04 9–10 h
    [
      'a pause that ends before a holiday',
      '2024-10-02 10:00',
      3 * hour,
      [{ from: '2024-10-02 11:00', to: '2024-10-02 17:00' }],
      '2024-10-04 10:00',
    ],
    // Paused from the eve of 설날 (2025-01-24 15:00) to the first day after it, 01-31 10:30: 1.5 + 3 h lost
    [
      'a pause over a holiday',
      '2025-01-24 14:00',
      3 * hour,
      [{ from: '2025-01-24 15:00', to: '2025-01-31 10:30' }],
      '2025-01-31 12:30',
    ],
    [
      'a pause that lies in a holiday only',
      '2025-01-24 17:00',
      2 * hour,
      [{ from: '2025-01-25 09:00', to: '2025-01-30 23:00' }],
      '2025-01-31 10:00',
    ],
    [
      'pauses that overlap, in any order',
      '2024-10-02 09:00',
      3 * hour,
      [
        { from: '2024-10-02 11:30', to: '2024-10-02 13:00' },
        { from: '2024-10-02 10:00', to: '2024-10-02 12:00' },
      ],
      '2024-10-02 15:00',
    ],
    [
      'a pause that has not ended',
      '2024-10-02 10:00',
      2 * hour,
      [{ from: '2024-10-02 11:00', to: null }],
      null,
    ],
    [
      'a pause that began after the deadline',
      '2024-10-02 10:00',
      2 * hour,
      [{ from: '2024-10-02 12:00', to: null }],
      '2024-10-02 12:00',
    ],
    [
      'a pause whose end stands before its start',
      '2024-10-02 10:00',
      2 * hour,
      [{ from: '2024-10-02 11:00', to: '2024-10-02 10:00' }],
      '2024-10-02 12:00',
    ],
  ])('with %s', (_, from, minutes, pauses, to) => {
    expect(addBusinessMinutes(nineToSix, from, minutes, pauses)).toBe(to);
  });

  test('with the days off and on that a team wrote itself', () => {
    const own = holidayCalendar({
      extra: [
        { date: '2024-10-04', name: '창립기념일', off: true },
        { date: '2024-10-03', name: '개천절', off: false },
      ],
    });
    const hours = { ...nineToSix, calendar: own };
    expect(addBusinessMinutes(hours, '2024-10-02 17:00', 2 * hour)).toBe('2024-10-03 10:00');
    expect(addBusinessMinutes(hours, '2024-10-03 17:00', 2 * hour)).toBe('2024-10-07 10:00');
  });

  test('never where no minute of a day counts', () => {
    expect(addBusinessMinutes({ spans: [], calendar }, '2199-10-02 17:00', 1)).toBeNull();
  });
});

describe('the next opening', () => {
  test.each<[CivilMoment, CivilMoment]>([
    ['2024-10-02 10:00', '2024-10-02 10:00'],
    ['2024-10-02 08:00', '2024-10-02 09:00'],
    ['2024-10-02 18:00', '2024-10-04 09:00'],
    ['2025-01-25 00:00', '2025-01-31 09:00'],
  ])('after %s is %s', (from, opening) => {
    expect(nextOpening(nineToSix, from)).toBe(opening);
  });
});

describe('moments', () => {
  test.each([
    ['2024-10-02 14:30', '2024-10-02 14:30'],
    ['2024-10-02 14:30:59', '2024-10-02 14:30'],
    [' 2024-10-02  9:05 ', '2024-10-02 09:05'],
    ['2024-10-02', '2024-10-02 00:00'],
    ['2024-10-02 24:00', null],
    ['2024-13-02 10:00', null],
    ['2200-01-01 10:00', null],
    ['10:00', null],
    ['어제', null],
  ])('written %s are %s', (text, moment) => {
    expect(parseMoment(text)).toBe(moment);
  });
});

const anyMoment = fc
  .tuple(anyDateFrom('2023-12-01', 400), fc.integer({ min: 0, max: 1439 }))
  .map(([date, minute]) => momentAt(date, minute));
const anyHours = fc.constantFrom(nineToSix, withLunch, { spans: [{ from: 0, to: 1440 }], calendar });
const anyMinutes = fc.integer({ min: 1, max: 5000 });
const anyPauses = fc.array(
  fc.tuple(anyMoment, anyMoment).map(([a, b]): Pause => (a < b ? { from: a, to: b } : { from: b, to: a })),
  { maxLength: 4 },
);

describe('for any hours, moments and pauses', () => {
  test('what was added is what is measured, and no earlier moment would do', () => {
    fc.assert(
      fc.property(anyHours, anyMoment, anyMinutes, anyPauses, (hours, from, minutes, pauses) => {
        const to = addBusinessMinutes(hours, from, minutes, pauses) ?? from;
        expect(businessMinutes(hours, from, to, pauses)).toBe(minutes);
        const justBefore = momentAt('1970-01-01', minutesSince(to) - 1);
        expect(businessMinutes(hours, from, justBefore, pauses)).toBe(minutes - 1);
      }),
      { numRuns: 60 },
    );
  });

  test('stretches sum up, and a stretch read backwards is negative', () => {
    fc.assert(
      fc.property(anyHours, anyMoment, anyMoment, anyMoment, anyPauses, (hours, a, b, c, pauses) => {
        const measure = (from: CivilMoment, to: CivilMoment) => businessMinutes(hours, from, to, pauses);
        expect(measure(a, b) + measure(b, c)).toBe(measure(a, c));
        expect(measure(a, b) + measure(b, a)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test('later or more never falls due earlier', () => {
    fc.assert(
      fc.property(anyHours, anyMoment, anyMoment, anyMinutes, anyMinutes, (hours, a, b, m, n) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const [less, more] = m < n ? [m, n] : [n, m];
        const due = (from: CivilMoment, minutes: number) => addBusinessMinutes(hours, from, minutes) ?? '';
        expect(due(early, less) <= due(late, less)).toBe(true);
        expect(due(early, less) <= due(early, more)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('a pause before the deadline moves it by the business minutes that it holds', () => {
    fc.assert(
      fc.property(
        anyHours,
        anyMoment,
        anyMinutes,
        fc.nat(20_000),
        fc.nat(1_000_000),
        (hours, from, minutes, length, where) => {
          const due = addBusinessMinutes(hours, from, minutes) ?? from;
          const start = minutesSince(from) + (where % (minutesSince(due) - minutesSince(from)));
          const pause = {
            from: momentAt('1970-01-01', start),
            to: momentAt('1970-01-01', start + length),
          };
          const held = businessMinutes(hours, pause.from, pause.to);
          expect(addBusinessMinutes(hours, from, minutes, [pause])).toBe(
            addBusinessMinutes(hours, from, minutes + held),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** Minutes since 1970 on the wall clock, by the platform's own calendar in UTC. */
function minutesSince(moment: CivilMoment): number {
  return Date.parse(`${moment.replace(' ', 'T')}:00Z`) / 60_000;
}
