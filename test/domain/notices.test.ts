import fc from 'fast-check';
import { type HolidayRow, holidayCalendar } from '../../src/domain/business-days';
import { addDays, type CivilDate, daysBetween } from '../../src/domain/civil-date';
import type { ContractTerm } from '../../src/domain/contract';
import { type DueNotice, dueNotice, type Served } from '../../src/domain/notices';
import { hong, kim, park, windowOf } from './example-ledger';

const STAGES = [60, 30, 14, 7, 1, 0];

interface World {
  stages?: readonly number[];
  window?: number;
  hasSuccessor?: boolean;
  firstSeen?: CivilDate;
  extra?: readonly HolidayRow[];
}

/** A digest on each given day that is a business day; `termOn` is what the ledger says that day. */
function runDigests(
  days: readonly CivilDate[],
  termOn: (day: CivilDate) => ContractTerm,
  world: World = {},
): { day: CivilDate; notice: DueNotice }[] {
  const calendar = holidayCalendar({ extra: world.extra ?? [] });
  const served: Served[] = [];
  const told: { day: CivilDate; notice: DueNotice }[] = [];
  for (const today of days.filter(calendar.isBusinessDay)) {
    const term = termOn(today);
    const notice = dueNotice(term, {
      today,
      window: world.window ?? windowOf(term),
      stages: world.stages ?? STAGES,
      committedStages: [14, 7, 1, 0],
      hasSuccessor: world.hasSuccessor ?? false,
      firstSeen: world.firstSeen ?? term.start,
      served,
      calendar,
    });
    if (notice === null) continue;
    told.push({ day: today, notice });
    served.push({
      contractId: term.id,
      end: term.end,
      what: notice.kind === 'lapse' ? 'lapse' : notice.stage,
      on: today,
    });
  }
  return told;
}

/** As a line per notice: the day, the stage or lapse, the days left. */
function lines(told: ReturnType<typeof runDigests>): string[] {
  return told.map(({ day, notice }) =>
    [day, notice.kind === 'lapse' ? 'lapse' : `D-${notice.stage}`, notice.daysLeft].join(' '),
  );
}

function daysFrom(first: CivilDate, last: CivilDate): CivilDate[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, offset) => addDays(first, offset));
}

describe('the example ledger from 2024-10-02 to 2024-12-02', () => {
  const days = daysFrom('2024-10-02', '2024-12-02');
  const run = (term: ContractTerm) => runDigests(days, () => term, { firstSeen: '2024-10-02' });

  test('tells of 홍길동, whose renewal is agreed but not entered', () => {
    const told = run(hong);
    expect(lines(told)).toEqual([
      '2024-10-11 D-14 14',
      '2024-10-18 D-7 7',
      '2024-10-24 D-1 1',
      '2024-10-25 D-0 0',
      '2024-10-28 lapse -3',
    ]);
    expect(told.map(({ notice }) => notice.kind === 'lapse' || notice.committed)).not.toContain(false);
  });

  test('tells of 김철수 from 30 days on', () => {
    const told = run(kim);
    expect(lines(told)).toEqual([
      '2024-10-15 D-30 30',
      '2024-10-31 D-14 14',
      '2024-11-07 D-7 7',
      '2024-11-13 D-1 1',
      '2024-11-14 D-0 0',
      '2024-11-15 lapse -1',
    ]);
    expect(told.map(({ notice }) => notice.kind === 'stage' && notice.committed)).not.toContain(true);
  });

  test('tells of 박영희 before the weekends that hold her stages', () => {
    expect(lines(run(park))).toEqual([
      '2024-10-02 D-60 59',
      '2024-10-31 D-30 30',
      '2024-11-15 D-14 15',
      '2024-11-22 D-7 8',
      '2024-11-29 D-0 1',
      '2024-12-02 lapse -2',
    ]);
  });
});

