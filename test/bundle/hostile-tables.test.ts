// In 설정, 메일 양식, 담당자, 서비스, 목록 and 공휴일 whatever is typed stays text: no formula, no field, no header of a mail.
import type { SheetDeclaration } from '../../src/sheets/declaration';
import { holidays } from '../../src/sheets/holidays';
import { lists } from '../../src/sheets/lists';
import { mailTemplates } from '../../src/sheets/mail-templates';
import { managers } from '../../src/sheets/managers';
import { services } from '../../src/sheets/services';
import { settings } from '../../src/sheets/settings';
import { type AddOnBook, exampleBook } from './add-on-book';
import { hostileTexts, longText } from './hostile-texts';

const TEAM = ['younghee.kim@example.com', 'chulsoo.park@example.com', 'seoyeon.lee@example.com'];

function formulas(book: AddOnBook): string[] {
  return book.workbook.sheets.flatMap(({ name, cells }) =>
    [...cells.formulas].flatMap(([row, columns]) =>
      [...columns].map(([column]) => `${name} ${row},${column}`),
    ),
  );
}

/** Columns that a person fills with words. */
function typedColumns({ title, columns }: SheetDeclaration): (readonly [sheet: string, header: string])[] {
  return Object.values(columns)
    .filter(({ role, numberFormat }) => role === 'typed' && numberFormat === '@')
    .map(({ label }) => [title.ko, label.ko] as const);
}

function put(book: AddOnBook, sheet: string, row: number, header: string, text: string): void {
  book.sheet(sheet).cells.set(row, book.columnOf(sheet, header), text);
}

const columns = [managers, services, lists, holidays, mailTemplates].flatMap(typedColumns);

test('stored as typed, through runs and a repair, and nobody else is mailed', () => {
  const book = exampleBook();
  const texts = [...hostileTexts, longText];
  const begins = new Map(columns.map(([sheet]) => [sheet, book.sheet(sheet).cells.lastRow + 1]));
  for (const [sheet, header] of columns)
    texts.forEach((text, index) => {
      put(book, sheet, (begins.get(sheet) ?? 0) + index, header, text);
    });
  book.tickHour('2024-10-02');
  book.run('install');
  book.tickHour('2024-10-04');
  for (const [sheet, header] of columns) {
    const found = book.column(sheet, header).slice((begins.get(sheet) ?? 0) - 2);
    expect([sheet, header, found.slice(0, texts.length)]).toEqual([sheet, header, texts]);
  }
  expect(formulas(book)).toEqual([]);
  expect(book.mails().length).toBeGreaterThan(0);
  expect(book.mails().filter(({ to }) => !TEAM.includes(to))).toEqual([]);
});

test('a subject is one line, a body is text, and a name of a sender that is none counts as the usual one', () => {
  const book = exampleBook();
  const name = settings.columns.value.label.ko;
  const row = book.column('설정', '_키').indexOf('senderName') + 2;
  put(book, '설정', row, name, '대장\r\nBcc: evil@example.net');
  put(book, '메일 양식', 2, '제목', '알림\r\nBcc: evil@example.net\n{{요약}}');
  put(book, '메일 양식', 2, '본문', '=1+1 <script>alert(1)</script>\n\n{{새로 알릴 일}}');
  book.tickHour('2024-10-31');
  const mails = book.machine.state.mails;
  expect(mails.map(({ to }) => to).sort()).toEqual(['seoyeon.lee@example.com', 'younghee.kim@example.com']);
  for (const mail of mails) {
    expect(mail.subject).toMatch(/^알림 Bcc: evil@example\.net 오늘 챙길 .+$/);
    expect(mail.html).not.toContain('<script');
    expect(mail.text).toContain('=1+1 <script>alert(1)</script>');
    expect(JSON.stringify(mail)).not.toMatch(/"(cc|bcc|replyTo)":"[^"]/);
  }
  expect(book.findings('설정')).toEqual([expect.stringContaining('읽을 수 없어 기본값을 써요')]);
});

test.each([
  'a@example.com,evil@example.net',
  'a@example.com\r\nBcc: evil@example.net',
  'A <evil@example.net>',
  'evil@example.net\u200b',
  '\u202eevil@example.net',
  'evil\u0000@example.net',
])('%j is nobody’s address', (address) => {
  const book = exampleBook();
  put(book, '담당자', 2, '이메일', address);
  book.tickHour('2024-10-31');
  expect(book.mails().map(({ to }) => to)).toEqual(
    expect.not.arrayContaining([expect.stringContaining('evil')]),
  );
});
