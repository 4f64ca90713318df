import fc from 'fast-check';
import { type Item, parseItems, printItems, servedNotices } from '../../src/app/outbox-items';
import { anyDate } from '../domain/civil-dates';

const anyItem: fc.Arbitrary<Item> = fc.oneof(
  fc.record({
    kind: fc.constant('stage' as const),
    contractId: fc.string(),
    end: anyDate,
    stage: fc.nat(366),
  }),
  fc.record({ kind: fc.constant('lapse' as const), contractId: fc.string(), end: anyDate }),
  fc.record({
    kind: fc.constant('followUp' as const),
    recordId: fc.string(),
    due: anyDate,
    what: fc.constantFrom('due' as const, 'overdue' as const),
  }),
  fc.record({
    kind: fc.constant('duty' as const),
    of: fc.string(),
    id: fc.string(),
    due: anyDate,
    stage: fc.constantFrom('soon' as const, 'due' as const, 'overdue' as const),
  }),
  fc.record({ kind: fc.constant('period' as const), key: fc.string() }),
);

test('items are read as they were printed', () => {
  fc.assert(
    fc.property(fc.array(anyItem), (items) => {
      expect(parseItems(printItems(items))).toEqual(items);
    }),
  );
});

test('whatever a person typed into the hidden column is passed over line by line', () => {
  const typed = [
    '["lapse","K-2024-0001","2024-10-25"]',
    '메모',
    '[]',
    '["lapse","K","언제"]',
    '{"a":1}',
    '["period",3]',
  ];
  expect(parseItems(typed.join('\n'))).toEqual([
    { kind: 'lapse', contractId: 'K-2024-0001', end: '2024-10-25' },
  ]);
  fc.assert(fc.property(fc.string(), (text) => expect(Array.isArray(parseItems(text))).toBe(true)));
});

test('a notice to several readers counts once, on its first day; one whose mail failed does not count', () => {
  const told = (state: 'sent' | 'failed', queuedAt: string) => ({
    at: 2,
    cells: {},
    row: { state, queuedAt, items: '["stage","K-2024-0001","2024-10-25",14]' },
  });
  const rows = [
    told('failed', '2024-10-10 08:37:00'),
    told('sent', '2024-10-11 08:37:00'),
    told('sent', '2024-10-14 08:37:00'),
  ];
  expect([...servedNotices({ outbox: { rows }, contracts: { rows: [] } })]).toEqual([
    ['K-2024-0001', [{ contractId: 'K-2024-0001', end: '2024-10-25', what: 14, on: '2024-10-11' }]],
  ]);
});
