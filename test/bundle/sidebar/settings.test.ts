import { numberedBook, type Person, SidebarBook, sidebarBook } from './sidebar-book';

const line = (book: SidebarBook, key: string) =>
  book.call('open', { selection: false }, { as: 'admin' }).settings.find((one) => one.key === key);
const save = (book: SidebarBook, key: string, before: string, value: string, as: Person = 'admin') =>
  book.ask('saveSetting', { key: book.key(), draft: { key, before, value } }, { as });

test('a setting is saved as text and counts from then on', () => {
  const book = numberedBook();
  expect(save(book, 'senderName', '대장', '한결상사')).toEqual({ ok: true, value: { canUndo: true } });
  expect(line(book, 'senderName')?.value).toBe('한결상사');
  expect(book.rows('변경 기록', '무엇을', '누구의', '이전 값', '이후 값').at(-1)).toEqual([
    '설정',
    'senderName',
    '대장',
    '한결상사',
  ]);
});

test.each([
  ['senderName', '대장', ''],
  ['mailOn', '예', '가끔'],
  ['language', '한국어', '日本語'],
  ['senderName', '대장', '가'.repeat(41)],
  ['senderName', '대장', '대장\nBcc: all@example.com'],
  ['window:기본 서비스', '30', '한 달'],
  ['recipient:김영희', 'younghee.kim@example.com', '아무개'],
])('%s takes what is allowed only: %s → %s is refused with the allowed values', (key, before, value) => {
  const book = numberedBook();
  const all = book.everything();
  expect(save(book, key, before, value)).toMatchObject({
    error: { code: 'bad-input', fields: { value: expect.stringMatching(/./) } },
  });
  expect(book.everything()).toBe(all);
});

test('what someone else saved meanwhile is a conflict', () => {
  const book = numberedBook();
  save(book, 'senderName', '대장', '가');
  expect(save(book, 'senderName', '대장', '나')).toMatchObject({
    error: { code: 'conflict', conflicts: [{ field: 'value', before: '대장', theirs: '가', yours: '나' }] },
  });
});

test('a setting whose cell is blank shows what counts, and is saved from there', () => {
  const book = numberedBook();
  const row = book.column('설정', '_키').indexOf('senderName') + 2;
  book.type('설정', row, '값', '');
  expect(line(book, 'senderName')?.value).toBe('대장');
  expect(save(book, 'senderName', '대장', '한결상사').ok).toBe(true);
});

test('the window of a service is a number in its sheet, and blank means the usual one', () => {
  const book = numberedBook();
  expect(line(book, 'window:기본 서비스')).toMatchObject({ group: 'windows', value: '30' });
  save(book, 'window:기본 서비스', '30', '45');
  expect(book.column('서비스', '만료 알림(일)')).toEqual([60, 45]);
  save(book, 'window:기본 서비스', '45', '');
  expect(book.column('서비스', '만료 알림(일)')).toEqual([60, '']);
});

test('a window that a person wrote as words is shown as it stands and can be put right', () => {
  const book = numberedBook();
  book.put('서비스', 3, '만료 알림(일)', '한 달');
  expect(line(book, 'window:기본 서비스')?.value).toBe('한 달');
  expect(save(book, 'window:기본 서비스', '한 달', '30').ok).toBe(true);
});

test('where a person’s mails go stands in 담당자', () => {
  const book = numberedBook();
  save(book, 'recipient:김영희', 'younghee.kim@example.com', 'kim@example.com');
  expect(book.column('담당자', '이메일')[0]).toBe('kim@example.com');
  save(book, 'recipient:김영희', 'kim@example.com', '');
  expect(book.column('담당자', '이메일')[0]).toBe('');
});

test.each([
  'mailHour',
  'notice.stages',
  'constructor',
  '__proto__',
  'toString',
  'window:',
  'recipient:',
  'recipient:없는 사람',
  '이름',
])('the setting ‘%s’ is not there', (key) => {
  const book = numberedBook();
  const all = book.everything();
  expect(save(book, key, '', '1')).toMatchObject({ error: { code: 'not-found' } });
  expect(book.everything()).toBe(all);
});

test('a row of 설정 that calls itself constructor is no setting', () => {
  const book = numberedBook();
  book.put('설정', 20, '_키', 'constructor');
  book.put('설정', 20, '이름', '무엇');
  expect(save(book, 'constructor', '', '1')).toMatchObject({ error: { code: 'not-found' } });
});

describe('the hourly run', () => {
  test('is switched off and on by an administrator, for that person alone', () => {
    const book = numberedBook();
    expect(book.call('setHourly', { on: true }, { as: 'admin' })).toEqual({ isHourly: true });
    expect(book.call('setHourly', { on: true }, { as: 'admin' })).toEqual({ isHourly: true });
    expect(book.machine.state.triggers.map(({ owner }) => owner)).toEqual([
      'owner@example.com',
      'seoyeon.lee@example.com',
    ]);
    expect(book.call('setHourly', { on: false }, { as: 'admin' })).toEqual({ isHourly: false });
    expect(book.machine.state.triggers.map(({ owner }) => owner)).toEqual(['owner@example.com']);
  });
});

describe('installing from the sidebar', () => {
  test('sets a blank book up', () => {
    const book = new SidebarBook();
    expect(book.call('install', {}, { as: 'owner' })).toEqual({ installed: true });
    expect(book.call('open', { selection: false }, { as: 'owner' }).isInstalled).toBe(true);
  });

  test('repairs a lost tab and a lost column, and changes nothing where nothing is lost', () => {
    const book = sidebarBook();
    book.deleteSheet('상태 점검');
    book.deleteColumn('업무 일지', '결과');
    book.call('install', {}, { as: 'admin' });
    expect(book.call('open', { selection: false }).isInstalled).toBe(true);
    expect(book.column('업무 일지', '결과')).toHaveLength(3);
    const after = book.everything();
    book.call('install', {}, { as: 'admin' });
    expect(book.everything()).toBe(after);
  });
});
