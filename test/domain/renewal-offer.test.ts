import fc from 'fast-check';
import { holidayCalendar } from '../../src/domain/business-days';
import { addDays, type CivilDate, daysBetween } from '../../src/domain/civil-date';
import type { ContractTerm } from '../../src/domain/contract';
import { dueOffer, type OfferContext, type ServedOffer } from '../../src/domain/renewal-offer';
import { kim } from './example-ledger';

const calendar = holidayCalendar({ extra: [] });
/** 2024-11-14 is a Thursday; 30 days before it is Tuesday 2024-10-15, 7 before Thursday 2024-11-07. */
const term: ContractTerm = { ...kim };

function due(today: CivilDate, changes: Partial<ContractTerm> = {}, context: Partial<OfferContext> = {}) {
  return dueOffer(
    { ...term, ...changes },
    { today, stages: [30, 7], hasSuccessor: false, noticeDeadline: null, served: [], calendar, ...context },
  );
}

describe('a renewal mail to a customer', () => {
  test.each([
    ['2024-10-14', null],
    ['2024-10-15', 30],
    ['2024-10-20', 30],
    ['2024-10-26', 30],
    // Nearer to the stage of 7 days than to that of 30: it waits for the next.
    ['2024-10-28', null],
    ['2024-11-06', null],
    ['2024-11-07', 7],
    ['2024-11-14', 7],
    ['2024-11-15', null],
  ] as const)('on %s is that of stage %s', (today, stage) => {
    expect(due(today)).toBe(stage);
  });

  test('is owed once per end and stage, and a shorter stage serves the longer ones', () => {
    const served: ServedOffer[] = [{ contractId: term.id, end: term.end, stage: 30 }];
    expect(due('2024-10-16', {}, { served })).toBeNull();
    expect(due('2024-11-07', {}, { served })).toBe(7);
    expect(due('2024-10-16', {}, { served: [{ contractId: term.id, end: term.end, stage: 7 }] })).toBeNull();
    expect(due('2024-10-16', {}, { served: [{ contractId: term.id, end: '2023-11-14', stage: 7 }] })).toBe(
      30,
    );
    expect(due('2024-10-16', {}, { served: [{ contractId: 'K-1', end: term.end, stage: 7 }] })).toBe(30);
  });

  test.each([
    ['paused', { pausedFrom: '2024-10-01' }],
    ['terminated', { terminatedOn: '2024-10-01' }],
    ['to be terminated', { terminatedOn: '2024-11-01' }],
    ['lost', { renewalStage: 'lost' }],
    ['agreed on', { renewalStage: 'committed' }],
    ['agreed on in words', { memo: '재계약 예정' }],
    ['not begun', { start: '2024-10-17' }],
    ['ended', { end: '2024-10-15' }],
  ] as const)('is never owed for a term that is %s', (_, changes) => {
    expect(due('2024-10-16')).toBe(30);
    expect(due('2024-10-16', changes)).toBeNull();
  });

  test('is never owed for a renewed term', () => {
    expect(due('2024-10-16', {}, { hasSuccessor: true })).toBeNull();
  });

  test('of a term that renews by itself counts down to the day by which one may still decline', () => {
    const context = { noticeDeadline: '2024-10-31' } as const;
    expect(due('2024-09-27', {}, context)).toBeNull();
    // The 30th day before, 2024-10-01, is a holiday.
    expect(due('2024-09-30', {}, context)).toBe(30);
    expect(due('2024-10-24', {}, context)).toBe(7);
    expect(due('2024-11-01', {}, context)).toBeNull();
  });

  test('comes on the last business day before a stage that falls on days off', () => {
    // 30 days before 2024-11-04 is Saturday 2024-10-05; the day before is a Friday.
    expect(due('2024-10-02', { end: '2024-11-04' })).toBeNull();
    expect(due('2024-10-04', { end: '2024-11-04' })).toBe(30);
  });

  test('goes out at most once per stage over any days on which the team works, never after the end', () => {
    const stages = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 5 });
    const days = fc.uniqueArray(fc.integer({ min: -70, max: 5 }), { maxLength: 60 });
    fc.assert(
      fc.property(stages, days, (chosen, worked) => {
        const served: ServedOffer[] = [];
        const sent: CivilDate[] = [];
        for (const day of worked.sort((a, b) => a - b)) {
          const today = addDays(term.end, day);
          const stage = due(today, {}, { stages: chosen, served });
          if (stage === null) continue;
          served.push({ contractId: term.id, end: term.end, stage });
          sent.push(today);
        }
        const told = served.map(({ stage }) => stage);
        expect(told).toEqual([...new Set(told)].sort((a, b) => b - a));
        expect(sent.every((day) => daysBetween(day, term.end) >= 0)).toBe(true);
      }),
    );
  });
});
