// Two customers become one, in the built add-on: what names one names the other, and all of it can be taken back.
import type { Comparison } from '../../../src/app/sidebar/merging-contract';
import { contact, newCustomer, numberedBook, SidebarBook, term } from './sidebar-book';

let entered: { book: SidebarBook; twin: string } | null = null;

/** 1003 박영희, who has a contract and contacts, was entered a second time. It is done once, and copied. */
function doubled(): { book: SidebarBook; twin: string } {
  entered ??= enteredTwice();
  return { ...entered, book: new SidebarBook().copyOf(entered.book) };
}

function enteredTwice(): { book: SidebarBook; twin: string } {
  const book = numberedBook();
  const fields = newCustomer({
    name: '박영히',
    phone: '010-1111-2222',
    email: 'yh@example.com',
    manager: '',
    memo: '오후에 통화',
  });
  const { customerId: twin } = book.call('addCustomer', { key: 'twin-itself', draft: fields });
  book.call('addContract', {
    key: 'twin-contract',
    draft: { ...term({ start: '2025-12-01', end: '2026-11-30' }), customerId: twin, previousId: null },
  });
  book.call('logContact', {
    key: 'twin-contact',
    draft: contact({ customerId: twin, content: '두 번째 줄' }),
  });
  const [at = 0] = rowsOf(book, '고객 정보', '1001');
  book.put('고객 정보', at, '추천인 고객 ID', twin);
  book.tickHour('2024-10-02', 11);
  return { book, twin };
}

const rowsOf = (book: SidebarBook, sheet: string, id: string) =>
  book.column(sheet, '고객 ID').flatMap((one, index) => (one === id ? [index + 2] : []));
const compared = (book: SidebarBook, twin: string): Comparison =>
  book.call('compareCustomers', { one: '1003', other: twin });
const merge = (book: SidebarBook, twin: string, changes = {}) => {
  const { seen } = compared(book, twin);
  const draft = { stays: '1003', goes: twin, take: ['email', 'memo'], join: [], seen, ...changes };
  return book.call('mergeCustomers', { key: book.key(), draft }, { as: 'admin' });
};
const names = (book: SidebarBook) => ({
  ledger: book.column('이용고객 대장', '고객 ID'),
  log: book.column('업무 일지', '고객 ID'),
  referrers: book.column('고객 정보', '추천인 고객 ID'),
});
const customer = (book: SidebarBook, id: string) =>
  book
    .rows('고객 정보', '고객 ID', '고객명', '이메일', '비고', '합친 고객 ID')
    .find(([one]) => one === id)
    ?.slice(1);

test('the list gives the pair with its reasons, and the comparison what names each', () => {
  const { book, twin } = doubled();
  const { pairs } = book.call('duplicates', {});
  expect(pairs.map(({ one, other, reasons }) => [one.customerId, other.customerId, reasons])).toEqual([
    ['1003', twin, ['phone', 'name']],
  ]);
  const { fields, rows } = compared(book, twin);
  expect(fields.find(({ field }) => field === 'name')).toEqual({
    field: 'name',
    label: '고객명',
    one: '박영희',
    other: '박영히',
    canJoin: false,
  });
  expect(rows).toEqual([
    { sheet: '이용고객 대장', one: 1, other: 1 },
    { sheet: '업무 일지', one: expect.any(Number), other: 1 },
    { sheet: '고객 정보 · 추천인 고객 ID', one: 0, other: 1 },
  ]);
});

test('every row names the one who stays, chosen values move, and the other row is kept and marked', () => {
  const { book, twin } = doubled();
  expect(merge(book, twin)).toEqual({ mergeId: 'M-2024-0001', isDone: true, held: null });
  for (const ids of Object.values(names(book))) expect(ids).not.toContain(twin);
  expect(names(book).referrers).toContain('1003');
  expect(customer(book, '1003')).toEqual(['박영희', 'yh@example.com', '오후에 통화', '']);
  expect(customer(book, twin)).toEqual(['박영히', 'yh@example.com', '오후에 통화', '1003']);
  expect(book.call('duplicates', {}).pairs).toEqual([]);
  expect(book.opening().customers.map(([id]) => id)).not.toContain(twin);
  expect(book.call('findDuplicates', { name: '박영희', phone: '010-1111-2222' }).like).toHaveLength(1);
  expect(book.call('customerPage', { customerId: '1003' }).timeline[0]?.content).toBe('두 번째 줄');
  expect(book.rows('변경 기록', '무엇을', '누구의').at(-1)).toEqual([
    '고객을 합침',
    `박영히 (${twin})를 박영희 (1003)에 합침`,
  ]);
  book.tickHour('2024-10-02', 12);
  expect(book.findings('어긋난 행')).toEqual([]);
  expect(book.findings('중복 고객')).toEqual([]);
  expect(book.column('이용고객 대장', '고객명').filter((name) => name === '박영히')).toEqual([]);
});

