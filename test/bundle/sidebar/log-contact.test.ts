import { contact, newCustomer, numberedBook, people, type SidebarBook } from './sidebar-book';

const LOG = '업무 일지';
const headers = ['날짜', '고객 이름', '고객 유형', '소통 채널', '소통 내용', '결과', '담당자', '만족도'];
const lastRow = (book: SidebarBook, ...columns: string[]) => book.rows(LOG, ...columns).at(-1);

test('a contact fills in name and type, gets a number and stands below the others', () => {
  const book = numberedBook();
  const answer = book.call('logContact', { key: book.key(), draft: contact() });
  expect(answer).toEqual({
    recordId: 'L-2024-0001',
    customerId: '1003',
    caseId: null,
    canUndo: true,
  });
  expect(book.rows(LOG, ...headers)).toHaveLength(4);
  expect(lastRow(book, ...headers)).toEqual([
    '2024-10-02',
    '박영희',
    'VIP 고객',
    '전화',
    '재계약 조건 안내',
    '다음 주 회신',
    '김영희',
    '만족',
  ]);
  expect(lastRow(book, '고객 ID', '분류', '기록번호', '_수정자')).toEqual([
    '1003',
    '재계약',
    'L-2024-0001',
    people.younghee,
  ]);
});

test('its date is a date and its texts have the format of text', () => {
  const book = numberedBook();
  book.call('logContact', { key: book.key(), draft: contact({ content: '0012' }) });
  const sheet = book.sheet(LOG);
  const at = sheet.cells.lastRow;
  expect(sheet.cells.get(at, book.place(LOG, '날짜'))).toBe(45_567);
  expect(sheet.cells.get(at, book.place(LOG, '소통 내용'))).toBe('0012');
  expect(book.numberFormat(LOG, at, '소통 내용')).toBe('@');
  expect(book.numberFormat(LOG, at, '날짜')).toBe('yyyy-mm-dd');
});

test('the hourly run finds nothing to mend in it', () => {
  const book = numberedBook();
  book.call('logContact', { key: book.key(), draft: contact() });
  const before = lastRow(book, ...headers, '기록번호', '_행ID', '_지문');
  book.tickHour('2024-10-02', 11);
  expect(lastRow(book, ...headers, '기록번호', '_행ID', '_지문')).toEqual(before);
  expect(book.rows(LOG, '_행ID').flat()).toHaveLength(new Set(book.rows(LOG, '_행ID').flat()).size);
});

test('the change log tells who wrote what about whom', () => {
  const book = numberedBook();
  book.call('logContact', { key: book.key(), draft: contact() }, { as: 'stranger' });
  expect(book.rows('변경 기록', '누가', '무엇을', '누구의', '이후 값', '이유').at(-1)).toEqual([
    people.stranger,
    LOG,
    '박영희 L-2024-0001',
    '재계약 조건 안내',
    '업무 일지에 기록',
  ]);
});

test('a person without an e-mail is told by the name that they picked', () => {
  const book = numberedBook();
  book.call('pickName', { name: '박철수' }, { as: 'nameless' });
  book.call('logContact', { key: book.key(), draft: contact() }, { as: 'nameless' });
  expect(book.column('변경 기록', '누가').at(-1)).toBe('박철수');
});

test('each contact has a number of its own, by the year of its date', () => {
  const book = numberedBook();
  const dates = ['2024-10-02', '2024-10-01', '2023-12-31', '2023-12-30'] as const;
  const ids = dates.map(
    (date) => book.call('logContact', { key: book.key(), draft: contact({ date }) }).recordId,
  );
  // The example's three rows of 2023 have been numbered by the hourly run.
  expect(ids).toEqual(['L-2024-0001', 'L-2024-0002', 'L-2023-0004', 'L-2023-0005']);
});

