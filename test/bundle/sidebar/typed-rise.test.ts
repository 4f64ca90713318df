// A fee typed over in the sheet, as 오늘 shows it and the sidebar settles it.
import { numberedBook, type SidebarBook } from './sidebar-book';

const LEDGER = '이용고객 대장';

function book(fee: number | null = 120_000): SidebarBook {
  const made = numberedBook();
  made.type(LEDGER, 4, '계약 종료일', '2025-12-31');
  made.type(LEDGER, 4, '자동 갱신', '예');
  made.tickHour('2025-03-31', 9);
  if (fee !== null) made.put(LEDGER, 4, '요금', fee);
  return made;
}

function afternoon(made: SidebarBook): void {
  for (const hour of [13, 14, 15]) made.tickHour('2025-04-02', hour);
}

const owed = (made: SidebarBook) =>
  made
    .call('open', { selection: false })
    .todos.flatMap((todo) => (todo.kind === 'duty' && todo.duty === 'priceConsent' ? [todo.text] : []));
const settle = (made: SidebarBook, wasFeeWrong: boolean, on: '2025-04-01' | '2025-01-01' | null) => {
  const key = made.key();
  const draft = {
    contractId: 'K-2023-0003',
    wasFeeWrong,
    priceConsent: { on, how: on === null ? '' : '전화' },
  };
  return { key, reply: made.ask('settleRise', { key, draft }) };
};

test('it stands in 오늘 until its consent is recorded, and an undo brings it back', () => {
  const made = book();
  afternoon(made);
  expect(owed(made)).toEqual(['요금 월 100,000원 → 120,000원, 고객 동의 기록 없음']);
  expect(settle(made, false, null).reply).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  expect(settle(made, false, '2025-01-01').reply).toMatchObject({ ok: false, error: { code: 'bad-input' } });
  const { key, reply } = settle(made, false, '2025-04-01');
  expect(reply).toMatchObject({ ok: true, value: { canUndo: true } });
  expect(owed(made)).toEqual([]);
  expect(made.rows('변경 기록', '누구의', '이유').slice(-1)).toEqual([
    ['K-2023-0003 박영희', '요금 인상 동의를 적음'],
  ]);
  expect(made.call('undo', { key })).toEqual({ undone: true });
  expect(owed(made)).toHaveLength(1);
});

const noted = (made: SidebarBook) =>
  Object.values(made.machine.state.properties).flatMap(({ document }) => document['typed-rises'] ?? []);

test('one whose memory was lost is found again when the columns are read in turn', () => {
  const made = book();
  made.tickHour('2025-04-01', 9);
  expect(noted(made)).toEqual(['yes']);
  for (const { document } of Object.values(made.machine.state.properties)) delete document['typed-rises'];
  expect(noted(made)).toEqual([]);
  afternoon(made);
  expect(owed(made)).toHaveLength(1);
  expect(noted(made)).toEqual(['yes']);
});

test('a fee that was wrong before is said to be so, and is asked about no more', () => {
  const made = book();
  afternoon(made);
  expect(settle(made, true, null).reply).toMatchObject({ ok: true });
  afternoon(made);
  expect(owed(made)).toEqual([]);
  expect(made.rows('변경 기록', '이전 값', '이유').slice(-1)).toEqual([
    ['', '계약을 고침 (잘못 적은 요금을 바로잡음)'],
  ]);
});

test('what the sidebar itself put right is not asked about a second time', () => {
  const made = book(null);
  made.machine.set({ at: '2025-04-02T10:00:00+09:00' });
  made.call('saveContract', {
    key: made.key(),
    draft: {
      contractId: 'K-2023-0003',
      edits: [{ field: 'fee', before: '100000', after: '120000' }],
      wasFeeWrong: true,
    },
  });
  afternoon(made);
  expect(owed(made)).toEqual([]);
  expect(made.column(LEDGER, '_인상')).toEqual(['', '', '']);
});

test('neither is a fee that an undo in the sidebar brought back', () => {
  const made = book(null);
  made.machine.set({ at: '2025-04-02T10:00:00+09:00' });
  const key = made.key();
  made.call('saveContract', {
    key,
    draft: { contractId: 'K-2023-0003', edits: [{ field: 'fee', before: '100000', after: '80000' }] },
  });
  made.tickHour('2025-04-02', 10);
  expect(made.call('undo', { key })).toEqual({ undone: true });
  afternoon(made);
  expect(made.column(LEDGER, '월 환산액').slice(-1)).toEqual([100_000]);
  expect(owed(made)).toEqual([]);
});
