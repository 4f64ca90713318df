import fc from 'fast-check';
import { holidayCalendar } from '../../src/domain/business-days';
import { type BusinessHours, businessMinutes } from '../../src/domain/business-hours';
import { type CivilMoment, momentAt } from '../../src/domain/civil-moment';
import { type CaseTimes, type ServicePromise, serviceLevel } from '../../src/domain/service-level';
import { anyDateFrom } from './civil-dates';

const hours: BusinessHours = {
  spans: [{ from: 540, to: 1080 }],
  calendar: holidayCalendar({ extra: [] }),
};
/** 4 hours to answer and 16 to solve; near from the half on, and the administrators told from the last quarter on. */
const promise: ServicePromise = { firstResponse: 240, resolution: 960, nearShare: 0.5, warnShare: 0.25 };

// Received on the eve of 개천절: answered by 10-04 12:00, solved by 10-08 (화, 10-09 is 한글날) 15:00:
// 1 h on 10-02, 9 h on 10-04, 6 h on 10-07.
const received: CaseTimes = {
  receivedAt: '2024-10-02 17:00',
  firstRespondedAt: null,
  resolvedAt: null,
  pauses: [],
};

/** How a case stands, in a line. */
function tell(times: Partial<CaseTimes>, now: CivilMoment, of: ServicePromise = promise): string {
  const { firstResponse, resolution, state, escalation, waited } = serviceLevel(
    hours,
    of,
    { ...received, ...times },
    now,
  );
  const target = (one: typeof firstResponse) => `${one.due ?? ''} ${one.state} ${one.left ?? ''}`;
  return [target(firstResponse), target(resolution), state, escalation, waited]
    .map((part) => part ?? '')
    .join(' | ');
}

describe('a case received at 17:00 on the eve of 개천절', () => {
  test.each<[string, Partial<CaseTimes>, CivilMoment, string]>([
    [
      'is in time at first',
      {},
      '2024-10-02 17:30',
      '2024-10-04 12:00 open 210 | 2024-10-07 15:00 open 930 | kept |  | 0',
    ],
    [
      'loses nothing on the holiday',
      {},
      '2024-10-03 15:00',
      '2024-10-04 12:00 open 180 | 2024-10-07 15:00 open 900 | kept |  | 0',
    ],
    [
      'is near its first deadline from the half of its time on',
      {},
      '2024-10-04 10:00',
      '2024-10-04 12:00 near 120 | 2024-10-07 15:00 open 840 | near |  | 0',
    ],
    [
      'is told to the administrators before the breach',
      {},
      '2024-10-04 11:00',
      '2024-10-04 12:00 near 60 | 2024-10-07 15:00 open 780 | near | warned | 0',
    ],
    [
      'holds to the last minute of its deadline',
      {},
      '2024-10-04 12:00',
      '2024-10-04 12:00 near 0 | 2024-10-07 15:00 open 720 | near | warned | 0',
    ],
    [
      'is missed a minute later',
      {},
      '2024-10-04 12:01',
      '2024-10-04 12:00 missed -1 | 2024-10-07 15:00 open 719 | missed | breached | 0',
    ],
    [
      'is told once more when as much time has gone by again',
      {},
      '2024-10-04 16:00',
      '2024-10-04 12:00 missed -240 | 2024-10-07 15:00 near 480 | missed | prolonged | 0',
    ],
    [
      'that was answered in time has its solution left',
      { firstRespondedAt: '2024-10-04 12:00' },
      '2024-10-04 13:00',
      '2024-10-04 12:00 met  | 2024-10-07 15:00 open 660 | kept |  | 0',
    ],
    [
      'that was answered late stays missed, but there is nothing more to tell anybody',
      { firstRespondedAt: '2024-10-04 12:01' },
      '2024-10-04 13:00',
      '2024-10-04 12:00 missed  | 2024-10-07 15:00 open 660 | missed |  | 0',
    ],
    [
      'that was solved was answered by that',
      { resolvedAt: '2024-10-04 11:00' },
      '2024-10-20 13:00',
      '2024-10-04 12:00 met  | 2024-10-07 15:00 met  | kept |  | 0',
    ],
    [
      'stands still while the customer is waited for',
      {
        firstRespondedAt: '2024-10-04 10:00',
        pauses: [{ from: '2024-10-04 10:00', to: null }],
      },
      '2024-10-07 10:00',
      '2024-10-04 12:00 met  |  waiting 840 | waiting |  | 540',
    ],
    // 2 h had gone by; paused from 10-04 10:00 to 10-08 09:00 (17 h: 8 and 9): 14 h left are 9 on 10-08, 5 on 10-10
    [
      'goes on where it stood when the customer has answered, over 한글날',
      {
        firstRespondedAt: '2024-10-04 10:00',
        pauses: [{ from: '2024-10-04 10:00', to: '2024-10-08 09:00' }],
      },
      '2024-10-08 10:00',
      '2024-10-04 12:00 met  | 2024-10-10 14:00 open 780 | kept |  | 1020',
    ],
    [
      'is still late where the wait began after the deadline',
      { pauses: [{ from: '2024-10-04 13:00', to: null }] },
      '2024-10-04 15:00',
      '2024-10-04 12:00 missed -60 |  waiting 660 | missed | breached | 120',
    ],
    [
      'that was solved during a wait met its deadline',
      {
        firstRespondedAt: '2024-10-04 10:00',
        resolvedAt: '2024-10-30 10:00',
        pauses: [{ from: '2024-10-04 10:00', to: null }],
      },
      '2024-11-01 10:00',
      '2024-10-04 12:00 met  |  met  | kept |  | 9180',
    ],
  ])('%s', (_, times, now, told) => {
    expect(tell(times, now)).toBe(told);
  });

  test('is told to nobody before a breach where the policy says so', () => {
    const late = { ...promise, warnShare: 0 };
    expect(tell({}, '2024-10-04 12:00', late)).toContain('near |  |');
    expect(tell({}, '2024-10-04 12:01', late)).toContain('breached');
  });
});

