// An execution that dies inside a row, or inside a tab, leaves half of it; the retry of the save makes it whole, as it
// was meant at first.
import type { InputOf, ProcedureName } from '../../../src/app/sidebar/contract';
import { checkpoint, goBack } from '../../../workbench/desk-server/checkpoint';
import { spread } from '../../../workbench/reliability/tally';
import { contact, numberedBook, type Person, SidebarBook } from './sidebar-book';

/** As many cuts, spread over the writes. */
const MOST_CUTS = 5;
const CASES = '불만·요청';

/** What rows say after a save that was cut off after each of its writes, and its retry; without a cut first. */
function afterEachCut<Name extends ProcedureName>(
  prepared: SidebarBook,
  name: Name,
  input: InputOf<Name>,
  as: Person,
  shown: (book: SidebarBook) => unknown,
): unknown[] {
  const copy = () => {
    const book = new SidebarBook();
    goBack(book.machine, checkpoint(prepared.machine));
    return book;
  };
  const smooth = copy();
  const { byMethod } = smooth.raw(name, input, { as }).calls;
  const writes = byMethod['Range.setValues'] ?? 0;
  expect(writes).toBeGreaterThan(1);
  const cuts = spread(
    Array.from({ length: writes }, (_, index) => index + 1),
    MOST_CUTS,
  );
  const cut = cuts.map((call) => {
    const book = copy();
    const killAt = { member: 'Range.setValues', call, pendingWrites: 'kept' } as const;
    book.raw(name, input, { as, faults: { killAt } });
    book.call(name, input, { as });
    return shown(book);
  });
  return [shown(smooth), ...cut];
}

const changes = (book: SidebarBook) => book.rows('변경 기록', '무엇을', '이전 값', '이후 값', '이유');

test('a higher fee of a running term never stands without the consent that came with it', () => {
  const book = numberedBook();
  book.type('이용고객 대장', 4, '자동 갱신', '예');
  book.tickHour('2024-10-02', 12);
  const input: InputOf<'saveContract'> = {
    key: book.key(),
    draft: {
      contractId: 'K-2023-0003',
      edits: [{ field: 'fee', before: '100000', after: '150000' }],
      priceConsent: { on: '2024-10-01', how: '전화' },
    },
  };
  const [smooth, ...cut] = afterEachCut(book, 'saveContract', input, 'younghee', (one) => [
    one.rows('이용고객 대장', '요금', '인상 동의일', '인상 동의 방법')[2],
    changes(one),
  ]);
  for (const one of cut) expect(one).toEqual(smooth);
});

test('a to-do that was put off keeps the day on which it was due at first', () => {
  const book = numberedBook();
  const draft = { customerId: '1003', due: '2024-10-07', reason: '선물', channel: '', manager: '' } as const;
  const { todoId } = book.call('addTodo', { key: book.key(), draft });
  const input = { key: book.key(), draft: { todoId, until: '2024-10-10', reason: '출장' } } as const;
  const [smooth, ...cut] = afterEachCut(book, 'postponeTodo', input, 'younghee', (one) => [
    one.rows('관리 일정', '기한', '처음 기한', '미룬 사유'),
    changes(one),
  ]);
  expect(smooth).toEqual([[['2024-10-10', '2024-10-07', '출장']], expect.anything()]);
  for (const one of cut) expect(one).toEqual(smooth);
});

test('a case that was opened again stood still while it counted as solved, and undo knows all of it', () => {
  const book = numberedBook();
  const draft = contact({ category: '불만', severity: 'high' });
  const caseId = book.call('logContact', { key: book.key(), draft }).caseId ?? '';
  const solved = { cause: '', solution: '교체', prevention: '', satisfaction: null };
  book.call('stepCase', {
    key: book.key(),
    draft: { caseId, from: 'received', to: 'replied', ...solved },
  });
  book.machine.set({ at: '2024-10-02T11:30:00+09:00' });
  const input = { key: book.key(), draft: { caseId, reason: '다시 고장' } };
  const shown = (one: SidebarBook) => [
    one.rows(CASES, '단계', '처리 일시', '고객 대기', '처리 이력'),
    changes(one),
    one.call('undo', { key: input.key }),
    one.rows(CASES, '단계', '처리 일시', '고객 대기', '처리 이력'),
  ];
  const [smooth, ...cut] = afterEachCut(book, 'reopenCase', input, 'younghee', shown);
  expect(JSON.stringify(smooth)).toContain('2024-10-02 10:00 ~ 2024-10-02 11:30');
  for (const one of cut) expect(one).toEqual(smooth);
});

test('of articles that stay as they are each is told', () => {
  const book = numberedBook();
  book.call('beginPolicy', {}, { as: 'admin' });
  const draft = { policyIds: ['P-2024-0002', 'P-2024-0003'], nextReview: '2025-12-01' } as const;
  const [smooth, ...cut] = afterEachCut(book, 'keepArticles', { key: book.key(), draft }, 'admin', changes);
  for (const one of cut) expect(one).toEqual(smooth);
});

test('rows of which one half has been moved are put together by the next click, and told once', () => {
  const ledger = '이용고객 대장';
  const book = numberedBook();
  book.type(ledger, 2, '담당자', '박철수');
  book.tickHour('2024-10-02', 11);
  book.sortColumns(ledger, 1, book.place(ledger, '비고'));
  book.tickHour('2024-10-02', 12);
  const [smooth, ...cut] = afterEachCut(book, 'reuniteRows', {}, 'younghee', (one) => [
    one.rows(ledger, '고객 ID', '비고', '계약번호', '담당자', '_행ID', '_지문', '_계산값'),
    changes(one),
  ]);
  for (const one of cut) expect(one).toEqual(smooth);
});

/** The headers, looks and rules of the tab. */
const laid = (book: SidebarBook) => {
  const { cells, columnCount, styles, validations, columnBands, notes, protections } = book.sheet(CASES);
  const headers = Array.from({ length: columnCount }, (_, index) => cells.get(1, index + 1));
  const areas = protections.map(({ area }) => area);
  return JSON.stringify([headers, styles, validations, columnBands, [...notes], areas]);
};

test.each(['Range.setWrapStrategy', 'Range.setDataValidation'])(
  'a tab over which an execution died at %s is made whole by the retry, and by the hourly run',
  (member) => {
    const input = { key: 'half-laid-1', draft: contact({ category: '불만', severity: 'high' }) } as const;
    const smooth = numberedBook();
    smooth.call('logContact', input);
    const half = () => {
      const book = numberedBook();
      const killAt = { member, call: 1, pendingWrites: 'kept' } as const;
      expect(book.raw('logContact', input, { faults: { killAt } }).ok).toBe(false);
      expect(laid(book)).not.toBe(laid(smooth));
      return book;
    };
    const retried = half();
    retried.call('logContact', input);
    expect(laid(retried)).toBe(laid(smooth));
    const left = half();
    left.tickHour('2024-10-02', 11);
    expect(laid(left)).toBe(laid(smooth));
  },
);
