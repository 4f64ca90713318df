// A ledger too large for one execution: it stops by itself before Google would end it, and goes on in the next.
import { Machine } from '../../../workbench/runtime/machine';
import { AdoptionBook } from './adoption-book';

const lines = [
  '성함|핸드폰|시작일|만기일|월회비|상태',
  '김하나|01000000001|2024.1.2.|2024.12.31.|100,000원|이용중',
  '이두리|#1000000002|2024.2.3.|2025.1.31.|10만|해약',
];

/** Seconds of each round trip, as if the tab were that large. */
const SLOW = 7000;

test('an adoption says how far it has come, and the next execution ends it', () => {
  const book = new AdoptionBook('명단', lines);
  book.run('install');
  const { seen } = book.preview('all');
  const before = book.state();
  const slow = new Machine(book.workbook, book.machine.state, { latency: SLOW });
  const call = (name: string, input: unknown) =>
    slow.run('rpc', [name, input], { project: book.project, via: 'sidebar' }).result;
  const cells = 10;
  expect(call('adopt', { ...book.wish('all'), seen })).toMatchObject({
    value: { state: 'going', done: 0, of: cells },
  });
  expect(book.call('ownerTabs', {})).toMatchObject({
    unfinished: true,
    adoptions: [{ state: 'begun', canUndo: false }],
  });
  expect(book.call('continueAdoption', {})).toMatchObject({ state: 'done', done: cells, of: cells });
  expect(book.column('고객 정보', '고객명')).toEqual(['김하나', '이두리']);
  book.undo();
  expect(book.state()).toEqual(before);
});

test('one that nobody goes on with is ended by the hourly run, or by the next opening', () => {
  const ended = (goOn: (book: AdoptionBook) => void) => {
    const book = new AdoptionBook('명단', lines);
    book.run('install');
    const { seen } = book.preview('all');
    const slow = new Machine(book.workbook, book.machine.state, { latency: SLOW });
    slow.run('rpc', ['adopt', { ...book.wish('all'), seen }], { project: book.project, via: 'sidebar' });
    expect(book.call('ownerTabs', {}).unfinished).toBe(true);
    goOn(book);
    return book.call('ownerTabs', {});
  };
  const done = { unfinished: false, adoptions: [{ state: 'done', canUndo: true }] };
  expect(ended((book) => book.tickHour('2024-10-02', 9))).toMatchObject(done);
  const open = { project: undefined, via: 'sidebar' } as const;
  expect(
    ended((book) =>
      book.machine.run('rpc', ['open', { selection: false }], { ...open, project: book.project }),
    ),
  ).toMatchObject(done);
});
