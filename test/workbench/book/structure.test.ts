// Error texts: apps-script.md 3.3; the limit of cells: 1.2, 1.3.
import fc from 'fast-check';
import { movedIndex, movedSpan } from '../../../workbench/book/axis-change';
import { storedBook } from '../../../workbench/book/book-state';
import type { SheetModel, WorkbookModel } from '../../../workbench/book/model';
import {
  deleteColumns,
  deleteRows,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
} from '../../../workbench/book/structure';
import { changeStyle, ruleAt, setRule, styleAt } from '../../../workbench/book/style';
import { bookWith } from './book-with';

function ledger(): { book: WorkbookModel; sheet: SheetModel; other: SheetModel } {
  const book = bookWith({
    '이용고객 대장': [
      ['이름', '시작', '종료', '=B2'],
      ['가', 1, 10, '=SUM(B2:C4)'],
      ['나', 2, 20, '=$B$3'],
      ['다', 3, 30, '=A2:A'],
    ],
    요약: [["='이용고객 대장'!C3", "=SUM('이용고객 대장'!B:C)", '=C3']],
  });
  const [sheet, other] = book.sheets;
  if (!sheet || !other) throw new Error('no sheet');
  const blank = { row: 2, rows: 999, columns: 1 };
  changeStyle(sheet, { ...blank, column: 2 }, () => ({ bold: true }));
  setRule(
    sheet,
    { ...blank, column: 3 },
    { criteria: 'CUSTOM_FORMULA', values: ['=C2>=B2'], allowInvalid: false, helpText: null },
  );
  setRule(
    other,
    { ...blank, column: 1 },
    {
      criteria: 'VALUE_IN_RANGE',
      values: [{ sheetId: sheet.id, area: { ...blank, column: 1 } }, true],
      allowInvalid: false,
      helpText: null,
    },
  );
  sheet.conditionalFormats = [
    {
      areas: [{ row: 2, column: 1, rows: 999, columns: 3 }],
      criteria: 'CUSTOM_FORMULA',
      values: ['=$C2>5'],
      style: {},
    },
  ];
  sheet.notes.set('3,1', '메모');
  sheet.merges = [{ row: 3, column: 2, rows: 2, columns: 2 }];
  sheet.protections = [
    {
      id: 1,
      area: { row: 1, column: 1, rows: 1, columns: 3 },
      unprotected: [],
      description: '',
      warningOnly: true,
      editors: [],
    },
  ];
  sheet.filter = { area: { row: 1, column: 1, rows: 4, columns: 3 }, hidden: new Map([[3, ['10']]]) };
  book.namedRanges = [{ name: '기간', sheetId: sheet.id, area: { row: 2, column: 2, rows: 3, columns: 2 } }];
  book.metadata = [
    {
      id: 1,
      key: 'c',
      value: 'end',
      visibility: 'PROJECT',
      location: { type: 'COLUMN', sheetId: sheet.id, index: 3 },
    },
    {
      id: 2,
      key: 'r',
      value: 'x',
      visibility: 'PROJECT',
      location: { type: 'ROW', sheetId: sheet.id, index: 3 },
    },
  ];
  sheet.frozenRows = 1;
  return { book, sheet, other };
}

