import fc from 'fast-check';
import {
  a1Of,
  areaOf,
  columnName,
  columnNumber,
  offsetFormula,
  parseA1,
  quotedSheetName,
} from '../../../workbench/book/references';

const open = { row: null, column: null, lastRow: null, lastColumn: null };

test.each([
  ['B2', { sheetName: null, row: 2, column: 2, lastRow: 2, lastColumn: 2 }],
  ['$A$1:C3', { sheetName: null, row: 1, column: 1, lastRow: 3, lastColumn: 3 }],
  ['C3:A1', { sheetName: null, row: 1, column: 1, lastRow: 3, lastColumn: 3 }],
  ['A:B', { ...open, sheetName: null, column: 1, lastColumn: 2 }],
  ['3:5', { ...open, sheetName: null, row: 3, lastRow: 5 }],
  ['A2:A', { ...open, sheetName: null, row: 2, column: 1, lastColumn: 1 }],
  ["'이용고객 대장'!AA10", { sheetName: '이용고객 대장', row: 10, column: 27, lastRow: 10, lastColumn: 27 }],
  ["'it''s'!A1", { sheetName: "it's", row: 1, column: 1, lastRow: 1, lastColumn: 1 }],
  ['시트1!a1', { sheetName: '시트1', row: 1, column: 1, lastRow: 1, lastColumn: 1 }],
])('%s is read', (text, range) => {
  expect(parseA1(text)).toEqual(range);
});

test.each(['', 'A0', 'ABCD1', 'A1:', '시트1!', 'A1 B1', 'hello'])('%j is no range', (text) => {
  expect(parseA1(text)).toBeNull();
});

test('open ends reach to the edge of the grid, and what lies past it does not fit', () => {
  expect(areaOf({ ...open, sheetName: null, row: 2, column: 3, lastColumn: 3 }, 1000, 26)).toEqual({
    row: 2,
    column: 3,
    rows: 999,
    columns: 1,
  });
  expect(areaOf({ sheetName: null, row: 1, column: 1, lastRow: 1001, lastColumn: 1 }, 1000, 26)).toBeNull();
});

test('an area printed is read back as itself', () => {
  const side = fc.integer({ min: 1, max: 18_278 });
  fc.assert(
    fc.property(
      side,
      side,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      (row, column, rows, columns) => {
        const area = { row, column: Math.min(column, 18_000), rows, columns };
        const range = parseA1(a1Of(area));
        expect(range && areaOf(range, 20_000, 20_000)).toEqual(area);
        expect(columnNumber(columnName(column))).toBe(column);
      },
    ),
  );
});

test.each([
  ['이용고객_대장', '이용고객_대장'],
  ['이용고객 대장', "'이용고객 대장'"],
  ["it's", "'it''s'"],
  ['2024', "'2024'"],
])('a tab named %s stands as %s in a formula', (name, quoted) => {
  expect(quotedSheetName(name)).toBe(quoted);
});

test.each([
  ['=A1+$A1+A$1+$A$1', '=C2+$A2+C$1+$A$1'],
  ['=SUM(A1:B2,A2:A,3:3)', '=SUM(C2:D3,C3:C,4:4)'],
  ['=\'이용고객 대장\'!A1&"A1"', '=\'이용고객 대장\'!C2&"A1"'],
  ['=LOG10(A1)+DATE2024(B1)', '=LOG10(C2)+DATE2024(D2)'],
  ['=IF(A1="say ""A1""",TRUE,A2)', '=IF(C2="say ""A1""",TRUE,C3)'],
  ['=합계A1+요금', '=합계A1+요금'],
  ['=1E5+A1', '=1E5+C2'],
])('%s copied down one and right two is %s', (formula, copied) => {
  expect(offsetFormula(formula, 1, 2)).toBe(copied);
});

test('a reference moved off the grid is #REF!', () => {
  expect(offsetFormula('=A1+B2', -1, 0)).toBe('=#REF!+B1');
});