test('a double keeps its customer from a further stage of care until it is merged', () => {
  const { book, twin } = doubled();
  const [at = 0] = rowsOf(book, '고객 정보', '1003');
  book.put('고객 정보', at, '유입 경로', '검색');
  book.put('고객 정보', at, '제품 요구', '정기 구독');
  const draft = { customerId: '1003', what: 'careStage', value: '2' } as const;
  const choose = () => book.ask('chooseCare', { key: book.key(), draft });
  expect(choose()).toMatchObject({ error: { message: expect.stringContaining(twin) } });
  merge(book, twin);
  expect(choose()).toMatchObject({ ok: true });
});

test('taking it back days later gives every row back, but what people have changed since', () => {
  const { book, twin } = doubled();
  const before = names(book);
  const { mergeId } = merge(book, twin);
  book.tickHour('2024-10-04', 9);
  const [at = 0] = rowsOf(book, '고객 정보', '1003');
  book.type('고객 정보', at, '비고', '그 뒤에 적음');
  expect(book.call('undoMerge', { mergeId }, { as: 'admin' })).toEqual({ isDone: true, held: null });
  expect(names(book)).toEqual(before);
  expect(customer(book, '1003')).toEqual(['박영희', '', '그 뒤에 적음', '']);
  expect(customer(book, twin)).toEqual(['박영히', 'yh@example.com', '오후에 통화', '']);
  expect(book.call('undoMerge', { mergeId }, { as: 'admin' })).toEqual({ isDone: true, held: null });
  expect(book.call('duplicates', {})).toMatchObject({ pairs: [expect.anything()], merged: [] });
});

test('a row that still comes in under the old number follows, and goes back with the others', () => {
  const { book, twin } = doubled();
  const { mergeId } = merge(book, twin);
  const row = { 날짜: 45_567, '고객 이름': '박영히', '소통 내용': '늦게 온 줄', '고객 ID': twin };
  book.fill('업무 일지', row);
  book.tickHour('2024-10-02', 12);
  expect(book.column('업무 일지', '고객 ID')).not.toContain(twin);
  book.call('undoMerge', { mergeId }, { as: 'admin' });
  expect(book.rows('업무 일지', '소통 내용', '고객 ID').filter(([text]) => text === '늦게 온 줄')).toEqual([
    ['늦게 온 줄', twin],
  ]);
});

test('a complaint that is opened after the merge only goes back with its entry', () => {
  const { book, twin } = doubled();
  const row = {
    날짜: 45_567,
    '고객 이름': '박영히',
    '소통 내용': '소리가 나요',
    분류: '불만',
    '고객 ID': twin,
  };
  // Its ids are there, as after a run that ended before the case was written.
  book.fill('업무 일지', { ...row, _행ID: 'R-20241002-0900', 기록번호: 'L-2024-0900' });
  const { mergeId } = merge(book, twin);
  book.tickHour('2024-10-02', 12);
  const named = () => [
    book.rows('업무 일지', '소통 내용', '고객 ID').find(([text]) => text === '소리가 나요')?.[1],
    ...book.column('불만·요청', '고객 ID').filter(Boolean),
  ];
  expect(named()).toEqual(['1003', '1003']);
  book.call('undoMerge', { mergeId }, { as: 'admin' });
  expect(named()).toEqual([twin, twin]);
});

test('a number is never given again, and whoever was merged is merged no more', () => {
  const { book, twin } = doubled();
  merge(book, twin);
  book.forget();
  book.tickHour('2024-10-02', 12);
  const { customerId } = book.call('addCustomer', {
    key: book.key(),
    draft: newCustomer({ name: '새 고객', phone: '010-0000-7777' }),
  });
  expect(Number(customerId)).toBeGreaterThan(Number(twin));
  const { seen } = book.call('compareCustomers', { one: '1001', other: twin });
  const draft = { stays: '1001', goes: twin, take: [], join: [], seen };
  expect(book.ask('mergeCustomers', { key: book.key(), draft }, { as: 'admin' })).toMatchObject({
    error: { code: 'conflict', message: expect.stringContaining('이미') },
  });
});