const anyMoment = fc
  .tuple(anyDateFrom('2024-09-01', 60), fc.integer({ min: 0, max: 1439 }))
  .map(([date, minute]) => momentAt(date, minute));

describe('any case', () => {
  test('never gets better by waiting: in time, then near, then missed', () => {
    const order = { open: 0, near: 1, missed: 2, met: 3, waiting: 4 } as const;
    fc.assert(
      fc.property(anyMoment, anyMoment, anyMoment, (receivedAt, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        const at = (now: CivilMoment) =>
          serviceLevel(hours, promise, { ...received, receivedAt }, now).firstResponse.state;
        expect(order[at(early)]).toBeLessThanOrEqual(order[at(late)]);
      }),
    );
  });

  test('is met exactly when it is answered by its deadline', () => {
    fc.assert(
      fc.property(anyMoment, anyMoment, anyMoment, (receivedAt, answered, now) => {
        const open = serviceLevel(hours, promise, { ...received, receivedAt }, now).firstResponse;
        const done = serviceLevel(
          hours,
          promise,
          { ...received, receivedAt, firstRespondedAt: answered },
          now,
        ).firstResponse;
        expect(done.due).toBe(open.due);
        expect(done.state).toBe(answered <= (open.due ?? '') ? 'met' : 'missed');
      }),
    );
  });

  test('is overdue by the business minutes since its deadline, those in pauses left out', () => {
    fc.assert(
      fc.property(anyMoment, anyMoment, anyMoment, anyMoment, (receivedAt, now, from, to) => {
        const pauses = [{ from, to }];
        const { firstResponse, resolution } = serviceLevel(
          hours,
          promise,
          { ...received, receivedAt, pauses },
          now,
        );
        for (const { due, state, left } of [firstResponse, resolution]) {
          if (state !== 'missed' || due === null) continue;
          expect(left).toBe(0 - businessMinutes(hours, due, now, pauses));
        }
      }),
    );
  });
});
