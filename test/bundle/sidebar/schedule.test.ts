// 관리 일정 from the sidebar: one save for what belongs together, written in both places, taken back as one.
import { checkpoint, goBack } from '../../../workbench/desk-server/checkpoint';
import { contact, numberedBook, SidebarBook } from './sidebar-book';

const SCHEDULE = '관리 일정';
const LOG = '업무 일지';

/** A book with a follow-up in the log, mirrored in the schedule, and a to-do of 김영희's own. */
function begunBook(): SidebarBook {
  const book = numberedBook();
  book.call('addTodo', {
    key: book.key(),
    draft: { customerId: '1003', due: '2024-10-07', reason: '명절 선물', channel: '방문', manager: '김영희' },
  });
  book.call('logContact', {
    key: book.key(),
    draft: contact({ followUp: '견적 보내기', followUpBy: '2024-10-04' }),
  });
  book.tickHour('2024-10-02', 11);
  book.machine.set({ at: '2024-10-02T11:30:00+09:00' });
  return book;
}

const todos = (book: SidebarBook) =>
  book.rows(SCHEDULE, '번호', '기한', '사유', '완료일', '건너뛴 사유').map((row) => row.join(' | '));
const followUp = (book: SidebarBook) =>
  book.rows(LOG, '후속 조치', '후속 기한', '후속 완료일').at(3)?.join(' | ');

/** The same each time: it is made once, and copied. */
function begun(): SidebarBook {
  prepared ??= begunBook();
  const book = new SidebarBook();
  goBack(book.machine, checkpoint(prepared.machine));
  // The keys of the saves in it are taken.
  for (const _ of ['addTodo', 'logContact']) book.key();
  return book;
}

let prepared: SidebarBook | null = null;

test('the first to-do makes the tab, and has its number and its customer’s name', () => {
  const book = begun();
  expect(todos(book)).toEqual([
    'T-2024-0001 | 2024-10-07 | 명절 선물 |  | ',
    'T-2024-0002 | 2024-10-04 | 견적 보내기 |  | ',
  ]);
  expect(book.rows(SCHEDULE, '고객명', '종류', '상태', '담당자')).toEqual([
    ['박영희', '직접', '예정', '김영희'],
    ['박영희', '후속 조치', '예정', '김영희'],
  ]);
});

test('the schedule is begun by an administrator, and a second time changes nothing', () => {
  const book = numberedBook();
  book.call('beginSchedule', { key: book.key(), draft: {} }, { as: 'admin' });
  expect(book.rows(SCHEDULE, '번호')).toEqual([]);
  const before = book.everything();
  book.call('beginSchedule', { key: book.key(), draft: {} }, { as: 'admin' });
  expect(book.everything()).toBe(before);
});

test('세분화 comes with the schedule, and is rewritten where all customers were looked at', () => {
  const book = numberedBook();
  book.call('beginSchedule', { key: book.key(), draft: {} }, { as: 'admin' });
  const rows = () => book.rows('세분화', '구분', '항목', '고객 수', '직접 정함').map((row) => row.join(' '));
  book.tickHour('2024-10-02', 10);
  const first = rows();
  expect(first.filter((row) => row.startsWith('고객 유형'))).not.toEqual([]);
  book.machine.set({ at: '2024-10-02T11:00:00+09:00' });
  const draft = { customerId: '1001', what: 'careGroup', value: '충성' } as const;
  book.call('chooseCare', { key: book.key(), draft });
  book.tickHour('2024-10-02', 11);
  expect(rows()).toEqual(first);
  book.call('lookAnew', {});
  book.tickHour('2024-10-02', 12);
  expect(rows()).toContain('관리 그룹 충성 1 1');
});

test('before a contact, what is open with the customer is shown, the likely one marked', () => {
  const care = begun().call('contactCare', { customerId: '1003', date: '2024-10-02' });
  expect(care).toMatchObject({ group: '그 밖의 고객', tooLong: null, tooOften: null });
  expect(care.open.map(({ kind, text, isLikely }) => [kind, text, isLikely])).toEqual([
    ['followUp', '견적 보내기', true],
    ['todo', '명절 선물', false],
  ]);
});

test('too long without contact and too often are told with their figures', () => {
  const book = numberedBook();
  const log = (date: `${number}-${number}-${number}`) =>
    book.call('logContact', { key: book.key(), draft: contact({ date }) });
  log('2024-10-02');
  book.machine.set({ at: '2025-01-20T10:00:00+09:00' });
  expect(book.call('contactCare', { customerId: '1003', date: '2025-01-20' }).tooLong).toMatchObject({
    everyDays: 60,
  });
  for (const day of ['10', '12', '14', '16'] as const) log(`2025-01-${day}`);
  expect(book.call('contactCare', { customerId: '1003', date: '2025-01-20' })).toMatchObject({
    tooLong: null,
    tooOften: { count: 5, mostPerMonth: 4 },
  });
});

