// Tabs that come from elsewhere leave those of the book alone, and bring their own formulas, lists and names along.
import { addTabs } from '../../../workbench/book/add-tabs';
import type { WorkbookModel } from '../../../workbench/book/model';
import { setRule } from '../../../workbench/book/style';
import { bookWith } from './book-with';

const A1 = { row: 1, column: 1, rows: 1, columns: 1 };

function tab(book: WorkbookModel, name: string) {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
}

test('they stand behind the last tab, and the first visible one is open', () => {
  const book = bookWith({ 대장: [['가']], 목록: [] });
  const from = bookWith({ 숨김: [['나']], 회원: [['다']] });
  tab(from, '숨김').hidden = true;
  expect(addTabs(book, from)).toEqual(['숨김', '회원']);
  expect(book.sheets.map(({ name }) => name)).toEqual(['대장', '목록', '숨김', '회원']);
  expect(book.activeSheetId).toBe(tab(book, '회원').id);
  expect(new Set(book.sheets.map(({ id }) => id)).size).toBe(4);
  expect([tab(book, '대장').cells.get(1, 1), tab(book, '회원').cells.get(1, 1)]).toEqual(['가', '다']);
});

test('a name that is taken gets the next free number, without regard to case, also in formulas', () => {
  const book = bookWith({ Data: [[1]], 'Data 2': [[2]] });
  const from = bookWith({ data: [[3]], 'data 3': [[4]], 합계: [['=data!A1+SUM(A2:A3)', "='data 3'!A1"]] });
  setRule(tab(from, '합계'), A1, {
    criteria: 'CUSTOM_FORMULA',
    values: ['=A1>data!A1'],
    allowInvalid: true,
    helpText: null,
  });
  expect(addTabs(book, from)).toEqual(['data 4', 'data 3', '합계']);
  const sums = tab(book, '합계');
  expect(sums.cells.formula(1, 1)).toBe("='data 4'!A1+SUM(A2:A3)");
  expect(sums.cells.formula(1, 2)).toBe("='data 3'!A1");
  expect(sums.validations[0]?.get(1)?.values).toEqual(["=A1>'data 4'!A1"]);
});

test('a list taken from a tab of the file is taken from it still', () => {
  const book = bookWith({ 대장: [] });
  const from = bookWith({ 회원: [], 낱말: [['활성화'], ['만료']] });
  const area = { row: 1, column: 1, rows: 2, columns: 1 };
  setRule(tab(from, '회원'), A1, {
    criteria: 'VALUE_IN_RANGE',
    values: [{ sheetId: tab(from, '낱말').id, area }, true],
    allowInvalid: false,
    helpText: null,
  });
  addTabs(book, from);
  const [range] = tab(book, '회원').validations[0]?.get(1)?.values ?? [];
  expect(range).toEqual({ sheetId: tab(book, '낱말').id, area });
});

test('a name of a range that is taken gets a number, in the formulas of the file alone', () => {
  const book = bookWith({ 대장: [['=단가*2']] });
  const from = bookWith({ 회원: [['=단가*3+단가(1)', '=할인']] });
  book.namedRanges.push({ name: '단가', sheetId: 1, area: A1 });
  from.namedRanges.push({ name: '단가', sheetId: 1, area: A1 }, { name: '할인', sheetId: 1, area: A1 });
  addTabs(book, from);
  const { id, cells } = tab(book, '회원');
  expect(book.namedRanges.map(({ name, sheetId }) => [name, sheetId])).toEqual([
    ['단가', 1],
    ['단가_2', id],
    ['할인', id],
  ]);
  expect([cells.formula(1, 1), cells.formula(1, 2)]).toEqual(['=단가_2*3+단가(1)', '=할인']);
  expect(tab(book, '대장').cells.formula(1, 1)).toBe('=단가*2');
});

test('tabs that do not fit are refused, and the book stays as it is', () => {
  const book = bookWith({ 대장: [] });
  const from = bookWith({ 큰: [] });
  tab(from, '큰').rowCount = 10_000_000;
  expect(() => addTabs(book, from)).toThrow(/10 million cells/);
  expect(book.sheets.map(({ name }) => name)).toEqual(['대장']);
});
