// Each save happens once: sent again by its key, after a lost answer, or after an execution that died anywhere.
import type { Faults } from '../../../workbench/runtime/faults';
import { contact, newCustomer, numberedBook, type SidebarBook, term } from './sidebar-book';

const LOG = '업무 일지';

test('the same key sent twice writes one row and gives the first answer', () => {
  const book = numberedBook();
  const input = { key: book.key(), draft: contact() };
  const first = book.call('logContact', input);
  const after = book.everything();
  expect(book.call('logContact', { ...input, draft: contact({ content: '다른 말' }) })).toEqual(first);
  expect(book.everything()).toBe(after);
});

test('the key of a save that was taken back stays used', () => {
  const book = numberedBook();
  const input = { key: book.key(), draft: contact() };
  const first = book.call('logContact', input);
  book.call('undo', { key: input.key });
  expect(book.call('logContact', input)).toEqual(first);
  expect(book.rows(LOG, '소통 내용')).toHaveLength(3);
});

/** The ways in which an execution can end badly, by the calls at which they differ. */
const ways: Readonly<Record<string, readonly ('lost' | 'kept' | 'thrown')[]>> = {
  'Sheet.appendRow': ['lost', 'thrown'],
  'Range.setValues': ['kept'],
  'SpreadsheetApp.flush': ['lost', 'kept', 'thrown'],
  'Properties.setProperty': ['lost', 'thrown'],
  'Range.getValues': ['lost', 'thrown'],
  'TextFinder.findAll': ['lost', 'thrown'],
  'DeveloperMetadataFinder.find': ['lost', 'thrown'],
  'Sheet.getLastRow': ['lost', 'thrown'],
  'Lock.releaseLock': ['lost'],
};

/** Every bad end that a call may come to. */
function badEnds(book: SidebarBook, name: string, input: unknown): Faults[] {
  const { byMethod } = book.raw(name, input).calls;
  return Object.entries(ways).flatMap(([member, ends]) =>
    Array.from({ length: byMethod[member] ?? 0 }, (_, index) => ({ member, call: index + 1 })).flatMap(
      (place) =>
        ends.map(
          (end): Faults =>
            end === 'thrown'
              ? { throwAt: { ...place, message: 'Service Spreadsheets failed while accessing document.' } }
              : { killAt: { ...place, pendingWrites: end } },
        ),
    ),
  );
}

test('a contact logged by an execution that died anywhere is there once after its retry', () => {
  const book = numberedBook();
  const ends = badEnds(book, 'logContact', { key: book.key(), draft: contact() });
  expect(ends.length).toBeGreaterThan(30);
  const expected = ['재계약 조건 안내'];
  const kept: unknown[] = [];
  for (const faults of ends) {
    const content = `기록 ${expected.length}`;
    const input = { key: book.key(), draft: contact({ content }) };
    const first = book.raw('logContact', input, { faults });
    const answer = book.call('logContact', input);
    expected.push(content);
    kept.push(answer.recordId);
    if (JSON.stringify(first.result).startsWith('{"ok":true'))
      expect(first.result).toEqual({ ok: true, value: answer });
  }
  const rows = book.rows(LOG, '소통 내용', '기록번호', '날짜', '고객 이름', '담당자', '결과').slice(3);
  expect(rows.map(([content]) => content).sort()).toEqual(expected.sort());
  expect(new Set(kept).size).toBe(kept.length);
  expect(rows.map(([, id]) => id)).toEqual(expect.arrayContaining(kept));
  for (const row of rows) expect(row.slice(2)).toEqual(['2024-10-02', '박영희', '김영희', '다음 주 회신']);
  const told = book.rows('변경 기록', '이유', '이후 값').filter(([why]) => why === '업무 일지에 기록');
  expect(told.map(([, content]) => content).sort()).toEqual(expected);
}, 300_000);