test('a book that has lost its memory, as a copied file has, gives no number twice', () => {
  const book = numberedBook();
  book.call('logContact', { key: book.key(), draft: contact() });
  book.forget();
  const { recordId } = book.call('logContact', { key: book.key(), draft: contact() });
  expect(recordId).toBe('L-2024-0002');
  const { customerId } = book.call('addCustomer', {
    key: book.key(),
    draft: newCustomer(),
  });
  expect(customerId).toBe('1005');
});

test('a contract that is named has to be one of the customer’s', () => {
  const book = numberedBook();
  const log = (contractId: string) =>
    book.ask('logContact', { key: book.key(), draft: contact({ contractId }) });
  expect(log('K-2023-0003').ok).toBe(true);
  expect(log('K-2023-0001')).toMatchObject({
    error: { code: 'bad-input', fields: { contractId: expect.stringMatching(/고객/) } },
  });
  expect(log('K-1999-0001')).toMatchObject({ error: { code: 'not-found' } });
  expect(book.column(LOG, '계약번호')).toEqual(['', '', '', 'K-2023-0003']);
});

test.each([
  ['a day after today', { date: '2024-10-03' }, 'date'],
  ['no content', { content: ' \n' }, 'content'],
  ['content that cannot be seen', { content: '\u200b' }, 'content'],
  ['a channel that the list does not have', { channel: '전서구' }, 'channel'],
  ['a category that the list does not have', { category: '잡담' }, 'category'],
  ['a manager whom the team does not have', { manager: '홍길동' }, 'manager'],
  ['content longer than a person types', { content: '가'.repeat(20_001) }, 'content'],
] as const)('%s is refused with a sentence at its field, and nothing is written', (_, changes, field) => {
  const book = numberedBook();
  const before = book.everything();
  const answer = book.ask('logContact', { key: book.key(), draft: contact(changes) });
  expect(answer).toMatchObject({
    ok: false,
    error: { code: 'bad-input', fields: { [field]: expect.stringMatching(/./) } },
  });
  expect(book.everything()).toBe(before);
});

test('a word that the team adds to its lists is taken at once', () => {
  const book = numberedBook();
  book.type('목록', 10, '소통 채널', '화상 회의');
  expect(book.ask('logContact', { key: book.key(), draft: contact({ channel: '화상 회의' }) }).ok).toBe(true);
});

test('a customer’s type that the list no longer has stays out of the log', () => {
  const book = numberedBook();
  book.put('고객 정보', 4, '고객 유형', '단골');
  expect(book.ask('logContact', { key: book.key(), draft: contact() }).ok).toBe(true);
  expect(lastRow(book, '고객 이름', '고객 유형')).toEqual(['박영희', '']);
});

test('a customer without a name is refused with the mend', () => {
  const book = numberedBook();
  book.type('고객 정보', 4, '고객명', '');
  expect(book.ask('logContact', { key: book.key(), draft: contact() })).toMatchObject({
    error: { code: 'bad-input', message: '고객 정보의 1003에 고객명이 없어요. 먼저 고객명을 적어 주세요.' },
  });
});

test('a customer who is not there, or is there twice, is refused', () => {
  const book = numberedBook();
  const log = (customerId: string) =>
    book.ask('logContact', { key: book.key(), draft: contact({ customerId }) });
  expect(log('9999')).toMatchObject({ error: { code: 'not-found' } });
  book.type('고객 정보', 5, '고객 ID', '1003');
  expect(log('1003')).toMatchObject({
    error: { code: 'conflict', message: expect.stringMatching(/둘 이상/) },
  });
});

test('an English book answers in English', () => {
  const book = numberedBook();
  book.type('설정', 2, '값', 'English');
  expect(book.ask('logContact', { key: book.key(), draft: contact({ content: '' }) })).toMatchObject({
    error: { message: 'Check what you entered.' },
  });
});

test('when the grid is full the log grows, with the formats of its columns', () => {
  const book = numberedBook();
  book.shrinkTo(LOG, 4);
  book.call('logContact', { key: book.key(), draft: contact({ content: '=1+1' }) });
  expect(lastRow(book, '소통 내용')).toEqual(['=1+1']);
  expect(book.formulas()).toEqual([]);
});
