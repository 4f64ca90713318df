// A column that is bound only after its own yes.
import { AdoptionBook } from './adoption-book';

const lines = [
  '성함|연락처|시작일|만기일|회비(천원)',
  '김하나|010-0000-0001|@2024-01-02|@2024-12-31|600,000원',
  '이두리|010-0000-0002|@2024-01-02|@2024-12-31|#35',
  '박세찬|010-0000-0003|@2024-01-02|@2024-12-31|무료 체험',
];

test('waits with all of its cells, however surely they are read, and changes none of them without it', () => {
  const book = new AdoptionBook('명단', lines);
  const { groups } = book.preview();
  expect(groups.map(({ kind, column, count, question }) => [kind, column, count, question])).toEqual([
    ['sure', 'E', 1, 'bind fee'],
    ['guess', 'E', 1, 'bind fee'],
    ['unread', 'E', 1, null],
  ]);
  book.adopt([]);
  const { cells } = book.sheet('명단');
  expect([2, 3, 4].map((row) => cells.get(row, 5))).toEqual(['600,000원', 35, '무료 체험']);
});
