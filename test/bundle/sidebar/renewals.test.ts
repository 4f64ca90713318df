// The renewal pages, as the server answers them.
import { numberedBook, type SidebarBook } from './sidebar-book';

const LEDGER = '이용고객 대장';

/** The example with an e-mail for 박영희. */
function book(): SidebarBook {
  const made = numberedBook();
  made.type('고객 정보', 4, '이메일', 'park@example.com');
  return made;
}

test('the board lists what ends, by stage and month, with what is at risk', () => {
  const made = book();
  made.type(LEDGER, 4, '재계약 단계', '상담');
  const board = made.call('renewalBoard', { months: 2, mine: false });
  expect(board.rows.map(({ contractId, stage, daysLeft }) => [contractId, stage, daysLeft])).toEqual([
    ['K-2023-0001', 'committed', 23],
    ['K-2023-0002', 'target', 43],
    ['K-2023-0003', 'consulting', 59],
  ]);
  expect(board.byMonth).toEqual([{ month: '2024-11', count: 2, monthlyValue: 150_000 }]);
  expect(board.atRisk).toEqual({ count: 2, monthlyValue: 150_000 });
  expect(made.call('renewalBoard', { months: 1, mine: false }).rows).toHaveLength(1);
  const own = made.call('renewalBoard', { months: 2, mine: true }, { as: 'chulsoo' });
  expect(own.rows.every(({ manager }) => manager === '박철수')).toBe(true);
});

test('the analysis counts the reasons of what was lost', () => {
  const made = book();
  made.call('endContract', {
    key: made.key(),
    draft: { contractId: 'K-2023-0002', on: '2024-10-01', lossReason: '가격', lossDetail: '' },
  });
  const { months, reasons } = made.call('lossAnalysis', { months: 2 });
  expect(reasons).toEqual([{ reason: '가격', count: 1, monthlyValue: 50_000 }]);
  expect(months.map(({ month, customers }) => [month, customers.atStart, customers.lost])).toEqual([
    ['2024-10', 3, 1],
    ['2024-09', 3, 0],
  ]);
});

test('the mails to customers can be seen whole before they are switched on, and nothing is written', () => {
  const made = book();
  const before = made.everything();
  const preview = made.call('previewOffers', { date: '2024-10-31' });
  expect(preview.mails.map(({ customerName, to, stage }) => [customerName, to, stage])).toEqual([
    ['박영희', 'park@example.com', 30],
  ]);
  expect(preview.mails[0]?.text).toContain('박영희 고객님, 안녕하십니까.');
  expect(preview.hasSender).toBe(false);
  expect(made.everything()).toBe(before);
  expect(made.call('previewOffers', { date: '2024-10-16' }).unreached).toEqual([
    { contractId: 'K-2023-0002', customerName: '김철수', why: 'noEmail' },
  ]);
});
