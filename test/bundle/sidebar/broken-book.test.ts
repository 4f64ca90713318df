// Sheets and columns that people have deleted or copied: a sentence that says what to do, never half a row.
import { contact, newCustomer, numberedBook, type SidebarBook, term } from './sidebar-book';

const log = (book: SidebarBook) => book.ask('logContact', { key: book.key(), draft: contact() });

test.each(['업무 일지', '고객 정보', '변경 기록'])(
  'without the sheet %s no contact is logged, and the sentence names it',
  (sheet) => {
    const book = numberedBook();
    book.deleteSheet(sheet);
    const before = book.cells();
    expect(log(book)).toMatchObject({
      error: { code: 'not-installed', message: expect.stringContaining(sheet) },
    });
    expect(book.cells()).toBe(before);
  },
);

test.each([
  ['업무 일지', '소통 내용'],
  ['업무 일지', '기록번호'],
  ['업무 일지', '담당자'],
  ['고객 정보', '고객 ID'],
  ['변경 기록', '_저장키'],
  ['변경 기록', '_응답'],
])('without the column %s · %s no contact is logged, and the sentence names it', (sheet, header) => {
  const book = numberedBook();
  book.deleteColumn(sheet, header);
  const before = book.cells();
  expect(log(book)).toMatchObject({
    error: { code: 'not-installed', message: expect.stringContaining(header) },
  });
  expect(book.cells()).toBe(before);
});

test('a column that a contact leaves blank may be missing', () => {
  const book = numberedBook();
  book.deleteColumn('업무 일지', '후속 조치');
  book.deleteColumn('업무 일지', '구매 금액');
  expect(log(book).ok).toBe(true);
});

test('a copy of a tab in front of it takes nothing that belongs to the tab', () => {
  const book = numberedBook();
  book.copySheet('업무 일지');
  expect(log(book).ok).toBe(true);
  expect(book.column('업무 일지', '소통 내용')).toHaveLength(4);
});

test('a change whose column is gone is refused as a whole', () => {
  const book = numberedBook();
  book.deleteColumn('이용고객 대장', '이탈 상세');
  const before = book.cells();
  const draft = { contractId: 'K-2023-0003', stage: 'lost', lossReason: '가격', lossDetail: '비쌈' } as const;
  expect(book.ask('setStage', { key: book.key(), draft })).toMatchObject({
    error: { code: 'not-installed', message: expect.stringContaining('이탈 상세') },
  });
  expect(book.cells()).toBe(before);
});

test('renamed tabs and headers, and columns that were moved or inserted, change nothing', () => {
  const book = numberedBook();
  book.renameSheet('업무 일지', '상담 기록');
  book.moveColumn('고객 정보', '연락처', 1);
  book.insertColumn('이용고객 대장', 3);
  expect(log(book).ok).toBe(true);
  expect(book.column('상담 기록', '소통 내용').at(-1)).toBe('재계약 조건 안내');
  const { customerId } = book.call('addCustomer', { key: book.key(), draft: newCustomer() });
  book.call('addContract', { key: book.key(), draft: { ...term(), customerId, previousId: null } });
  expect(book.rows('이용고객 대장', '고객명', '연락처', '요금').at(-1)).toEqual([
    '정하늘',
    '010-0000-2001',
    100000,
  ]);
});

test('saves of a blank book are refused, each with a sentence', () => {
  const book = numberedBook();
  for (const { name } of [...book.workbook.sheets].slice(1)) book.deleteSheet(name);
  const refused = [
    log(book),
    book.ask('addCustomer', { key: book.key(), draft: newCustomer() }, { as: 'owner' }),
    book.ask('customerPage', { customerId: '1003' }),
    book.ask('undo', { key: 'some-save-key' }),
  ];
  for (const answer of refused)
    expect(answer).toMatchObject({ error: { code: 'not-installed', message: expect.stringMatching(/./) } });
  expect(book.call('findDuplicates', { name: '박영희', phone: '' }).like).toEqual([]);
});
