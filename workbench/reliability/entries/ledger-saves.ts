// Saves of customers, contracts, contacts and settings.
import type { InputOf } from '../../../src/app/sidebar/contract';
import type { TrialBook } from '../trial-book';
import { contact, newCustomer } from './rpc';
import { key, must, type Save } from './save';

const term: Omit<InputOf<'addContract'>['draft'], 'customerId' | 'previousId'> = {
  start: '2024-12-01',
  end: '2025-11-30',
  service: '프리미엄 서비스',
  fee: '100000',
  feeCycle: '월',
  manager: '김영희',
  autoRenewal: '',
  memo: '',
};

const earlier = 'trial-save-0';
const logged = (book: TrialBook) =>
  must(book, { name: 'logContact', input: { key: earlier, draft: contact } });

/** 박영희's term goes on by itself, so that a higher price needs a consent. */
const renewingItself = (book: TrialBook) => {
  book.put('이용고객 대장', 4, '자동 갱신', '예');
  book.hour('2024-10-02T10:00');
};

export const ledgerSaves: readonly Save[] = [
  { name: 'logContact', input: { key, draft: contact } },
  { name: 'addCustomer', input: { key, draft: newCustomer } },
  {
    name: 'saveCustomer',
    input: {
      key,
      draft: {
        customerId: '1003',
        edits: [
          { field: 'phone', before: '010-1111-2222', after: '010-0000-3333' },
          { field: 'address', before: '', after: '서울' },
        ],
      },
    },
  },
  { name: 'addContract', input: { key, draft: { ...term, customerId: '1004', previousId: null } } },
  {
    name: 'addContract',
    detail: 'a renewal',
    isAlike: true,
    input: { key, draft: { ...term, customerId: '1003', previousId: 'K-2023-0003' } },
  },
  {
    name: 'addContract',
    detail: 'dearer, with the consent',
    isAlike: true,
    before: renewingItself,
    input: {
      key,
      draft: {
        ...term,
        fee: '150000',
        customerId: '1003',
        previousId: 'K-2023-0003',
        priceConsent: { on: '2024-10-01', how: '전화' },
      },
    },
  },
  {
    name: 'saveContract',
    detail: 'a higher fee, with the consent',
    isAlike: true,
    before: renewingItself,
    // Where the note that `_인상` is to be read was refused, a later run of an afternoon looks all the same.
    after: ['2024-10-02T11:00', '2024-10-02T12:00', '2024-10-02T13:00', '2024-10-02T14:00'],
    input: {
      key,
      draft: {
        contractId: 'K-2023-0003',
        edits: [{ field: 'fee', before: '100000', after: '150000' }],
        priceConsent: { on: '2024-10-01', how: '전화' },
      },
    },
  },
  {
    name: 'settleRise',
    isAlike: true,
    before(book) {
      renewingItself(book);
      book.put('이용고객 대장', 4, '요금', 150_000);
      book.hour('2024-10-02T11:00');
    },
    after: ['2024-10-02T12:00', '2024-10-04T09:00'],
    input: {
      key,
      draft: {
        contractId: 'K-2023-0003',
        wasFeeWrong: false,
        priceConsent: { on: '2024-10-01', how: '전화' },
      },
    },
  },
  {
    name: 'saveContract',
    detail: 'a term corrected',
    isAlike: true,
    input: {
      key,
      draft: {
        contractId: 'K-2023-0003',
        edits: [
          { field: 'end', before: '2024-11-30', after: '2024-10-16' },
          { field: 'memo', before: '재계약 상담 필요', after: '기간 고침' },
        ],
      },
    },
  },
  {
    name: 'setStage',
    input: {
      key,
      draft: { contractId: 'K-2023-0002', stage: 'lost', lossReason: '가격', lossDetail: '비쌈' },
    },
  },
  {
    name: 'pauseContract',
    isAlike: true,
    input: {
      key,
      draft: { contractId: 'K-2023-0002', from: '2024-10-01', until: '2024-10-31', newEnd: '2024-12-15' },
    },
  },
  {
    name: 'endContract',
    isAlike: true,
    input: {
      key,
      draft: { contractId: 'K-2023-0002', on: '2024-10-02', lossReason: '가격', lossDetail: '' },
    },
  },
  {
    name: 'postpone',
    detail: 'a contract',
    isAlike: true,
    input: { key, draft: { what: 'contract', id: 'K-2023-0003', until: '2024-10-10', reason: '휴가' } },
  },
  {
    name: 'postpone',
    detail: 'a follow-up',
    isAlike: true,
    before: logged,
    input: { key, draft: { what: 'followUp', id: 'L-2024-0001', until: '2024-10-10', reason: '휴가' } },
  },
  {
    name: 'completeFollowUp',
    isAlike: true,
    before: logged,
    input: { key, draft: { recordId: 'L-2024-0001' } },
  },
  {
    name: 'saveSetting',
    isAlike: true,
    as: 'admin',
    input: { key, draft: { key: 'senderName', before: '대장', value: '한결상사' } },
  },
  { name: 'undo', detail: 'of a contact', before: logged, input: { key: earlier } },
  {
    name: 'undo',
    detail: 'of an edit',
    before: (book) =>
      must(book, {
        name: 'setStage',
        input: {
          key: earlier,
          draft: { contractId: 'K-2023-0002', stage: 'informed', lossReason: '', lossDetail: '' },
        },
      }),
    input: { key: earlier },
  },
];
