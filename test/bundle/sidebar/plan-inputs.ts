// What who-may.test.ts asks of 관리 계획 and 이용 정보.
import type { PlanProcedures } from '../../../src/app/sidebar/plans-contract';

type Inputs = { readonly [Name in keyof PlanProcedures]: Parameters<PlanProcedures[Name]>[0] };

const step = { step: '한 달 먼저 전화', from: '', due: '2024-10-18', manager: '김영희', budget: '' };

export const planInputs = (key: string): Inputs => ({
  plans: {},
  addPlan: {
    key,
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
  addStep: { key, draft: { plan: '4분기 재계약', periodStart: '2024-10-01', ...step } },
  completeStep: { key, draft: { rowId: 'R-20241002-0001' } },
  saveStep: { key, draft: { rowId: 'R-20241002-0001', edits: [{ field: 'spent', before: '', after: '1' }] } },
  monthReview: { month: null },
  saveReview: { key, draft: { month: '2024-09', before: '', after: '좋아졌어요.' } },
  usage: { customerId: '1003' },
  addUsage: {
    key,
    draft: {
      customerId: '1003',
      date: '2024-10-02',
      kind: 'purchase',
      item: '토너',
      quantity: '1',
      amount: '30000',
      contractId: '',
      memo: '',
    },
  },
});

export const planRoles = {
  everyone: ['plans', 'monthReview', 'usage'],
  team: ['addStep', 'addUsage'],
  administrators: ['addPlan'],
  ofRows: ['completeStep', 'saveStep', 'saveReview'],
} as const;
