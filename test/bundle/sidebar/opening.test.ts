import { numberedBook, type Person, SidebarBook, sidebarBook } from './sidebar-book';

const opening = (as: Person, book = numberedBook()) => book.opening(as);

test('an opening is one call that reads and writes nothing', () => {
  const book = numberedBook();
  const before = book.everything();
  const run = book.raw('open', { selection: true });
  expect(run.ok).toBe(true);
  expect(run.calls.cellsWritten).toBe(0);
  expect(book.everything()).toBe(before);
});

test.each([
  ['admin', { email: 'seoyeon.lee@example.com', name: '이서연', isAdmin: true }],
  ['younghee', { email: 'younghee.kim@example.com', name: '김영희', isAdmin: false }],
  ['stranger', { email: 'stranger@example.com', name: null, isAdmin: false }],
  ['nameless', { email: '', name: null, isAdmin: false }],
  // The spreadsheet's owner counts as an administrator without being in the sheet 담당자.
  ['owner', { email: 'owner@example.com', name: null, isAdmin: true }],
] as const)('%s is known by the e-mail that the platform tells', (as, me) => {
  expect(opening(as).me).toEqual(me);
});

test('an e-mail in other letters and with spaces around it is the same person', () => {
  const book = numberedBook();
  book.type('담당자', 2, '이메일', ' YoungHee.Kim@Example.com ');
  expect(opening('younghee', book).me.name).toBe('김영희');
});

test('who is both 담당자 and 관리자 is an administrator, whichever row comes first', () => {
  const book = numberedBook();
  book.type('담당자', 5, '이름', '김영희');
  book.type('담당자', 5, '이메일', 'younghee.kim@example.com');
  book.type('담당자', 5, '역할', '관리자');
  expect(opening('younghee', book).me).toMatchObject({ name: '김영희', isAdmin: true });
});

test('switching the only administrator off makes nobody else one but the owner', () => {
  const book = numberedBook();
  book.type('담당자', 4, '사용', '아니오');
  expect(opening('younghee', book).me.isAdmin).toBe(false);
  expect(opening('admin', book).me).toMatchObject({ name: null, isAdmin: false });
  expect(opening('owner', book).me.isAdmin).toBe(true);
});

test('until an administrator is named, whoever sets the book up is one', () => {
  const book = new SidebarBook();
  expect(opening('stranger', book).me.isAdmin).toBe(true);
});

test('a person without an e-mail picks a name once; it is theirs alone and makes nobody an administrator', () => {
  const book = numberedBook();
  expect(book.call('pickName', { name: '이서연' }, { as: 'nameless' }).me).toEqual({
    email: '',
    name: '이서연',
    isAdmin: false,
  });
  expect(opening('nameless', book).me).toEqual({ email: '', name: '이서연', isAdmin: false });
  expect(opening('stranger', book).me.name).toBeNull();
});

test('a name that the team does not have, or the wish for another name than the e-mail says, is refused', () => {
  const book = numberedBook();
  expect(book.ask('pickName', { name: '홍길동' }, { as: 'nameless' })).toMatchObject({
    ok: false,
    error: { code: 'bad-input', fields: { name: expect.any(String) } },
  });
  expect(book.ask('pickName', { name: '이서연' }, { as: 'younghee' })).toMatchObject({
    ok: false,
    error: { code: 'not-allowed' },
  });
});

test('a blank book opens and says that nothing is installed', () => {
  const value = opening('owner', new SidebarBook());
  expect(value).toMatchObject({ isInstalled: false, customers: [], todos: [], today: '2024-10-02' });
  expect(value.settings.map(({ key }) => key)).toContain('notice.mailHour');
});

test('an installed book without rows opens', () => {
  const book = new SidebarBook();
  book.run('install');
  expect(opening('owner', book)).toMatchObject({
    isInstalled: true,
    customers: [],
    contracts: [],
    todos: [],
  });
});

test('a book that lost a tab asks for repair', () => {
  const book = numberedBook();
  book.deleteSheet('업무 일지');
  expect(opening('younghee', book).isInstalled).toBe(false);
});

test('customers, running contracts, services and words are there for the browser to search', () => {
  const value = opening('younghee');
  expect(value.customers).toContainEqual(['1003', '박영희', '010-1111-2222', 'VIP 고객', '']);
  expect(value.contracts).toContainEqual(['K-2023-0003', '1003', '프리미엄 서비스', '2024-11-30']);
  expect(value.services).toContainEqual({
    service: '프리미엄 서비스',
    months: 12,
    fee: 100000,
    feeCycle: 'month',
  });
  expect(value.lists.channel).toContain('방문');
  expect(value.managers).toEqual(['김영희', '박철수', '이서연']);
  expect(value.health).toMatchObject({ isHourly: true, runBy: 'owner@example.com' });
});

test('another person’s hourly trigger counts as on while it runs, and as off when it has not for hours', () => {
  const book = numberedBook();
  expect(opening('younghee', book).health.isHourly).toBe(true);
  book.machine.set({ at: '2024-10-02T16:00:00+09:00' });
  expect(opening('younghee', book).health.isHourly).toBe(false);
});

test('a contract that ended, was terminated or renewed is not offered for the log', () => {
  const book = numberedBook();
  book.type('이용고객 대장', 2, '해지일', '2024-10-01');
  book.type('이용고객 대장', 3, '계약 종료일', '2024-10-01');
  expect(opening('younghee', book).contracts.map(([id]) => id)).toEqual(['K-2023-0003']);
});

test('rows that the hourly run has not numbered yet are no contracts to act on', () => {
  const value = opening('admin', sidebarBook());
  expect(value.contracts).toEqual([]);
  expect(value.todos.flatMap((todo) => ('contractId' in todo ? todo.contractId : []))).not.toContain('');
});

describe('the selected row', () => {
  const selected = (sheet: string, row: number, book = numberedBook()) => {
    book.select(sheet, row);
    return book.call('selected', {}).customerId;
  };

  test.each(['이용고객 대장', '업무 일지', '고객 정보'])('of %s names its customer', (sheet) => {
    const book = numberedBook();
    book.type(sheet, 3, '고객 ID', '1002');
    expect(selected(sheet, 3, book)).toBe('1002');
    expect(book.opening('younghee', true).selectedCustomerId).toBe('1002');
  });

  test.each([
    ['이용고객 대장', 1],
    ['이용고객 대장', 900],
    ['설정', 2],
  ])('of %s, row %i, is nobody’s', (sheet, row) => {
    expect(selected(sheet, row)).toBeNull();
  });

  test('is nobody’s in a blank book', () => {
    expect(new SidebarBook().call('selected', {}).customerId).toBeNull();
  });
});
