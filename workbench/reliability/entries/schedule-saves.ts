// 관리 일정 and what a person chooses of the care process.

import type { TrialBook } from '../trial-book';
import { contact } from './rpc';
import { key, must, type Save } from './save';

const todo = (as: string): Save => ({
  name: 'addTodo',
  input: {
    key: as,
    draft: { customerId: '1003', due: '2024-10-07', reason: '안부', channel: '전화', manager: '김영희' },
  },
});
const begin = (as: string): Save => ({ name: 'beginSchedule', as: 'admin', input: { key: as, draft: {} } });
/** The number of the to-do with a reason. */
const numberOf = (book: TrialBook, reason: string) =>
  String(book.rows('관리 일정').find(({ 사유: one }) => one === reason)?.번호 ?? '');
const todoId = (book: TrialBook) => numberOf(book, '안부');
const mirrorId = (book: TrialBook) => numberOf(book, contact.followUp);

const planned = (book: TrialBook) => must(book, todo('trial-todo-0'));

/** The schedule mirrors a follow-up of the log. */
const mirrored = (book: TrialBook) => {
  must(book, begin('trial-todo-0'));
  must(book, { name: 'logContact', input: { key: 'trial-todo-1', draft: contact } });
  book.hour('2024-10-02T10:00');
};

/** Groups, types and stages are proposed. */
const proposed = (book: TrialBook) => {
  for (const hour of ['12', '13', '14']) book.hour(`2024-10-02T${hour}:00`);
};
const takeGroup = (as: string): Save => ({
  name: 'takeGroup',
  input: { key: as, draft: { what: 'careStage', value: '1' } },
});
const afternoon = ['2024-10-02T15:00', '2024-10-04T09:00'];

export const scheduleSaves: readonly Save[] = [
  { ...begin(key), layout: 'next row', isAlike: true },
  { ...todo(key), detail: 'the first', layout: 'next row', isAlike: true },
  { ...todo(key), isAlike: true, before: (book) => must(book, begin('trial-todo-0')) },
  {
    name: 'completeTodo',
    isAlike: true,
    before: planned,
    input: (book) => ({ key, draft: { todoId: todoId(book) } }),
  },
  {
    name: 'completeTodo',
    detail: 'of a follow-up',
    before: mirrored,
    input: (book) => ({ key, draft: { todoId: mirrorId(book) } }),
  },
  {
    name: 'skipTodo',
    isAlike: true,
    before: planned,
    input: (book) => ({ key, draft: { todoId: todoId(book), reason: '휴업' } }),
  },
  {
    name: 'postponeTodo',
    detail: 'of a follow-up',
    isAlike: true,
    before: mirrored,
    input: (book) => ({ key, draft: { todoId: mirrorId(book), until: '2024-10-10', reason: '출장' } }),
  },
  {
    name: 'logContact',
    detail: 'closing to-dos, with a sale and a renewal',
    before(book) {
      mirrored(book);
      must(book, todo('trial-todo-2'));
    },
    input: (book) => ({
      key,
      draft: {
        ...contact,
        followUp: '',
        followUpBy: null,
        closes: [
          { kind: 'followUp', id: 'L-2024-0001' },
          { kind: 'todo', id: todoId(book) },
        ],
        purchase: { item: '토너', amount: '30000' },
        renewal: { stage: 'consulting', lossReason: '', lossDetail: '' },
      },
    }),
  },
  {
    name: 'chooseCare',
    detail: 'a group',
    isAlike: true,
    input: { key, draft: { customerId: '1003', what: 'careGroup', value: '충성' } },
  },
  {
    name: 'chooseCare',
    detail: 'a stage',
    isAlike: true,
    input: { key, draft: { customerId: '1003', what: 'careStage', value: '1' } },
  },
  { ...takeGroup(key), before: proposed, after: afternoon },
  {
    name: 'undo',
    detail: 'of a whole group',
    isAlike: true,
    before(book) {
      proposed(book);
      must(book, takeGroup('trial-group-0'));
    },
    after: afternoon,
    input: { key: 'trial-group-0' },
  },
  { name: 'lookAnew', isAlike: true, input: {} },
];
