import type { ContractLine } from '../../src/app/sidebar/contracts-contract';
import type { Opening } from '../../src/app/sidebar/opening-contract';
import { sidebarKo } from '../../src/messages/sidebar-ko';
import {
  endAfterPause,
  newTerm,
  overlapping,
  proposedEnd,
  renewalOf,
} from '../../src/sidebar/contracts/proposal';
import { makeBook } from './fake-book';

const line = (parts: Partial<ContractLine['fields']>, more: Partial<ContractLine> = {}): ContractLine => ({
  contractId: 'K-2023-0001',
  fields: {
    start: '2023-10-26',
    end: '2024-10-25',
    service: '프리미엄 서비스',
    fee: '100000',
    feeCycle: '월',
    manager: '김영희',
    autoRenewal: '아니오',
    memo: '재계약 예정',
    ...parts,
  },
  status: 'expiring',
  daysLeft: 23,
  stage: null,
  monthlyValue: null,
  isSubscription: false,
  successorId: null,
  terminatedOn: null,
  pausedFrom: null,
  pausedUntil: null,
  ...more,
});

describe('a renewal', () => {
  test('begins the day after the end, as long and as dear as before, without the memo', () => {
    expect(renewalOf(line({}))).toEqual({
      service: '프리미엄 서비스',
      start: '2024-10-26',
      months: '12',
      end: '',
      fee: '100000',
      feeCycle: '월',
      manager: '김영희',
      autoRenewal: '아니오',
      memo: '',
      consentOn: '',
      consentHow: '',
    });
  });

  test('of odd days keeps its days', () => {
    expect(renewalOf(line({ start: '2024-01-01', end: '2024-01-20' }))).toMatchObject({
      start: '2024-01-21',
      months: '',
      end: '2024-02-09',
    });
  });

  test('of a term without dates proposes none', () => {
    expect(renewalOf(line({ start: '', end: '' }))).toMatchObject({ start: '', months: '', end: '' });
  });
});

// Civil Code, article 160: domain/sheets.md.
test.each([
  ['2023-10-26', '12', '2024-10-25'],
  ['2025-01-31', '1', '2025-02-28'],
  ['2024-02-29', '12', '2025-02-28'],
  ['2024-10-02', '', null],
  ['2024-10-02', '0', null],
  ['2024-10-02', '1.5', null],
  ['2024-10-02', 'x', null],
] as const)('a term from %s of %s months ends on %s', (start, months, end) => {
  expect(proposedEnd(start, months)).toBe(end);
});

test('a new term begins today; the only service there is proposes itself', () => {
  const { opening } = makeBook('team', 'ko');
  expect(newTerm(opening, '', sidebarKo.feeCycle)).toMatchObject({ start: '2024-10-02', service: '' });
  const one: Opening = { ...opening, services: opening.services.slice(0, 1) };
  expect(newTerm(one, '박철수', sidebarKo.feeCycle)).toMatchObject({
    service: '프리미엄 서비스',
    months: '12',
    fee: '100000',
    feeCycle: '월',
    manager: '박철수',
  });
});

describe('an overlap', () => {
  const term = { service: '프리미엄 서비스', start: '2024-10-25', end: '2025-10-24' } as const;

  test('is with a term of the same service that shares a day', () => {
    expect(overlapping([line({})], term, null)?.contractId).toBe('K-2023-0001');
    expect(overlapping([line({})], { ...term, start: '2024-10-26' }, null)).toBeNull();
    expect(overlapping([line({ service: '기본 서비스' })], term, null)).toBeNull();
  });

  test('is not with itself, nor with the days after a termination', () => {
    expect(overlapping([line({})], term, 'K-2023-0001')).toBeNull();
    expect(overlapping([line({}, { terminatedOn: '2024-09-30' })], term, null)).toBeNull();
    expect(overlapping([line({}, { terminatedOn: '2024-10-25' })], term, null)).not.toBeNull();
  });
});

test('a pause of ten days, both included, moves the end by ten days', () => {
  expect(endAfterPause('2024-10-25', '2024-10-01', '2024-10-10')).toBe('2024-11-04');
});
