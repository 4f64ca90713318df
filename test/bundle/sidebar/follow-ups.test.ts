import { contact, numberedBook, type SidebarBook } from './sidebar-book';

const logged = (book: SidebarBook) =>
  book.call('logContact', {
    key: book.key(),
    draft: contact({ followUp: '견적 보내기', followUpBy: '2024-10-04' }),
  }).recordId;

test('a contract is postponed with a reason, which stands in the change log', () => {
  const book = numberedBook();
  book.call('postpone', {
    key: book.key(),
    draft: { what: 'contract', id: 'K-2023-0003', until: '2024-10-10', reason: '고객이 출장 중' },
  });
  expect(book.column('이용고객 대장', '다음 조치일')[2]).toBe('2024-10-10');
  expect(book.rows('변경 기록', '누구의', '이전 값', '이후 값', '이유').at(-1)).toEqual([
    'K-2023-0003 박영희',
    '',
    '2024-10-10',
    '고객이 출장 중',
  ]);
});

test('a follow-up is postponed likewise', () => {
  const book = numberedBook();
  const id = logged(book);
  book.call('postpone', {
    key: book.key(),
    draft: { what: 'followUp', id, until: '2024-10-10', reason: '자료를 기다림' },
  });
  expect(book.column('업무 일지', '후속 기한')[3]).toBe('2024-10-10');
  expect(book.rows('변경 기록', '이전 값', '이유').at(-1)).toEqual(['2024-10-04', '자료를 기다림']);
});

test.each([
  ['a day that has passed', { until: '2024-10-01' }, 'until'],
  ['no reason', { reason: ' ' }, 'reason'],
] as const)('%s is refused at its field', (_, changes, field) => {
  const book = numberedBook();
  const draft = {
    what: 'contract',
    id: 'K-2023-0003',
    until: '2024-10-10',
    reason: '출장',
    ...changes,
  } as const;
  expect(book.ask('postpone', { key: book.key(), draft })).toMatchObject({
    error: { code: 'bad-input', fields: { [field]: expect.stringMatching(/./) } },
  });
  expect(book.column('이용고객 대장', '다음 조치일')).toEqual(['', '', '']);
});

test('a follow-up is done today; done again, it keeps its day', () => {
  const book = numberedBook();
  const recordId = logged(book);
  const done = () => book.call('completeFollowUp', { key: book.key(), draft: { recordId } });
  expect(done().canUndo).toBe(true);
  book.machine.set({ at: '2024-10-08T10:00:00+09:00' });
  const before = book.everything();
  expect(done().canUndo).toBe(false);
  expect(book.column('업무 일지', '후속 완료일')[3]).toBe('2024-10-02');
  expect(book.everything()).toBe(before);
});

test('what is not there is not found', () => {
  const book = numberedBook();
  expect(book.ask('completeFollowUp', { key: book.key(), draft: { recordId: 'L-1999-0001' } })).toMatchObject(
    { error: { code: 'not-found' } },
  );
});
