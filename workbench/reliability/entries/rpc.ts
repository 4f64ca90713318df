import type { InputOf, ProcedureName } from '../../../src/app/sidebar/contract';
import type { RunResult } from '../../runtime/run-script';
import type { StartOptions, TrialBook } from '../trial-book';

/** One call as the page makes it. */
export function rpc(
  book: TrialBook,
  name: ProcedureName,
  input: unknown,
  options: Omit<StartOptions, 'via'> = {},
): RunResult {
  return book.start('rpc', [name, input], { as: 'younghee', ...options, via: 'sidebar' });
}

/** Whether the page was told that it is done. */
export function isGood(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer) || answer.ok !== true) return false;
  const value = 'value' in answer ? answer.value : null;
  return !(typeof value === 'object' && value !== null && 'undone' in value && value.undone !== true);
}

export const contact: InputOf<'logContact'>['draft'] = {
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

export const newCustomer: InputOf<'addCustomer'>['draft'] = {
  name: '정하늘',
  phone: '010-0000-2001',
  secondPhone: '',
  email: 'haneul@example.com',
  address: '',
  customerType: '신규 고객',
  manager: '김영희',
  needs: '',
  source: '',
  referrerId: '',
  interests: '',
  preference: '',
  preferredChannel: '',
  ageBand: '',
  gender: '',
  memo: '',
};
