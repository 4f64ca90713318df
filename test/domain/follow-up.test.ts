import { holidayCalendar } from '../../src/domain/business-days';
import type { CivilDate } from '../../src/domain/civil-date';
import { dueFollowUp, type FollowUp, type ServedFollowUp } from '../../src/domain/follow-up';

const calendar = holidayCalendar({ extra: [] });

/** What digests on these days say of a follow-up, as `day notice`. */
function tell(followUp: FollowUp, days: readonly CivilDate[]): string[] {
  const served: ServedFollowUp[] = [];
  for (const today of days) {
    const what = dueFollowUp(followUp, { today, served, calendar });
    if (what !== null) served.push({ due: followUp.due, what, on: today });
  }
  return served.map(({ what, on }) => `${on} ${what}`);
}

describe('a follow-up', () => {
  const week: CivilDate[] = [
    '2024-10-14',
    '2024-10-15',
    '2024-10-16',
    '2024-10-17',
    '2024-10-17',
    '2024-10-18',
  ];

  test('is told on its day, and once when it is late', () => {
    expect(tell({ due: '2024-10-16', doneOn: null }, week)).toEqual(['2024-10-16 due', '2024-10-17 overdue']);
  });

  test('is told on the last business day before a day off', () => {
    const days: CivilDate[] = ['2024-10-01', '2024-10-02', '2024-10-04', '2024-10-07'];
    expect(tell({ due: '2024-10-03', doneOn: null }, days)).toEqual(['2024-10-02 due', '2024-10-04 overdue']);
  });

  test('that is done is not told', () => {
    expect(tell({ due: '2024-10-16', doneOn: '2024-10-15' }, week)).toEqual([]);
  });

  test('whose day was missed is told as late only', () => {
    expect(tell({ due: '2024-10-16', doneOn: null }, ['2024-10-14', '2024-10-18'])).toEqual([
      '2024-10-18 overdue',
    ]);
  });

  test('that is put off is told again for its new day', () => {
    const served = [{ due: '2024-10-16', what: 'due', on: '2024-10-16' }] as const;
    const putOff = { due: '2024-10-21', doneOn: null } as const;
    expect(dueFollowUp(putOff, { today: '2024-10-17', served, calendar })).toBeNull();
    expect(dueFollowUp(putOff, { today: '2024-10-21', served, calendar })).toBe('due');
  });
});
