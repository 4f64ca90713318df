import { numberedBook, SidebarBook } from './sidebar-book';

test('a preview writes, sends and keeps nothing', () => {
  const book = numberedBook();
  const before = book.everything();
  for (const date of ['2024-10-02', '2024-10-26', '2024-11-30', '2025-06-02'] as const)
    expect(book.raw('preview', { date }).calls.cellsWritten).toBe(0);
  expect(book.everything()).toBe(before);
});

test.each(['2024-10-02', '2024-10-04', '2024-10-28', '2024-11-15', '2024-12-02'] as const)(
  'what it tells of %s is what happens when the clock gets there',
  (date) => {
    const book = numberedBook();
    const told = book.call('preview', { date }, { as: 'owner' });
    expect(told.isBusinessDay).toBe(true);
    const statuses = () =>
      new Map(book.rows('이용고객 대장', '계약번호', '상태').map(([id, word]) => [id, word]));
    const before = statuses();
    book.tickHour(date);
    const words: Readonly<Record<string, string>> = {
      active: '활성화',
      expiring: '만료 예정',
      expired: '만료',
    };
    const changed = [...statuses()].filter(([id, word]) => before.get(id) !== word);
    expect(told.statusChanges.map(({ contractId, to }) => [contractId, words[to]])).toEqual(changed);
    const sent = book.mails().map(({ to, subject, text }) => ({ to, subject, text }));
    // They go out by urgency; the preview lists them as they were decided on.
    const byReader = (a: { to: string }, b: { to: string }) => (a.to < b.to ? -1 : 1);
    // A tab that comes with the day has no address before.
    const unlinked = (mails: readonly { to: string; subject: string; text: string }[]) =>
      mails.map(({ text, ...mail }) => ({ ...mail, text: text.replace(/: (https:\S+)?$/gm, ':') }));
    expect(unlinked(told.mails).sort(byReader)).toEqual(unlinked(sent).sort(byReader));
  },
);

test('a later mail hour is no reason for a preview without mails', () => {
  const book = numberedBook();
  book.fill('설정', { 이름: '메일 보내는 시각', 값: '18', _키: 'mailHour' });
  expect(book.call('preview', { date: '2024-10-04' }).mails.length).toBeGreaterThan(0);
});

test('a day off has no mails', () => {
  const book = numberedBook();
  expect(book.call('preview', { date: '2024-10-03' })).toMatchObject({ isBusinessDay: false, mails: [] });
});

test('a blank book has a preview without anything in it', () => {
  expect(new SidebarBook().call('preview', { date: '2024-10-04' })).toEqual({
    date: '2024-10-04',
    isBusinessDay: true,
    statusChanges: [],
    mails: [],
  });
});

test('a preview works while someone else holds the lock', () => {
  const book = numberedBook();
  const answer = book.ask('preview', { date: '2024-10-04' }, { faults: { locks: { document: 60_000 } } });
  expect(answer.ok).toBe(true);
});
