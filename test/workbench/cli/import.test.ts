// Issue 3/5, "From a file": a book made from a file that a person already has.
import { existsSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { openBook } from '../../../workbench/book/book-folder';
import type { SheetModel } from '../../../workbench/book/model';
import { ruleAt, styleAt } from '../../../workbench/book/style';
import { hostileTexts, longText } from '../../bundle/hostile-texts';
import { gas, workingFolder } from './terminal';

const at = (name: string) => join(workingFolder(), name);

/** Writes a file, imports it and gives back the tabs of the book. */
async function imported(
  file: string,
  content: string | Uint8Array,
  ...more: string[]
): Promise<SheetModel[]> {
  writeFileSync(at(file), content);
  const book = `${file}-${more.join('-')}-book`;
  expect(await gas('import', file, '--book', book, ...more)).toMatchObject({ code: 0, err: '' });
  return (await openBook(at(book))).workbook.sheets;
}

function only(sheets: readonly SheetModel[]): SheetModel {
  const [sheet, ...others] = sheets;
  if (!sheet || others.length > 0) throw new Error(`${sheets.length} tabs`);
  return sheet;
}

async function ledgerFile(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const ledger = workbook.addWorksheet('회원');
  ledger.getCell('A1').value = '2024년 회원 명단';
  ledger.mergeCells('A1:D1');
  ledger.addRow(['성함', '시작일', '회비', '합계']);
  ledger.addRow(['김하나', new Date(Date.UTC(2024, 9, 2)), 50000, { formula: 'C3*2', result: 100000 }]);
  ledger.addRow(['이두리', new Date(Date.UTC(2024, 9, 3)), 60000, { formula: '단가!A1*2', result: 14 }]);
  ledger.getColumn(2).numFmt = 'yyyy-mm-dd';
  ledger.getColumn(3).hidden = true;
  ledger.getCell('A3').note = '단골';
  ledger.getCell('A3').font = { bold: true };
  ledger.getCell('D3').dataValidation = { type: 'list', allowBlank: true, formulae: ['"가,나"'] };
  workbook.addWorksheet('단가').getCell('A1').value = 7;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('a .csv', () => {
  test('is stored as typed, whatever a spreadsheet might take it for', async () => {
    const texts = [...hostileTexts, longText];
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const lines = [['=이름', '+메모'], ...texts.map((text) => [text, text])];
    const file = lines.map((line) => line.map(quote).join(',')).join('\n');
    const sheet = only(await imported('hostile.csv', file));
    expect(texts.map((_, index) => [1, 2].map((column) => sheet.cells.get(index + 2, column)))).toEqual(
      texts.map((text) => [text, text]),
    );
    expect([...sheet.cells.formulas]).toEqual([]);
    expect(styleAt(sheet, 2, 1).numberFormat).toBe('@');
  });

  test('comes in as the text it is, in a tab named after the file', async () => {
    const sheet = only(await imported('회원 명단.csv', '이름,회원번호,동호\n김하나,0457,3-2\n'));
    expect(sheet.name).toBe('회원 명단');
    expect(sheet.cells.get(2, 2)).toBe('0457');
    expect(sheet.cells.get(2, 3)).toBe('3-2');
    expect(styleAt(sheet, 2, 3).numberFormat).toBe('@');
  });

  test('in CP949 is read like any other', async () => {
    const cp949 = Buffer.from('b0edb0b4b8ed2cc0fcc8ad0d0a8c63b9e62c3031300d0a', 'hex');
    const sheet = only(await imported('cp949.csv', cp949));
    expect([1, 2].map((row) => [sheet.cells.get(row, 1), sheet.cells.get(row, 2)])).toEqual([
      ['고객명', '전화'],
      ['똠방', '010'],
    ]);
  });

  test('of more rows and columns than a new tab has finds room', async () => {
    const line = Array.from({ length: 30 }, (_, index) => `값${index}`).join(',');
    const sheet = only(await imported('wide.csv', `${line}\n`.repeat(1200)));
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1200, 30]);
    expect(sheet.cells.get(1200, 30)).toBe('값29');
  });
});

