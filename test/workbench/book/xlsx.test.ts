import ExcelJS from 'exceljs';
import { storedBook } from '../../../workbench/book/book-state';
import type { CellValue, SheetModel, ValidationRule, WorkbookModel } from '../../../workbench/book/model';
import { newWorkbook } from '../../../workbench/book/new-workbook';
import { reunited } from '../../../workbench/book/reunion';
import { insertSheet } from '../../../workbench/book/sheet-list';
import { changeColumnBands, changeRowBands, changeStyle, setRule } from '../../../workbench/book/style';
import { excelFormula, googleFormula } from '../../../workbench/book/xlsx-formula';
import { writeXlsx } from '../../../workbench/book/xlsx-write';
import { zipEntry } from './zip-entry';

function empty(): { book: WorkbookModel; sheet: SheetModel } {
  const book = newWorkbook({ name: '시험', locale: 'ko_KR', timeZone: 'Asia/Seoul', owner: 'o@example.com' });
  const sheet = insertSheet(book, '이용고객 대장', 1);
  return { book, sheet };
}

/** The file as another program sees it, by exceljs's own reading. */
async function written(book: WorkbookModel) {
  const workbook = new ExcelJS.Workbook();
  const bytes = await writeXlsx(book);
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  const sheet = workbook.getWorksheet('이용고객 대장');
  if (!sheet) throw new Error('no tab');
  return { workbook, sheet, bytes };
}

test('text stays text, dates are dates, formulas carry their results', async () => {
  const { book, sheet } = empty();
  sheet.cells.set(1, 1, '=1+1');
  sheet.cells.set(1, 2, 45567);
  changeStyle(sheet, { row: 1, column: 2, rows: 1, columns: 1 }, () => ({ numberFormat: 'yyyy. M. d' }));
  sheet.cells.setFormula(1, 3, '=COUNTA(A1:A)', 1);
  sheet.cells.setFormula(1, 4, '=NA()', '#N/A');
  const { sheet: read } = await written(book);
  expect(read.getCell('A1').type).toBe(ExcelJS.ValueType.String);
  expect(read.getCell('A1').value).toBe('=1+1');
  expect(read.getCell('B1').value).toEqual(new Date(Date.UTC(2024, 9, 2)));
  expect(read.getCell('C1').value).toEqual({ formula: 'COUNTA(A1:A1048576)', result: 1 });
  expect(read.getCell('D1').value).toEqual({ formula: 'NA()', result: { error: '#N/A' } });
});

test('an empty tail with looks and rules costs no cells', async () => {
  const { book, sheet } = empty();
  changeStyle(sheet, { row: 2, column: 1, rows: 999, columns: 5 }, () => ({ numberFormat: '@' }));
  const { sheet: read } = await written(book);
  expect(read.actualRowCount).toBe(0);
  expect(read.getColumn(1).numFmt).toBe('@');
});

const target = { row: 2, column: 3, rows: 999, columns: 2 };

test.each<[string, ValidationRule['values'], object]>([
  ['VALUE_IN_LIST', [['가', '나'], true], { type: 'list', formulae: ['"가,나"'] }],
  ['VALUE_IN_LIST', [['1,000', '나'], true], { type: 'custom', formulae: ['OR(C2&""="1,000",C2&""="나")'] }],
  [
    'VALUE_IN_RANGE',
    [{ sheetId: 0, area: { row: 2, column: 1, rows: 999, columns: 1 } }, true],
    { type: 'list', formulae: ['시트1!$A$2:$A$1000'] },
  ],
  ['DATE_IS_VALID_DATE', [], { type: 'date', operator: 'greaterThanOrEqual' }],
  ['DATE_ON_OR_AFTER', [45567], { type: 'date', formulae: [new Date(Date.UTC(2024, 9, 2))] }],
  ['DATE_AFTER', ['=TODAY()'], { type: 'custom', formulae: ['AND(ISNUMBER(C2),INT(C2)>TODAY())'] }],
  ['NUMBER_BETWEEN', [1, 5], { type: 'decimal', operator: 'between', formulae: [1, 5] }],
  ['CUSTOM_FORMULA', ['=C2>=$B2'], { type: 'custom', formulae: ['C2>=$B2'] }],
  ['TEXT_IS_VALID_EMAIL', [], { type: 'custom', formulae: ['ISNUMBER(SEARCH("?*@?*.?*",C2))'] }],
  ['CHECKBOX', [], { type: 'list', formulae: ['"TRUE,FALSE"'] }],
])('a %s rule %j is one Excel acts on', async (criteria, values, expected) => {
  const { book, sheet } = empty();
  setRule(sheet, target, { criteria, values, allowInvalid: false, helpText: '고르세요' });
  const { sheet: read } = await written(book);
  expect(read.getCell('D1000').dataValidation).toMatchObject({
    ...expected,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    error: '고르세요',
    prompt: '고르세요',
  });
  expect(read.getCell('C1').dataValidation).toBeUndefined();
});

test('a rule over a column stands in the file once, as a range', async () => {
  const { book, sheet } = empty();
  setRule(sheet, target, {
    criteria: 'NUMBER_GREATER_THAN',
    values: [0],
    allowInvalid: true,
    helpText: null,
  });
  const { bytes } = await written(book);
  const xml = zipEntry(bytes, 'xl/worksheets/sheet2.xml');
  expect(xml.match(/<dataValidation .*?sqref="([^"]*)"/)?.[1]).toBe('C2:D1000');
  expect(xml.match(/<dataValidation /g)).toHaveLength(1);
});

