// Someone sorts in the very moment in which a new row is saved: the whole table, or some of its columns, which tears
// rows from their ids. The new row is there once, and no cell of another row is written over.
import { newCustomer, numberedBook, type SidebarBook, term } from './sidebar-book';

const CUSTOMERS = '고객 정보';
const LEDGER = '이용고객 대장';

/** What each column says, in whatever order; what the save itself makes anew is left out. */
function columns(book: SidebarBook, sheet: string): Map<string, string[]> {
  const { cells, columnCount } = book.sheet(sheet);
  const headers = Array.from({ length: columnCount }, (_, index) => String(cells.get(1, index + 1)));
  return new Map(
    headers.map((header) => [header, book.column(sheet, header).map(String).filter(Boolean).sort()]),
  );
}

/** Calls at which others may come between, and the columns of a book in which nobody does. */
function undisturbed(book: SidebarBook, name: string, input: unknown, sheet: string) {
  const calls: number[] = [];
  const members = ['Range.getValues', 'SpreadsheetApp.flush', 'Sheet.getLastRow', 'Sheet.appendRow'];
  const run = book.raw(name, input, {
    faults: {
      meanwhile: (call, member) => {
        if (members.includes(member)) calls.push(call);
      },
    },
  });
  expect(run.result).toMatchObject({ ok: true });
  return { calls, wanted: columns(book, sheet) };
}

const at = (when: number, act: () => void) => ({
  meanwhile: (call: number) => {
    if (call === when) act();
  },
});

describe.each([
  [CUSTOMERS, 'addCustomer', newCustomer({ memo: '- 주의' })],
  [LEDGER, 'addContract', { customerId: '1001', previousId: 'K-2023-0001', ...term({ memo: '=메모' }) }],
] as const)('while a row is added to %s', (sheet, name, draft) => {
  test.each([
    ['its first columns', 6],
    ['all but the ids', 12],
    ['all of it', 99],
  ])('someone sorts %s: every cell stands once, and nothing else has changed', (_, most) => {
    const counted = numberedBook();
    const before = columns(counted, sheet);
    const { calls, wanted } = undisturbed(counted, name, { key: counted.key(), draft }, sheet);
    expect(calls.length).toBeGreaterThan(8);
    let saved = 0;
    for (const call of calls) {
      const book = numberedBook();
      const width = Math.min(most, book.sheet(sheet).columnCount);
      const answer = book.raw(
        name,
        { key: book.key(), draft },
        { faults: at(call, () => book.sortColumns(sheet, 1, width)) },
      );
      // A row on which the new one relies may be torn before it is asked for: then nothing is saved.
      const isSaved = JSON.stringify(answer.result).includes('"ok":true');
      saved += Number(isSaved);
      for (const [header, texts] of columns(book, sheet)) {
        const due = (isSaved ? wanted : before).get(header);
        if (header !== '_행ID') expect([call, header, texts]).toEqual([call, header, due]);
      }
      const ids = book.column(sheet, '_행ID').filter((id) => id !== '');
      expect([call, new Set(ids).size]).toEqual([call, ids.length]);
    }
    expect(saved).toBeGreaterThan(5);
  });
});

test('a long table that is sorted just then has the new row once, wherever it stands by now', () => {
  const long = () => {
    const book = numberedBook();
    for (let index = 0; index < 130; index += 1)
      book.fill(CUSTOMERS, { '고객 ID': String(2000 + index), 고객명: `고객${index}`, _행ID: `R-${index}` });
    return book;
  };
  const counted = long();
  const draft = newCustomer();
  const { calls } = undisturbed(counted, 'addCustomer', { key: counted.key(), draft }, CUSTOMERS);
  for (const call of calls) {
    const book = long();
    const answer = book.ask(
      'addCustomer',
      { key: book.key(), draft },
      { faults: at(call, () => book.sortAll(CUSTOMERS, book.place(CUSTOMERS, '고객명'), false)) },
    );
    expect([call, answer.ok]).toEqual([call, true]);
    expect(book.column(CUSTOMERS, '고객명').filter((one) => one === '정하늘')).toHaveLength(1);
  }
});
