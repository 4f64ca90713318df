import type { WorkbookModel } from '../../../workbench/book/model';
import {
  copySheet,
  deleteSheet,
  insertSheet,
  moveSheet,
  renameSheet,
} from '../../../workbench/book/sheet-list';
import { sortArea } from '../../../workbench/book/sort';
import { changeStyle, ruleAt, setRule, styleAt } from '../../../workbench/book/style';
import { bookWith } from './book-with';

function sheetNamed(book: WorkbookModel, name: string) {
  const sheet = book.sheets.find((other) => other.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

test('a name that is taken is refused in Google’s words, whatever its case (3.3 [B])', () => {
  const book = bookWith({ Sheet1: [], 목록: [] });
  const message = 'A sheet with the name ‘sheet1’ already exists. Please enter another name.';
  expect(() => insertSheet(book, 'sheet1', 0)).toThrow(message);
  expect(() => renameSheet(book, sheetNamed(book, '목록'), 'sheet1')).toThrow(message);
  expect(() => renameSheet(book, sheetNamed(book, 'Sheet1'), 'SHEET1')).not.toThrow();
});

test('a tab without a name gets the next free one of its locale (3.8 [B])', () => {
  const book = bookWith({ 시트1: [], 시트3: [] });
  expect(insertSheet(book, null, 2).name).toBe('시트4');
  book.locale = 'en_US';
  expect(insertSheet(book, null, 0).name).toBe('Sheet4');
  expect(book.sheets.map(({ name }) => name)).toEqual(['Sheet4', '시트1', '시트3', '시트4']);
});

test('renaming a tab renames it in formulas and rules', () => {
  const book = bookWith({ 목록: [['가']], 대장: [['=목록!A1&\'목록\'!A2&"목록!A1"']] });
  const rule = {
    criteria: 'CUSTOM_FORMULA',
    values: ['=COUNTIF(목록!A:A,A1)>0'],
    allowInvalid: false,
    helpText: null,
  };
  setRule(sheetNamed(book, '대장'), { row: 1, column: 1, rows: 9, columns: 1 }, rule);
  renameSheet(book, sheetNamed(book, '목록'), '선택 목록');
  expect(sheetNamed(book, '대장').cells.formula(1, 1)).toBe("='선택 목록'!A1&'선택 목록'!A2&\"목록!A1\"");
  expect(ruleAt(sheetNamed(book, '대장'), 5, 1)?.values).toEqual(["=COUNTIF('선택 목록'!A:A,A1)>0"]);
});

test('deleting a tab takes its names, metadata and lists; references become #REF!', () => {
  const book = bookWith({ 목록: [['가']], 대장: [['=목록!A1']] });
  const list = sheetNamed(book, '목록');
  const area = { row: 1, column: 1, rows: 9, columns: 1 };
  const rule = {
    criteria: 'VALUE_IN_RANGE',
    values: [{ sheetId: list.id, area }],
    allowInvalid: false,
    helpText: null,
  };
  setRule(sheetNamed(book, '대장'), area, rule);
  book.namedRanges.push({ name: '이름', sheetId: list.id, area });
  book.metadata.push({
    id: 1,
    key: 'k',
    value: null,
    visibility: 'DOCUMENT',
    location: { type: 'SHEET', sheetId: list.id },
  });
  deleteSheet(book, list);
  expect(sheetNamed(book, '대장').cells.formula(1, 1)).toBe('=#REF!');
  expect(ruleAt(sheetNamed(book, '대장'), 1, 1)).toBeNull();
  expect([book.namedRanges, book.metadata]).toEqual([[], []]);
  expect(book.activeSheetId).toBe(sheetNamed(book, '대장').id);
  expect(() => deleteSheet(book, sheetNamed(book, '대장'))).toThrow(
    "You can't remove all the sheets in a document.",
  );
});

test('a copy stands on its own', () => {
  const book = bookWith({ 대장: [['가', '=A1']] });
  const source = sheetNamed(book, '대장');
  const area = { row: 1, column: 1, rows: 9, columns: 1 };
  const rule = {
    criteria: 'VALUE_IN_RANGE',
    values: [{ sheetId: source.id, area }],
    allowInvalid: false,
    helpText: null,
  };
  setRule(source, area, rule);
  const copy = copySheet(book, source, null, 1);
  copy.cells.set(1, 1, '나');
  changeStyle(copy, area, () => ({ bold: true }));
  expect(copy.name).toBe('대장의 사본');
  expect(source.cells.get(1, 1)).toBe('가');
  expect(styleAt(source, 1, 1)).toEqual({});
  expect(copy.cells.formula(1, 2)).toBe('=A1');
  expect(ruleAt(copy, 1, 1)?.values).toEqual([{ sheetId: copy.id, area }]);
});

test('tabs are put where they are told', () => {
  const book = bookWith({ 가: [], 나: [], 다: [] });
  moveSheet(book, sheetNamed(book, '다'), 1);
  expect(book.sheets.map(({ name }) => name)).toEqual(['다', '가', '나']);
});

test('sorting keeps rows together: numbers, texts, booleans, blanks last either way', () => {
  const book = bookWith({
    대장: [
      ['나', 'r1', '=A1'],
      ['', 'r2'],
      [true, 'r3'],
      [10, 'r4'],
      ['가', 'r5'],
      [2, 'r6'],
      ['나', 'r7'],
    ],
  });
  const sheet = sheetNamed(book, '대장');
  const area = { row: 1, column: 1, rows: 7, columns: 3 };
  changeStyle(sheet, { row: 4, column: 1, rows: 1, columns: 1 }, () => ({ bold: true }));
  sheet.notes.set('6,2', '메모');
  sortArea(sheet, area, [{ column: 1, ascending: true }]);
  const order = () => [1, 2, 3, 4, 5, 6, 7].map((row) => sheet.cells.get(row, 2));
  expect(order()).toEqual(['r6', 'r4', 'r5', 'r1', 'r7', 'r3', 'r2']);
  expect(sheet.cells.formula(4, 3)).toBe('=A4');
  expect(styleAt(sheet, 2, 1)).toEqual({ bold: true });
  expect(sheet.notes.get('1,2')).toBe('메모');
  sortArea(sheet, area, [
    { column: 1, ascending: false },
    { column: 2, ascending: false },
  ]);
  expect(order()).toEqual(['r3', 'r7', 'r1', 'r5', 'r4', 'r6', 'r2']);
});
