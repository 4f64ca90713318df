// Adopting a tab and taking it back gives the same tab, whatever stood in it.
import fc from 'fast-check';
import type { SheetModel } from '../../../workbench/book/model';
import { changeColumnBands, changeStyle, setRule } from '../../../workbench/book/style';
import { ledgers } from '../../adopt/ledger-file';
import { AdoptionBook } from './adoption-book';

const text = (...texts: string[]) => fc.constantFrom(...texts);

const columns: Readonly<Record<string, fc.Arbitrary<string>>> = {
  성함: text('김하나', '이두리', '박세찬', '최네오 ', '정　다온', '없음', ''),
  핸드폰: text('010-0000-0001', '#1000000002', '01000000003', '010 0000 0004 / 02-555-0004', '-', '?', ''),
  이메일: text('a@example.com', 'b@example.com.', 'b at example', ''),
  시작일: text('@2024-01-02', '2024.01.02.', '20240102', '24/1/2', '#45293', '12/05/23', '미정', ''),
  만기일: text('@2024-12-31', '2024년 12월 31일', '2024.12.31까지', '=A1', '종신', ''),
  월회비: text('#100000', '100,000원', '10만원', '10만', '연 540,000원', '５００，０００', '무료', ''),
  만족도: text('★★★★★', '매우만족', '#5', '보통', ''),
  상태: text('이용중', '해약', '휴회', '활성화', '?', ''),
  보증금: text('#5000000', '500만', ''),
  개월: text('12개월', '#6', ''),
  담당: text('박코치', '최코치', ''),
  비고: text('무릎 주의', '=1+1', '재계약 예정', ''),
};
const headers = Object.keys(columns);

const row = fc.record(columns).map((cells) => headers.map((header) => cells[header]).join('|'));
const line = fc.oneof(
  { weight: 8, arbitrary: row },
  { weight: 1, arbitrary: text('소계|||||#300000', '- 1 -', '', '합계||||||#9', headers.join('|')) },
);

interface Dress {
  readonly kind: 'fill' | 'text' | 'list' | 'formula' | 'note' | 'rule' | 'hidden' | 'merge' | 'format';
  readonly row: number;
  readonly column: number;
}

const dress: fc.Arbitrary<Dress> = fc.record({
  kind: fc.constantFrom('fill', 'text', 'list', 'formula', 'note', 'rule', 'hidden', 'merge', 'format'),
  row: fc.integer({ min: 1, max: 12 }),
  column: fc.integer({ min: 1, max: headers.length + 3 }),
});

/** What an owner has done to a tab besides typing. */
function dressUp(sheet: SheetModel, { kind, row: at, column }: Dress): void {
  const area = { row: at, column, rows: 3, columns: 1 };
  if (kind === 'fill') changeStyle(sheet, area, (style) => ({ ...style, background: '#ffff00', bold: true }));
  if (kind === 'text') changeStyle(sheet, area, (style) => ({ ...style, numberFormat: '@' }));
  if (kind === 'format') changeStyle(sheet, area, (style) => ({ ...style, numberFormat: 'yyyy"년" m"월"' }));
  if (kind === 'note') sheet.notes.set(`${at},${column}`, '확인함');
  if (kind === 'hidden') changeColumnBands(sheet, column, column, (band) => ({ ...band, hidden: true }));
  if (kind === 'merge' && at < 4) sheet.merges.push({ row: at, column, rows: 1, columns: 2 });
  const rule = {
    criteria: 'VALUE_IN_LIST',
    values: [['이용중', '해약']],
    allowInvalid: false,
    helpText: null,
  };
  if (kind === 'list') setRule(sheet, area, rule);
  const formula = { ...rule, criteria: 'CUSTOM_FORMULA', values: [`=LEN(A${at})<9`] };
  if (kind === 'formula') setRule(sheet, area, formula);
  const format = { areas: [area], criteria: 'NOT_EMPTY', values: [], style: { background: '#00ff00' } };
  if (kind === 'rule') sheet.conditionalFormats.push({ ...format, criteria: 'CELL_NOT_EMPTY' });
}

const messy = fc.record({
  titles: fc.array(text('회원 명단', '', '작성: 총무팀'), { maxLength: 2 }),
  lines: fc.array(line, { minLength: 2, maxLength: 9 }),
  dresses: fc.array(dress, { maxLength: 6 }),
  yes: fc.constantFrom<'all' | readonly string[]>('all', []),
  isRun: fc.boolean(),
});

function bookOf(lines: readonly string[], dresses: readonly Dress[] = []): AdoptionBook {
  const book = new AdoptionBook('명단', lines);
  const sheet = book.sheet('명단');
  sheet.merges.length = 0;
  for (const one of dresses) if (one.kind !== 'merge' || sheet.merges.length === 0) dressUp(sheet, one);
  return book;
}

test('adopt and undo give back the same tab, cell for cell, also after the jobs have run', () => {
  fc.assert(
    fc.property(messy, ({ titles, lines, dresses, yes, isRun }) => {
      const book = bookOf([...titles, headers.join('|'), ...lines], dresses);
      book.run('onOpen', 'open');
      const before = book.state();
      book.adopt(yes);
      expect(book.state()).not.toEqual(before);
      if (isRun) book.tickHour('2024-10-02', 9);
      expect(book.undo().state).toBe('undone');
      expect(book.state()).toEqual(before);
    }),
    { numRuns: 6 },
  );
});

test.each(ledgers().map(({ name }) => name))('the ledger %s comes back as it was', (name) => {
  const ledger = ledgers().find((one) => one.name === name);
  const lines = (ledger?.grid.cells ?? []).map((cells) =>
    cells
      .map((cell) =>
        typeof cell === 'object' ? `@${cell.date}` : typeof cell === 'number' ? `#${cell}` : String(cell),
      )
      .join('|')
      .replace(/\n/g, ' '),
  );
  const book = bookOf(lines);
  const before = book.state();
  expect(book.adopt('all').state).toBe('done');
  book.tickHour('2024-10-02', 9);
  expect(book.undo().state).toBe('undone');
  expect(book.state()).toEqual(before);
});
