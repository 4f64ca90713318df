import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { createBook, openBook, saveBook } from '../../../workbench/book/book-folder';
import { storedBook } from '../../../workbench/book/book-state';
import type { WorkbookModel } from '../../../workbench/book/model';
import { insertSheet } from '../../../workbench/book/sheet-list';
import { changeColumnBands, changeStyle, ruleAt, setRule, styleAt } from '../../../workbench/book/style';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'book-'));
});
afterEach(() => rm(directory, { recursive: true }));

const fresh = { name: '대장', locale: 'ko_KR', timeZone: 'Asia/Seoul', owner: 'owner@example.com' };

function filled(book: WorkbookModel): void {
  const sheet = book.sheets[0];
  if (!sheet) throw new Error('no sheet');
  for (const [index, value] of [
    45567.5,
    '=텍스트',
    "'인용",
    '010',
    true,
    1 / 3,
    '두\n줄',
    ' 앞 공백',
  ].entries()) {
    sheet.cells.set(2, index + 1, value);
  }
  sheet.cells.setFormula(3, 1, '=SUM(A2:A)+COUNTIF(B:B,"x")', 45567.5);
  sheet.cells.setFormula(3, 2, '=NA()', '#N/A');
  changeStyle(sheet, { row: 2, column: 1, rows: 999, columns: 1 }, () => ({
    numberFormat: 'yyyy. M. d am/pm h:mm',
  }));
  changeStyle(sheet, { row: 1, column: 1, rows: 1, columns: 3 }, () => ({
    bold: true,
    background: '#d9ead3',
    bottom: { style: 'SOLID', color: '#000000' },
  }));
  changeColumnBands(sheet, 2, 2, () => ({ size: 150, groupDepth: 1, collapsed: true }));
  setRule(
    sheet,
    { row: 2, column: 3, rows: 999, columns: 1 },
    { criteria: 'VALUE_IN_LIST', values: [['가', '나'], true], allowInvalid: false, helpText: '고르세요' },
  );
  sheet.notes.set('1,1', '메모');
  sheet.merges.push({ row: 5, column: 1, rows: 1, columns: 3 });
  sheet.frozenRows = 1;
  sheet.conditionalFormats.push({
    areas: [{ row: 2, column: 1, rows: 999, columns: 3 }],
    criteria: 'CUSTOM_FORMULA',
    values: ['=$C2="나"'],
    style: { background: '#fce5cd' },
  });
  sheet.protections.push({
    id: 7,
    area: { row: 1, column: 1, rows: 1, columns: 3 },
    unprotected: [],
    description: '머리',
    warningOnly: true,
    editors: [],
  });
  sheet.filter = {
    area: { row: 1, column: 1, rows: 3, columns: 3 },
    hidden: new Map([[2, ['나']]]),
    conditions: new Map([[1, { criteria: 'CELL_NOT_EMPTY', values: [] }]]),
  };
  book.metadata.push({
    id: 9,
    key: 'column',
    value: 'status',
    visibility: 'PROJECT',
    location: { type: 'COLUMN', sheetId: sheet.id, index: 3 },
  });
  book.namedRanges.push({
    name: '상태',
    sheetId: sheet.id,
    area: { row: 2, column: 3, rows: 999, columns: 1 },
  });
  insertSheet(book, '이용고객 대장', 1).hidden = true;
}

async function savedAndOpened() {
  const book = await createBook(directory, fresh, { now: '2024-10-02' });
  filled(book);
  await saveBook(directory, book, { now: '2024-10-03' });
  return { book, ...(await openBook<{ now: string }>(directory)) };
}

test('a new book has one empty tab of 1000 by 26 (1.2 [B], 3.8 [B])', async () => {
  await createBook(directory, fresh, null);
  const { workbook } = await openBook(directory);
  expect(workbook.sheets.map(({ name, rowCount, columnCount }) => [name, rowCount, columnCount])).toEqual([
    ['시트1', 1000, 26],
  ]);
});

