// Complaints and requests: each step of them, and the first of them, which lays their tab.
import type { InputOf } from '../../../src/app/sidebar/contract';
import type { TrialBook } from '../trial-book';
import { contact } from './rpc';
import { key, must, type Save } from './save';

const caseId = 'C-2024-0001';
const earlier = ['trial-case-0', 'trial-case-1'] as const;

const complaint = (as: string): Save => ({
  name: 'logContact',
  input: { key: as, draft: { ...contact, category: '불만', severity: 'high' } },
});
const request: InputOf<'addCase'>['draft'] = {
  customerId: '1004',
  kind: 'request',
  channel: '전화',
  severity: 'low',
  content: '영수증 다시 보내기',
  manager: '박철수',
};
const answer = {
  caseId,
  cause: '',
  solution: '장비를 바꿨어요',
  prevention: '',
  satisfaction: null,
} as const;
const reply = (as: string): Save => ({
  name: 'stepCase',
  input: { key: as, draft: { ...answer, from: 'received', to: 'replied' } },
});
const wait = (as: string): Save => ({
  name: 'waitInCase',
  input: { key: as, draft: { caseId, isWaiting: true } },
});

const complained = (book: TrialBook) => must(book, complaint(earlier[0]));
const replied = (book: TrialBook) => {
  complained(book);
  must(book, reply(earlier[1]));
};
const waiting = (book: TrialBook) => {
  complained(book);
  must(book, wait(earlier[1]));
};

export const caseSaves: readonly Save[] = [
  { ...complaint(key), detail: 'a complaint, the first', layout: 'next row' },
  { name: 'addCase', detail: 'the first', layout: 'next row', isAlike: true, input: { key, draft: request } },
  { name: 'addCase', isAlike: true, before: complained, input: { key, draft: request } },
  { ...reply(key), detail: 'a reply', before: complained },
  { name: 'answerCase', isAlike: true, before: complained, input: { key, draft: { caseId } } },
  {
    name: 'stepCase',
    detail: 'to its close',
    isAlike: true,
    before: replied,
    input: {
      key,
      draft: { ...answer, from: 'replied', to: 'closed', cause: '제품·서비스 품질', satisfaction: 4 },
    },
  },
  { ...wait(key), detail: 'for the customer', isAlike: true, before: complained },
  {
    name: 'waitInCase',
    detail: 'no longer',
    isAlike: true,
    before: waiting,
    input: { key, draft: { caseId, isWaiting: false } },
  },
  {
    name: 'reopenCase',
    isAlike: true,
    before: replied,
    input: { key, draft: { caseId, reason: '같은 일이 또 생김' } },
  },
  {
    name: 'saveCase',
    isAlike: true,
    before: complained,
    input: {
      key,
      draft: { caseId, edits: [{ field: 'severity', before: '높음', after: '긴급' }] },
    },
  },
  { name: 'undo', detail: 'of a complaint', before: complained, input: { key: earlier[0] } },
];