test('a logged contact closes what was ticked in one save, which undo takes back as a whole', () => {
  const book = begun();
  const { open } = book.call('contactCare', { customerId: '1003', date: '2024-10-02' });
  const key = book.key();
  const before = [todos(book), followUp(book), book.column(LOG, '소통 내용').length];
  book.call('logContact', {
    key,
    draft: contact({ content: '견적을 보냈어요', closes: open.map(({ kind, id }) => ({ kind, id })) }),
  });
  expect(followUp(book)).toBe('견적 보내기 | 2024-10-04 | 2024-10-02');
  expect(todos(book)).toEqual([
    'T-2024-0001 | 2024-10-07 | 명절 선물 | 2024-10-02 | ',
    'T-2024-0002 | 2024-10-04 | 견적 보내기 | 2024-10-02 | ',
  ]);
  expect(book.call('undo', { key })).toEqual({ undone: true });
  expect([todos(book), followUp(book), book.column(LOG, '소통 내용').length]).toEqual(before);
});

test('whoever is not in the team logs, but closes nothing', () => {
  const book = begun();
  const draft = contact({ closes: [{ kind: 'todo', id: 'T-2024-0001' }] });
  const before = book.everything();
  expect(book.ask('logContact', { key: book.key(), draft }, { as: 'stranger' })).toMatchObject({
    error: { code: 'not-allowed' },
  });
  expect(book.everything()).toBe(before);
});

test('nothing of another customer is closed', () => {
  const book = begun();
  const draft = contact({ customerId: '1001', closes: [{ kind: 'todo', id: 'T-2024-0001' }] });
  expect(book.ask('logContact', { key: book.key(), draft })).toMatchObject({ error: { code: 'bad-input' } });
  expect(todos(book)[0]).toBe('T-2024-0001 | 2024-10-07 | 명절 선물 |  | ');
});

test('a follow-up is closed in both places, from wherever it is done', () => {
  const bySchedule = begun();
  bySchedule.call('completeTodo', { key: bySchedule.key(), draft: { todoId: 'T-2024-0002' } });
  const byLog = begun();
  byLog.call('completeFollowUp', { key: byLog.key(), draft: { recordId: 'L-2024-0001' } });
  for (const book of [bySchedule, byLog]) {
    expect(followUp(book)).toBe('견적 보내기 | 2024-10-04 | 2024-10-02');
    expect(todos(book)[1]).toBe('T-2024-0002 | 2024-10-04 | 견적 보내기 | 2024-10-02 | ');
  }
});

test('a follow-up dated done in 관리 일정 by hand is done on the customer’s page as well', () => {
  const book = begun();
  const doneOn = () =>
    book
      .call('customerPage', { customerId: '1003' })
      .timeline.find(({ followUp: text }) => text === '견적 보내기')?.followedUpOn;
  expect(doneOn()).toBeNull();
  // The serial number of 2024-10-01.
  book.put(SCHEDULE, 3, '완료일', 45_566);
  expect(doneOn()).toBe('2024-10-01');
  expect(book.call('contactCare', { customerId: '1003', date: '2024-10-02' }).open).toHaveLength(1);
});

test('a follow-up that was dated in the log keeps its day when it is closed here', () => {
  const book = begun();
  book.machine.set({ at: '2024-10-05T10:00:00+09:00' });
  book.put(LOG, 5, '후속 완료일', 45_568);
  book.call('completeTodo', { key: book.key(), draft: { todoId: 'T-2024-0002' } });
  expect(followUp(book)).toBe('견적 보내기 | 2024-10-04 | 2024-10-03');
  expect(todos(book)[1]).toBe('T-2024-0002 | 2024-10-04 | 견적 보내기 | 2024-10-03 | ');
});

