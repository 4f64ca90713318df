// A merge that a sheet does not take, as after a rule of the team's own: it waits by itself, said and retried.
import { setRule } from '../../../workbench/book/style';
import { newCustomer, numberedBook, type SidebarBook } from './sidebar-book';

const LOG = '업무 일지';

interface Twins {
  readonly book: SidebarBook;
  /** Numbers of the second entries of 박영희 and of 김철수. */
  readonly twins: readonly [string, string];
}

/** 박영희 and 김철수 were entered twice, and the log takes the number of 박영희's second entry only. */
function stubborn(): Twins {
  const book = numberedBook();
  const add = (name: string, phone: string) =>
    book.call('addCustomer', { key: book.key(), draft: newCustomer({ name, phone }) }).customerId;
  const twins = [add('박영히', '010-1111-2222'), add('김철쑤', '010-9876-5432')] as const;
  book.fill(LOG, { 날짜: 45_567, '고객 이름': '박영히', '소통 내용': '막힌 줄', '고객 ID': twins[0] });
  book.tickHour('2024-10-02', 11);
  forbid(book, twins[0]);
  return { book, twins };
}

function forbid(book: SidebarBook, only: string | null): void {
  const rule = { criteria: 'VALUE_IN_LIST', values: [[only ?? '']], allowInvalid: false, helpText: null };
  const area = { row: 2, column: book.columnOf(LOG, '고객 ID'), rows: 50, columns: 1 };
  setRule(book.sheet(LOG), area, only === null ? null : rule);
}

const merge = (book: SidebarBook, stays: string, goes: string) => {
  const { seen } = book.call('compareCustomers', { one: stays, other: goes });
  const draft = { stays, goes, take: [], join: [], seen };
  return book.ask('mergeCustomers', { key: book.key(), draft }, { as: 'admin' });
};
const ownerOf = (book: SidebarBook, content: string) =>
  book.rows(LOG, '소통 내용', '고객 ID').find(([text]) => text === content)?.[1];

test('it is said with its mend, keeps no other back, and comes to its end once the rule is gone', () => {
  const { book, twins } = stubborn();
  expect(merge(book, '1003', twins[0])).toMatchObject({
    ok: true,
    value: { mergeId: 'M-2024-0001', isDone: false, held: expect.stringContaining(`‘${LOG}’ 시트가`) },
  });
  // Customers of whom a merge is under way take part in no other; all others do.
  expect(merge(book, '1001', '1003')).toMatchObject({
    error: { code: 'conflict', message: expect.stringContaining('아직 끝나지 않았어요') },
  });
  expect(merge(book, '1002', twins[1])).toMatchObject({ ok: true, value: { isDone: true, held: null } });
  book.tickHour('2024-10-02', 12);
  expect(book.findings('끝나지 않은 합치기')).toEqual([
    expect.stringMatching(/^‘박영히 .*에 합침’을 마치지 못했어요\. 시트가 받아들이지 않아요: /),
  ]);
  expect(book.call('duplicates', {}).merged.map(({ isGoing, held }) => [isGoing, held !== null])).toEqual([
    [false, false],
    [true, true],
  ]);
  forbid(book, null);
  book.tickHour('2024-10-02', 13);
  expect(ownerOf(book, '막힌 줄')).toBe('1003');
  expect(book.findings('끝나지 않은 합치기')).toEqual([]);
  expect(book.call('duplicates', {}).merged.some(({ isGoing }) => isGoing)).toBe(false);
});

test('it can be taken back from where it stands', () => {
  const { book, twins } = stubborn();
  merge(book, '1003', twins[0]);
  expect(book.call('undoMerge', { mergeId: 'M-2024-0001' }, { as: 'admin' })).toEqual({
    isDone: true,
    held: null,
  });
  expect(ownerOf(book, '막힌 줄')).toBe(twins[0]);
  const marks = book.rows('고객 정보', '고객 ID', '합친 고객 ID');
  expect(marks.find(([id]) => id === twins[0])?.[1]).toBe('');
  book.tickHour('2024-10-02', 12);
  expect(book.findings('끝나지 않은 합치기')).toEqual([]);
});
