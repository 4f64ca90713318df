// What a call costs does not grow with the rows; an opening stays small enough to travel.
import type { ProcedureName } from '../../../src/app/sidebar/contract';
import { contact, newCustomer, numberedBook, type SidebarBook, term } from './sidebar-book';

/** A book with so many rows of everything more, of customers whom no call asks about. */
function bookWith(rows: number): SidebarBook {
  const book = numberedBook();
  for (let index = 0; index < rows; index += 1) {
    const id = String(2001 + index);
    const customer = { '고객 ID': id, 고객명: `고객 ${id}`, 연락처: `010-0000-${id}` };
    book.fill('고객 정보', { ...customer, '고객 유형': '일반 고객', 담당자: '김영희' });
    // Serial numbers of 2024-01-01 and 2025-12-31.
    book.fill('이용고객 대장', {
      '고객 ID': id,
      '계약 시작일': 45_292,
      '계약 종료일': 46_022,
      '서비스 내용': '프리미엄 서비스',
      요금: 10_000,
      담당자: '김영희',
      계약번호: `K-2024-${String(index + 5001)}`,
    });
    book.fill('업무 일지', {
      날짜: 45_300,
      '고객 이름': `고객 ${id}`,
      '소통 내용': '문의',
      '고객 ID': id,
      기록번호: `L-2024-${String(index + 5001)}`,
    });
  }
  return book;
}

const calls: readonly [ProcedureName, (key: string) => unknown][] = [
  ['open', () => ({ selection: true })],
  ['selected', () => ({})],
  ['findDuplicates', () => ({ name: '박영희', phone: '010-1111-2222' })],
  ['customerPage', () => ({ customerId: '1003' })],
  ['logContact', (key) => ({ key, draft: contact() })],
  ['addCustomer', (key) => ({ key, draft: newCustomer() })],
  [
    'saveCustomer',
    (key) => ({ key, draft: { customerId: '1003', edits: [{ field: 'memo', before: '', after: '말' }] } }),
  ],
  ['addContract', (key) => ({ key, draft: { ...term(), customerId: '1003', previousId: null } })],
  [
    'setStage',
    (key) => ({
      key,
      draft: { contractId: 'K-2023-0003', stage: 'informed', lossReason: '', lossDetail: '' },
    }),
  ],
  ['completeFollowUp', (key) => ({ key, draft: { recordId: 'L-2023-0001' } })],
  ['preview', () => ({ date: '2024-10-04' })],
];

const few = bookWith(10);
const many = bookWith(900);

test.each(calls)('%s makes as many round trips among 900 rows as among 10', (name, input) => {
  const [a, b] = [few, many].map((book) => {
    const run = book.raw(name, input(book.key()));
    expect(run.result).toMatchObject({ ok: true });
    return run.calls.roundTrips;
  });
  expect(b).toBe(a);
});

test('a save writes the cells of its row and no others', () => {
  const written = [few, many].map((book) => {
    const input = { key: book.key(), draft: contact({ content: '다시' }) };
    return book.raw('logContact', input).calls.cellsWritten;
  });
  expect(written[1]).toBe(written[0]);
  expect(written[0]).toBeLessThan(60);
});

test.each([
  ['a log row', ''],
  ['a log row about a contract', 'K-2023-0003'],
])(
  '%s is saved in at most 12 round trips and 3 modelled seconds, whatever the number of rows',
  (_, contractId) => {
    for (const book of [few, many]) {
      const run = book.raw('logContact', { key: book.key(), draft: contact({ contractId }) });
      expect(run.result).toMatchObject({ ok: true });
      const { roundTrips, cellsRead, cellsWritten } = run.calls;
      expect(roundTrips).toBeLessThanOrEqual(12);
      // As docs/performance.md models it.
      expect(roundTrips / 10 + cellsRead / 25_000 + cellsWritten / 10_000).toBeLessThanOrEqual(3);
    }
  },
);

test('an opening with 10 000 customers and as many running contracts is at most 700 KB', () => {
  const book = bookWith(10_000);
  const { result } = book.raw('open', { selection: false });
  expect(Buffer.byteLength(JSON.stringify(result))).toBeLessThanOrEqual(700 * 1024);
});
