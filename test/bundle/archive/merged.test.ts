// Customers who were made one, and rows of theirs that were put away: found through the merge, and given back by its undoing.
import { newCustomer } from '../sidebar/sidebar-book';
import { type ArchiveBook, archiveBook, LOG, TAB } from './archive-book';

/** 1003 박영희 has a second number, with a contact of 2023 under each. */
function twice(): { book: ArchiveBook; twin: string } {
  const book = archiveBook();
  const draft = newCustomer({ name: '박영히', phone: '010-1111-2222' });
  const { customerId: twin } = book.call('addCustomer', { key: book.key(), draft });
  book.log({ day: '2023-12-29', customer: twin, content: '옛 번호로', points: 5, bought: ['선물', 9_000] });
  book.tickHour('2025-02-03', 11);
  return { book, twin };
}

const merge = (book: ArchiveBook, twin: string) => {
  const { seen } = book.call('compareCustomers', { one: '1003', other: twin });
  const draft = { stays: '1003', goes: twin, take: [], join: [], seen };
  return book.call('mergeCustomers', { key: book.key(), draft }, { as: 'admin' }).mergeId;
};
const undo = (book: ArchiveBook, mergeId: string) =>
  expect(book.call('undoMerge', { mergeId }, { as: 'admin' })).toEqual({ isDone: true, held: null });
/** What an archive tells on the page of a customer, and what is computed of the customer. */
const known = (book: ArchiveBook, hour: number, ...ids: string[]) => {
  book.tickHour('2025-02-03', hour);
  return ids.map((id) => [
    book.call('archivedContacts', { id: '2023', customerId: id }).contacts.map(({ content }) => content),
    ...(book
      .rows('고객 정보', '고객 ID', '최근 접촉일', '최근 만족도', '구매 패턴')
      .find(([one]) => one === id)
      ?.slice(1) ?? []),
  ]);
};
const archived = (book: ArchiveBook) => JSON.stringify(book.rows(TAB, '고객 ID', '소통 내용'));

test('rows put away before the merge are found through it, and no longer once it is undone', () => {
  const { book, twin } = twice();
  book.close();
  const [rows, before] = [archived(book), known(book, 12, '1003', twin)];
  expect(before.map(([contents]) => contents)).toEqual([['=1+1 이라고 적은 말'], ['옛 번호로']]);
  const mergeId = merge(book, twin);
  const [one] = known(book, 13, '1003');
  expect(one?.[0]).toEqual(['=1+1 이라고 적은 말', '옛 번호로']);
  expect(one?.[3]).toContain('구매 3회 · 합계 21,000원');
  expect(archived(book)).toBe(rows);
  undo(book, mergeId);
  expect(known(book, 14, '1003', twin)).toEqual(before);
  expect(archived(book)).toBe(rows);
});

test('rows put away after the merge go back with its undoing, whenever their archive is taken back', () => {
  const { book, twin } = twice();
  const mergeId = merge(book, twin);
  book.close();
  const rows = archived(book);
  expect(rows).not.toContain(twin);
  expect(known(book, 12, '1003')[0]?.[0]).toEqual(['=1+1 이라고 적은 말', '옛 번호로']);
  undo(book, mergeId);
  const apart = known(book, 13, '1003', twin);
  expect(apart.map(([contents]) => contents)).toEqual([['=1+1 이라고 적은 말'], ['옛 번호로']]);
  expect(apart[1]?.[3]).toContain('선물');
  expect(archived(book)).toBe(rows);
  book.undo();
  expect(book.rows(LOG, '소통 내용', '고객 ID').find(([text]) => text === '옛 번호로')?.[1]).toBe(twin);
});
