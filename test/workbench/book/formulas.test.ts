import { evaluateConditions, recalculate } from '../../../workbench/book/formulas';
import { changeStyle, styleAt } from '../../../workbench/book/style';
import { bookWith } from './book-with';

const now = Date.UTC(2024, 9, 1, 20, 0);

describe('values of formula cells', () => {
  test('reads other cells, ranges and Korean tabs', () => {
    const book = bookWith({
      '이용고객 대장': [['금액'], [100], [250], ['=SUM(A2:A3)']],
      요약: [["='이용고객 대장'!A4*2", '=A1+1']],
    });
    recalculate(book, now);
    expect(book.sheets[0]?.cells.get(4, 1)).toBe(350);
    expect(book.sheets[1]?.cells.get(1, 1)).toBe(700);
    expect(book.sheets[1]?.cells.get(1, 2)).toBe(701);
  });

  test('an open range reaches the end of the grid', () => {
    const book = bookWith({ 시트1: [['머리', '=COUNTA(A2:A)'], ['가'], ['나'], [''], ['다']] });
    recalculate(book, now);
    expect(book.sheets[0]?.cells.get(1, 2)).toBe(3);
  });

  test('TODAY is the day of the virtual clock in the zone of the spreadsheet', () => {
    const book = bookWith({ 시트1: [['=TODAY()', '=NOW()']] });
    recalculate(book, now);
    expect(book.sheets[0]?.cells.get(1, 1)).toBe(45567);
    expect(book.sheets[0]?.cells.get(1, 2)).toBeCloseTo(45567 + 5 / 24, 9);
  });

  test('numbers keep all their digits', () => {
    const book = bookWith({ 시트1: [['=1/3', '=0.1+0.2', '=2^40+0.5']] });
    recalculate(book, now);
    expect([1, 2, 3].map((column) => book.sheets[0]?.cells.get(1, column))).toEqual([
      1 / 3,
      0.30000000000000004,
      2 ** 40 + 0.5,
    ]);
  });

  test.each([
    ['=ZZZ(1)', '#NAME?'],
    ['=QUERY(A1:A2,"x")', '#NAME?'],
    ['=1/0', '#DIV/0!'],
    ["='없는 탭'!A1", '#REF!'],
    ['=1+', '#ERROR!'],
    ['=A5', ''],
    ['="2024-10-01"', '2024-10-01'],
    ['=1=1', true],
  ])('%s shows %p', (formula, value) => {
    const book = bookWith({ 시트1: [[formula]] });
    recalculate(book, now);
    expect(book.sheets[0]?.cells.get(1, 1)).toBe(value);
  });

  test('named ranges are known', () => {
    const book = bookWith({ 시트1: [[3, '=SUM(요금)'], [4]] });
    const sheetId = book.sheets[0]?.id ?? 0;
    book.namedRanges.push({ name: '요금', sheetId, area: { row: 1, column: 1, rows: 2, columns: 1 } });
    recalculate(book, now);
    expect(book.sheets[0]?.cells.get(1, 2)).toBe(7);
  });
});

test.each([
  ['=TODAY()', 'yyyy. M. d'],
  ['=DATE(YEAR(A1),1,1)', 'yyyy. M. d'],
  ['=EDATE(A1,12)-1', 'yyyy. M. d'],
  ['=NOW()', 'yyyy. M. d am/pm h:mm:ss'],
  ['=A1+30', 'yyyy-mm-dd'],
  ['=시트1!$A$1', 'yyyy-mm-dd'],
  ['=A1-A1', undefined],
  ['=YEAR(A1)', undefined],
  ['=DATE(2024,1,1)-DATE(2023,1,1)', undefined],
])('the result of %s is shown as %p where the format is automatic', (formula, format) => {
  const book = bookWith({ 시트1: [[45567, formula]] });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('no sheet');
  changeStyle(sheet, { row: 1, column: 1, rows: 1, columns: 1 }, () => ({ numberFormat: 'yyyy-mm-dd' }));
  recalculate(book, now);
  expect(styleAt(sheet, 1, 2).numberFormat).toBe(format);
});

test('what the engine does not know is named', () => {
  const book = bookWith({ 시트1: [['=1+1', '=QUERY(A1:A2,"x")']] });
  expect(recalculate(book, now)).toEqual([
    { sheetName: '시트1', row: 1, column: 2, formula: '=QUERY(A1:A2,"x")' },
  ]);
});

test('a circle is an error, not an endless loop', () => {
  const book = bookWith({ 시트1: [['=B1', '=A1+1']] });
  recalculate(book, now);
  expect(book.sheets[0]?.cells.get(1, 2)).toBe('#REF!');
});

describe('custom formulas', () => {
  test('are read relative to their base cell, with trial values in place of the cells', () => {
    const book = bookWith({
      대장: [
        ['시작', '종료'],
        [10, 20],
        [30, 20],
      ],
    });
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('no sheet');
    const condition = { formula: '=B2>=A2', base: { row: 2, column: 2 } };
    const targets = [2, 3, 4].map((row) => ({ row, column: 2 }));
    const trial = [
      { row: 4, column: 1, value: 5 },
      { row: 4, column: 2, value: 6 },
    ];
    expect(evaluateConditions(book, sheet, condition, targets, now, trial)).toEqual([true, false, true]);
  });

  test('see text as text', () => {
    const book = bookWith({ 대장: [['2024-10-01', '010']] });
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('no sheet');
    const condition = { formula: 'AND(ISTEXT(A1),LEN(B1)=3)', base: { row: 1, column: 1 } };
    expect(evaluateConditions(book, sheet, condition, [{ row: 1, column: 1 }], now, [])).toEqual([true]);
  });
});