test('putting off and passing over need a reason, and say it beside the to-do and in the change log', () => {
  const book = begun();
  const put = (reason: string) =>
    book.ask('postponeTodo', {
      key: book.key(),
      draft: { todoId: 'T-2024-0002', until: '2024-10-10', reason },
    });
  expect(put(' ')).toMatchObject({ error: { code: 'bad-input' } });
  expect(put('자료를 기다림')).toMatchObject({ ok: true });
  expect(book.rows(SCHEDULE, '기한', '처음 기한', '미룬 사유')[1]).toEqual([
    '2024-10-10',
    '2024-10-04',
    '자료를 기다림',
  ]);
  expect(followUp(book)).toBe('견적 보내기 | 2024-10-10 | ');
  book.call('skipTodo', { key: book.key(), draft: { todoId: 'T-2024-0001', reason: '휴업' } });
  expect(todos(book)[0]).toBe('T-2024-0001 | 2024-10-07 | 명절 선물 | 2024-10-02 | 휴업');
  expect(book.rows('변경 기록', '이유').at(-1)).toEqual(['건너뜀: 휴업']);
});

test('a week shows its days and holidays, whose to-dos there are, and what is late', () => {
  const book = begun();
  book.machine.set({ at: '2024-10-14T10:00:00+09:00' });
  const page = book.call('schedulePage', { day: '2024-10-14', manager: '김영희' });
  expect(page.late.map(({ reason, state }) => [reason, state])).toEqual([
    ['견적 보내기', 'overdue'],
    ['명절 선물', 'overdue'],
  ]);
  expect(page.managers).toEqual([{ name: '김영희', open: 2, late: 2 }]);
  const week = book.call('schedulePage', { day: '2024-10-04', manager: null });
  expect(week.days.filter(({ holiday }) => holiday !== null).map(({ date }) => date)).toEqual([
    '2024-10-01',
    '2024-10-03',
  ]);
  expect(week.days.flatMap(({ date, todos: some }) => some.map(({ reason }) => [date, reason]))).toEqual([
    ['2024-10-04', '견적 보내기'],
  ]);
  expect(book.call('schedulePage', { day: '2024-10-04', manager: '박철수' }).days[4]?.todos).toEqual([]);
});

test('a follow-up whose mirror was dated by hand leaves 오늘 at once', () => {
  const book = begun();
  const followUps = () => book.opening().todos.filter(({ kind }) => kind === 'followUp').length;
  expect(followUps()).toBe(1);
  book.put(SCHEDULE, 3, '완료일', 45_567);
  expect(followUps()).toBe(0);
});

test('완료 typed into 상태 becomes the day on which it is done', () => {
  const book = begun();
  book.type(SCHEDULE, 2, '상태', '완료');
  expect(todos(book)[0]).toBe('T-2024-0001 | 2024-10-07 | 명절 선물 | 2024-10-02 | ');
  expect(book.rows('변경 기록', '누구의', '이유').at(-1)).toEqual([
    'T-2024-0001 박영희',
    '상태에 완료를 적어 완료일을 채움',
  ]);
});

test('what is due stands in 오늘', () => {
  const book = begun();
  book.machine.set({ at: '2024-10-08T10:00:00+09:00' });
  const shown = book
    .opening()
    .todos.map((todo) => (todo.kind === 'duty' ? `${todo.duty} ${todo.id}` : todo.kind));
  expect(shown).toContain('contact T-2024-0001');
  expect(shown.filter((one) => one === 'followUp')).toHaveLength(1);
});

