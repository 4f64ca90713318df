import {
  type ContractTerm,
  daysLeft,
  isOpenPauseTooLong,
  isRenewalCommitted,
  noticeDeadline,
  statusOf,
  successorsOf,
} from '../../src/domain/contract';
import { hong, kim, park, windowOf } from './example-ledger';

const term: ContractTerm = { ...kim, start: '2024-01-01', end: '2024-12-31' };

function statusOn(today: ContractTerm['start'], changes: Partial<ContractTerm> = {}, hasSuccessor = false) {
  return statusOf({ ...term, ...changes }, { today, window: 30, hasSuccessor });
}

describe('the life cycle', () => {
  test('gives the statuses of the example ledger on 2024-10-02', () => {
    const statuses = [hong, kim, park].map((example) =>
      statusOf(example, { today: '2024-10-02', window: windowOf(example), hasSuccessor: false }),
    );
    expect(statuses).toEqual(['active', 'active', 'expiring']);
    expect([hong, kim, park].map((example) => daysLeft(example, '2024-10-02'))).toEqual([23, 43, 59]);
  });

  test.each([
    ['2023-12-31', 'scheduled'],
    ['2024-01-01', 'active'],
    ['2024-11-30', 'active'],
    ['2024-12-01', 'expiring'],
    ['2024-12-31', 'expiring'],
    ['2025-01-01', 'expired'],
  ] as const)('on %s is %s', (today, status) => {
    expect(statusOn(today)).toBe(status);
  });

  test('ends on 해지일, not before, and that outranks everything', () => {
    const terminatedOn = '2024-06-10';
    expect(statusOn('2024-06-09', { terminatedOn })).toBe('active');
    expect(statusOn('2024-06-10', { terminatedOn })).toBe('terminated');
    expect(statusOn('2025-02-01', { terminatedOn }, true)).toBe('terminated');
    expect(statusOn('2023-12-20', { terminatedOn: '2023-12-10' })).toBe('terminated');
  });

  test('rests from the first day of a pause to its last, both included', () => {
    const pause = { pausedFrom: '2024-06-01', pausedUntil: '2024-06-30' } as const;
    expect(statusOn('2024-05-31', pause)).toBe('active');
    expect(statusOn('2024-06-01', pause)).toBe('paused');
    expect(statusOn('2024-06-30', pause)).toBe('paused');
    expect(statusOn('2024-07-01', pause)).toBe('active');
    expect(statusOn('2025-03-01', { pausedFrom: '2024-06-01' })).toBe('paused');
    expect(statusOn('2024-06-01', { pausedUntil: '2024-06-30' })).toBe('active');
    expect(statusOn('2023-12-31', { pausedFrom: '2023-12-01' })).toBe('scheduled');
  });

  test('is renewed after the end when a successor exists', () => {
    expect(statusOn('2025-01-01', {}, true)).toBe('renewed');
    expect(statusOn('2024-12-31', {}, true)).toBe('active');
  });

  test.each([{ renewalStage: 'committed' }, { memo: '고객이 재계약 예정이라고 함' }] as const)(
    'does not warn once renewal is agreed: %j',
    (changes) => {
      expect(statusOn('2024-12-20', changes)).toBe('active');
      expect(statusOn('2025-01-01', changes)).toBe('expired');
    },
  );

  test('warns while renewal is only talked about', () => {
    expect(isRenewalCommitted({ ...term, renewalStage: 'proposed', memo: '재계약 상담 필요' }, false)).toBe(
      false,
    );
    expect(statusOn('2024-12-20', { renewalStage: 'lost' })).toBe('expiring');
  });
});

describe('a successor', () => {
  const next: ContractTerm = {
    ...term,
    id: 'K-2025-0001',
    start: '2025-03-01',
    end: '2026-02-28',
    previousId: term.id,
  };

  test('is the term that names its predecessor, whatever its service and gap', () => {
    const other = { ...next, service: '프리미엄 서비스' };
    expect(successorsOf([term, other]).get(term.id)).toBe(other);
    expect(successorsOf([term, { ...next, previousId: null }]).size).toBe(0);
  });

  test('that was given up before its start is none', () => {
    expect(successorsOf([{ ...next, terminatedOn: '2025-02-28' }]).size).toBe(0);
    expect(successorsOf([{ ...next, terminatedOn: '2025-03-01' }]).size).toBe(1);
  });

  test('is the earliest of several, in any order of rows, and never the term itself', () => {
    const later = { ...next, id: 'K-2025-0002', start: '2025-04-01' } as const;
    expect(successorsOf([later, next]).get(term.id)).toBe(next);
    expect(successorsOf([next, later]).get(term.id)).toBe(next);
    expect(successorsOf([{ ...term, previousId: term.id }]).size).toBe(0);
  });
});

test('the last day to give notice lies so many days before the end', () => {
  expect(noticeDeadline(hong, 30)).toBe('2024-09-25');
  expect(noticeDeadline(hong, 0)).toBe('2024-10-25');
});

describe('an open pause', () => {
  test('is too long from its 91st day', () => {
    const paused: ContractTerm = { ...term, pausedFrom: '2024-01-01' };
    expect(isOpenPauseTooLong(paused, '2024-03-30', 90)).toBe(false);
    expect(isOpenPauseTooLong(paused, '2024-03-31', 90)).toBe(true);
    expect(isOpenPauseTooLong({ ...paused, pausedUntil: '2024-12-31' }, '2024-11-30', 90)).toBe(false);
    expect(isOpenPauseTooLong({ ...paused, terminatedOn: '2024-03-01' }, '2024-04-30', 90)).toBe(false);
    expect(isOpenPauseTooLong(term, '2024-11-30', 90)).toBe(false);
  });
});
