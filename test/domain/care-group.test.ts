import fc from 'fast-check';
import { type GroupRules, proposeGroup } from '../../src/domain/care-group';
import { type CivilDate, daysBetween } from '../../src/domain/civil-date';
import { useOf } from '../../src/domain/customer-facts';
import { customerFacts } from './customer-facts';
import { story } from './customer-story';
import { hong } from './example-ledger';

const TODAY: CivilDate = '2024-10-02';

const rules: GroupRules = {
  negativeDays: 180,
  negativeComplaints: 2,
  stoppedDays: 30,
  loyalRenewals: 2,
  loyalYears: 3,
  loyalReferrals: 2,
  demandDays: 90,
  demandContacts: 3,
  demandPurchases: 2,
  undecidedContacts: 3,
  undecidedDays: 14,
};

describe('the proposed group', () => {
  test.each([
    ['nothing known', [], null],
    ['one ordinary term', ['2024-03-01~2025-02-28'], null],
    [
      'two renewals',
      ['2024-01-01~2024-12-31 갱신', '2023-01-01~2023-12-31 갱신', '2022-01-01~2022-12-31'],
      'loyal renewed 2',
    ],
    [
      'a renewal that is to come does not count',
      ['2023-11-01~2024-10-31 갱신', '2024-11-01~2025-10-31 갱신'],
      null,
    ],
    ['in use for three years', ['2021-10-02~2024-12-31'], 'loyal longUse 2021-10-02'],
    ['in use for a day less', ['2021-10-03~2024-12-31'], null],
    ['in use, and recommended us to two', ['2024-03-01~2025-02-28', '추천 2'], 'loyal referrals 2'],
    ['recommended us, and left', ['2023-03-01~2024-02-29', '추천 2'], 'stopped stopped 2024-02-29'],
    ['the term ended 30 days ago', ['2023-09-02~2024-09-02'], 'stopped stopped 2024-09-02'],
    ['the term ended 29 days ago', ['2023-09-03~2024-09-03'], null],
    ['a term is to come', ['2023-01-01~2024-01-01', '2024-11-01~2025-10-31'], null],
    ['last bought in spring', ['2024-04-01 구매 10000'], 'stopped stopped 2024-04-01'],
    ['used after the term ended', ['2023-01-01~2024-01-01', '2024-09-20 이용'], null],
    ['bought after the term ended', ['2023-01-01~2024-01-01', '2024-09-20 구매 10000'], null],
    [
      'two complaints',
      ['2024-03-01~2025-02-28', '2024-05-01 불만', '2024-09-01 불만'],
      'negative complaints 2 180',
    ],
    ['one of them long ago', ['2024-03-01~2025-02-28', '2024-04-05 불만', '2024-09-01 불만'], null],
    [
      'dissatisfied at last',
      ['2024-08-01 만족도 5', '2024-09-01 만족도 2'],
      'negative dissatisfied 2024-09-01 2',
    ],
    ['content again', ['2024-08-01 만족도 1', '2024-09-01 만족도 4'], null],
    [
      'loyal, but dissatisfied',
      ['2021-01-01~2024-12-31', '2024-09-01 만족도 1'],
      'negative dissatisfied 2024-09-01 1',
    ],
    [
      'asks and asks without buying',
      ['2024-09-18 문의', '2024-09-20 상담', '2024-10-01 문의'],
      'undecided hesitates 3 2024-09-18',
    ],
    [
      'asks a lot since a few days',
      ['2024-09-19 문의', '2024-09-20 상담', '2024-10-01 문의'],
      'highDemand asks 3 90',
    ],
    [
      'asks a lot, having a contract',
      ['2024-03-01~2025-02-28', '2024-09-01 요청', '2024-09-20 상담', '2024-10-01 문의'],
      'highDemand asks 3 90',
    ],
    ['buys again and again', ['2024-08-01 구매 10000', '2024-10-01 구매 20000'], 'highDemand buys 2 90'],
    ['asked too long ago', ['2024-07-04 문의', '2024-09-20 상담', '2024-10-01 문의'], null],
    ['what lies ahead does not count', ['2024-10-03 불만', '2024-10-04 불만'], null],
  ])('%s', (_name, lines, expected) => {
    const proposal = proposeGroup(story(...lines), rules, TODAY);
    expect(proposal && [proposal.group, ...Object.values(proposal.reason)].join(' ')).toBe(expected);
  });

  test('does not depend on the order of terms, nor on that of contacts of different days', () => {
    fc.assert(
      fc.property(customerFacts(TODAY), (facts) => {
        const contacts = [...new Map(facts.contacts.map((one) => [one.on, one])).values()];
        const ordered = { ...facts, contacts };
        const turned = { ...facts, contacts: [...contacts].reverse(), terms: [...facts.terms].reverse() };
        expect(proposeGroup(turned, rules, TODAY)).toEqual(proposeGroup(ordered, rules, TODAY));
      }),
    );
  });

  test('a higher threshold never makes a customer negative', () => {
    fc.assert(
      fc.property(customerFacts(TODAY), fc.integer({ min: 0, max: 5 }), (facts, more) => {
        const stricter = { ...rules, negativeComplaints: rules.negativeComplaints + more };
        if (proposeGroup(facts, stricter, TODAY)?.group !== 'negative') return;
        expect(proposeGroup(facts, rules, TODAY)?.group).toBe('negative');
      }),
    );
  });

  test('is 이용 중단 only where nothing was used for the days of the rule', () => {
    fc.assert(
      fc.property(customerFacts(TODAY), (facts) => {
        if (proposeGroup(facts, rules, TODAY)?.group !== 'stopped') return;
        for (const { last } of facts.terms) expect(daysBetween(last, TODAY)).toBeGreaterThanOrEqual(30);
      }),
    );
  });
});

describe('the days of use of a term', () => {
  test('end before the day of termination', () => {
    expect(useOf({ ...hong, terminatedOn: '2024-05-01' }, 100_000)).toMatchObject({ last: '2024-04-30' });
    expect(useOf({ ...hong, terminatedOn: hong.start }, null)).toBeNull();
    expect(useOf(hong, null)).toMatchObject({ first: hong.start, last: hong.end, isRenewal: false });
  });
});