test('so is a change of a contract, with what stood there before in the change log', () => {
  const book = numberedBook();
  const edit = (before: string, after: string) => ({
    key: book.key(),
    draft: { contractId: 'K-2023-0002', edits: [{ field: 'memo' as const, before, after }] },
  });
  const expected = [['–', '비고 0']];
  for (const faults of badEnds(book, 'saveContract', edit('–', '비고 0'))) {
    const before = `비고 ${expected.length - 1}`;
    const input = edit(before, `비고 ${expected.length}`);
    book.raw('saveContract', input, { faults });
    expect(book.call('saveContract', input).canUndo).toBe(true);
    expected.push([before, `비고 ${expected.length}`]);
  }
  expect(book.column('이용고객 대장', '비고')[1]).toBe(expected.at(-1)?.[1]);
  const told = book.rows('변경 기록', '이유', '이전 값', '이후 값').filter(([why]) => why === '계약 고침');
  expect(told.map(([, before, after]) => [before, after])).toEqual(expected);
}, 300_000);

test('so is the taking back of a contact', () => {
  const book = numberedBook();
  const logged = () => {
    const key = book.key();
    book.call('logContact', { key, draft: contact({ content: '되돌릴 기록' }) });
    return key;
  };
  for (const faults of badEnds(book, 'undo', { key: logged() })) {
    const key = logged();
    book.raw('undo', { key }, { faults });
    expect(book.call('undo', { key })).toEqual({ undone: true });
    expect(book.rows(LOG, '소통 내용')).toHaveLength(3);
  }
}, 300_000);

test.each([
  ['addCustomer', () => newCustomer(), '고객 정보', '고객명', '정하늘'],
  ['addContract', () => ({ ...term(), customerId: '1003', previousId: null }), '이용고객 대장', '비고', ''],
] as const)(
  '%s is finished by its retry',
  (name, draft, sheet, header, text) => {
    const counted = numberedBook();
    const ends = badEnds(counted, name, { key: counted.key(), draft: draft() });
    // A book of its own each time: the second such contract would overlap the first. Some will do.
    for (const faults of ends.filter((_, index) => index % 8 === 0)) {
      const book = numberedBook();
      const input = { key: book.key(), draft: draft() };
      book.raw(name, input, { faults });
      const answer = book.raw(name, input).result;
      expect(answer).toMatchObject({ ok: true });
      expect(book.column(sheet, header).slice(header === '고객명' ? 4 : 3)).toEqual([text]);
    }
  },
  300_000,
);

test('while someone else holds the lock nothing is written, and the sentence says that nothing is lost', () => {
  const book = numberedBook();
  const before = book.everything();
  const answer = book.ask(
    'logContact',
    { key: book.key(), draft: contact() },
    { faults: { locks: { document: 60_000 } } },
  );
  expect(answer).toMatchObject({ error: { code: 'busy', message: expect.stringMatching(/그대로 있어요/) } });
  expect(book.everything()).toBe(before);
});

test('a sheet that refuses a cell keeps nothing of the save, and says so', () => {
  const book = numberedBook();
  book.protect(LOG, '결과');
  const rows = book.rows(LOG, '소통 내용');
  const input = { key: book.key(), draft: contact() };
  expect(book.ask('logContact', input)).toMatchObject({
    error: { code: 'failed', message: expect.stringMatching(/업무 일지/) },
  });
  expect(book.rows(LOG, '소통 내용')).toEqual(rows);
  book.unprotect(LOG);
  expect(book.call('logContact', input).recordId).toMatch(/^L-2024-/);
  expect(book.rows(LOG, '소통 내용')).toHaveLength(rows.length + 1);
});

test('a change of which the sheet refuses one cell changes none', () => {
  const book = numberedBook();
  book.protect('고객 정보', '비고');
  const answer = book.ask('saveCustomer', {
    key: book.key(),
    draft: {
      customerId: '1003',
      edits: [
        { field: 'address', before: '', after: '서울' },
        { field: 'memo', before: '', after: '메모' },
      ],
    },
  });
  expect(answer).toMatchObject({ error: { code: 'failed' } });
  expect(book.rows('고객 정보', '주소', '비고')[2]).toEqual(['', '']);
});
