// 관리 계획, 이용 정보 and the word on a month.
import type { InputOf } from '../../../src/app/sidebar/contract';
import { seoul, type TrialBook } from '../trial-book';
import { key, must, type Save } from './save';

const step = { step: '한 달 먼저 전화', from: '', due: '2024-10-18', manager: '김영희', budget: '300000' };
const plan = (as: string): Save => ({
  name: 'addPlan',
  as: 'admin',
  input: {
    key: as,
    draft: {
      plan: '4분기 재계약',
      periodStart: '2024-10-01',
      periodEnd: '2024-12-31',
      figure: 'renewalRate',
      direction: 'atLeast',
      target: '90%',
      careGroup: '',
      customerType: '',
      strategy: '',
      ...step,
    },
  },
});
const use = (as: string, item: string): Save => ({
  name: 'addUsage',
  input: {
    key: as,
    draft: {
      customerId: '1003',
      date: '2024-10-02',
      kind: 'purchase',
      item,
      quantity: '1',
      amount: '30000',
      contractId: 'K-2023-0003',
      memo: '',
    },
  },
});

const planned = (book: TrialBook) => must(book, plan('trial-plan-0'));
/** The row of the plan's first step. */
const rowId = (book: TrialBook) =>
  String(book.rows('관리 계획').find(({ 단계: one }) => one === step.step)?._행ID ?? '');
const spent: InputOf<'saveStep'>['draft']['edits'] = [
  { field: 'spent', before: '', after: '120000' },
  { field: 'review', before: '', after: '절반이 답함' },
];

export const planSaves: readonly Save[] = [
  { ...plan(key), detail: 'the first', layout: 'next row', isAlike: true },
  {
    name: 'addStep',
    isAlike: true,
    before: planned,
    input: {
      key,
      draft: { ...step, plan: '4분기 재계약', periodStart: '2024-10-01', step: '조건표 새로 만들기' },
    },
  },
  {
    name: 'completeStep',
    isAlike: true,
    before: planned,
    input: (book) => ({ key, draft: { rowId: rowId(book) } }),
  },
  {
    name: 'saveStep',
    isAlike: true,
    before: planned,
    input: (book) => ({ key, draft: { rowId: rowId(book), edits: spent } }),
  },
  { ...use(key, '토너'), detail: 'the first', layout: 'next row', isAlike: true },
  { ...use(key, '토너'), isAlike: true, before: (book) => must(book, use('trial-use-0', '필터')) },
  {
    name: 'saveReview',
    isAlike: true,
    before(book) {
      book.hour('2024-11-01T08:00');
      book.machine.set({ at: seoul('2024-11-01T10:10') });
    },
    after: ['2024-11-01T11:00', '2024-11-04T09:00'],
    input: { key, draft: { month: '2024-10', before: '', after: '재계약을 더 일찍 꺼내기' } },
  },
];
