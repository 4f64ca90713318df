import { styleAt } from '../../workbench/book/style';
import { AddOnBook, exampleBook } from './add-on-book';

/** Everything in the book and beside it, by what it is: cells, formulas, looks, rules, metadata, triggers. */
function everything(book: AddOnBook): Map<string, string> {
  const { properties, triggers } = book.machine.state;
  const parts: [string, unknown][] = [
    ['properties', properties],
    ['triggers', triggers],
    ['metadata', book.workbook.metadata],
    ['named ranges', book.workbook.namedRanges],
    ['tabs', book.workbook.sheets.map(({ name }) => name)],
  ];
  for (const sheet of book.workbook.sheets) {
    const at = (row: number, column: number) => [
      sheet.cells.get(row, column),
      sheet.cells.formula(row, column),
      styleAt(sheet, row, column),
      sheet.validations[column - 1]?.get(row) ?? null,
    ];
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      // Rows below the content are alike: the last of the grid stands for them.
      const rows = [
        ...Array.from({ length: sheet.cells.lastRow + 2 }, (_, index) => index + 1),
        sheet.rowCount,
      ];
      const header = String(sheet.cells.get(1, column));
      parts.push([`${sheet.name} ${header || column}`, rows.map((row) => at(row, column))]);
      parts.push([`${sheet.name} ${header || column} as a column`, sheet.columnBands.get(column)]);
    }
    for (const key of [
      'hidden',
      'tabColor',
      'rowCount',
      'columnCount',
      'frozenRows',
      'frozenColumns',
      'rowBands',
      'merges',
      'conditionalFormats',
      'protections',
      'filter',
    ] as const)
      parts.push([`${sheet.name} ${key}`, sheet[key]]);
    parts.push([`${sheet.name} notes`, [...sheet.notes]]);
  }
  return new Map(parts.map(([name, part]) => [name, JSON.stringify(part)]));
}

/** The parts that are not as they were. */
function changed(before: Map<string, string>, book: AddOnBook): string[] {
  const after = everything(book);
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name));
}

const FIVE = ['이용고객 대장', '업무 일지', '고객 정보', '만료 예정', '만족도 요약'];
const BEHIND = [
  '서비스',
  '담당자',
  '공휴일',
  '목록',
  '설정',
  '메일 양식',
  '발송함',
  '변경 기록',
  '상태 점검',
];

test('the sheets stand in their order, in the place of the one empty tab', () => {
  const book = new AddOnBook();
  book.run('install');
  expect(book.workbook.sheets.map(({ name }) => name)).toEqual([...FIVE, ...BEHIND]);
  expect(
    book.machine.state.triggers.map(({ handler, schedule }) => [handler, schedule?.every, schedule?.count]),
  ).toEqual([['runDueJobs', 'hours', 1]]);
});

test('a second installation changes nothing at all', () => {
  const book = new AddOnBook();
  book.run('install');
  const before = everything(book);
  book.run('install');
  expect(changed(before, book)).toEqual([]);
});

test('nor does it in a book that is at work', () => {
  const book = exampleBook();
  book.tickHour('2024-10-02');
  const before = everything(book);
  book.run('install');
  expect(changed(before, book)).toEqual([]);
});

test('a run at the same moment changes nothing either', () => {
  const book = exampleBook();
  book.tickHour('2024-10-02');
  const { now } = book.machine.state;
  book.machine.set({ at: now });
  book.run('runDueJobs');
  const before = everything(book);
  book.machine.set({ at: now });
  const { calls } = book.run('runDueJobs');
  expect(changed(before, book)).toEqual([]);
  expect(calls.cellsWritten).toBe(0);
});

test('a tab with something in it stays, and stands behind the sheets', () => {
  const book = new AddOnBook();
  book.sheet('시트1').cells.set(1, 1, '우리 것');
  book.run('install');
  expect(book.workbook.sheets.map(({ name }) => name)).toEqual([...FIVE, ...BEHIND, '시트1']);
  expect(book.sheet('시트1').cells.get(1, 1)).toBe('우리 것');
});

test('an existing sheet of the same name is taken up with what people typed', () => {
  const book = new AddOnBook();
  const own = book.sheet('시트1');
  own.name = '이용고객 대장';
  ['우리 등급', '고객명', '계약 종료일'].forEach((header, index) => {
    own.cells.set(1, index + 1, header);
  });
  ['골드', '홍길동', '2024년 10월 25일'].forEach((text, index) => {
    own.cells.set(2, index + 1, text);
  });
  book.run('install');
  expect(book.workbook.sheets.filter(({ name }) => name === '이용고객 대장')).toHaveLength(1);
  expect(book.rows('이용고객 대장', '우리 등급', '고객명', '계약 종료일')).toEqual([
    ['골드', '홍길동', '2024년 10월 25일'],
  ]);
  book.tickHour('2024-10-02');
  expect(book.column('이용고객 대장', '계약 종료일')).toEqual(['2024년 10월 25일']);
  expect(book.findings('빠진 값')).toContain('고객 ID가 비어 있어요.');
});

test('a deleted tab comes back, the others stay as they are', () => {
  const book = exampleBook();
  const index = book.workbook.sheets.findIndex(({ name }) => name === '만족도 요약');
  book.workbook.metadata = book.workbook.metadata.filter(
    ({ location }) => !('sheetId' in location) || location.sheetId !== book.workbook.sheets[index]?.id,
  );
  book.workbook.sheets.splice(index, 1);
  book.tickHour('2024-10-02');
  expect(book.findings('없는 시트')).toEqual(['‘만족도 요약’ 시트를 찾지 못했어요.']);
  book.run('install');
  book.tickHour('2024-10-02', 9);
  expect(book.column('만족도 요약', '기간')).toContain('2023-W43');
  expect(book.findings('없는 시트')).toEqual([]);
});

test('protections only warn, system columns are hidden, the header is frozen', () => {
  const book = new AddOnBook();
  book.run('install');
  for (const sheet of book.workbook.sheets) {
    expect(sheet.frozenRows).toBe(1);
    expect(sheet.protections.map(({ warningOnly }) => warningOnly)).not.toContain(false);
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      if (String(sheet.cells.get(1, column)).startsWith('_'))
        expect(sheet.columnBands.get(column)?.hidden).toBe(true);
    }
  }
});

test('a book in English gets no second set of sheets when its language changes', () => {
  const book = new AddOnBook({ locale: 'en_US' });
  book.run('install');
  const count = book.workbook.sheets.length;
  const row = book.column('설정', '이름').indexOf('언어') + 2;
  expect(book.type('설정', row, '값', 'English').ok).toBe(true);
  book.run('install');
  expect(book.workbook.sheets).toHaveLength(count);
  expect(book.workbook.sheets[0]?.name).toBe('Contract ledger');
  const before = everything(book);
  book.run('install');
  expect(changed(before, book)).toEqual([]);
});

test('the menu installs, runs and says so', () => {
  const book = new AddOnBook();
  expect(JSON.stringify(book.run('onOpen', 'open').shown)).toContain('installFromMenu');
  expect(JSON.stringify(book.run('installFromMenu', 'menu').shown)).toContain('설치·복구를 마쳤어요.');
  expect(JSON.stringify(book.run('runFromMenu', 'menu').shown)).toContain('실행을 마쳤어요. 보낸 메일 0통.');
});
