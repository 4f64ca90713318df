// What a person clicks without a draft: who they are, rows put together again, the hourly run.
import { sortArea } from '../../book/sort';
import type { TrialBook } from '../trial-book';
import type { Save } from './save';

const LEDGER = '이용고객 대장';
const CUSTOMERS = '고객 정보';

/** The ledger sorted up to 비고, what stands to the right of it has stayed behind; and of 고객 정보 the addresses alone. */
const torn = (book: TrialBook) => {
  const addresses = ['gildong', 'chulsoo', 'younghee'];
  for (const [index, name] of addresses.entries())
    book.sheet(CUSTOMERS).cells.set(index + 2, book.place(CUSTOMERS, '이메일'), `${name}@example.com`);
  book.hour('2024-10-02T09:00');
  sort(book, LEDGER, 1, book.place(LEDGER, '비고'), false);
  sort(book, CUSTOMERS, book.place(CUSTOMERS, '이메일'), book.place(CUSTOMERS, '이메일'), true);
  book.hour('2024-10-02T10:00');
};

function sort(book: TrialBook, title: string, from: number, to: number, ascending: boolean): void {
  const sheet = book.sheet(title);
  const area = { row: 2, column: from, rows: sheet.cells.lastRow - 1, columns: to - from + 1 };
  sortArea(sheet, area, [{ column: from, ascending }]);
}

export const personSaves: readonly Save[] = [
  { name: 'pickName', as: 'nameless', isAlike: true, input: { name: '박철수' } },
  { name: 'reuniteRows', before: torn, input: {} },
];
