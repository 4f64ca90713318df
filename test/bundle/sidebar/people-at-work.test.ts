// Other people work in the sheet while a save runs: between any two of its calls they insert, delete, move, sort and
// edit. Nothing lands in a row that is not its own, and nothing that someone typed is overwritten unseen.
import type { CellValue } from '../../../workbench/book/model';
import { contact, numberedBook, type SidebarBook } from './sidebar-book';

const LEDGER = '이용고객 대장';
const LOG = '업무 일지';

/** What stands in each row of a sheet, by what its rows are known by; rows without one stand under ''. */
function byId(book: SidebarBook, sheet: string, id: string, headers: readonly string[]) {
  const rows = book.rows(sheet, id, ...headers).filter((row) => row.some((cell) => cell !== ''));
  return new Map(rows.map(([key = '', ...cells]) => [key, cells]));
}

/** The calls of a save at which others may come between: reads, and flushes of what is written until then. */
function calls(book: SidebarBook, name: string, input: unknown): number[] {
  const seen: number[] = [];
  const members = [
    'Range.getValues',
    'SpreadsheetApp.flush',
    'Sheet.getLastRow',
    'Sheet.appendRow',
    'Sheet.deleteRow',
  ];
  book.raw(name, input, {
    faults: {
      meanwhile: (call, member) => {
        if (members.includes(member)) seen.push(call);
      },
    },
  });
  return seen;
}

const at = (when: number, act: () => void) => ({
  meanwhile: (call: number) => {
    if (call === when) act();
  },
});

/** What people do to the rows of a sheet, and how many rows more there are then. */
const deeds: readonly [string, number, (book: SidebarBook, sheet: string) => void][] = [
  ['insert a blank row above', 0, (book, sheet) => book.insertRow(sheet, 2)],
  ['delete a row above', -1, (book, sheet) => book.deleteRow(sheet, 2)],
  ['sort the table the other way round', 0, (book, sheet) => book.sortAll(sheet, 1, false)],
];

describe('while a contract’s stage is set', () => {
  const headers = ['고객명', '계약 종료일', '비고', '재계약 단계', '이탈 사유', '다음 조치일'];
  const stage = (key: string) => ({
    key,
    draft: { contractId: 'K-2023-0002', stage: 'lost', lossReason: '가격', lossDetail: '비쌈' } as const,
  });

  test.each(deeds)('people %s', (_, more, deed) => {
    const counted = numberedBook();
    const points = calls(counted, 'setStage', stage(counted.key()));
    const lost = ['김철수', '2024-11-14', '–', '이탈', '가격', ''];
    for (const point of points) {
      const book = numberedBook();
      const before = byId(book, LEDGER, '계약번호', headers);
      const answer = book.ask('setStage', stage(book.key()), { faults: at(point, () => deed(book, LEDGER)) });
      const after = byId(book, LEDGER, '계약번호', headers);
      expect([point, after.size]).toEqual([point, before.size + more]);
      for (const [id, row] of after) {
        const isDone = id === 'K-2023-0002' && answer.ok;
        expect([point, id, row]).toEqual([point, id, isDone ? lost : before.get(id)]);
      }
      if (!answer.ok) expect(answer.error.code).toMatch(/busy|not-found|conflict/);
    }
  });
});

test('a contract that someone deletes is refused, wherever the save stands, and no other row changes', () => {
  const counted = numberedBook();
  const input = (key: string) => ({
    key,
    draft: {
      contractId: 'K-2023-0001',
      edits: [{ field: 'memo' as const, before: '재계약 예정', after: '메모' }],
    },
  });
  for (const point of calls(counted, 'saveContract', input(counted.key()))) {
    const book = numberedBook();
    const before = byId(book, LEDGER, '계약번호', ['고객명', '비고']);
    before.delete('K-2023-0001');
    const answer = book.ask('saveContract', input(book.key()), {
      faults: at(point, () => book.deleteRow(LEDGER, 2)),
    });
    expect([point, byId(book, LEDGER, '계약번호', ['고객명', '비고'])]).toEqual([point, before]);
    // Deleted after the last look, the save was made.
    if (!answer.ok) expect(answer.error.code).toBe('not-found');
  }
});

test('what someone types into the very cell is never overwritten unseen', () => {
  const counted = numberedBook();
  const input = (key: string) => ({
    key,
    draft: { contractId: 'K-2023-0002', edits: [{ field: 'memo' as const, before: '–', after: '나의 말' }] },
  });
  let conflicts = 0;
  for (const point of calls(counted, 'saveContract', input(counted.key()))) {
    const book = numberedBook();
    const answer = book.ask('saveContract', input(book.key()), {
      faults: at(point, () => book.put(LEDGER, 3, '비고', '동료의 말')),
    });
    const memo = book.column(LEDGER, '비고')[1];
    if (answer.ok) {
      // Typed after the save, it stands; typed in the instant of the write, the change log tells of both.
      expect(['동료의 말', '나의 말']).toContain(memo);
    } else {
      expect(answer.error.conflicts).toEqual([
        { field: 'memo', before: '–', theirs: '동료의 말', yours: '나의 말' },
      ]);
      expect(memo).toBe('동료의 말');
      conflicts += 1;
    }
  }
  expect(conflicts).toBeGreaterThan(5);
});