test('what someone changed after the comparison is looked at again, and nothing is written', () => {
  const { book, twin } = doubled();
  const { seen } = compared(book, twin);
  const [at = 0] = rowsOf(book, '고객 정보', twin);
  book.type('고객 정보', at, '비고', '그 사이에');
  const before = book.cells();
  const draft = { stays: '1003', goes: twin, take: [], join: [], seen };
  expect(book.ask('mergeCustomers', { key: book.key(), draft }, { as: 'admin' })).toMatchObject({
    error: { code: 'conflict' },
  });
  expect(book.cells()).toBe(before);
});

test('sent again with its key it is one merge', () => {
  const { book, twin } = doubled();
  const { seen } = compared(book, twin);
  const input = {
    key: 'merge-once-1',
    draft: { stays: '1003', goes: twin, take: ['memo'], join: [], seen },
  };
  const first = book.call('mergeCustomers', input, { as: 'admin' });
  expect(book.call('mergeCustomers', input, { as: 'admin' })).toEqual(first);
  expect(book.call('duplicates', {}).merged).toHaveLength(1);
});

test('merged on, both are taken back in turn', () => {
  const { book, twin } = doubled();
  const before = names(book);
  const first = merge(book, twin).mergeId;
  const { seen } = book.call('compareCustomers', { one: '1001', other: '1003' });
  const draft = { stays: '1001', goes: '1003', take: [], join: [], seen };
  const second = book.call('mergeCustomers', { key: book.key(), draft }, { as: 'admin' }).mergeId;
  for (const ids of Object.values(names(book))) expect(ids).not.toContain('1003');
  expect(book.ask('undoMerge', { mergeId: first }, { as: 'admin' })).toMatchObject({
    error: { code: 'conflict', message: expect.stringContaining('박영희 (1003)') },
  });
  book.call('undoMerge', { mergeId: second }, { as: 'admin' });
  book.call('undoMerge', { mergeId: first }, { as: 'admin' });
  expect(names(book)).toEqual(before);
});

describe('while rows are moved', () => {
  /** What stands in which row, in whatever order the rows are. */
  const standing = (book: SidebarBook) =>
    [
      book.rows('이용고객 대장', '계약번호', '고객 ID', '계약 시작일', '서비스 내용', '비고'),
      book.rows('업무 일지', '기록번호', '고객 ID', '날짜', '소통 내용', '담당자'),
      book.rows('고객 정보', '고객 ID', '고객명', '이메일', '추천인 고객 ID', '합친 고객 ID'),
    ].map((rows) => rows.map((row) => row.join(' | ')).sort());
  const MEMBERS = ['Range.getValues', 'Range.setValues', 'SpreadsheetApp.flush'];

  test.each<[string, (book: SidebarBook) => void]>([
    ['the ledger is sorted', (book) => book.sortAll('이용고객 대장', 3, false)],
    ['the log is sorted', (book) => book.sortAll('업무 일지', 5, true)],
    ['the customers are sorted', (book) => book.sortAll('고객 정보', 2, false)],
    ['a row is inserted into the log', (book) => book.insertRow('업무 일지', 2)],
    ['a column of the ledger is moved', (book) => book.moveColumn('이용고객 대장', '비고', 1)],
  ])('%s: every row names the right customer, and nothing else has changed', (_, act) => {
    const { book: calm, twin } = doubled();
    const { seen } = compared(calm, twin);
    const draft = { stays: '1003', goes: twin, take: ['email'], join: [], seen };
    const input = { key: 'merge-at-work', draft };
    const calls: number[] = [];
    calm.call('mergeCustomers', input, {
      as: 'admin',
      faults: { meanwhile: (call, member) => void (MEMBERS.includes(member) && calls.push(call)) },
    });
    calm.tickHour('2024-10-02', 12);
    const wanted = standing(calm);
    expect(calls.length).toBeGreaterThan(30);
    const step = Math.ceil(calls.length / 4);
    for (const at of calls.filter((_call, index) => index % step === 0)) {
      const { book } = doubled();
      const meanwhile = (call: number) => {
        if (call === at) act(book);
      };
      book.raw('mergeCustomers', input, { as: 'admin', faults: { meanwhile } });
      book.tickHour('2024-10-02', 12);
      // Who was told that it did not work clicks once more.
      book.raw('mergeCustomers', input, { as: 'admin' });
      book.tickHour('2024-10-02', 13);
      const rows = standing(book).map((lines) => lines.filter((line) => line.replace(/[ |]/g, '') !== ''));
      expect([at, rows]).toEqual([at, wanted]);
    }
  });
});