describe('inserting a column', () => {
  test('moves everything that points right of it', () => {
    const { book, sheet, other } = ledger();
    insertColumns(book, sheet, 2, 1, 'before');
    expect(sheet.columnCount).toBe(27);
    expect(sheet.cells.get(2, 4)).toBe(10);
    expect([1, 2, 3, 4].map((row) => sheet.cells.formula(row, 5))).toEqual([
      '=C2',
      '=SUM(C2:D4)',
      '=$C$3',
      '=A2:A',
    ]);
    expect([1, 2, 3].map((column) => other.cells.formula(1, column))).toEqual([
      "='이용고객 대장'!D3",
      "=SUM('이용고객 대장'!C:D)",
      '=C3',
    ]);
    expect(styleAt(sheet, 5, 3)).toEqual({ bold: true });
    expect(ruleAt(sheet, 5, 4)).toMatchObject({ values: ['=D2>=C2'], base: { row: 2, column: 4 } });
    expect(ruleAt(sheet, 5, 3)).toBeNull();
    expect(sheet.conditionalFormats[0]).toMatchObject({
      areas: [{ row: 2, column: 1, rows: 999, columns: 4 }],
      values: ['=$D2>5'],
    });
    expect(sheet.merges).toEqual([{ row: 3, column: 3, rows: 2, columns: 2 }]);
    expect(sheet.protections[0]?.area).toEqual({ row: 1, column: 1, rows: 1, columns: 4 });
    expect(sheet.filter?.hidden).toEqual(new Map([[4, ['10']]]));
    expect(book.namedRanges[0]?.area).toEqual({ row: 2, column: 3, rows: 3, columns: 2 });
    expect(book.metadata.map(({ location }) => ('index' in location ? location.index : 0))).toEqual([4, 3]);
  });

  test('takes looks and rules of the neighbour it is told to copy', () => {
    const { book, sheet } = ledger();
    insertColumns(book, sheet, 3, 1, 'before');
    expect(styleAt(sheet, 2, 3)).toEqual({ bold: true });
    insertColumns(book, sheet, 4, 1, 'after');
    expect(ruleAt(sheet, 2, 4)).toMatchObject({ criteria: 'CUSTOM_FORMULA' });
  });
});

describe('deleting a column', () => {
  test('takes its metadata, and references to it become #REF!', () => {
    const { book, sheet, other } = ledger();
    deleteColumns(book, sheet, 3, 1);
    expect(other.cells.formula(1, 1)).toBe('=#REF!');
    expect(other.cells.formula(1, 2)).toBe("=SUM('이용고객 대장'!B:B)");
    expect(sheet.cells.formula(2, 3)).toBe('=SUM(B2:B4)');
    expect(book.metadata.map(({ key }) => key)).toEqual(['r']);
    expect(sheet.merges).toEqual([{ row: 3, column: 2, rows: 2, columns: 1 }]);
    expect(sheet.conditionalFormats[0]?.values).toEqual(['=#REF!>5']);
    expect(sheet.filter?.hidden.size).toBe(0);
  });

  test('a list whose source is deleted goes', () => {
    const { book, sheet, other } = ledger();
    expect(ruleAt(other, 2, 1)).not.toBeNull();
    deleteColumns(book, sheet, 1, 1);
    expect(ruleAt(other, 2, 1)).toBeNull();
  });
});

