import { contact, newCustomer, numberedBook } from './sidebar-book';

const CUSTOMERS = '고객 정보';

test('a new customer gets the next number and stands as typed, the phone with its dashes', () => {
  const book = numberedBook();
  const draft = newCustomer({ phone: '+82 10 0000 2001', needs: '조용한 자리', email: 'ha@example.com' });
  expect(book.call('addCustomer', { key: book.key(), draft })).toEqual({ customerId: '1005', canUndo: true });
  expect(
    book.rows(CUSTOMERS, '고객 ID', '고객명', '연락처', '이메일', '고객 유형', '담당자', '제품 요구').at(-1),
  ).toEqual(['1005', '정하늘', '010-0000-2001', 'ha@example.com', '신규 고객', '김영희', '조용한 자리']);
});

test('a new customer can be logged and written into a contract at once', () => {
  const book = numberedBook();
  const { customerId } = book.call('addCustomer', { key: book.key(), draft: newCustomer() });
  book.call('logContact', { key: book.key(), draft: contact({ customerId }) });
  expect(book.rows('업무 일지', '고객 이름', '고객 유형').at(-1)).toEqual(['정하늘', '신규 고객']);
});

test.each([
  ['name', ''],
  ['name', ' – '],
  ['phone', ''],
  ['phone', '=1+1'],
  ['phone', '12345'],
  ['secondPhone', '전화'],
  ['email', 'a@b'],
  ['customerType', '단골'],
  ['manager', '홍길동'],
] as const)('a new customer whose %s is ‘%s’ is refused at that field', (field, text) => {
  const book = numberedBook();
  const before = book.everything();
  const draft = newCustomer({ [field]: text });
  expect(book.ask('addCustomer', { key: book.key(), draft })).toMatchObject({
    error: { code: 'bad-input', fields: { [field]: expect.stringMatching(/./) } },
  });
  expect(book.everything()).toBe(before);
});

test('likely duplicates come with their reasons', () => {
  const book = numberedBook();
  const like = (name: string, phone: string) => book.call('findDuplicates', { name, phone }).like;
  expect(like('박영희', '01011112222')).toEqual([
    { customerId: '1003', name: '박영희', phone: '010-1111-2222', reasons: ['phone', 'name'] },
  ]);
  expect(like('박영히', '010-0000-2222')).toMatchObject([{ customerId: '1003', reasons: ['name'] }]);
  expect(like('정하늘', '010-0000-2001')).toEqual([]);
  expect(like('', '')).toEqual([]);
});

test('a name as long as a page is compared in no time', () => {
  const book = numberedBook();
  book.put(CUSTOMERS, 4, '고객명', '가'.repeat(50_000));
  expect(book.call('findDuplicates', { name: '나'.repeat(500), phone: '010-1111-2222' }).like).toMatchObject([
    { customerId: '1003', reasons: ['phone'] },
  ]);
});

