import fc from 'fast-check';
import { holidayCalendar } from '../../src/domain/business-days';
import { addDays, type CivilDate } from '../../src/domain/civil-date';
import { type PlannedContact, spreadContacts, type WantedContact } from '../../src/domain/spread-contacts';

const calendar = holidayCalendar({ extra: [] });
/** A Wednesday; Thursday 3 October and Wednesday the 9th are holidays. */
const TODAY: CivilDate = '2024-10-02';
const context = { today: TODAY, aheadDays: 14, mostPerDay: 2, latePerDay: 2, calendar };

function wants(manager: string, ...dues: CivilDate[]): WantedContact[] {
  return dues.map((due, index) => ({ customerId: `${manager}${index + 1}`, rank: 0, manager, due }));
}

function days(planned: readonly PlannedContact[]): string[] {
  return planned.map(({ customerId, on }) => `${customerId} ${on}`);
}

describe('spreading contacts', () => {
  test('takes the due day itself, or the business day before it', () => {
    expect(days(spreadContacts(wants('김', '2024-10-04', '2024-10-06'), [], context))).toEqual([
      '김1 2024-10-04',
      '김2 2024-10-04',
    ]);
  });

  test('begins with the most overdue, from today on, so many a day', () => {
    const wanted = wants('김', '2024-09-03', '2024-09-01', '2024-09-02', '2024-09-30', '2024-09-15');
    expect(days(spreadContacts(wanted, [], context))).toEqual([
      '김2 2024-10-02',
      '김3 2024-10-02',
      '김1 2024-10-04',
      '김5 2024-10-04',
      '김4 2024-10-07',
    ]);
  });

  test('goes to an earlier day, where the due one is full', () => {
    const wanted = wants('김', '2024-10-08', '2024-10-08', '2024-10-08');
    expect(days(spreadContacts(wanted, [], context))).toEqual([
      '김1 2024-10-08',
      '김2 2024-10-08',
      '김3 2024-10-07',
    ]);
  });

  test('gives each manager days of their own', () => {
    const wanted = [...wants('김', '2024-10-02', '2024-10-02'), ...wants('박', '2024-10-02')];
    expect(days(spreadContacts(wanted, [], context))).toEqual([
      '김1 2024-10-02',
      '김2 2024-10-02',
      '박1 2024-10-02',
    ]);
  });

  test('puts a few a day of those that are late into the coming week, the first in rank first', () => {
    const late = wants('김', ...Array.from({ length: 30 }, () => '2024-05-01' as const));
    const wanted = [...late, { customerId: 'VIP', rank: -1, manager: '김', due: '2024-09-30' as const }];
    const added = spreadContacts(wanted, [], { ...context, mostPerDay: 8, latePerDay: 1 });
    expect(days(added)).toEqual(['VIP 2024-10-02', '김1 2024-10-04', '김10 2024-10-07', '김11 2024-10-08']);
    // Who is in time has a place beside them.
    const inTime = { customerId: '제때', rank: 2, manager: '김', due: '2024-10-04' as const };
    expect(days(spreadContacts([inTime], added, { ...context, latePerDay: 1 }))).toEqual(['제때 2024-10-04']);
  });

  test('gives nobody more who has not done what was late', () => {
    const open = Array.from({ length: 12 }, (_, index) => ({
      customerId: `열린${index}`,
      manager: '김',
      on: '2024-10-01' as const,
      isLate: true,
    }));
    expect(
      spreadContacts(wants('김', '2024-05-01'), open, { ...context, mostPerDay: 8, latePerDay: 3 }),
    ).toEqual([]);
    expect(
      days(spreadContacts(wants('김', '2024-10-15'), open, { ...context, mostPerDay: 8, latePerDay: 3 })),
    ).toEqual(['김1 2024-10-15']);
  });

  test('leaves what comes due later for later', () => {
    expect(spreadContacts(wants('김', '2024-10-17'), [], context)).toEqual([]);
  });

  const wanted = fc
    .array(fc.tuple(fc.constantFrom('김', '박', ''), fc.integer({ min: -40, max: 30 })), { maxLength: 40 })
    .map((list) =>
      list.map(([manager, offset], index) => ({
        customerId: String(index),
        rank: index % 3,
        manager,
        due: addDays(TODAY, offset),
      })),
    );

  test('never puts more on a day than fit, nothing on a day off, and nobody twice', () => {
    fc.assert(
      fc.property(wanted, fc.integer({ min: 1, max: 4 }), (list, mostPerDay) => {
        const added = spreadContacts(list, [], { ...context, mostPerDay });
        const loads = new Map<string, number>();
        for (const { manager, on } of added)
          loads.set(`${manager} ${on}`, (loads.get(`${manager} ${on}`) ?? 0) + 1);
        expect(Math.max(0, ...loads.values())).toBeLessThanOrEqual(mostPerDay);
        expect(added.every(({ on }) => calendar.isBusinessDay(on) && on >= TODAY)).toBe(true);
        expect(new Set(added.map(({ customerId }) => customerId)).size).toBe(added.length);
      }),
    );
  });

  test('adds nothing when it runs again, and does not move what is planned', () => {
    fc.assert(
      fc.property(wanted, (list) => {
        const added = spreadContacts(list, [], context);
        const inTwoRuns = spreadContacts(list.slice(0, 5), [], context);
        expect(spreadContacts(list, added, context)).toEqual([]);
        const rest = spreadContacts(list, inTwoRuns, context);
        expect(rest.some(({ customerId }) => inTwoRuns.some((one) => one.customerId === customerId))).toBe(
          false,
        );
      }),
    );
  });

  test('does not depend on the order of the list', () => {
    fc.assert(
      fc.property(wanted, (list) => {
        expect(spreadContacts([...list].reverse(), [], context)).toEqual(spreadContacts(list, [], context));
      }),
    );
  });
});
