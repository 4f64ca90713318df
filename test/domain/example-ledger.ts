import type { ContractTerm } from '../../src/domain/contract';

const plain = {
  terminatedOn: null,
  pausedFrom: null,
  pausedUntil: null,
  renewalStage: null,
  previousId: null,
} as const;

/** The example ledger of document 002. */
export const hong: ContractTerm = {
  ...plain,
  id: 'K-2023-0001',
  customerId: '1001',
  service: '프리미엄 서비스',
  start: '2023-10-26',
  end: '2024-10-25',
  memo: '재계약 예정',
};

export const kim: ContractTerm = {
  ...plain,
  id: 'K-2023-0002',
  customerId: '1002',
  service: '기본 서비스',
  start: '2023-11-15',
  end: '2024-11-14',
  memo: '',
};

export const park: ContractTerm = {
  ...plain,
  id: 'K-2023-0003',
  customerId: '1003',
  service: '프리미엄 서비스',
  start: '2023-12-01',
  end: '2024-11-30',
  memo: '재계약 상담 필요',
};

/** Days of notice of the example's two services. */
export function windowOf(term: ContractTerm): number {
  return term.service === '프리미엄 서비스' ? 60 : 30;
}
