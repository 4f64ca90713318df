import type { Todo } from '../../../src/app/sidebar/today-contract';
import { messages } from '../../../src/messages/messages';
import { contact, numberedBook, type Person, type SidebarBook } from './sidebar-book';

/** What a person owes, as `kind name`. */
const owed = (book: SidebarBook, as: Person) =>
  book.call('open', { selection: false }, { as }).todos.map(brief);
const brief = (todo: Todo) => `${todo.kind} ${todo.customerName}`;

test('a manager sees their own contracts, an administrator without any sees everybody’s', () => {
  const book = numberedBook();
  book.machine.set({ at: '2024-10-31T10:00:00+09:00' });
  expect(owed(book, 'younghee')).toEqual(['contract 박영희']);
  expect(owed(book, 'chulsoo')).toEqual([]);
  expect(owed(book, 'admin')).toEqual(['contract 홍길동', 'contract 김철수', 'contract 박영희']);
  expect(owed(book, 'stranger')).toEqual([]);
});

test('an administrator with contracts of their own sees these and those that nobody looks after', () => {
  const book = numberedBook();
  book.type('이용고객 대장', 3, '담당자', '이서연');
  book.machine.set({ at: '2024-10-31T10:00:00+09:00' });
  expect(owed(book, 'admin')).toEqual(['contract 홍길동', 'contract 김철수']);
});

test('a contract of someone who has left the team counts as nobody’s', () => {
  const book = numberedBook();
  book.type('담당자', 2, '사용', '아니오');
  expect(owed(book, 'admin')).toEqual(['contract 박영희']);
});

test('what has lapsed comes first, then what ends or falls due soonest', () => {
  const book = numberedBook();
  for (const row of [2, 3]) book.type('이용고객 대장', row, '담당자', '김영희');
  book.call('logContact', {
    key: book.key(),
    draft: contact({ customerId: '1004', followUp: '견적 보내기', followUpBy: '2024-11-01' }),
  });
  book.machine.set({ at: '2024-10-31T10:00:00+09:00' });
  expect(owed(book, 'younghee')).toEqual([
    'contract 홍길동',
    'followUp 최순자',
    'contract 김철수',
    'contract 박영희',
  ]);
});

test('a postponed contract waits for its day, whatever its status', () => {
  const book = numberedBook();
  book.call('postpone', {
    key: book.key(),
    draft: { what: 'contract', id: 'K-2023-0003', until: '2024-10-10', reason: '출장' },
  });
  expect(owed(book, 'younghee')).toEqual([]);
  book.machine.set({ at: '2024-10-10T10:00:00+09:00' });
  expect(owed(book, 'younghee')).toEqual(['contract 박영희']);
});

test('a follow-up shows three days ahead and goes when it is done', () => {
  const book = numberedBook();
  const { recordId } = book.call('logContact', {
    key: book.key(),
    draft: contact({ customerId: '1004', followUp: '견적 보내기', followUpBy: '2024-10-09' }),
  });
  const follow = () => owed(book, 'younghee').filter((one) => one.startsWith('followUp'));
  expect(follow()).toEqual([]);
  book.machine.set({ at: '2024-10-06T10:00:00+09:00' });
  expect(follow()).toEqual(['followUp 최순자']);
  book.call('completeFollowUp', { key: book.key(), draft: { recordId } });
  expect(follow()).toEqual([]);
});

test('old rows without a follow-up around the open ones are not mistaken for owed', () => {
  const book = numberedBook();
  const log = (followUpBy: '2024-10-03' | null, content: string) =>
    book.call('logContact', { key: book.key(), draft: contact({ content, followUp: content, followUpBy }) });
  log('2024-10-03', '첫째');
  log(null, '사이');
  log('2024-10-03', '둘째');
  const { todos } = book.call('open', { selection: false });
  expect(todos.flatMap((todo) => (todo.kind === 'followUp' ? todo.text : []))).toEqual(['첫째', '둘째']);
});

test('missing and swapped dates, and a loss without a reason, are told with the contract’s number', () => {
  const book = numberedBook();
  book.type('이용고객 대장', 4, '계약 종료일', '');
  const missing = () =>
    book
      .call('open', { selection: false })
      .todos.flatMap((todo) => (todo.kind === 'missing' ? [[todo.contractId, todo.what]] : []));
  expect(missing()).toEqual([['K-2023-0003', '시작일이나 종료일이 없어요.']]);
  book.put('이용고객 대장', 4, '계약 종료일', 45_000);
  expect(missing()).toEqual([['K-2023-0003', '종료일은 시작일과 같거나 뒤여야 해요.']]);
  book.type('이용고객 대장', 4, '계약 종료일', '2024-11-30');
  book.type('이용고객 대장', 4, '재계약 단계', '이탈');
  expect(missing()).toEqual([['K-2023-0003', messages.ko.fields.reasonMissing]]);
});

test('a contract whose number someone emptied is still theirs to act on', () => {
  const book = numberedBook();
  book.type('이용고객 대장', 4, '계약번호', '');
  const [todo] = book.call('open', { selection: false }).todos;
  const contractId = todo && 'contractId' in todo ? todo.contractId : '';
  expect(contractId).toMatch(/^R-20241002-/);
  book.call('setStage', {
    key: book.key(),
    draft: { contractId, stage: 'informed', lossReason: '', lossDetail: '' },
  });
  expect(book.column('이용고객 대장', '재계약 단계')).toEqual(['', '', '안내']);
});

test('a long follow-up is shortened for the list, between letters', () => {
  const book = numberedBook();
  book.call('logContact', {
    key: book.key(),
    draft: contact({ followUp: '😀'.repeat(5_000), followUpBy: '2024-10-02' }),
  });
  const [todo] = book.call('open', { selection: false }).todos.filter(({ kind }) => kind === 'followUp');
  expect(todo && 'text' in todo ? todo.text : '').toBe(`${'😀'.repeat(100)}…`);
});

test('a contract that renews by itself is told of by its last day to decline, then by the term that is missing', () => {
  const book = numberedBook();
  // 프리미엄 서비스 asks for 30 days of notice: 2024-10-31.
  book.type('이용고객 대장', 4, '자동 갱신', '예');
  const automatic = (date: string) => {
    book.machine.set({ at: `${date}T10:00:00+09:00` });
    return book
      .call('open', { selection: false })
      .todos.map((todo) => (todo.kind === 'contract' ? todo.automatic : todo.kind));
  };
  expect(automatic('2024-10-16')).toEqual([null]);
  expect(automatic('2024-10-17')).toEqual([{ step: 'decline', due: '2024-10-31' }]);
  book.call('postpone', {
    key: book.key(),
    draft: { what: 'contract', id: 'K-2023-0003', until: '2024-11-08', reason: '출장' },
  });
  // What is put off past that day is told of until then all the same.
  expect(automatic('2024-10-31')).toEqual([{ step: 'decline', due: '2024-10-31' }]);
  expect(automatic('2024-11-01')).toEqual([]);
  expect(automatic('2024-11-08')).toEqual([null]);
  expect(automatic('2024-12-02')).toEqual([{ step: 'renewed', due: '2024-12-01' }]);
});