test('a folder that holds a book is refused', async () => {
  await createBook(directory, fresh, null);
  await expect(createBook(directory, fresh, null)).rejects.toThrow(/already/);
});

test('a saved book comes back as it was, with its state', async () => {
  const { book, workbook, state } = await savedAndOpened();
  expect(state).toEqual({ now: '2024-10-03' });
  expect(JSON.parse(JSON.stringify(storedBook(workbook)))).toEqual(
    JSON.parse(JSON.stringify(storedBook(book))),
  );
  for (const [index, sheet] of book.sheets.entries()) {
    for (let row = 1; row <= 4; row += 1) {
      for (let column = 1; column <= 9; column += 1) {
        expect(workbook.sheets[index]?.cells.get(row, column)).toBe(sheet.cells.get(row, column));
        expect(workbook.sheets[index]?.cells.formula(row, column)).toBe(sheet.cells.formula(row, column));
      }
    }
  }
});

async function editInExcel(change: (workbook: ExcelJS.Workbook) => void): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const path = join(directory, 'book.xlsx');
  await workbook.xlsx.readFile(path);
  change(workbook);
  await workbook.xlsx.writeFile(path);
}

describe('a book.xlsx that was edited elsewhere', () => {
  test('gives cells and looks; rules, metadata and protections stay', async () => {
    await savedAndOpened();
    await editInExcel((workbook) => {
      const sheet = workbook.getWorksheet('시트1');
      if (!sheet) throw new Error('no tab');
      sheet.getCell('D9').value = '새 값';
      sheet.getCell('D9').font = { bold: true };
      sheet.getCell('A2').value = new Date(Date.UTC(2024, 9, 5));
    });
    const { workbook } = await openBook(directory);
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    expect(sheet.cells.get(9, 4)).toBe('새 값');
    expect(styleAt(sheet, 9, 4).bold).toBe(true);
    expect(sheet.cells.get(2, 1)).toBe(45570);
    expect(styleAt(sheet, 2, 1).numberFormat).toBe('yyyy. m. d am/pm h:mm');
    expect(styleAt(sheet, 1, 1)).toMatchObject({ bold: true, background: '#d9ead3' });
    expect(sheet.cells.formula(3, 1)).toBe('=SUM(A2:A)+COUNTIF(B:B,"x")');
    expect(ruleAt(sheet, 500, 3)).toMatchObject({ criteria: 'VALUE_IN_LIST', helpText: '고르세요' });
    expect(sheet.notes.get('1,1')).toBe('메모');
    expect(sheet.merges).toEqual([{ row: 5, column: 1, rows: 1, columns: 3 }]);
    expect(sheet.frozenRows).toBe(1);
    expect(sheet.columnBands.get(2)).toMatchObject({ size: 150, groupDepth: 1, collapsed: true });
    expect(sheet.protections).toHaveLength(1);
    expect(sheet.conditionalFormats).toMatchObject([{ criteria: 'CUSTOM_FORMULA', values: ['=$C2="나"'] }]);
    expect(workbook.metadata).toHaveLength(1);
    expect(workbook.namedRanges.map(({ name }) => name)).toEqual(['상태']);
    expect(workbook.sheets[1]).toMatchObject({ name: '이용고객 대장', hidden: true });
  });

  test('brings the rules and formats of a tab that is new', async () => {
    await createBook(directory, fresh, null);
    await editInExcel((workbook) => {
      const sheet = workbook.addWorksheet('새 탭');
      const stop = { allowBlank: true, errorStyle: 'stop' };
      sheet.getCell('A1').dataValidation = { type: 'list', formulae: ['"가,나"'], ...stop };
      sheet.getCell('B1').dataValidation = { type: 'list', formulae: ['시트1!$A$2:$A$9'], ...stop };
      sheet.getCell('C1').dataValidation = {
        type: 'custom',
        formulae: ['C1>B1'],
        ...stop,
        errorStyle: 'warning',
      };
      sheet.getCell('D1').dataValidation = {
        type: 'date',
        operator: 'greaterThan',
        formulae: [new Date(Date.UTC(2024, 9, 1))],
        ...stop,
      };
      sheet.getCell('E1').dataValidation = { type: 'whole', operator: 'between', formulae: [1, 5], ...stop };
      sheet.addConditionalFormatting({
        ref: 'A1:C9',
        rules: [{ type: 'expression', priority: 1, formulae: ['$A1=1'], style: { font: { bold: true } } }],
      });
    });
    const { workbook } = await openBook(directory);
    const sheet = workbook.sheets[1];
    if (!sheet) throw new Error('no sheet');
    const rules = [1, 2, 3, 4, 5].map((column) => ruleAt(sheet, 1, column));
    expect(rules).toMatchObject([
      { criteria: 'VALUE_IN_LIST', values: [['가', '나'], true], allowInvalid: false },
      {
        criteria: 'VALUE_IN_RANGE',
        values: [{ sheetId: workbook.sheets[0]?.id, area: { row: 2, column: 1, rows: 8, columns: 1 } }, true],
      },
      { criteria: 'CUSTOM_FORMULA', values: ['=C1>B1'], allowInvalid: true, base: { row: 1, column: 3 } },
      { criteria: 'DATE_AFTER', values: [45566] },
      { criteria: 'NUMBER_BETWEEN', values: [1, 5] },
    ]);
    expect(sheet.conditionalFormats).toEqual([
      {
        areas: [{ row: 1, column: 1, rows: 9, columns: 3 }],
        criteria: 'CUSTOM_FORMULA',
        values: ['=$A1=1'],
        style: { bold: true },
      },
    ]);
  });
});