describe('an .xlsx', () => {
  test('comes in with formulas, formats, merged cells, validations, notes, hidden columns and every tab', async () => {
    const [ledger, prices] = await imported('ledger.xlsx', await ledgerFile());
    if (!ledger) throw new Error('no tab');
    expect([ledger.name, prices?.name]).toEqual(['회원', '단가']);
    expect(ledger.merges).toEqual([{ row: 1, column: 1, rows: 1, columns: 4 }]);
    expect(ledger.cells.formula(3, 4)).toBe('=C3*2');
    expect(ledger.cells.get(3, 4)).toBe(100000);
    expect(ledger.cells.get(3, 2)).toBe(45567);
    expect(styleAt(ledger, 3, 2).numberFormat).toBe('yyyy-mm-dd');
    expect(styleAt(ledger, 3, 1).bold).toBe(true);
    expect(ledger.columnBands.get(3).hidden).toBe(true);
    expect(ledger.notes.get('3,1')).toBe('단골');
    expect(ruleAt(ledger, 3, 4)).toMatchObject({ criteria: 'VALUE_IN_LIST' });
  });

  test('--sheet takes one tab; formulas that reached into the others keep their values', async () => {
    const ledger = only(await imported('one.xlsx', await ledgerFile(), '--sheet', '회원'));
    expect(ledger.cells.formula(3, 4)).toBe('=C3*2');
    expect([ledger.cells.formula(4, 4), ledger.cells.get(4, 4)]).toEqual(['', 14]);
  });
});

test('the file itself is never written', async () => {
  const bytes = await ledgerFile();
  writeFileSync(at('kept.xlsx'), bytes);
  utimesSync(at('kept.xlsx'), 1_000_000, 1_000_000);
  expect(await gas('import', 'kept.xlsx', '--book', 'kept-book')).toMatchObject({ code: 0 });
  expect(readFileSync(at('kept.xlsx')).equals(bytes)).toBe(true);
  expect(statSync(at('kept.xlsx')).mtimeMs).toBe(1_000_000_000);
});

test('the book takes what is typed, as any other', async () => {
  await imported('typed.csv', '이름\n김하나\n');
  const typing = ['--sheet', 'typed', '--cell', 'B1', '--value', '메모'];
  expect(await gas('edit', '--book', 'typed.csv--book', ...typing)).toMatchObject({ code: 0 });
  expect((await gas('show', '--book', 'typed.csv--book', '--json')).json()).toMatchObject({
    sheets: [
      {
        values: [
          ['이름', '메모'],
          ['김하나', ''],
        ],
      },
    ],
  });
});

describe('wrong usage gives 2, names the mend and makes no book', () => {
  beforeAll(async () => {
    writeFileSync(at('a.csv'), 'a\n');
    writeFileSync(at('a.hwp'), 'a');
    writeFileSync(at('broken.xlsx'), 'no zip');
    writeFileSync(at('quote.csv'), 'a,b\n1,"2\n');
    writeFileSync(at('bytes.csv'), Uint8Array.of(0xff, 0xff, 0x41));
    writeFileSync(at('tabs.xlsx'), await ledgerFile());
  });

  test.each([
    [[], 'Name the .xlsx or .csv file'],
    [['gone.csv'], 'There is no file'],
    [['a.hwp'], 'neither .xlsx nor .csv'],
    [['broken.xlsx'], 'Save it again as .xlsx'],
    [['quote.csv'], 'line 2'],
    [['bytes.csv'], 'Save it again as CSV UTF-8'],
    [['tabs.xlsx', '--sheet', '없음'], 'It has: 회원, 단가'],
    [['a.csv', '--sheet', 'b'], 'Leave --sheet out'],
  ])('%j', async (words, mend) => {
    const ended = await gas('import', ...words, '--book', 'refused');
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining(mend) });
    expect(existsSync(at('refused'))).toBe(false);
  });

  test('a folder that holds a book is left alone', async () => {
    await imported('once.csv', 'a\n');
    const again = await gas('import', 'once.csv', '--book', 'once.csv--book');
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('Name another folder') });
  });
});
