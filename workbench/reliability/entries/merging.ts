// Two customers made one, and made two again: whatever ends the execution, all rows name the same one afterwards.
import type { EntryPoint } from '../entry-point';
import { seoul, TrialBook } from '../trial-book';
import { contact, newCustomer, rpc } from './rpc';

const STAYS = '1003';
export const GOES = '1004';

/** 박영희 a second time, with a contract, a contact and a customer whom she sent. */
export function doubled(): TrialBook {
  const book = TrialBook.example();
  book.hour('2024-10-02T07:00');
  book.machine.set({ at: seoul('2024-10-02T07:50') });
  const twin = { ...newCustomer, name: '박영히', phone: '010-1111-2222' };
  rpc(book, 'addCustomer', { key: 'trial-twin-1', draft: twin }, { as: 'admin' });
  rpc(
    book,
    'logContact',
    {
      key: 'trial-twin-2',
      draft: { ...contact, customerId: GOES, contractId: '', followUp: '', followUpBy: null },
    },
    { as: 'admin' },
  );
  book.put('고객 정보', 2, '추천인 고객 ID', GOES);
  return book;
}

export function merge(book: TrialBook, faults = {}) {
  const { result } = rpc(book, 'compareCustomers', { one: STAYS, other: GOES }, { as: 'admin' });
  const { seen } = (result as { value: { seen: string } }).value; // the add-on's own answer
  const draft = { stays: STAYS, goes: GOES, take: ['email'], join: [], seen };
  return rpc(book, 'mergeCustomers', { key: 'trial-merge-1', draft }, { as: 'admin', faults });
}

function undo(book: TrialBook, faults = {}) {
  return rpc(book, 'undoMerge', { mergeId: 'M-2024-0001' }, { as: 'admin', faults });
}

/** Each attempt keeps its record; what was noted twice is noted. */
export const ignores = /^(?:고객 합치기 기록|변경 기록): /;

export const merging: readonly EntryPoint[] = [
  {
    name: 'making two customers one',
    procedure: 'mergeCustomers',
    ignores,
    prepare: doubled,
    act: merge,
    settle(book, isDone) {
      book.hour('2024-10-02T08:00');
      // Not begun, as far as the person was told: they click once more.
      if (!isDone) merge(book);
      book.hour('2024-10-02T09:00');
    },
  },
  {
    name: 'making them two again',
    procedure: 'undoMerge',
    ignores,
    prepare() {
      const book = doubled();
      merge(book);
      book.hour('2024-10-02T08:00');
      return book;
    },
    act: undo,
    settle(book, isDone) {
      book.hour('2024-10-02T09:00');
      if (!isDone) undo(book);
      book.hour('2024-10-02T10:00');
    },
  },
];
