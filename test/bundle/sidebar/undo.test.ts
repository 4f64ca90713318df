import { contact, newCustomer, numberedBook, term } from './sidebar-book';

test('a contact is taken back: its row goes, and the change log tells both', () => {
  const book = numberedBook();
  const before = book.rows('업무 일지', '고객 이름', '소통 내용', '_행ID');
  const key = book.key();
  book.call('logContact', { key, draft: contact() });
  expect(book.call('undo', { key })).toEqual({ undone: true });
  expect(book.rows('업무 일지', '고객 이름', '소통 내용', '_행ID')).toEqual(before);
  expect(book.column('변경 기록', '이유').slice(-2)).toEqual(['업무 일지에 기록', '저장을 되돌림']);
});

test('taken back twice, it answers the same and happens once', () => {
  const book = numberedBook();
  const key = book.key();
  book.call('logContact', { key, draft: contact() });
  book.call('undo', { key });
  const after = book.everything();
  expect(book.call('undo', { key })).toEqual({ undone: true });
  expect(book.everything()).toBe(after);
});

test('a change of several cells is taken back, with the fingerprint of what stands there again', () => {
  const book = numberedBook();
  const columns = ['계약 시작일', '계약 종료일', '요금', '비고', '_지문'];
  const before = book.rows('이용고객 대장', ...columns);
  const key = book.key();
  book.call('saveContract', {
    key,
    draft: {
      contractId: 'K-2023-0003',
      edits: [
        { field: 'start', before: '2023-12-01', after: '2023-12-05' },
        { field: 'fee', before: '100000', after: '120000' },
        { field: 'memo', before: '재계약 상담 필요', after: '' },
      ],
    },
  });
  expect(book.rows('이용고객 대장', ...columns)[2]).not.toEqual(before[2]);
  expect(book.call('undo', { key })).toEqual({ undone: true });
  expect(book.rows('이용고객 대장', ...columns)).toEqual(before);
});

test('a new customer and a new contract are taken back', () => {
  const book = numberedBook();
  const keys = [book.key(), book.key()] as const;
  book.call('addCustomer', { key: keys[0], draft: newCustomer() });
  book.call('addContract', { key: keys[1], draft: { ...term(), customerId: '1003', previousId: null } });
  for (const key of keys) expect(book.call('undo', { key })).toEqual({ undone: true });
  expect(book.column('고객 정보', '고객 ID')).toHaveLength(4);
  expect(book.column('이용고객 대장', '계약번호')).toHaveLength(3);
  // A number is never given twice.
  expect(book.call('addCustomer', { key: book.key(), draft: newCustomer() }).customerId).toBe('1006');
});

test('what someone changed since stays', () => {
  const book = numberedBook();
  const key = book.key();
  book.call('logContact', { key, draft: contact() });
  book.type('업무 일지', 5, '결과', '오늘 회신함');
  expect(book.call('undo', { key })).toEqual({ undone: false });
  expect(book.column('업무 일지', '결과')[3]).toBe('오늘 회신함');
});

test('a row to which someone has added a word of their own stays', () => {
  const book = numberedBook();
  const key = book.key();
  book.call('logContact', { key, draft: contact() });
  book.type('업무 일지', 5, '문제점', '예산');
  expect(book.call('undo', { key })).toEqual({ undone: false });
  expect(book.rows('업무 일지', '소통 내용')).toHaveLength(4);
});

test('another cell of an edited row may have changed meanwhile and is left alone', () => {
  const book = numberedBook();
  const key = book.key();
  const stage = { contractId: 'K-2023-0003', stage: 'informed', lossReason: '', lossDetail: '' } as const;
  book.call('setStage', { key, draft: stage });
  book.type('이용고객 대장', 4, '비고', '전화 바람');
  expect(book.call('undo', { key })).toEqual({ undone: true });
  expect(book.rows('이용고객 대장', '재계약 단계', '비고')[2]).toEqual(['', '전화 바람']);
});

test('only who saved may take back; a key of nobody’s undoes nothing', () => {
  const book = numberedBook();
  const key = book.key();
  book.call('logContact', { key, draft: contact() });
  const after = book.everything();
  for (const as of ['admin', 'chulsoo', 'stranger', 'nameless'] as const)
    expect(book.call('undo', { key }, { as })).toEqual({ undone: false });
  expect(book.call('undo', { key: 'not-a-save-at-all' })).toEqual({ undone: false });
  expect(book.everything()).toBe(after);
});

test('a row that someone deleted counts as taken back', () => {
  const book = numberedBook();
  const key = book.key();
  book.call('logContact', { key, draft: contact() });
  book.deleteRow('업무 일지', 5);
  expect(book.call('undo', { key })).toEqual({ undone: true });
  expect(book.rows('업무 일지', '소통 내용')).toHaveLength(3);
});

test('a row that was moved is found again', () => {
  const book = numberedBook();
  const key = book.key();
  book.call('logContact', { key, draft: contact() });
  book.insertRow('업무 일지', 2);
  book.moveRow('업무 일지', 6, 3);
  expect(book.call('undo', { key })).toEqual({ undone: true });
  expect(book.column('업무 일지', '소통 내용').filter((text) => text !== '')).toHaveLength(3);
});

test('the undoing of a row whose number stands twice touches neither', () => {
  const book = numberedBook();
  const key = book.key();
  book.call('logContact', { key, draft: contact() });
  book.put('업무 일지', 2, '기록번호', 'L-2024-0001');
  const before = book.rows('업무 일지', '소통 내용');
  expect(book.call('undo', { key })).toEqual({ undone: false });
  expect(book.rows('업무 일지', '소통 내용')).toEqual(before);
});

test('long texts are taken back too', () => {
  const book = numberedBook();
  const long = (letter: string) => letter.repeat(20_000);
  const key = book.key();
  const texts = { content: long('가'), result: long('나'), followUp: long('다') };
  expect(book.call('logContact', { key, draft: contact(texts) }).canUndo).toBe(true);
  expect(book.call('undo', { key })).toEqual({ undone: true });
  expect(book.rows('업무 일지', '소통 내용')).toHaveLength(3);
});

test('a change that cannot be remembered whole says that it cannot be taken back', () => {
  const book = numberedBook();
  const fill = (letter: string, before: string) => ({
    key: book.key(),
    draft: {
      customerId: '1003',
      edits: (['address', 'needs', 'memo'] as const).map((field) => ({
        field,
        before,
        after: letter.repeat(20_000),
      })),
    },
  });
  expect(book.call('saveCustomer', fill('가', '')).canUndo).toBe(true);
  const second = fill('나', '가'.repeat(20_000));
  expect(book.call('saveCustomer', second).canUndo).toBe(false);
  expect(book.call('undo', { key: second.key })).toEqual({ undone: false });
});
