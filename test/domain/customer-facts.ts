// Any customer's facts, for properties.
import fc from 'fast-check';
import { addDays, type CivilDate } from '../../src/domain/civil-date';
import type { ContactFact, CustomerFacts, UseFact } from '../../src/domain/customer-facts';

const categories = [
  'question',
  'request',
  'suggestion',
  'complaint',
  'consultation',
  'sale',
  'renewal',
  'training',
  null,
] as const;

/** Facts of the years around a day, some of them still ahead of it. */
export function customerFacts(today: CivilDate): fc.Arbitrary<CustomerFacts> {
  const day = fc.integer({ min: -1_500, max: 60 }).map((offset) => addDays(today, offset));
  const contact: fc.Arbitrary<ContactFact> = fc.record({
    on: fc.integer({ min: -200, max: 5 }).map((offset) => addDays(today, offset)),
    category: fc.constantFrom(...categories),
    points: fc.option(fc.integer({ min: 1, max: 5 })),
  });
  const term: fc.Arbitrary<UseFact> = fc
    .record({
      first: day,
      days: fc.integer({ min: 0, max: 800 }),
      isRenewal: fc.boolean(),
      monthlyValue: fc.option(fc.nat(1_000_000)),
    })
    .map(({ first, days, ...rest }) => ({ first, last: addDays(first, days), ...rest }));
  return fc.record({
    contacts: fc.array(contact, { maxLength: 8 }),
    purchases: fc.array(fc.record({ on: day, won: fc.nat(5_000_000) }), { maxLength: 3 }),
    uses: fc.array(day, { maxLength: 2 }),
    terms: fc.array(term, { maxLength: 3 }),
    referrals: fc.nat(3),
    since: fc.option(day),
  });
}