test('conditional formats are expressions read from the first cell of each area', async () => {
  const { book, sheet } = empty();
  const area = { row: 2, column: 1, rows: 999, columns: 3 };
  const style = { background: '#f4cccc', fontColor: '#990000' };
  sheet.conditionalFormats = [
    { areas: [area, { ...area, row: 5, column: 6 }], criteria: 'CUSTOM_FORMULA', values: ['=A2<0'], style },
    { areas: [area], criteria: 'DATE_BEFORE_RELATIVE', values: ['TODAY'], style },
    { areas: [area], criteria: 'TEXT_STARTS_WITH', values: ['만'], style },
  ];
  const { sheet: read } = await written(book);
  const { conditionalFormattings } = read as unknown as {
    conditionalFormattings: { ref: string; rules: { formulae: string[]; style: object }[] }[];
  };
  expect(conditionalFormattings.map(({ ref, rules }) => [ref, rules[0]?.formulae[0]])).toEqual([
    ['A2:C1000', 'A2<0'],
    ['F5:H1003', 'F5<0'],
    ['A2:C1000', 'AND(ISNUMBER(A2),INT(A2)<TODAY())'],
    ['A2:C1000', 'LEFT(A2,LEN("만"))="만"'],
  ]);
  expect(conditionalFormattings[0]?.rules[0]?.style).toMatchObject({
    fill: { bgColor: { argb: 'FFF4CCCC' } },
    font: { color: { argb: 'FF990000' } },
  });
});

test('folded groups, hidden columns, sizes, freezing and the filter are there', async () => {
  const { book, sheet } = empty();
  changeColumnBands(sheet, 2, 2, () => ({ groupDepth: 1, collapsed: true, size: 75 }));
  changeColumnBands(sheet, 6, 1, () => ({ groupDepth: 1 }));
  changeColumnBands(sheet, 8, 1, () => ({ hidden: true }));
  changeRowBands(sheet, 4, 1, () => ({ size: 40 }));
  for (const [row, value] of ['상태', '활성화', '만료'].entries()) sheet.cells.set(row + 1, 1, value);
  sheet.filter = { area: { row: 1, column: 1, rows: 3, columns: 2 }, hidden: new Map([[1, ['만료']]]) };
  sheet.frozenColumns = 2;
  const { sheet: read, bytes } = await written(book);
  expect([2, 3, 4, 6, 8].map((column) => read.getColumn(column).hidden)).toEqual([
    true,
    true,
    false,
    false,
    true,
  ]);
  expect(read.getColumn(2)).toMatchObject({ outlineLevel: 1, width: 10 });
  expect(read.getRow(4).height).toBe(30);
  expect(read.getRow(3).hidden).toBe(true);
  expect(read.autoFilter).toBe('A1:B3');
  expect(read.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 0 });
  const xml = zipEntry(bytes, 'xl/worksheets/sheet2.xml');
  expect(xml.match(/<col [^>]*collapsed="1"[^>]*>/g)).toEqual([expect.stringContaining('min="4"')]);
});

test('tabs whose names an .xlsx does not allow come back with their names and formulas', async () => {
  const { book, sheet } = empty();
  insertSheet(book, '2024/10 정산', 2).cells.set(1, 1, 5);
  insertSheet(book, '2024?10 정산', 3);
  sheet.cells.setFormula(1, 1, "='2024/10 정산'!A1", 5);
  const { workbook, bytes } = await written(book);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    '시트1',
    '이용고객 대장',
    '2024_10 정산',
    '2024_10 정산 2',
  ]);
  const opened = await reunited(bytes, storedBook(book), true);
  expect(opened.sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => name));
  expect(opened.sheets[1]?.cells.formula(1, 1)).toBe("='2024/10 정산'!A1");
  expect(book.sheets[1]?.cells.formula(1, 1)).toBe("='2024/10 정산'!A1");
});

test.each([
  ['=SUM(A2:A,B:B,1:1)', 'SUM(A2:A1048576,B:B,1:1)'],
  ['=UNIQUE(FILTER(A1:A9,B1:B9="filter("))', '_xlfn.UNIQUE(_xlfn._xlws.FILTER(A1:A9,B1:B9="filter("))'],
  ["='이용고객 대장'!$A$2:$A", "'이용고객 대장'!$A$2:$A1048576"],
])('%s is %s in an .xlsx, and comes back', (google, excel) => {
  expect(excelFormula(google)).toBe(excel);
  expect(googleFormula(excel)).toBe(google);
});

test('values of every kind survive', async () => {
  const { book, sheet } = empty();
  const values: CellValue[] = [
    0,
    -1.5,
    1e-9,
    123456789.123456,
    0.1 + 0.2,
    true,
    false,
    ' 앞뒤 ',
    '줄\n바꿈',
    '<&">',
    "'",
    '🙂',
    'a\r\nb',
    '_x0041_',
    'a\u0001b\u007f',
    '\ufffe',
    '\ud800x',
    '__proto__',
    '가'.repeat(40_000),
  ];
  for (const [index, value] of values.entries()) sheet.cells.set(1, index + 1, value);
  const opened = await reunited(await writeXlsx(book), storedBook(book), true);
  expect(values.map((_value, index) => opened.sheets[1]?.cells.get(1, index + 1))).toEqual(values);
});

test('a character that XML forbids spoils no book, wherever it stands', async () => {
  const { book, sheet } = empty();
  const bad = 'x\u0002\ud800';
  sheet.cells.setFormula(1, 1, `="${bad}"`, bad);
  sheet.notes.set('1,1', bad);
  setRule(sheet, target, {
    criteria: 'VALUE_IN_LIST',
    values: [[bad], true],
    allowInvalid: false,
    helpText: bad,
  });
  insertSheet(book, bad, 2);
  const opened = await reunited(await writeXlsx(book), storedBook(book), true);
  expect(opened.sheets[2]?.name).toBe(bad);
  expect(opened.sheets[1]?.cells.get(1, 1)).toBe('x');
});
