// What is kept of archived rows says the same as the rows.
import fc from 'fast-check';
import { figuresOf, packFigures, unpackFigures } from '../../../src/app/archive/figures';
import { satisfactionEntries } from '../../../src/app/jobs/sum-up-satisfaction';
import { addDays } from '../../../src/domain/civil-date';
import { summaryOfContacts } from '../../../src/domain/contact-summary';
import { satisfactionTable } from '../../../src/domain/satisfaction-table';
import { careLog, type LogRow } from '../../../src/sheets/care-log';

const blank = Object.fromEntries(Object.keys(careLog.columns).map((key) => [key, null])) as unknown as LogRow;
const TODAY = '2025-03-01';
const nothing = figuresOf([], []);

/** Rows around the turn of a year, of two customers, managers and channels. */
const rows = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 60 }),
    customerId: fc.constantFrom('1001', '1002', null),
    manager: fc.constantFrom('김영희', '박철수', null),
    channel: fc.constantFrom('전화', null),
    satisfaction: fc.constantFrom(1, 2, 3, 4, 5, null),
    purchasedFor: fc.constantFrom(null, 1_000, 20_000),
    number: fc.integer({ min: 1, max: 20_000 }),
  }),
  { maxLength: 60 },
);

const logOf = (list: typeof rows extends fc.Arbitrary<infer List> ? List : never): LogRow[] =>
  list.map(({ day, number, ...row }): LogRow => {
    const date = addDays('2023-12-01', day);
    return { ...blank, ...row, date, recordId: `L-${date.slice(0, 4)}-${String(number).padStart(4, '0')}` };
  });

test('figures of one part and rows of the other make the table of all', () => {
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 60 }), (list, day) => {
      const all = logOf(list);
      const from = addDays('2023-12-01', day);
      const gone = all.filter(({ date }) => (date ?? '') < from);
      const left = all.filter(({ date }) => (date ?? '') >= from);
      const kept = unpackFigures(packFigures(figuresOf(gone, [])));
      expect(
        satisfactionTable(satisfactionEntries(left, []), { today: TODAY, kept: kept?.groups ?? [] }),
      ).toEqual(satisfactionTable(satisfactionEntries(all, []), { today: TODAY }));
    }),
  );
});

test('a customer’s last contact and answer are those of both parts', () => {
  fc.assert(
    fc.property(rows, fc.nat(60), (list, count) => {
      // By day: what is archived is the older part.
      const entries = figuresOf(
        logOf(list).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1)),
        [],
      ).entries.filter(({ customerId }) => customerId === '1001');
      const kept = unpackFigures(packFigures({ ...nothing, entries: entries.slice(0, count) }));
      expect(summaryOfContacts([...(kept?.entries ?? []), ...entries.slice(count)])).toEqual(
        summaryOfContacts(entries),
      );
    }),
  );
});

test('figures come back from their text as they were, entries by customer', () => {
  fc.assert(
    fc.property(rows, (list) => {
      const figures = figuresOf(logOf(list), []);
      const back = unpackFigures(packFigures(figures));
      const inOrder = (entries: typeof figures.entries = []) =>
        entries.map((one) => JSON.stringify(one)).sort();
      expect(inOrder(back?.entries)).toEqual(inOrder(figures.entries));
      expect({ ...back, entries: [] }).toEqual({ ...figures, entries: [] });
    }),
  );
});

test('the highest number of each series is kept, by number and not by letters', () => {
  const ids = ['L-2023-0009', 'L-2023-10000', 'L-2022-0003', '손으로 적음'];
  const log = ids.map((recordId): LogRow => ({ ...blank, date: '2023-01-01', recordId }));
  expect(figuresOf(log, []).numbers).toEqual(['L-2023-10000', 'L-2022-0003']);
});

test.each(['', '[]', '{"groups":[["week","2023-13-01",0,null,1]]}', '|{'])(
  '%p is not taken for figures',
  (text) => {
    expect(unpackFigures(text)).toBeNull();
  },
);