describe('a stage', () => {
  test('longer than the window is none of the service', () => {
    expect(lines(runDigests(daysFrom('2024-08-01', '2024-10-10'), () => park, { window: 45 }))).toEqual([]);
    expect(lines(runDigests(daysFrom('2024-08-01', '2024-10-10'), () => park, { window: 60 }))).toEqual([
      '2024-09-30 D-60 61',
    ]);
  });

  test('takes those passed in an outage along, the most urgent one speaking', () => {
    const days = [...daysFrom('2024-09-02', '2024-10-04'), ...daysFrom('2024-11-18', '2024-11-29')];
    expect(lines(runDigests(days, () => park))).toEqual([
      '2024-09-30 D-60 61',
      '2024-11-18 D-14 12',
      '2024-11-22 D-7 8',
      '2024-11-29 D-0 1',
    ]);
  });

  test('overtaken by the end is dropped and the lapse told instead', () => {
    expect(lines(runDigests(daysFrom('2024-12-03', '2024-12-31'), () => park))).toEqual([
      '2024-12-03 lapse -3',
    ]);
  });

  test('of an editable list counts in any order', () => {
    expect(lines(runDigests(daysFrom('2024-11-01', '2024-11-29'), () => park, { stages: [3, 20] }))).toEqual([
      '2024-11-08 D-20 22',
      '2024-11-27 D-3 3',
    ]);
  });

  test('that a team holiday falls on comes the business day before', () => {
    const extra = [{ date: '2024-10-31', name: '창립기념일', off: true }] as const;
    expect(lines(runDigests(daysFrom('2024-10-16', '2024-11-06'), () => kim, { extra }))).toEqual([
      '2024-10-16 D-30 29',
      '2024-10-30 D-14 15',
    ]);
  });

  test('longer than one served is not owed, however the list was edited', () => {
    const served = [{ contractId: kim.id, end: kim.end, what: 14, on: '2024-10-31' }] as const;
    const calendar = holidayCalendar({ extra: [] });
    const context = {
      today: '2024-11-01',
      window: 30,
      committedStages: [],
      hasSuccessor: false,
      firstSeen: kim.start,
      served,
      calendar,
    } as const;
    expect(dueNotice(kim, { ...context, stages: [30, 21, 7] })).toBeNull();
    expect(dueNotice({ ...kim, id: 'K-2024-0009' }, { ...context, stages: [30, 21, 7] })).toMatchObject({
      stage: 21,
    });
  });
});

describe('no notice', () => {
  const all = daysFrom('2024-09-02', '2024-12-31');

  test.each([
    ['a 해지일, also a future one', { terminatedOn: '2025-06-30' }],
    ['the stage 이탈', { renewalStage: 'lost' }],
    ['a start still to come', { start: '2025-01-01', end: '2025-01-20' }],
    ['an open pause', { pausedFrom: '2024-06-01' }],
  ] as const)('goes out for a term with %s', (_, changes) => {
    expect(lines(runDigests(all, () => ({ ...park, ...changes })))).toEqual([]);
  });

  test('goes out for a term with a successor', () => {
    expect(lines(runDigests(all, () => park, { hasSuccessor: true }))).toEqual([]);
  });

  test('goes out for a term that had ended when first seen', () => {
    expect(lines(runDigests(all, () => hong, { firstSeen: '2024-10-26' }))).toEqual([]);
    expect(
      lines(runDigests(daysFrom('2024-10-25', '2024-10-31'), () => hong, { firstSeen: '2024-10-25' })),
    ).toEqual(['2024-10-25 D-0 0', '2024-10-28 lapse -3']);
  });
});

describe('what was held back', () => {
  test('during a pause is served as one after it', () => {
    const paused: ContractTerm = { ...park, pausedFrom: '2024-09-20', pausedUntil: '2024-11-17' };
    expect(lines(runDigests(daysFrom('2024-09-02', '2024-11-20'), () => paused))).toEqual([
      '2024-11-18 D-14 12',
    ]);
  });

  test('does not move into a pause that ends on the weekend before it', () => {
    const paused: ContractTerm = { ...park, pausedFrom: '2024-11-08', pausedUntil: '2024-11-17' };
    expect(lines(runDigests(daysFrom('2024-11-01', '2024-11-21'), () => paused))).toEqual([
      '2024-11-01 D-30 29',
      '2024-11-18 D-14 12',
    ]);
  });

  test('before the start is served on or after it', () => {
    const short: ContractTerm = { ...kim, start: '2024-11-04', end: '2024-11-17' };
    expect(lines(runDigests(daysFrom('2024-10-01', '2024-11-08'), () => short))).toEqual([
      '2024-11-04 D-14 13',
      '2024-11-08 D-7 9',
    ]);
  });

  test('by an agreed renewal is served as one when the renewal falls away', () => {
    const told = runDigests(daysFrom('2024-09-02', '2024-11-07'), (day) =>
      day < '2024-11-06' ? { ...park, memo: '재계약 예정' } : park,
    );
    expect(lines(told)).toEqual(['2024-11-06 D-30 24']);
  });

  test('of a lapse waits for the end of the pause that covers it', () => {
    const paused: ContractTerm = { ...park, pausedFrom: '2024-11-25', pausedUntil: '2024-12-10' };
    expect(lines(runDigests(daysFrom('2024-11-25', '2024-12-20'), () => paused))).toEqual([
      '2024-12-11 lapse -11',
    ]);
  });
});

