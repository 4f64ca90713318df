// People who work in the log while a year of it is closed or taken back: no row is lost, none stands twice, and none is
// mixed up with another.
import { insertRows } from '../../../workbench/book/structure';
import { type ArchiveBook, archiveBook, LOG } from './archive-book';

/** Members at which the document is read or written; between others nothing can come that makes a difference. */
const TOUCHING =
  /^(Range\.(get\w*Values?|copyTo)|SpreadsheetApp\.flush|DeveloperMetadataFinder\.find|Sheet\.(getLastRow|getMaxRows|deleteRow\w*|insertRows?\w*))$/;

const deeds: Readonly<Record<string, (book: ArchiveBook) => void>> = {
  'sorts the log': (book) => book.sortAll(LOG, 1, false),
  'inserts a row above': (book) => book.insertRow(LOG, 2),
  'inserts rows in the middle': (book) => insertRows(book.workbook, book.sheet(LOG), 6, 3, 'before'),
  'moves a row': (book) => book.moveRow(LOG, 3, 9),
  'edits rows': (book) => {
    for (const row of [2, 3, 4, 8])
      if (row <= book.sheet(LOG).cells.lastRow) book.put(LOG, row, '결과', `동료의 말 ${row}`);
  },
  'adds a row': (book) => book.log({ day: '2025-02-03', customer: '1004', content: '동료의 기록' }),
  'moves a column': (book) => book.moveColumn(LOG, '결과', 2),
};

/** What stands in the rows of the log and its archives, by id: of one that stands twice for a moment that of the log. */
function rowsOf(book: ArchiveBook): { readonly rows: readonly string[]; readonly twice: readonly string[] } {
  const tabs = book.workbook.sheets
    .map(({ name }) => name)
    // Without its header an archive is just being made.
    .filter((name) => name.startsWith(LOG) && book.headers(name).includes('_행ID'));
  const byId = new Map<string, string>();
  const twice: string[] = [];
  for (const name of [LOG, ...tabs.filter((one) => one !== LOG)])
    for (const [id = '', ...line] of book.rows(
      name,
      '_행ID',
      '소통 내용',
      '날짜',
      '고객 ID',
      '결과',
      '팀 메모',
      '기록번호',
    )) {
      if (line.every((cell) => cell === '')) continue;
      const key = String(id) || JSON.stringify(line);
      if (byId.has(key)) twice.push(key);
      else byId.set(key, JSON.stringify(line));
    }
  return { rows: [...byId.values()].sort(), twice };
}

const works: Readonly<Record<string, { prepare(): ArchiveBook; name: 'closeYear' | 'undoArchive' }>> = {
  closing: { prepare: archiveBook, name: 'closeYear' },
  'taking back': {
    prepare() {
      const book = archiveBook();
      book.close();
      return book;
    },
    name: 'undoArchive',
  },
};

function start(
  book: ArchiveBook,
  name: 'closeYear' | 'undoArchive',
  meanwhile: (call: number, member: string) => void,
) {
  const input = name === 'closeYear' ? { year: '2023', seen: book.preview().seen } : { id: '2023' };
  book.ask(name, input as never, { as: 'admin', faults: { meanwhile } }); // each has its own input
}

/** Every so manieth point of each work, with one deed after the other. */
const STRIDE = 12;

test.each(Object.entries(works))('%s, while others work in the log', (_, { prepare, name }) => {
  const points: number[] = [];
  start(prepare(), name, (call, member) => {
    if (TOUCHING.test(member)) points.push(call);
  });
  const chosen = points.filter((_point, index) => index % STRIDE === 0);
  const wrong = chosen.flatMap((point, index) => {
    const [deed = '', work] = Object.entries(deeds)[index % Object.keys(deeds).length] ?? [];
    const book = prepare();
    let expected: readonly string[] = [];
    start(book, name, (call) => {
      if (call !== point) return;
      work?.(book);
      expected = rowsOf(book).rows;
    });
    book.tickHour('2025-02-03', 11);
    const { rows, twice } = rowsOf(book);
    // A row that was added gets its number afterwards.
    const found = new Set(rows.map((row) => row.replace(/"L-2025-\d+"/, '""')));
    const lost = expected.filter((row) => !found.has(row));
    const isRight = expected.length > 0 && twice.length + lost.length === 0 && found.size === expected.length;
    return isRight ? [] : [{ deed, point, twice, lost }];
  });
  expect(wrong).toEqual([]);
});
