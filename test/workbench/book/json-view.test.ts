import { sheetView } from '../../../workbench/book/json-view';
import { changeStyle } from '../../../workbench/book/style';
import { bookWith } from './book-with';

test('a sheet is shown up to its last cell, dates as ISO in the zone of the spreadsheet', () => {
  const book = bookWith({
    대장: [
      ['이름', '시작', '시각'],
      ['박영희', 45567, 45567.5],
      ['', '', true],
    ],
  });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  changeStyle(sheet, { row: 2, column: 2, rows: 999, columns: 2 }, () => ({ numberFormat: 'yyyy. M. d' }));
  expect(sheetView(sheet, book)).toEqual({
    name: '대장',
    hidden: false,
    values: [
      ['이름', '시작', '시각'],
      ['박영희', '2024-10-02', '2024-10-02T12:00:00+09:00'],
      ['', '', true],
    ],
    displayValues: [
      ['이름', '시작', '시각'],
      ['박영희', '2024. 10. 2', '2024. 10. 2'],
      ['', '', 'TRUE'],
    ],
  });
});

test('the offset is the one of that day', () => {
  const book = bookWith({ 대장: [[45567.5, 45627.5]] });
  book.timeZone = 'America/New_York';
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  changeStyle(sheet, { row: 1, column: 1, rows: 1, columns: 2 }, () => ({ numberFormat: 'yyyy-mm-dd h:mm' }));
  expect(sheetView(sheet, book).values).toEqual([['2024-10-02T12:00:00-04:00', '2024-12-01T12:00:00-05:00']]);
});
