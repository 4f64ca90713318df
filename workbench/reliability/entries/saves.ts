// Every procedure of the sidebar that writes. The page sends a save again, with its key, until it is answered.
import type { InputOf, ProcedureName } from '../../../src/app/sidebar/contract';
import type { EntryPoint } from '../entry-point';
import { type Person, seoul, TrialBook } from '../trial-book';

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
const noted: InputOf<'logContact'>['draft'] = {
  customerId: '1003',
  contractId: 'K-2023-0003',
  date: '2024-10-02',
  channel: '전화',
  category: '재계약',
  satisfaction: 4,
  content: '재계약 조건 안내',
  result: '다음 주 회신',
  followUp: '견적 보내기',
  followUpBy: '2024-10-08',
  manager: '김영희',
};
const customer: InputOf<'addCustomer'>['draft'] = {
  name: '정하늘',
  phone: '010-0000-2001',
  secondPhone: '',
  email: 'haneul@example.com',
  address: '',
  customerType: '신규 고객',
  manager: '김영희',
  needs: '',
  memo: '',
};
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
const logged = (book: TrialBook) => must(book, { name: 'logContact', input: { key: earlier, draft: noted } });

const saves: readonly Save[] = [
  { name: 'logContact', input: { key, draft: noted } },
  { name: 'addCustomer', input: { key, draft: customer } },
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
  act: (book, faults) => book.start('rpc', [save.name, save.input], callOf(save, faults)),
  settle(book, { result }) {
    if (!isGood(result)) must(book, save);
    book.hour('2024-10-02T11:00');
    book.hour('2024-10-04T09:00');
  },
}));

function callOf({ as = 'younghee' }: Save, faults = {}) {
  return { via: 'sidebar', as, faults } as const;
}

function must(book: TrialBook, save: Save): void {
  const { result, error } = book.start('rpc', [save.name, save.input], callOf(save));
  if (!isGood(result)) throw new Error(`${save.name} is refused: ${error ?? JSON.stringify(result)}`);
}

/** Whether the page was told that the save is done. */
function isGood(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer) || answer.ok !== true) return false;
  const value = 'value' in answer ? answer.value : null;
  return !(typeof value === 'object' && value !== null && 'undone' in value && value.undone !== true);
}