describe('rows', () => {
  test('inserted inside a list, a name and a sum make them grow', () => {
    const { book, sheet, other } = ledger();
    insertRows(book, sheet, 3, 2, 'before');
    expect(sheet.rowCount).toBe(1002);
    expect(sheet.cells.get(5, 1)).toBe('나');
    expect(sheet.cells.formula(2, 4)).toBe('=SUM(B2:C6)');
    expect(ruleAt(other, 2, 1)?.values[0]).toMatchObject({ area: { row: 2, rows: 1001 } });
    expect(book.namedRanges[0]?.area).toEqual({ row: 2, column: 2, rows: 5, columns: 2 });
    expect(sheet.notes.get('5,1')).toBe('메모');
    expect(styleAt(sheet, 3, 2)).toEqual({ bold: true });
    expect(ruleAt(sheet, 4, 3)).toMatchObject({ values: ['=C2>=B2'], base: { row: 2, column: 3 } });
  });

  test('added at the end take the rules and formats of the last row', () => {
    const { book, sheet } = ledger();
    insertRows(book, sheet, 1001, 500, 'before');
    expect(ruleAt(sheet, 1500, 3)).toMatchObject({ criteria: 'CUSTOM_FORMULA' });
    expect(sheet.conditionalFormats[0]?.areas).toEqual([{ row: 2, column: 1, rows: 1499, columns: 3 }]);
  });

  test('inserted above the first row of a format keep its formula true to the row', () => {
    const { book, sheet } = ledger();
    insertRows(book, sheet, 2, 1, 'after');
    expect(sheet.conditionalFormats[0]).toMatchObject({
      areas: [{ row: 2, column: 1, rows: 1000, columns: 3 }],
      values: ['=$C2>5'],
    });
    expect(ruleAt(sheet, 9, 3)).toMatchObject({ values: ['=C3>=B3'], base: { row: 3, column: 3 } });
  });

  test('deleted with the first cell of a custom rule leave the rule as it was', () => {
    const { book, sheet } = ledger();
    deleteRows(book, sheet, 2, 1);
    expect(ruleAt(sheet, 2, 3)).toMatchObject({ values: ['=C2>=B2'], base: { row: 2, column: 3 } });
    expect(sheet.conditionalFormats[0]).toMatchObject({ areas: [{ row: 2, rows: 998 }], values: ['=$C2>5'] });
    expect(sheet.cells.get(2, 1)).toBe('나');
    expect(sheet.cells.formula(2, 4)).toBe('=$B$2');
  });

  test('inserted into the frozen part are frozen', () => {
    const { book, sheet } = ledger();
    insertRows(book, sheet, 1, 1, 'after');
    expect(sheet.frozenRows).toBe(2);
    deleteRows(book, sheet, 1, 1);
    expect(sheet.frozenRows).toBe(1);
  });
});

test('a moved row takes its metadata, note and formulas along', () => {
  const { book, sheet, other } = ledger();
  moveRows(book, sheet, 3, 1, 2);
  expect([2, 3, 4].map((row) => sheet.cells.get(row, 1))).toEqual(['나', '가', '다']);
  expect(sheet.notes.get('2,1')).toBe('메모');
  expect(book.metadata[1]?.location).toMatchObject({ index: 2 });
  expect(other.cells.formula(1, 1)).toBe("='이용고객 대장'!C2");
  expect(sheet.cells.formula(2, 4)).toBe('=$B$2');
});

test('a moved column takes rule, metadata and references along; the destination counts before the move (3.3 [A])', () => {
  const { book, sheet, other } = ledger();
  moveColumns(book, sheet, 3, 1, 6);
  expect(sheet.cells.get(2, 5)).toBe(10);
  expect(sheet.cells.formula(3, 3)).toBe('=$B$3');
  expect(ruleAt(sheet, 2, 5)).toMatchObject({ values: ['=E2>=B2'], base: { row: 2, column: 5 } });
  expect(book.metadata[0]?.location).toMatchObject({ index: 5 });
  expect(other.cells.formula(1, 1)).toBe("='이용고객 대장'!E3");
});

