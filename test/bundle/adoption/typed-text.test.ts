// Whatever stands in a tab of the team's own, in its headers and in its name: adopted, run, mailed and undone, it is text.
import { hostileTexts, longText } from '../hostile-texts';
import { AdoptionBook } from './adoption-book';

const HEADERS = ['성함', '핸드폰', '시작일', '만기일', '종류', '월회비', '담당', '비고'];
const TAB = '=회원 <b>{{요약}} +1';

/** A row a text: it is the name, the service, the manager, the memo, and stands under headers that are such texts too. */
function hostileBook(texts: readonly string[], tab = TAB): AdoptionBook {
  const book = new AdoptionBook(tab, ['']);
  const sheet = book.sheet(tab);
  sheet.rowCount = texts.length + 10;
  sheet.columnCount = HEADERS.length + 8;
  const headers = [...HEADERS, ...texts.slice(0, 6)];
  headers.forEach((header, index) => {
    sheet.cells.set(1, index + 1, header);
  });
  texts.forEach((text, index) => {
    const phone = `010-0000-${String(1000 + index)}`;
    const line = [
      text,
      phone,
      '2023-11-20',
      '2024-11-19',
      text,
      '100,000원',
      text,
      text,
      ...Array(6).fill(text),
    ];
    line.forEach((cell, place) => {
      sheet.cells.set(index + 2, place + 1, cell);
    });
  });
  return book;
}

const formulas = (book: AdoptionBook) =>
  book.workbook.sheets.flatMap(({ name, cells }) =>
    [...cells.formulas].flatMap(([row, columns]) =>
      [...columns].map(([column]) => `${name} ${row},${column}`),
    ),
  );

/** What stands in the owner's columns, but for dates and fees. */
const typed = (book: AdoptionBook, rows: number) => {
  const { cells } = book.sheet(TAB);
  return Array.from({ length: rows }, (_, row) =>
    [1, 5, 7, 8, 9, 14].map((column) => cells.get(row + 2, column)),
  );
};

/** What agreeing changes in names and words: blanks at the ends, and marks that nobody sees. */
const agreed = new Map([
  [' 앞뒤 빈칸 ', '앞뒤 빈칸'],
  ['\u202a오른쪽\u202b\u2066\u2069', '오른쪽'],
]);

test('adopted, run, mailed and undone', () => {
  const texts = [...hostileTexts, longText];
  const book = hostileBook(texts);
  const before = book.state();
  book.adopt('all');
  const wanted = texts.map((text) => {
    const word = agreed.get(text) ?? text;
    return [word, word, text, text, text, text];
  });
  expect(typed(book, texts.length)).toEqual(wanted);
  book.tickHour('2024-10-04', 9);
  expect(typed(book, texts.length)).toEqual(wanted);
  expect(book.column('고객 정보', '고객명')).toEqual(wanted.map(([name]) => name));
  expect(formulas(book)).toEqual([]);
  expect(book.undo().state).toBe('undone');
  expect(book.state()).toEqual(before);
});

test('what the sidebar and the jobs write into its columns later is text as well', () => {
  const texts = hostileTexts.slice(0, 20);
  const book = hostileBook(texts.map((_, index) => `고객${index}`));
  book.adopt('all');
  book.tickHour('2024-10-02', 9);
  const ids = book.column('고객 정보', '고객 ID').map(String);
  texts.forEach((text, index) => {
    const customer = [{ field: 'name', before: `고객${index}`, after: text }];
    book.save('saveCustomer', { customerId: ids[index], edits: customer });
  });
  book.tickHour('2024-10-02', 10);
  expect(typed(book, texts.length).map(([name]) => name)).toEqual(texts);
  expect(formulas(book)).toEqual([]);
});