describe('the page of a customer', () => {
  test('shows fields, contracts, contacts and answers', () => {
    const book = numberedBook();
    book.call('logContact', { key: book.key(), draft: contact({ date: '2024-10-01', satisfaction: 2 }) });
    book.call('logContact', { key: book.key(), draft: contact({ satisfaction: 5, content: '다시 통화' }) });
    const page = book.call('customerPage', { customerId: '1003' });
    expect(page.fields).toMatchObject({ name: '박영희', phone: '010-1111-2222', customerType: 'VIP 고객' });
    expect(page.missing).toEqual([]);
    expect(page.contracts).toMatchObject([
      {
        contractId: 'K-2023-0003',
        status: 'expiring',
        daysLeft: 59,
        monthlyValue: 100000,
        fields: { start: '2023-12-01', end: '2024-11-30', fee: '100000', memo: '재계약 상담 필요' },
      },
    ]);
    expect(page.timeline.map(({ content }) => content)).toEqual(['다시 통화', '재계약 조건 안내']);
    expect(page.satisfaction).toEqual([
      { date: '2024-10-01', points: 2 },
      { date: '2024-10-02', points: 5 },
    ]);
  });

  test('names what is missing', () => {
    const book = numberedBook();
    book.type(CUSTOMERS, 4, '연락처', '');
    expect(book.call('customerPage', { customerId: '1003' }).missing).toEqual(['연락처']);
  });

  test('of nobody is not found', () => {
    expect(numberedBook().ask('customerPage', { customerId: '9' })).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});

describe('editing in place', () => {
  const edit = (field: 'name' | 'memo' | 'phone' | 'customerType', before: string, after: string) => ({
    customerId: '1003',
    edits: [{ field, before, after }],
  });

  test('writes the changed fields and no other', () => {
    const book = numberedBook();
    const before = book.rows(CUSTOMERS, '고객 ID', '고객명', '연락처', '고객 유형', '비고');
    book.call('saveCustomer', { key: book.key(), draft: edit('memo', '', '창가 자리') });
    const after = book.rows(CUSTOMERS, '고객 ID', '고객명', '연락처', '고객 유형', '비고');
    expect(after).toEqual(before.map((row, at) => (at === 2 ? [...row.slice(0, 4), '창가 자리'] : row)));
  });

  test('shows a conflict by field, as before, theirs and yours, and writes nothing', () => {
    const book = numberedBook();
    book.type(CUSTOMERS, 4, '비고', '동료의 말');
    const before = book.everything();
    const answer = book.ask('saveCustomer', {
      key: book.key(),
      draft: {
        customerId: '1003',
        edits: [
          { field: 'memo', before: '', after: '나의 말' },
          { field: 'address', before: '', after: '서울' },
        ],
      },
    });
    expect(answer).toMatchObject({
      error: {
        code: 'conflict',
        conflicts: [{ field: 'memo', before: '', theirs: '동료의 말', yours: '나의 말' }],
      },
    });
    expect(book.everything()).toBe(before);
  });

  test('two people who want the same are no conflict, nor is another’s change of another field', () => {
    const book = numberedBook();
    book.type(CUSTOMERS, 4, '비고', '창가 자리');
    book.type(CUSTOMERS, 4, '주소', '부산');
    expect(book.ask('saveCustomer', { key: book.key(), draft: edit('memo', '', '창가 자리') }).ok).toBe(true);
    expect(book.rows(CUSTOMERS, '주소', '비고')[2]).toEqual(['부산', '창가 자리']);
  });

  test('keeps the fingerprint in step, so that the row is not taken for a torn one', () => {
    const book = numberedBook();
    book.call('saveCustomer', { key: book.key(), draft: edit('name', '박영희', '박영희(본점)') });
    book.tickHour('2024-10-02', 11);
    expect(book.findings('섞인 줄')).toEqual([]);
    expect(book.column('이용고객 대장', '고객명')[2]).toBe('박영희(본점)');
  });

  test('a required field cannot be emptied, a phone gets its dashes', () => {
    const book = numberedBook();
    expect(book.ask('saveCustomer', { key: book.key(), draft: edit('name', '박영희', ' ') })).toMatchObject({
      error: { code: 'bad-input', fields: { name: '꼭 적어 주세요.' } },
    });
    book.call('saveCustomer', { key: book.key(), draft: edit('phone', '010-1111-2222', '01000003333') });
    expect(book.column(CUSTOMERS, '연락처')[2]).toBe('010-0000-3333');
  });

  test('no edit at all is refused', () => {
    const book = numberedBook();
    expect(
      book.ask('saveCustomer', { key: book.key(), draft: { customerId: '1003', edits: [] } }),
    ).toMatchObject({ error: { code: 'bad-input' } });
  });

  test('a text that is too long is refused at the field that its edit names', () => {
    const book = numberedBook();
    const draft = edit('memo', '', '가'.repeat(20_001));
    expect(book.ask('saveCustomer', { key: book.key(), draft })).toMatchObject({
      error: { code: 'bad-input', fields: { memo: '20000자까지 적을 수 있어요.' } },
    });
  });
});

test('who recommended a customer is another customer who is known; anybody else is refused with a sentence', () => {
  const book = numberedBook();
  const add = (referrerId: string) =>
    book.ask('addCustomer', { key: book.key(), draft: newCustomer({ source: '소개', referrerId }) });
  expect(add('9999')).toMatchObject({
    ok: false,
    error: { code: 'bad-input', fields: { referrerId: '고객 정보에 있는 다른 고객의 ID를 적어 주세요.' } },
  });
  const reply = add('1001');
  expect(reply).toMatchObject({ ok: true });
  const [id] = book.column('고객 정보', '고객 ID').slice(-1);
  expect(book.rows('고객 정보', '유입 경로', '추천인 고객 ID').slice(-1)).toEqual([['소개', '1001']]);
  const self = book.ask('saveCustomer', {
    key: book.key(),
    draft: { customerId: String(id), edits: [{ field: 'referrerId', before: '1001', after: String(id) }] },
  });
  expect(self).toMatchObject({ ok: false, error: { code: 'bad-input' } });
});
