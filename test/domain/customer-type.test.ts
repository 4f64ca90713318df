import fc from 'fast-check';
import type { CivilDate } from '../../src/domain/civil-date';
import { proposeType, yearlyValue } from '../../src/domain/customer-type';
import { customerFacts } from './customer-facts';
import { story } from './customer-story';

const TODAY: CivilDate = '2024-10-02';
const rules = { vipYearlyValue: 3_000_000, vipYears: 5, newDays: 90 };

describe('the proposed type', () => {
  test.each([
    ['nobody knows them yet', [], 'new noDealings'],
    ['first contact 89 days ago', ['2024-07-05 문의'], 'new recent 2024-07-05'],
    ['first contact 90 days ago', ['2024-07-04 문의'], 'regular ordinary 2024-07-04'],
    [
      'a new contract of an old acquaintance',
      ['관계 2020-01-01', '2024-09-01~2025-08-31'],
      'regular ordinary 2020-01-01',
    ],
    ['three million a year', ['2024-09-01~2025-08-31 월 250000'], 'vip value 3000000'],
    ['a won less', ['2023-09-01~2025-08-31 월 249999'], 'regular ordinary 2023-09-01'],
    [
      'term and purchases together',
      ['2023-09-01~2025-08-31 월 200000', '2024-05-01 구매 600000'],
      'vip value 3000000',
    ],
    ['a purchase more than a year ago', ['2023-10-02 구매 5000000'], 'regular ordinary 2023-10-02'],
    ['a great term that ended', ['2022-09-01~2023-08-31 월 900000'], 'regular ordinary 2022-09-01'],
    ['in use for five years', ['2019-10-02~2024-12-31'], 'vip longUse 2019-10-02'],
    ['was in use for five years', ['2018-10-02~2024-09-30'], 'regular ordinary 2018-10-02'],
    ['a term that is still to come', ['2024-11-01~2025-10-31 월 900000'], 'new noDealings'],
  ])('%s', (_name, lines, expected) => {
    const { type, reason } = proposeType(story(...lines), rules, TODAY);
    expect([type, ...Object.values(reason)].join(' ')).toBe(expected);
  });

  test('is VIP from the yearly value on, whatever else', () => {
    fc.assert(
      fc.property(customerFacts(TODAY), (facts) => {
        const { type } = proposeType(facts, { ...rules, vipYearlyValue: yearlyValue(facts, TODAY) }, TODAY);
        expect(type).toBe('vip');
      }),
    );
  });
});
