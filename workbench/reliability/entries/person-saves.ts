// What a person clicks without a draft: who they are, rows put together again, the hourly run.
import { sortArea } from '../../book/sort';
import { ALIKE } from '../entry-point';
import type { TrialBook } from '../trial-book';
import type { Save } from './save';

const LEDGER = '이용고객 대장';

/** The ledger sorted up to 비고: what stands to the right of it has stayed behind. */
const torn = (book: TrialBook) => {
  const sheet = book.sheet(LEDGER);
  const columns = book.place(LEDGER, '비고');
  sortArea(sheet, { row: 2, column: 1, rows: sheet.cells.lastRow - 1, columns }, [
    { column: 1, ascending: false },
  ]);
  book.hour('2024-10-02T10:00');
};

export const personSaves: readonly Save[] = [
  { name: 'pickName', as: 'nameless', most: ALIKE, input: { name: '박철수' } },
  { name: 'reuniteRows', before: torn, input: {} },
];