describe('a group, a type and a stage', () => {
  const chosen = (book: SidebarBook) => book.rows('고객 정보', '관리 그룹', '고객 유형', '관리 단계')[0];
  const choose = (book: SidebarBook, what: 'careGroup' | 'customerType' | 'careStage', value: string) =>
    book.ask('chooseCare', { key: book.key(), draft: { customerId: '1001', what, value } });

  test('are chosen by a person, and given back to the proposal', () => {
    const book = numberedBook();
    expect(choose(book, 'careGroup', '충성')).toMatchObject({ ok: true });
    expect(chosen(book)?.[0]).toBe('충성');
    expect(choose(book, 'careGroup', '모르는 말')).toMatchObject({ error: { code: 'bad-input' } });
    choose(book, 'careGroup', '');
    expect(chosen(book)?.[0]).toBe('');
  });

  test('a stage whose gates are not passed is refused with what is missing', () => {
    const book = numberedBook();
    const answer = choose(book, 'careStage', '2');
    expect(answer).toMatchObject({
      error: { message: '아직 2단계로 갈 수 없어요. 유입 경로, 제품 요구가 비어 있어요.' },
    });
    book.put('고객 정보', 2, '유입 경로', '검색');
    book.put('고객 정보', 2, '제품 요구', '정기 구독');
    expect(choose(book, 'careStage', '2')).toMatchObject({ ok: true });
    expect(chosen(book)?.[2]).toBe(2);
  });

  describe('what is proposed for a whole group', () => {
    /** Sixty customers without a type; the third was chosen one by a person. */
    function madeBook(): SidebarBook {
      const book = numberedBook();
      for (let index = 0; index < 60; index += 1)
        book.fill('고객 정보', {
          '고객 ID': String(2001 + index),
          고객명: `고객${index}`,
          연락처: '010-0000-0000',
        });
      book.tickHour('2024-10-02', 11);
      for (const row of [2, 3, 4]) book.put('고객 정보', row, '고객 유형', row === 3 ? '일반 고객' : '');
      book.call('lookAnew', {});
      expect(book.call('segments', {}).isAsked).toBe(true);
      book.tickHour('2024-10-02', 12);
      expect(book.call('segments', {})).toMatchObject({ isAsked: false, seenAt: '2024-10-02 12:37' });
      return book;
    }
    let many: SidebarBook | null = null;
    function manyBook(): SidebarBook {
      many ??= madeBook();
      const book = new SidebarBook();
      goBack(book.machine, checkpoint(many.machine));
      return book;
    }
    const types = (book: SidebarBook) => book.column('고객 정보', '고객 유형');
    const word = '신규 고객';
    const draft = { what: 'customerType', value: word } as const;

    test('is taken over with one click and one undo, where nobody has chosen', () => {
      const book = manyBook();
      const before = types(book);
      const { proposed } = book.call('segment', draft);
      expect(proposed).toBeGreaterThan(50);
      const key = book.key();
      expect(book.call('takeGroup', { key, draft })).toEqual({ canUndo: true, taken: proposed });
      expect(book.call('takeGroup', { key, draft })).toEqual({ canUndo: true, taken: proposed });
      const had = before.filter((type) => type === word).length;
      expect(types(book).filter((type) => type === word)).toHaveLength(had + proposed);
      expect(types(book)[1]).toBe('일반 고객');
      expect(book.call('segment', draft).proposed).toBe(0);
      const told = book.rows('변경 기록', '누구의', '이후 값', '이유').slice(-proposed - 1);
      expect(told.every(([, after, why]) => after === word && why === '제안대로 고객 분류')).toBe(true);
      expect(told.at(-1)?.[0]).toBe(`고객 ${proposed}명`);
      // What someone has changed since stays.
      book.put('고객 정보', 10, '고객 유형', 'VIP 고객');
      expect(book.call('undo', { key })).toEqual({ undone: true });
      expect(types(book)).toEqual(before.map((type, index) => (index === 8 ? 'VIP 고객' : type)));
    });

    test('costs no more calls for more customers, but for their writes', () => {
      const book = manyBook();
      const { calls } = book.raw('takeGroup', { key: book.key(), draft });
      expect(calls.roundTrips).toBeLessThanOrEqual(45);
    });

    test('is told once also where the execution dies after its writes', () => {
      const book = manyBook();
      const before = types(book);
      const input = { key: book.key(), draft };
      const count = book.call('segment', draft).proposed;
      const faults = { killAt: { call: 1, member: 'Sheet.appendRow', pendingWrites: 'kept' } } as const;
      const dying = { killAt: { call: 2, member: 'SpreadsheetApp.flush', pendingWrites: 'kept' } } as const;
      for (const fault of [dying, faults]) book.raw('takeGroup', input, { faults: fault });
      expect(book.call('takeGroup', input)).toEqual({ canUndo: true, taken: count });
      expect(book.rows('변경 기록', '누구의').filter(([whose]) => whose === `고객 ${count}명`)).toHaveLength(
        1,
      );
      book.call('undo', { key: input.key });
      expect(types(book)).toEqual(before);
    });

    test('is refused as a whole by a sheet that does not take it', () => {
      const book = manyBook();
      book.protect('고객 정보', '고객 유형');
      const before = book.cells();
      expect(book.ask('takeGroup', { key: book.key(), draft })).toMatchObject({ error: { code: 'failed' } });
      expect(book.cells()).toBe(before);
    });
  });

  test('customers are counted by what was chosen, else proposed', () => {
    const book = numberedBook();
    choose(book, 'careGroup', '충성');
    const { customers, groups, stages } = book.call('segments', {});
    expect(groups.reduce((sum, one) => sum + one.chosen + one.proposed, 0)).toBe(customers);
    expect(groups.find(({ word }) => word === '충성')).toMatchObject({ chosen: 1 });
    expect(stages.reduce((sum, { here }) => sum + here, 0)).toBe(customers);
    expect(book.call('segment', { what: 'careGroup', value: '충성' }).customers).toMatchObject([
      { customerId: '1001', isChosen: true },
    ]);
  });
});
