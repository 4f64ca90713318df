// Every procedure of the sidebar that writes. The page sends a save again, with its key, until it is answered.
import type { InputOf, ProcedureName } from '../../../src/app/sidebar/contract';
import type { EntryPoint } from '../entry-point';
import { type Person, seoul, TrialBook } from '../trial-book';
import { contact, isGood, newCustomer, rpc } from './rpc';

interface SaveOf<Name extends ProcedureName> {
  readonly name: Name;
  readonly input: InputOf<Name>;
  readonly as?: Person;
  /** What the person did before. */
  readonly before?: (book: TrialBook) => void;
  /** What tells it from others of the same procedure. */
  readonly detail?: string;
}
type Save = { [Name in ProcedureName]: SaveOf<Name> }[ProcedureName];

const key = 'trial-save-1';
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

const complained = (book: TrialBook) =>
  must(book, {
    name: 'logContact',
    input: { key: earlier, draft: { ...contact, category: '불만', severity: 'high' } },
  });
const request: InputOf<'addCase'>['draft'] = {
  customerId: '1004',
  kind: 'request',
  channel: '전화',
  severity: 'low',
  content: '영수증 다시 보내기',
  manager: '박철수',
};

const saves: readonly Save[] = [
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
    input: { key, draft: { ...term, customerId: '1003', previousId: 'K-2023-0003' } },
  },
  {
    name: 'saveContract',
    detail: 'a term corrected',
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
    input: {
      key,
      draft: { contractId: 'K-2023-0002', from: '2024-10-01', until: '2024-10-31', newEnd: '2024-12-15' },
    },
  },
  {
    name: 'endContract',
    input: {
      key,
      draft: { contractId: 'K-2023-0002', on: '2024-10-02', lossReason: '가격', lossDetail: '' },
    },
  },
  {
    name: 'postpone',
    detail: 'a contract',
    input: { key, draft: { what: 'contract', id: 'K-2023-0003', until: '2024-10-10', reason: '휴가' } },
  },
  {
    name: 'postpone',
    detail: 'a follow-up',
    before: logged,
    input: { key, draft: { what: 'followUp', id: 'L-2024-0001', until: '2024-10-10', reason: '휴가' } },
  },
  {
    name: 'completeFollowUp',
    before: logged,
    input: { key, draft: { recordId: 'L-2024-0001' } },
  },
  {
    name: 'logContact',
    detail: 'a complaint, the first',
    input: { key, draft: { ...contact, category: '불만', severity: 'high' } },
  },
  { name: 'addCase', before: complained, input: { key, draft: request } },
  {
    name: 'stepCase',
    detail: 'a reply',
    before: complained,
    input: {
      key,
      draft: {
        caseId: 'C-2024-0001',
        from: 'received',
        to: 'replied',
        cause: '',
        solution: '장비를 바꿨어요',
        prevention: '',
        satisfaction: null,
      },
    },
  },
  { name: 'undo', detail: 'of a complaint', before: complained, input: { key: earlier } },
  {
    name: 'saveSetting',
    as: 'admin',
    input: { key, draft: { key: 'mailHour', before: '8', value: '9' } },
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

export const sidebarSaves: readonly EntryPoint[] = saves.map((save) => ({
  name: `rpc ${save.name}${save.detail ? `, ${save.detail}` : ''}`,
  prepare() {
    const book = TrialBook.example();
    book.hour('2024-10-02T08:00');
    book.machine.set({ at: seoul('2024-10-02T10:10') });
    save.before?.(book);
    return book;
  },
  act: (book, faults) => rpc(book, save.name, save.input, { ...asOf(save), faults }),
  settle(book, { result }) {
    if (!isGood(result)) must(book, save);
    book.hour('2024-10-02T11:00');
    book.hour('2024-10-04T09:00');
  },
}));

function asOf({ as }: Save): { readonly as?: Person } {
  return as ? { as } : {};
}

function must(book: TrialBook, save: Save): void {
  const { result, error } = rpc(book, save.name, save.input, asOf(save));
  if (!isGood(result)) throw new Error(`${save.name} is refused: ${error ?? JSON.stringify(result)}`);
}
