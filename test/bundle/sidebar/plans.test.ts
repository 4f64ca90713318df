// 관리 계획 and 이용 정보 from the sidebar, in the built bundle.
import { contact, numberedBook, type SidebarBook } from './sidebar-book';

const step = { step: '한 달 먼저 전화', from: '', due: '2024-10-18', manager: '김영희', budget: '500000' };
const plan = {
  plan: '4분기 재계약',
  periodStart: '2024-10-01',
  periodEnd: '2024-12-31',
  figure: 'renewalRate',
  direction: 'atLeast',
  target: '90%',
  careGroup: '',
  customerType: '',
  strategy: '먼저 묻기',
} as const;

const made = () => {
  const book = numberedBook();
  const key = book.key();
  book.call('addPlan', { key, draft: { ...plan, ...step } }, { as: 'admin' });
  return { book, key };
};
const page = (book: SidebarBook) => book.call('plans', {});

test('a plan comes into its own tab with its first step, once, and can be taken back', () => {
  const { book, key } = made();
  expect(book.call('addPlan', { key, draft: { ...plan, ...step } }, { as: 'admin' }).stepId).toBe(
    'S-2024-0001',
  );
  expect(page(book).plans).toMatchObject([
    {
      name: '4분기 재계약',
      goal: { figure: 'renewalRate', direction: 'atLeast', target: '90%' },
      strategy: '먼저 묻기',
      result: '',
      verdict: null,
      budget: { budget: 500_000, spent: 0, left: 500_000 },
      steps: [
        { stepId: 'S-2024-0001', state: 'waiting', fields: { step: '한 달 먼저 전화', due: '2024-10-18' } },
      ],
    },
  ]);
  expect(book.call('undo', { key }, { as: 'admin' })).toEqual({ undone: true });
  expect(page(book).plans).toEqual([]);
});

test('the next run computes the result, and a step that is done leaves what is owed', () => {
  const { book } = made();
  book.call('addStep', {
    key: book.key(),
    draft: {
      plan: plan.plan,
      periodStart: plan.periodStart,
      ...step,
      step: '제안 보내기',
      due: '2024-10-04',
    },
  });
  book.run('runDueJobs');
  const [view] = page(book).plans;
  expect(view?.verdict).not.toBeNull();
  const owed = () =>
    book
      .call('open', { selection: false })
      .todos.filter((todo) => todo.kind === 'duty' && todo.duty === 'planStep');
  expect(owed()).toMatchObject([{ id: 'S-2024-0002', text: '제안 보내기', due: '2024-10-04' }]);
  const rowId = view?.steps[1]?.rowId ?? '';
  book.call('completeStep', { key: book.key(), draft: { rowId } });
  expect(owed()).toEqual([]);
  book.call('saveStep', {
    key: book.key(),
    draft: { rowId, edits: [{ field: 'spent', before: '', after: '620000' }] },
  });
  expect(page(book).plans[0]).toMatchObject({
    budget: { budget: 1_000_000, spent: 620_000, left: 380_000 },
    steps: [{}, { state: 'done', doneOn: '2024-10-02' }],
  });
});

test('a target that does not fit, an end before its start and a plan that is there are refused', () => {
  const { book } = made();
  const fieldsOf = (draft: object) => {
    const answer = book.ask(
      'addPlan',
      { key: book.key(), draft: { ...plan, ...step, ...draft } },
      { as: 'admin' },
    );
    return answer.ok ? [] : Object.keys(answer.error.fields);
  };
  expect(fieldsOf({ plan: '다른 계획', target: '0.9' })).toEqual(['target']);
  expect(fieldsOf({ plan: '다른 계획', periodEnd: '2024-09-30' })).toEqual(['periodEnd']);
  expect(fieldsOf({})).toEqual(['plan']);
});

test('a purchase of the log and one of 이용 정보 come to the customer’s pattern, the same one once', () => {
  const book = numberedBook();
  const bought = { item: '토너', amount: '30000' };
  book.call('logContact', { key: book.key(), draft: { ...contact(), purchase: bought } });
  const usage = {
    customerId: '1003',
    date: '2024-10-02',
    kind: 'purchase',
    quantity: '',
    contractId: '',
    memo: '',
  } as const;
  book.call('addUsage', { key: book.key(), draft: { ...usage, ...bought } });
  book.call('addUsage', { key: book.key(), draft: { ...usage, item: '용지', amount: '8000' } });
  book.run('runDueJobs');
  expect(book.call('usage', { customerId: '1003' })).toMatchObject({
    pattern: '구매 2회 · 합계 38,000원 · 최근 2024-10-02 용지',
    lines: [
      { item: '토너', amount: 30_000 },
      { item: '용지', amount: 8_000 },
    ],
  });
});

test('the review of a month takes the team’s view, and is then no duty any more', () => {
  const book = numberedBook();
  book.run('runDueJobs');
  book.machine.set({ at: '2024-11-01T09:37:00+09:00' });
  book.run('runDueJobs');
  const owed = () =>
    book
      .call('open', { selection: false }, { as: 'admin' })
      .todos.filter((todo) => todo.kind === 'duty' && todo.duty === 'month');
  expect(owed()).toMatchObject([{ id: '2024-10' }]);
  const read = () => book.call('monthReview', { month: null });
  expect(read()).toMatchObject({ months: ['2024-10'], month: '2024-10', madeOn: '2024-11-01', opinion: '' });
  const key = book.key();
  book.call('saveReview', { key, draft: { month: '2024-10', before: '', after: '더 자주 연락해요.' } });
  expect(read().opinion).toBe('더 자주 연락해요.');
  book.run('runDueJobs');
  expect(read().opinion).toBe('더 자주 연락해요.');
  expect(owed()).toEqual([]);
});
