// Text from a person never becomes a formula, and the jobs never write one.
import { catalogue } from '../../src/sheets/catalogue';
import { scratchProject } from '../workbench/scratch-project';
import { exampleBook } from './add-on-book';

const looksLikeFormula = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  "'=1",
  '=HYPERLINK("https://x.example","x")',
  '010-0000-0001',
  '0012',
  '1/2',
];

function formulas(book: ReturnType<typeof exampleBook>): string[] {
  return book.workbook.sheets.flatMap(({ name, cells }) =>
    [...cells.formulas].flatMap(([row, columns]) =>
      [...columns].map(([column]) => `${name} ${row},${column}`),
    ),
  );
}

test('no job and no installation ever writes a formula', () => {
  const book = exampleBook();
  book.tickHour('2024-10-02');
  book.type('이용고객 대장', 2, '상태', '해지');
  book.tickHour('2024-10-02', 9);
  expect(formulas(book)).toEqual([]);
});

test('what looks like a formula, a number or a date stays text in every text column', () => {
  const book = exampleBook();
  const columns = catalogue
    .filter(({ kind }) => kind === 'table')
    .flatMap((sheet) =>
      Object.values(sheet.columns)
        .filter(({ kind, role }) => (kind === 'text' || kind === 'prose') && role !== 'system')
        .map(({ label }) => [sheet.title.ko, label.ko] as const),
    );
  expect(columns.length).toBeGreaterThan(30);
  const changed = columns.flatMap(([sheet, header]) => {
    const row = book.sheet(sheet).cells.lastRow + 1;
    const text = looksLikeFormula[header.length % looksLikeFormula.length] ?? '';
    book.type(sheet, row, header, text);
    const kept = book.column(sheet, header)[row - 2];
    book.type(sheet, row, header, '');
    return kept === text ? [] : [`${sheet} ${header}: ${text} became ${kept}`];
  });
  expect(changed).toEqual([]);
  expect(formulas(book)).toEqual([]);
});

test('a customer of such a name is looked up, listed and mailed as text', () => {
  const book = exampleBook();
  // The first contract has ended by the first run and is not told.
  const names = ['0012', '=1+1', '+1'];
  names.forEach((name, index) => {
    const row = index + 2;
    book.type('고객 정보', row, '고객명', name);
    book.type('이용고객 대장', row, '고객명', '');
    book.type('이용고객 대장', row, '비고', name);
  });
  book.tickHour('2024-10-31');
  expect(book.rows('이용고객 대장', '고객명', '비고')).toEqual(names.map((name) => [name, name]));
  expect(book.rows('만료 예정', '고객명', '비고')).toEqual(names.map((name) => [name, name]));
  const mail = book.mails().find(({ to }) => to === 'seoyeon.lee@example.com');
  for (const name of ['=1+1', '+1']) expect(mail?.text).toContain(`${name} (K-2023-`);
  expect(book.column('발송함', '고객')).toContain('=1+1, +1');
  expect(formulas(book)).toEqual([]);
});

test('a formula that a person put into a typed column is read by its result and left alone', () => {
  const book = exampleBook();
  const script = scratchProject(
    `function put() { SpreadsheetApp.getActive().getSheetByName('이용고객 대장').getRange('E4').setFormula('=DATE(2024,11,30)'); }`,
  );
  book.runScript(script, 'put');
  book.tickHour('2024-10-02');
  expect(book.column('이용고객 대장', '남은 일수')[2]).toBe(59);
  expect(book.sheet('이용고객 대장').cells.formula(4, 5)).toBe('=DATE(2024,11,30)');
});