describe('while a contact is logged', () => {
  const headers = ['고객 이름', '소통 내용', '결과', '담당자', '날짜'];

  test.each([
    ...deeds,
    [
      'type a row of their own at the bottom',
      1,
      (book: SidebarBook, sheet: string) => {
        const row = book.sheet(sheet).cells.lastRow + 1;
        book.put(sheet, row, '고객 이름', '손님');
        book.put(sheet, row, '소통 내용', '손으로 적은 줄');
      },
    ],
  ] as const)('people %s', (_, more, deed) => {
    const counted = numberedBook();
    for (const point of calls(counted, 'logContact', { key: counted.key(), draft: contact() })) {
      const book = numberedBook();
      const before = book.rows(LOG, ...headers);
      const answer = book.ask(
        'logContact',
        { key: book.key(), draft: contact() },
        { faults: at(point, () => deed(book, LOG)) },
      );
      const expected = [...before, ['손님', '손으로 적은 줄', '', '', '']].map(String);
      const own = String(['박영희', '재계약 조건 안내', '다음 주 회신', '김영희', '2024-10-02']);
      const rows = book.rows(LOG, ...headers).filter((row) => row.some((cell) => cell !== ''));
      const others = rows.map(String).filter((row) => row !== own);
      expect([point, others.filter((row) => !expected.includes(row))]).toEqual([point, []]);
      expect([point, others.length]).toEqual([point, before.length + more]);
      expect([point, rows.length - others.length]).toEqual([point, answer.ok ? 1 : 0]);
    }
  });
});

test.each(deeds)('while a contact is taken back people %s: no other row goes', (_, more, deed) => {
  const counted = numberedBook();
  const key = counted.key();
  counted.call('logContact', { key, draft: contact() });
  for (const point of calls(counted, 'undo', { key })) {
    const book = numberedBook();
    const own = book.key();
    const before = book.rows(LOG, '고객 이름', '소통 내용').map(String);
    book.call('logContact', { key: own, draft: contact() });
    const answer = book.ask('undo', { key: own }, { faults: at(point, () => deed(book, LOG)) });
    const after = book.column(LOG, '소통 내용').filter((text: CellValue) => text !== '');
    const isGone = answer.ok && answer.value.undone;
    const rest = book
      .rows(LOG, '고객 이름', '소통 내용')
      .map(String)
      .filter((row) => before.includes(row));
    // A row that goes in the very instant of the deletion may come back: better that than one too few.
    expect(rest.length).toBeGreaterThanOrEqual(before.length + more);
    expect([point, after.length - rest.length]).toEqual([point, isGone ? 0 : 1]);
  }
});

test('a column that moves while a row is changed takes nothing along', () => {
  const counted = numberedBook();
  const input = (key: string) => ({
    key,
    draft: { contractId: 'K-2023-0002', edits: [{ field: 'memo' as const, before: '–', after: '새 말' }] },
  });
  const headers = ['고객 ID', '고객명', '연락처', '요금', '상태', '비고', '이탈 상세'];
  for (const point of calls(counted, 'saveContract', input(counted.key()))) {
    const book = numberedBook();
    const before = byId(book, LEDGER, '계약번호', headers);
    const answer = book.ask('saveContract', input(book.key()), {
      faults: at(point, () => book.moveColumn(LEDGER, '비고', 4)),
    });
    const expected = new Map(before);
    const [id, name, phone, fee, status] = before.get('K-2023-0002') ?? [];
    if (answer.ok)
      expected.set('K-2023-0002', [id ?? '', name ?? '', phone ?? '', fee ?? '', status ?? '', '새 말', '']);
    expect([point, byId(book, LEDGER, '계약번호', headers)]).toEqual([point, expected]);
  }
});

test('a row that a sort of some columns has parted from its number is left alone, with the reason', () => {
  const book = numberedBook();
  book.sortColumns(LEDGER, 1, book.place(LEDGER, '계약 종료일'));
  const before = byId(book, LEDGER, '계약번호', ['고객명', '재계약 단계']);
  const answer = book.ask('setStage', {
    key: book.key(),
    draft: { contractId: 'K-2023-0001', stage: 'informed', lossReason: '', lossDetail: '' },
  });
  expect(answer).toMatchObject({ error: { code: 'conflict', message: expect.stringMatching(/정렬/) } });
  expect(byId(book, LEDGER, '계약번호', ['고객명', '재계약 단계'])).toEqual(before);
});

test('a row that was merely corrected since the last run is no torn one', () => {
  const book = numberedBook();
  book.type(LEDGER, 4, '계약 시작일', '2023-12-02');
  book.type('고객 정보', 4, '연락처', '010-0000-7777');
  expect(
    book.ask('setStage', {
      key: book.key(),
      draft: { contractId: 'K-2023-0003', stage: 'informed', lossReason: '', lossDetail: '' },
    }).ok,
  ).toBe(true);
  expect(book.ask('logContact', { key: book.key(), draft: contact() }).ok).toBe(true);
});