describe('an end that changes', () => {
  test('has notices of its own, and finds those it had when it comes back', () => {
    const extended: ContractTerm = { ...park, end: '2024-12-31' };
    const told = runDigests(daysFrom('2024-10-02', '2024-11-12'), (day) =>
      day >= '2024-10-10' && day < '2024-11-07' ? extended : park,
    );
    expect(lines(told)).toEqual(['2024-10-02 D-60 59', '2024-11-01 D-60 60', '2024-11-07 D-30 23']);
  });

  test('into the past lapses', () => {
    const told = runDigests(daysFrom('2024-11-18', '2024-11-20'), (day) =>
      day < '2024-11-20' ? park : { ...park, end: '2024-11-10' },
    );
    expect(lines(told)).toEqual(['2024-11-18 D-14 12', '2024-11-20 lapse -10']);
  });
});

describe('whatever days are missed', () => {
  const span = daysFrom('2024-08-26', '2024-12-31');
  const someDays = fc.subarray(span);
  const someTerm = fc.record({
    end: fc.integer({ min: 0, max: 90 }).map((days) => addDays('2024-09-15', days)),
    window: fc.integer({ min: 0, max: 90 }),
    memo: fc.constantFrom('', '재계약 예정'),
  });

  test('no stage is told twice, each is shorter than the one before, the lapse comes last', () => {
    fc.assert(
      fc.property(someDays, someTerm, (days, { window, ...changes }) => {
        const told = runDigests(days, () => ({ ...park, ...changes }), { window });
        const order = told.map(({ notice }) => (notice.kind === 'lapse' ? -1 : notice.stage));
        expect(order).toEqual([...new Set(order)].sort((a, b) => b - a));
      }),
    );
  });

  test('the lapse is told on the first digest after the end', () => {
    fc.assert(
      fc.property(someDays, someTerm, (days, { window, ...changes }) => {
        const calendar = holidayCalendar({ extra: [] });
        const told = runDigests(days, () => ({ ...park, ...changes }), { window });
        const firstAfter = days.filter((day) => day > changes.end && calendar.isBusinessDay(day))[0];
        expect(told.find(({ notice }) => notice.kind === 'lapse')?.day).toBe(firstAfter);
      }),
    );
  });

  test('a second digest on the same day has nothing to say', () => {
    fc.assert(
      fc.property(someDays, someTerm, (days, { window, ...changes }) => {
        const termOn = () => ({ ...park, ...changes });
        const twice = days.flatMap((day) => [day, day]);
        expect(runDigests(twice, termOn, { window })).toEqual(runDigests(days, termOn, { window }));
      }),
    );
  });

  test('a stage whose day is a digest day before the end is never left untold', () => {
    fc.assert(
      fc.property(someDays, someTerm, (days, { window, ...changes }) => {
        const told = runDigests(days, () => ({ ...park, ...changes }), { window });
        const business = days.filter(holidayCalendar({ extra: [] }).isBusinessDay);
        const kept = STAGES.filter((stage) => stage <= window && (changes.memo === '' || stage <= 14));
        const shortestBy = (day: CivilDate) =>
          Math.min(...kept.filter((stage) => daysBetween(day, changes.end) <= stage));
        for (const day of business.filter((candidate) => candidate <= changes.end)) {
          const stagesSoFar = told.filter((entry) => entry.day <= day && entry.notice.kind === 'stage');
          const shortestTold = Math.min(
            ...stagesSoFar.map(({ notice }) => (notice.kind === 'stage' ? notice.stage : -1)),
          );
          expect(shortestTold).toBeLessThanOrEqual(shortestBy(day));
        }
      }),
    );
  });
});
