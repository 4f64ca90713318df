// The renewal pages, as the server answers them.
import { contact, numberedBook, type SidebarBook } from './sidebar-book';

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
  expect(preview.mails.map(({ customerName, to, stages }) => [customerName, to, stages])).toEqual([
    ['박영희', 'park@example.com', [30]],
  ]);
  expect(preview.mails[0]?.text).toContain('박영희 고객님, 안녕하십니까.');
  expect(preview.hasSender).toBe(false);
  expect(made.everything()).toBe(before);
  expect(made.call('previewOffers', { date: '2024-10-16' }).unreached).toEqual([
    { contractId: 'K-2023-0002', customerName: '김철수', why: 'noEmail' },
  ]);
});

test('a contact that moves a renewal on writes the log and the stage as one, and one undo takes both back', () => {
  const made = book();
  const stage = () => made.rows(LEDGER, '계약번호', '재계약 단계', '이탈 사유')[2];
  const entries = made.column('업무 일지', '기록번호').length;
  const draft = contact({ contractId: 'K-2023-0003' });
  const step = (parts: object) => ({ stage: 'lost', lossReason: '', lossDetail: '', ...parts }) as const;
  const without = made.ask('logContact', { key: made.key(), draft: { ...draft, renewal: step({}) } });
  expect(without).toMatchObject({ error: { fields: { lossReason: expect.any(String) } } });
  const key = made.key();
  const input = { key, draft: { ...draft, renewal: step({ lossReason: '가격' }) } };
  const first = made.call('logContact', input);
  expect(made.call('logContact', input)).toEqual(first);
  expect(stage()).toEqual(['K-2023-0003', '이탈', '가격']);
  expect(made.column('업무 일지', '기록번호')).toHaveLength(entries + 1);
  expect(made.call('undo', { key })).toEqual({ undone: true });
  expect(stage()).toEqual(['K-2023-0003', '', '']);
  expect(made.column('업무 일지', '기록번호')).toHaveLength(entries);
});

test('who is not of the team may log, but not move a renewal', () => {
  const made = book();
  const draft = contact({ contractId: 'K-2023-0003' });
  const renewal = { stage: 'proposed', lossReason: '', lossDetail: '' } as const;
  const before = made.cells();
  const refused = made.ask(
    'logContact',
    { key: made.key(), draft: { ...draft, renewal } },
    { as: 'stranger' },
  );
  expect(refused).toMatchObject({ error: { code: 'not-allowed' } });
  expect(made.cells()).toBe(before);
  expect(made.ask('logContact', { key: made.key(), draft }, { as: 'stranger' }).ok).toBe(true);
});
