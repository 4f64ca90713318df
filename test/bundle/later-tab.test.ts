import { exampleBook } from './add-on-book';

test('a tab that a feature needs stands behind the others and leaves in front what a person looks at', () => {
  const book = exampleBook();
  const shown = book.sheet('업무 일지').id;
  book.workbook.activeSheetId = shown;
  book.type('업무 일지', 3, '분류', '불만');
  book.type('업무 일지', 3, '날짜', '2024-10-01');
  const before = book.workbook.sheets.map(({ name }) => name);
  book.tickHour('2024-10-02');
  const names = book.workbook.sheets.map(({ name }) => name);
  expect(names.slice(0, before.length)).toEqual(before);
  expect(names.slice(before.length)).toContain('불만·요청');
  expect(book.workbook.activeSheetId).toBe(shown);
});
