import { autoRenewalStep } from '../../src/domain/auto-renewal';
import type { ContractTerm } from '../../src/domain/contract';
import { kim } from './example-ledger';

const times = { declineDays: 14, lapseDays: 60 };

/** Ends on 2024-11-14; the last day to decline is 2024-10-31. */
const on = (today: ContractTerm['start'], changes: Partial<ContractTerm> = {}, hasSuccessor = false) =>
  autoRenewalStep({ ...kim, ...changes }, { ...times, today, noticeDeadline: '2024-10-31', hasSuccessor });

test.each([
  ['2024-10-16', null],
  ['2024-10-17', { step: 'decline', due: '2024-10-31' }],
  ['2024-10-31', { step: 'decline', due: '2024-10-31' }],
  ['2024-11-01', null],
  ['2024-11-14', null],
  ['2024-11-15', { step: 'renewed', due: '2024-11-15' }],
  ['2025-01-13', { step: 'renewed', due: '2024-11-15' }],
  ['2025-01-14', null],
] as const)('a term that renews by itself asks on %s for %j', (today, step) => {
  expect(on(today)).toEqual(step);
});

test.each([
  ['is terminated', { terminatedOn: '2024-11-10' }],
  ['is lost', { renewalStage: 'lost' }],
  ['rests', { pausedFrom: '2024-10-01' }],
] as const)('nothing is asked of one that %s', (_, changes) => {
  expect(on('2024-10-20', changes)).toBeNull();
  expect(on('2024-11-20', changes)).toBeNull();
});

test('nothing is asked once the next term is there, and none to decline where there is no deadline', () => {
  expect(on('2024-11-20', {}, true)).toBeNull();
  const at = { ...times, today: '2024-10-20', noticeDeadline: null, hasSuccessor: false } as const;
  expect(autoRenewalStep(kim, at)).toBeNull();
});
