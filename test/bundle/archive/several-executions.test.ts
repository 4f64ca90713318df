// What one execution cannot finish, the next one does.
import { Machine } from '../../../workbench/runtime/machine';
import { people } from '../sidebar/sidebar-book';
import { type ArchiveBook, archiveBook, LOG, TAB } from './archive-book';

/** Milliseconds a round trip, so that the time is up in the middle of the work. */
const SLOW = 2_800;

function begun(): ArchiveBook {
  const book = archiveBook();
  const { seen } = book.preview();
  const slow = new Machine(book.workbook, book.machine.state, { latency: SLOW });
  slow.run('rpc', ['closeYear', { year: '2023', seen }], {
    project: book.project,
    via: 'sidebar',
    user: people.admin,
  });
  expect(book.call('archiveYears', {}, { as: 'admin' })).toMatchObject({
    unfinished: TAB,
    archives: [{ state: 'moving' }],
  });
  return book;
}

test('a person goes on with it', () => {
  const book = begun();
  expect(book.ask('closeYear', { year: '2023', seen: '' }, { as: 'admin' })).toMatchObject({
    error: { code: 'conflict' },
  });
  expect(book.call('continueArchive', {}, { as: 'admin' })).toEqual({ state: 'done', done: 7, of: 7 });
  expect(book.rows(LOG, '소통 내용')).toHaveLength(3);
});

test('the hourly run goes on with it, and computes the same meanwhile and afterwards', () => {
  const before = archiveBook();
  const [computed, rows] = [before.computed(), before.logged()];
  const book = begun();
  book.tickHour('2025-02-03', 11);
  expect(book.logged()).toEqual(rows);
  expect(book.computed()).toEqual(computed);
  expect(book.call('archiveYears', {}, { as: 'admin' })).toMatchObject({
    unfinished: null,
    archives: [{ state: 'done', rows: 7 }],
  });
});
