// People and jobs that meet at the care process: tabs that appear, cases, to-dos, proposals, rules, mails to customers.
import type { InputOf } from '../../../src/app/sidebar/contract';
import type { Meeting } from '../at-once';
import { seoul, type TrialBook } from '../trial-book';
import { beginCare, complain, offerRenewals } from './care-book';
import { mailHour, meeting, type Sent } from './meeting';
import { contact } from './rpc';
import { must } from './save';

const use = (key: string, item: string, as: 'younghee' | 'admin'): Sent => ({
  name: 'addUsage',
  as,
  input: {
    key,
    draft: {
      customerId: '1003',
      date: '2024-10-02',
      kind: 'purchase',
      item,
      quantity: '1',
      amount: '30000',
      contractId: '',
      memo: '',
    },
  },
});

const complaint: Sent = {
  name: 'logContact',
  input: { key: 'trial-save-1', draft: { ...contact, category: '불만', severity: 'high' } },
};

const caseId = 'C-2024-0001';
const answer = { caseId, cause: '', solution: '', prevention: '', satisfaction: null } as const;
const takeUp: Sent = {
  name: 'stepCase',
  input: { key: 'trial-save-1', draft: { ...answer, from: 'received', to: 'inWork' } },
  again: {
    name: 'stepCase',
    input: { key: 'trial-save-3', draft: { ...answer, from: 'checked', to: 'inWork' } },
  },
};
const wait: Sent = {
  name: 'waitInCase',
  as: 'admin',
  input: { key: 'trial-save-2', draft: { caseId, isWaiting: true } },
};
/** Who comes second sees that it is answered. */
/** Who comes second sees that it is answered. */
const reply = (key: string, as: 'younghee' | 'admin'): Sent => ({
  name: 'stepCase',
  as,
  input: { key, draft: { ...answer, solution: `${as}가 고침`, from: 'received', to: 'replied' } },
  again: { name: 'casePage', input: { caseId } },
});

const todoId = 'T-2024-0001';
const done: Sent = { name: 'completeTodo', input: { key: 'trial-save-1', draft: { todoId } } };
const skipped: Sent = {
  name: 'skipTodo',
  as: 'admin',
  input: { key: 'trial-save-2', draft: { todoId, reason: '휴업' } },
};

const revision: InputOf<'saveArticle'>['draft'] = {
  key: 'followUp.defaultDays',
  value: '5',
  inForceFrom: '2024-10-07',
  nextReview: '2025-10-07',
  reason: '회신이 늦음',
  approver: '이서연',
  seen: 1,
  restores: null,
};
const revised = (key: string, as: 'owner' | 'admin', value: string): Sent => ({
  name: 'saveArticle',
  as,
  input: { key: `${key}-1`, draft: { ...revision, value } },
  again: { name: 'saveArticle', input: { key: `${key}-2`, draft: { ...revision, value, seen: 2 } } },
});

const take: Sent = {
  name: 'takeGroup',
  input: { key: 'trial-save-1', draft: { what: 'careStage', value: '1' } },
};

/** The mail hour, once people have done something. */
const after = (deed: (book: TrialBook) => void) => () => {
  const book = mailHour();
  deed(book);
  return book;
};
const withCase = after(complain);
const withTodo = after((book) =>
  must(book, {
    name: 'addTodo',
    input: {
      key: 'trial-todo-1',
      draft: { customerId: '1003', due: '2024-10-07', reason: '안부', channel: '전화', manager: '김영희' },
    },
  }),
);
/** Groups, types and stages are proposed, and are worked out again. */
const proposed = after((book) => {
  beginCare(book);
  for (const hour of ['12', '13', '14']) book.hour(`2024-10-02T${hour}:00`);
  book.machine.set({ at: seoul('2024-10-02T15:10') });
});
const offering = after((book) => {
  offerRenewals(book);
  book.hour('2024-10-02T21:00');
  book.machine.set({ at: seoul('2024-10-04T09:10') });
});

export const careMeetings: readonly Meeting[] = [
  meeting(
    'two first saves that lay the same tab',
    use('trial-save-1', '토너', 'younghee'),
    use('trial-save-2', '필터', 'admin'),
    {
      isEitherWay: true,
      layout: 'next row',
    },
  ),
  meeting('a first complaint and the hourly run', complaint, 'owner', {
    layout: 'next row',
    // The run that comes first does not know of it: it is told at the next one.
    isEitherWay: true,
    isAlike: true,
  }),
  meeting('two steps of one case', takeUp, wait, { prepare: withCase, isEitherWay: true, isAlike: true }),
  meeting('two replies to one case', reply('trial-save-1', 'younghee'), reply('trial-save-2', 'admin'), {
    prepare: withCase,
    isEitherWay: true,
    isAlike: true,
  }),
  meeting('one to-do done by one and passed over by another', done, skipped, {
    prepare: withTodo,
    isEitherWay: true,
    isAlike: true,
  }),
  meeting('proposals taken during the hourly run', 'owner', take, { prepare: proposed, isAlike: true }),
  meeting(
    'two versions of one article',
    revised('trial-save-1', 'owner', '5'),
    revised('trial-save-2', 'admin', '7'),
    { prepare: after(beginCare), isEitherWay: true },
  ),
  meeting('two triggers with mails to customers', 'owner', 'admin', { prepare: offering, isAlike: true }),
];
