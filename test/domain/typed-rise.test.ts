import fc from 'fast-check';
import { keepRise, parseRise, printRise, type RiseFacts, type TypedRise } from '../../src/domain/typed-rise';

const kept: TypedRise = { contractId: 'K-1', before: 50_000, on: '2025-04-02', isOwed: false };
const subscription = { autoRenewal: null, itemKind: 'subscription', consentOn: null };

const facts = (parts: Partial<RiseFacts> = {}): RiseFacts => ({
  contractId: 'K-1',
  today: '2025-04-02',
  isRunning: true,
  perMonth: 60_000,
  former: null,
  isAsked: false,
  agreed: null,
  ...parts,
});

test.each<[string, TypedRise | null, Partial<RiseFacts>, TypedRise | null]>([
  ['a fee that went up is kept until its columns are read', null, { former: 50_000 }, kept],
  ['nothing is said where the fee before is not known', null, {}, null],
  ['a fee that went down is no rise', null, { former: 70_000 }, null],
  ['what the sidebar wrote was asked there', null, { former: 50_000, isAsked: true }, null],
  ['a term that is over has none', null, { former: 50_000, isRunning: false }, null],
  ['what was kept stays while nothing is read', kept, {}, kept],
  ['it stays while the fee cannot be read', kept, { perMonth: null }, kept],
  ['the first fee counts where it goes up again', kept, { former: 60_000, perMonth: 70_000 }, kept],
  ['it ends where the fee goes back', kept, { former: 60_000, perMonth: 50_000 }, null],
  ['it ends with the term', kept, { isRunning: false }, null],
  ['a cell that came from another row says nothing', { ...kept, contractId: 'K-2' }, {}, null],
  ['a subscription owes a consent', kept, { agreed: subscription }, { ...kept, isOwed: true }],
  [
    'so does a renewal by itself',
    kept,
    { agreed: { ...subscription, itemKind: null, autoRenewal: true } },
    { ...kept, isOwed: true },
  ],
  ['a lease without owes none', kept, { agreed: { ...subscription, itemKind: 'lease' } }, null],
  [
    'a consent of the 30 days before settles it',
    kept,
    { agreed: { ...subscription, consentOn: '2025-03-03' } },
    null,
  ],
  [
    'an older one does not',
    kept,
    { agreed: { ...subscription, consentOn: '2025-03-02' } },
    { ...kept, isOwed: true },
  ],
  [
    'a later one does',
    { ...kept, isOwed: true },
    { today: '2025-04-20', agreed: { ...subscription, consentOn: '2025-04-10' } },
    null,
  ],
  ['before the law there was none to ask', { ...kept, on: '2025-02-13' }, { agreed: subscription }, null],
])('%s', (_name, before, parts, after) => {
  expect(keepRise(before, facts(parts))).toEqual(after);
});

test('a run with the same facts changes nothing more', () => {
  const some = fc.record({
    perMonth: fc.option(fc.nat(100_000)),
    former: fc.option(fc.nat(100_000)),
    isRunning: fc.boolean(),
    isAsked: fc.boolean(),
    agreed: fc.option(fc.constantFrom(subscription, { ...subscription, consentOn: '2025-04-01' as const })),
  });
  fc.assert(
    fc.property(some, (parts) => {
      const once = keepRise(null, facts(parts));
      expect(keepRise(once, facts({ ...parts, former: null }))).toEqual(once);
    }),
  );
});

test('what is printed is read back, and nothing else is', () => {
  for (const rise of [kept, { ...kept, isOwed: true }]) expect(parseRise(printRise(rise))).toEqual(rise);
  for (const text of [
    null,
    '',
    'x',
    '[]',
    '["K-1","1","2025-04-02",true]',
    '["K-1",1,"2025-02-30",true]',
    '{}',
  ])
    expect(parseRise(text)).toBeNull();
});