describe('Google refuses', () => {
  const rows = 'Those rows are out of bounds.';
  const columns = 'Those columns are out of bounds.';
  test.each<[string, (book: WorkbookModel, sheet: SheetModel) => void, string]>([
    ['rows past the grid (3.3 [B])', (book, sheet) => deleteRows(book, sheet, 1000, 2), rows],
    ['row 0 (3.3 [B])', (book, sheet) => insertRows(book, sheet, 0, 1, 'after'), rows],
    ['columns past the grid (3.3 [B])', (book, sheet) => deleteColumns(book, sheet, 26, 2), columns],
    ['a move past the grid (3.3 [B])', (book, sheet) => moveRows(book, sheet, 2, 1, 1002), rows],
    [
      'to leave no row but frozen ones (3.3 [B])',
      (book, sheet) => deleteRows(book, sheet, 2, 999),
      'Sorry, it is not possible to delete all non-frozen rows.',
    ],
    [
      'more than ten million cells (1.3 [B])',
      (book, sheet) => insertRows(book, sheet, 2, 400_000, 'before'),
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
  ])('%s', (_what, change, message) => {
    const { book, sheet } = ledger();
    expect(() => change(book, sheet)).toThrow(message);
  });
});

test('a move is a permutation, and a deletion undoes an insertion', () => {
  const small = fc.integer({ min: 1, max: 20 });
  fc.assert(
    fc.property(
      small,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 26 }),
      (at, count, destination) => {
        const move = { axis: 'row', kind: 'move', at, count, destination } as const;
        const fits = destination <= at || destination > at + count;
        fc.pre(fits);
        const targets = Array.from({ length: 30 }, (_, index) => movedIndex(move, index + 1));
        expect(new Set(targets).size).toBe(30);
        expect(Math.min(...targets.map(Number))).toBe(1);
        expect(Math.max(...targets.map(Number))).toBe(30);
      },
    ),
  );
  fc.assert(
    fc.property(small, small, small, (at, count, first) => {
      const insert = { axis: 'row', kind: 'insert', at, count, destination: at } as const;
      const [start, end] = movedSpan(insert, first, first + 3) ?? [0, 0];
      expect(movedSpan({ ...insert, kind: 'delete' }, start, end)).toEqual([first, first + 3]);
    }),
  );
});

/** The workbook as plain data, with what cells hold. */
function snapshot(book: WorkbookModel): unknown {
  const cells = book.sheets.map(({ cells: store }) =>
    [1, 2, 3, 4, 5, 6].map((row) =>
      [1, 2, 3, 4, 5, 6].map((column) => [store.get(row, column), store.formula(row, column)]),
    ),
  );
  const { styles, rules, sheets, ...rest } = storedBook(book);
  const named = sheets.map((sheet) => ({
    ...sheet,
    styles: sheet.styles.map((runs) => expanded(runs, sheet.rowCount, styles)),
    validations: sheet.validations.map((runs) => expanded(runs, sheet.rowCount, rules)),
    rowBands: [],
    columnBands: [],
  }));
  return JSON.parse(JSON.stringify({ ...rest, sheets: named, cells }));
}

function expanded(
  runs: readonly (readonly [number, number])[],
  rows: number,
  items: readonly object[],
): unknown[] {
  const values = runs.flatMap(([length, index]) => new Array<unknown>(length).fill(items[index] ?? null));
  return [...values, ...new Array<unknown>(rows).fill(null)].slice(0, 12);
}

test('deleting what was just inserted, or moving back what was moved, restores the workbook', () => {
  const index = fc.integer({ min: 1, max: 8 });
  const count = fc.integer({ min: 1, max: 3 });
  fc.assert(
    fc.property(
      index,
      count,
      fc.constantFrom('before', 'after'),
      fc.boolean(),
      (at, size, inherit, isRow) => {
        const { book, sheet } = ledger();
        const before = snapshot(book);
        (isRow ? insertRows : insertColumns)(book, sheet, at, size, inherit);
        (isRow ? deleteRows : deleteColumns)(book, sheet, at, size);
        expect(snapshot(book)).toEqual(before);
      },
    ),
  );
  fc.assert(
    fc.property(index, index, fc.boolean(), (from, to, isRow) => {
      const { book, sheet } = ledger();
      // Ranges do not follow a single row that leaves them, so only whole cells are compared.
      for (const columns of sheet.cells.formulas.values()) columns.clear();
      const cells = () => [1, 2, 3, 4].map((row) => [1, 2, 3].map((column) => sheet.cells.get(row, column)));
      const before = cells();
      const move = isRow ? moveRows : moveColumns;
      move(book, sheet, from, 1, to);
      const landed = to > from ? Math.max(to - 1, from) : to;
      move(book, sheet, landed, 1, from > landed ? from + 1 : from);
      expect(cells()).toEqual(before);
    }),
  );
});
