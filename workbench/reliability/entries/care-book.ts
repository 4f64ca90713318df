// The example with the care process begun: rules, schedule, a plan, usage, a complaint, mails to customers.
import type { TrialBook } from '../trial-book';
import { contact } from './rpc';
import { must } from './save';

/** Rules and schedule stand; nothing has been worked out from them. */
export function beginCare(book: TrialBook): void {
  must(book, { name: 'beginPolicy', as: 'admin', input: {} });
  must(book, { name: 'beginSchedule', as: 'admin', input: { key: 'trial-care-1', draft: {} } });
}

/** Everything that a team may have begun. */
export function startCare(book: TrialBook): void {
  beginCare(book);
  must(book, {
    name: 'addPlan',
    as: 'admin',
    input: {
      key: 'trial-care-2',
      draft: {
        plan: '4분기 재계약',
        periodStart: '2024-10-01',
        periodEnd: '2024-10-31',
        figure: 'contacts',
        direction: 'atLeast',
        target: '10건',
        careGroup: '',
        customerType: '',
        strategy: '',
        step: '한 달 먼저 전화',
        from: '',
        due: '2024-10-02',
        manager: '김영희',
        budget: '300000',
      },
    },
  });
  must(book, {
    name: 'addUsage',
    input: {
      key: 'trial-care-3',
      draft: {
        customerId: '1003',
        date: '2024-10-02',
        kind: 'purchase',
        item: '토너',
        quantity: '1',
        amount: '30000',
        contractId: 'K-2023-0003',
        memo: '',
      },
    },
  });
  complain(book);
}

export function complain(book: TrialBook): void {
  must(book, {
    name: 'logContact',
    input: { key: 'trial-care-4', draft: { ...contact, category: '불만', severity: 'high' } },
  });
}

/** 김철수 and 박영희 can be written to about their renewals. */
export function offerRenewals(book: TrialBook): void {
  const names = book.rows('설정').map(({ 이름: name }) => name);
  for (const [name, value] of Object.entries({
    '재계약 안내 메일': '예',
    '업체 이름': '푸른 헬스',
    '업체 전화': '02-000-0000',
  }))
    book.put('설정', names.indexOf(name) + 2, '값', value);
  book.put('고객 정보', 3, '이메일', 'chulsoo@example.com');
  book.put('고객 정보', 4, '이메일', 'younghee@example.com');
}
