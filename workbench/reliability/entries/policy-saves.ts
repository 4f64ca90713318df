// 관리 규정 and 교육·참여.
import type { InputOf } from '../../../src/app/sidebar/contract';
import type { TrialBook } from '../trial-book';
import { key, must, type Save } from './save';

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
const training = (as: string): Save => ({
  name: 'saveProgramme',
  input: {
    key: as,
    draft: {
      kind: 'staffTraining',
      title: '불만 응대',
      date: '2024-10-02',
      managers: ['김영희', '박철수'],
      customerId: null,
      doneOn: '2024-10-02',
      result: '',
      nextDue: null,
    },
  },
});
const trained = (book: TrialBook) => must(book, training('trial-rule-0'));

const begun = (book: TrialBook) => {
  must(book, { name: 'beginPolicy', as: 'admin', input: {} });
  // The versions are confirmed by the next run.
  book.hour('2024-10-02T10:00');
};
/** Somebody typed over a version. */
const typedOver = (book: TrialBook) => {
  begun(book);
  book.put('관리 규정', book.rows('관리 규정').findIndex(isRevised) + 2, '값', '4');
};

const isRevised = ({ '설정 키': one }: Record<string, unknown>) => one === revision.key;
/** The number of the version that is revised. */
const policyId = (book: TrialBook) => String(book.rows('관리 규정').find(isRevised)?.규정번호 ?? '');
/** All that are words, which are acknowledged, by the number of the last. */
const edition = (book: TrialBook) => {
  const words = book.rows('관리 규정').filter(({ 값: value }) => value === '');
  return `2024-10-02 ${words.at(-1)?.규정번호}`;
};

export const policySaves: readonly Save[] = [
  { name: 'beginPolicy', as: 'admin', layout: 'next row', input: {} },
  {
    name: 'saveArticle',
    detail: 'before the rules are begun',
    as: 'admin',
    layout: 'next row',
    isAlike: true,
    input: { key, draft: { ...revision, seen: null } },
  },
  { name: 'saveArticle', as: 'admin', isAlike: true, before: begun, input: { key, draft: revision } },
  {
    name: 'saveArticle',
    detail: 'of what was typed over a version',
    as: 'admin',
    before: typedOver,
    input: (book) => ({ key, draft: { ...revision, value: '4', restores: policyId(book) } }),
  },
  {
    name: 'restoreVersion',
    as: 'admin',
    isAlike: true,
    before: typedOver,
    input: (book) => ({ key, draft: { policyId: policyId(book) } }),
  },
  {
    name: 'keepArticles',
    as: 'admin',
    before: begun,
    input: { key, draft: { policyIds: ['P-2024-0002', 'P-2024-0003'], nextReview: '2025-12-01' } },
  },
  {
    name: 'acknowledge',
    detail: 'the first',
    layout: 'next row',
    isAlike: true,
    before: begun,
    input: (book) => ({ key, draft: { edition: edition(book) } }),
  },
  {
    name: 'acknowledge',
    isAlike: true,
    before(book) {
      begun(book);
      trained(book);
    },
    input: (book) => ({ key, draft: { edition: edition(book) } }),
  },
  { ...training(key), detail: 'of two, the first', layout: 'next row', isAlike: true },
  {
    ...training(key),
    detail: 'of two',
    isAlike: true,
    before: (book) => must(book, training('trial-rule-0')),
  },
  {
    name: 'editProgramme',
    isAlike: true,
    before: trained,
    input: {
      key,
      draft: { programmeId: 'E-2024-0001', edits: [{ field: 'result', before: '', after: '좋았음' }] },
    },
  },
];
