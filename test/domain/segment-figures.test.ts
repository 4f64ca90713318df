import fc from 'fast-check';
import type { CustomerFacts } from '../../src/domain/customer-facts';
import { type SegmentMember, segmentFigures } from '../../src/domain/segment-figures';

const TODAY = '2024-10-02';
const nothing: CustomerFacts = {
  contacts: [],
  purchases: [],
  uses: [],
  terms: [],
  referrals: 0,
  since: null,
};
const running = { first: '2024-01-01', last: '2024-12-31', isRenewal: false, monthlyValue: 30_000 } as const;
const contact = (on: `${number}-${number}-${number}`, points: number | null = null) => ({
  on,
  category: null,
  points,
});

function member(word: string | null, facts: Partial<CustomerFacts> = {}, more: Partial<SegmentMember> = {}) {
  return {
    word,
    isChosen: false,
    isExpiring: false,
    everyDays: 60,
    facts: { ...nothing, ...facts },
    ...more,
  };
}

test('each segment has its customers, what they are worth, and who needs a call', () => {
  const figures = segmentFigures(
    [
      member('충성', { terms: [running, running], contacts: [contact('2024-08-03', 5)], referrals: 2 }),
      member('충성', { terms: [running], contacts: [contact('2024-08-02', 5), contact('2024-09-30', 2)] }),
      member('충성', { terms: [running] }, { isChosen: true, isExpiring: true }),
      member(null, { terms: [{ ...running, last: '2024-10-01' }] }),
    ],
    ['충성'],
    TODAY,
  );
  expect(figures).toEqual([
    {
      word: '충성',
      customers: 3,
      share: 3 / 4,
      chosen: 1,
      inUse: 3,
      monthlyValue: 120_000,
      expiring: 1,
      // Sixty days after 3 August are just over with this day; who was never called is late.
      late: 1,
      answered: 2,
      satisfied: 1 / 2,
      referrals: 2,
    },
    expect.objectContaining({ word: null, customers: 1, inUse: 0, late: 0, answered: 0, satisfied: null }),
  ]);
});

test('the words of the process come in its order, those of a team after them, nobody’s last', () => {
  const words = segmentFigures(
    [null, '우리끼리', '나', '가'].map((word) => member(word)),
    ['가', '나'],
    TODAY,
  ).map(({ word }) => word);
  expect(words).toEqual(['가', '나', '우리끼리', null]);
});

test('every customer is in one segment', () => {
  const anyMember = fc.constantFrom(null, '가', '나', '다').map((word) => member(word));
  fc.assert(
    fc.property(fc.array(anyMember, { minLength: 1 }), (members) => {
      const figures = segmentFigures(members, ['가'], TODAY);
      expect(figures.reduce((sum, { customers }) => sum + customers, 0)).toBe(members.length);
      expect(figures.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    }),
  );
});