describe('what a crash leaves', () => {
  test('before state.json is renamed the old book stands', async () => {
    const { book } = await savedAndOpened();
    await copyFile(join(directory, 'book.xlsx'), join(directory, 'book.xlsx.new'));
    await writeFile(join(directory, 'book.xlsx.new'), 'half');
    const { workbook } = await openBook(directory);
    expect(workbook.sheets[0]?.cells.get(2, 4)).toBe(book.sheets[0]?.cells.get(2, 4));
  });

  test('after it the new book is taken up', async () => {
    const { book } = await savedAndOpened();
    const old = await readFile(join(directory, 'book.xlsx'));
    book.sheets[0]?.cells.set(2, 4, '새것');
    await saveBook(directory, book, { now: '2024-10-04' });
    await copyFile(join(directory, 'book.xlsx'), join(directory, 'book.xlsx.new'));
    await writeFile(join(directory, 'book.xlsx'), old);
    const { workbook, state } = await openBook<{ now: string }>(directory);
    expect(workbook.sheets[0]?.cells.get(2, 4)).toBe('새것');
    expect(state.now).toBe('2024-10-04');
  });
});

describe('a book that cannot be opened says why', () => {
  test('no book', async () => {
    await expect(openBook(directory)).rejects.toThrow(/no book in .*gas new --book/);
  });

  test('damaged state', async () => {
    await createBook(directory, fresh, null);
    await writeFile(join(directory, 'state.json'), '{"format":');
    await expect(openBook(directory)).rejects.toThrow(/state\.json .* is damaged/);
    await writeFile(join(directory, 'state.json'), '[]');
    await expect(openBook(directory)).rejects.toThrow(/not a workbench book/);
  });

  test('damaged or lost book.xlsx', async () => {
    await createBook(directory, fresh, null);
    await writeFile(join(directory, 'book.xlsx'), 'no zip');
    await expect(openBook(directory)).rejects.toThrow(/cannot be read as an \.xlsx/);
    await rm(join(directory, 'book.xlsx'));
    await expect(openBook(directory)).rejects.toThrow(/has lost its book\.xlsx/);
  });
});
