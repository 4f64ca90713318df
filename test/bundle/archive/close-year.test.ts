// A year of the log goes into a tab of its own; nothing that is computed of it changes.
import { archiveBook, LOG, RECORDS, TAB } from './archive-book';

test('a preview tells what leaves, what stays and why, and writes nothing', () => {
  const book = archiveBook();
  const before = book.everything();
  expect(book.call('archiveYears', {}, { as: 'admin' })).toEqual({
    years: [
      { year: '2023', rows: 8 },
      { year: '2024', rows: 2 },
    ],
    archives: [],
    unfinished: null,
  });
  expect(book.preview()).toMatchObject({
    tab: TAB,
    leaving: 7,
    staying: { recent: 0, open: 1, unread: 0, unstamped: 0 },
    left: 3,
    isFull: false,
  });
  expect(book.everything()).toBe(before);
});

test('the rows of a closed year move as they are, and all that is computed of them stays', () => {
  const book = archiveBook();
  const [computed, rows, headers] = [book.computed(), book.logged(), book.headers(LOG)];
  expect(book.close()).toEqual({ state: 'done', done: 7, of: 7 });
  expect(book.headers(TAB)).toEqual(headers);
  expect(book.logged()).toEqual(rows);
  expect(book.column(TAB, '소통 내용')).toEqual(
    expect.arrayContaining(['정기 점검', '문의 답변', '끝난 일', '=1+1 이라고 적은 말']),
  );
  expect(book.column(TAB, '팀 메모')).toContain('메모 5');
  expect([...book.sheet(TAB).notes.values()]).toEqual(expect.arrayContaining(['동료의 메모']));
  expect(book.rows(LOG, '소통 내용').flat()).toEqual(['새해 인사', '다시 연락하기로', '부품 교체']);
  expect(book.computed()).toEqual(computed);
  book.tickHour('2025-02-03', 11);
  expect(book.computed()).toEqual(computed);
  expect(book.call('archiveYears', {}, { as: 'admin' })).toMatchObject({
    years: [
      { year: '2023', rows: 1 },
      { year: '2024', rows: 2 },
    ],
    archives: [{ id: '2023', tab: TAB, state: 'done', rows: 7, until: '2023-12-30' }],
    unfinished: null,
  });
  expect(book.column('변경 기록', '무엇을')).toContain(`일지 보관 · ${TAB}`);
});

test('what was told is not told again, and no number is given twice', () => {
  const book = archiveBook();
  book.close();
  const numbers = new Set([...book.column(TAB, '기록번호'), ...book.column(LOG, '기록번호')]);
  const mails = book.mails().length;
  book.forget();
  book.log({ day: '2023-12-31', customer: '1001', content: '늦게 적은 말' });
  book.tickHour('2025-02-03', 11);
  const late = book.rows(LOG, '소통 내용', '기록번호').find(([content]) => content === '늦게 적은 말')?.[1];
  expect(late).toMatch(/^L-2023-\d+$/);
  expect(numbers).not.toContain(late);
  expect(book.mails().length).toBe(mails);
});

test('taken back, every row is in the log again, and the tab is gone', () => {
  const book = archiveBook();
  const [computed, rows] = [book.computed(), book.logged()];
  book.close();
  expect(book.undo()).toEqual({ state: 'undone', done: 7, of: 7 });
  expect(book.workbook.sheets.map(({ name }) => name)).not.toContain(TAB);
  expect(book.logged()).toEqual(rows);
  book.tickHour('2025-02-03', 11);
  expect(book.computed()).toEqual(computed);
  expect(book.rows(RECORDS, '보관 번호', '상태')[0]).toEqual(['2023', '되돌림']);
  // And once more, into a tab of the same name.
  expect(book.close()).toMatchObject({ state: 'done', done: 7 });
  expect(book.logged()).toEqual(rows);
});

test('rows that come late go to the same archive, and columns that were moved meanwhile are met', () => {
  const book = archiveBook();
  book.close();
  book.log({ day: '2023-12-31', customer: '1002', content: '늦게 적은 말', points: 1 });
  book.moveColumn(LOG, '결과', 2);
  book.tickHour('2025-02-03', 11);
  const [computed, rows] = [book.computed(), book.logged()];
  expect(book.close()).toEqual({ state: 'done', done: 8, of: 8 });
  expect(book.logged()).toEqual(rows);
  book.tickHour('2025-02-03', 12);
  expect(book.computed()).toEqual(computed);
});

test('a formula of the team’s own becomes its value', () => {
  const book = archiveBook();
  const log = book.sheet(LOG);
  const value = Number(log.cells.get(4, 1)) + 1;
  log.cells.setFormula(4, 6, '=A4+1', value);
  book.close();
  expect(book.column(TAB, '팀 메모')).toContain(value);
  expect(book.formulas()).toEqual([]);
});

test('the tab goes into a file by a person’s word only, and not after it has changed', () => {
  const book = archiveBook();
  const computed = book.computed();
  book.close();
  expect(book.call('previewFiling', { id: '2023' }, { as: 'admin' })).toMatchObject({
    rows: 7,
    isChanged: false,
  });
  book.put(TAB, 3, '소통 내용', '고쳐 쓴 말');
  expect(book.ask('fileArchive', { id: '2023' }, { as: 'admin' })).toMatchObject({
    ok: false,
    error: { code: 'conflict' },
  });
  expect(book.call('recountArchive', { id: '2023' }, { as: 'admin' })).toMatchObject({
    state: 'done',
    done: 7,
  });
  expect(book.call('fileArchive', { id: '2023' }, { as: 'admin' })).toEqual({ filed: true });
  expect(book.workbook.sheets.map(({ name }) => name)).not.toContain(TAB);
  book.tickHour('2025-02-03', 11);
  expect(book.computed()).toEqual(computed);
  // What comes late gets an archive of its own.
  book.log({ day: '2023-12-31', customer: '1002', content: '늦게 적은 말' });
  book.tickHour('2025-02-03', 12);
  expect(book.close()).toMatchObject({ state: 'done', done: 1 });
  expect(book.workbook.sheets.map(({ name }) => name)).toContain(`${TAB} (2)`);
});

test('a customer’s page tells which archives there are, and reads them only when asked', () => {
  const book = archiveBook();
  book.close();
  const page = book.call('customerPage', { customerId: '1001' });
  expect(page.archives).toEqual(['2023']);
  expect(page.timeline.map(({ content }) => content)).toEqual(['새해 인사', '다시 연락하기로']);
  const { contacts } = book.call('archivedContacts', { id: '2023', customerId: '1001' });
  expect(contacts.map(({ content }) => content)).toContain('정기 점검');
});

test('a row torn from its id stays in the log', () => {
  const book = archiveBook();
  const rows = book.logged().length;
  const [first, second] = book.column(LOG, '소통 내용');
  book.put(LOG, 2, '소통 내용', String(second));
  book.put(LOG, 3, '소통 내용', String(first));
  expect(book.preview()).toMatchObject({ leaving: 5, staying: { open: 1, unstamped: 2 } });
  book.close();
  expect(book.column(LOG, '소통 내용')).toEqual(expect.arrayContaining([first, second]));
  expect(book.logged().length).toBe(rows);
});
