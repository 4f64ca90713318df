import type { CaseStepDraft } from '../../../src/app/sidebar/cases-contract';
import { contact, numberedBook, type SidebarBook } from './sidebar-book';

const CASES = '불만·요청';
const complaint = contact({
  channel: '이메일',
  category: '불만',
  satisfaction: 2,
  content: '자꾸 끊겨요',
  result: '',
});

/** A book with one complaint of 박영희, received on 2024-10-02 at 10:00, 높음. */
function withCase(): SidebarBook {
  const book = numberedBook();
  book.call('logContact', { key: book.key(), draft: { ...complaint, severity: 'high' } });
  return book;
}

const caseId = 'C-2024-0001';
const at = (book: SidebarBook, moment: string) => book.machine.set({ at: `${moment}:00+09:00` });
const row = (book: SidebarBook, ...headers: string[]) =>
  book
    .rows(CASES, ...headers)[0]
    ?.join(' | ')
    .replace(/T(\d\d:\d\d):00\+09:00/g, ' $1');
const step = (draft: Partial<CaseStepDraft>): CaseStepDraft => ({
  caseId,
  from: 'received',
  to: 'replied',
  cause: '',
  solution: '',
  prevention: '',
  satisfaction: null,
  ...draft,
});

test('a complaint that is logged opens its case in the same save, and undo takes both back', () => {
  const book = numberedBook();
  const key = book.key();
  const answer = book.call('logContact', { key, draft: { ...complaint, severity: 'high' } });
  expect(answer.caseId).toBe(caseId);
  expect(row(book, '접수번호', '접수 일시', '고객명', '심각도', '단계', '담당자', '기록번호')).toBe(
    `${caseId} | 2024-10-02 10:00 | 박영희 | 높음 | 접수 | 김영희 | ${answer.recordId}`,
  );
  expect(book.rows('업무 일지', '접수번호').flat()).toContain(caseId);
  book.call('undo', { key });
  expect(book.rows(CASES, '접수번호')).toEqual([]);
  expect(book.rows('업무 일지', '접수번호').flat()).not.toContain(caseId);
  book.tickHour('2024-10-02', 11);
  expect(book.rows(CASES, '접수번호')).toEqual([]);
});

test('the hourly run leaves such a case alone, but for its deadlines', () => {
  const book = withCase();
  book.tickHour('2024-10-02', 11);
  expect(book.rows(CASES, '접수번호')).toHaveLength(1);
  expect(row(book, '첫 응답 기한', '처리 기한', '기한 준수')).toBe(
    '2024-10-02 14:00 | 2024-10-07 16:00 | 준수',
  );
});

test('the page says what is due and how long it has, most urgent first', () => {
  const book = withCase();
  book.call('addCase', {
    key: book.key(),
    draft: {
      customerId: '1002',
      kind: 'request',
      channel: '전화',
      severity: 'low',
      content: '영수증',
      manager: '박철수',
    },
  });
  const { open, figures } = book.call('caseList', { customerId: null });
  expect(open.map(({ caseId: id, next }) => [id, next?.what, next?.due, next?.left])).toEqual([
    ['C-2024-0002', 'firstResponse', '2024-10-02 11:00', 60],
    ['C-2024-0001', 'firstResponse', '2024-10-02 14:00', 240],
  ]);
  expect(figures?.firstResponse).toEqual({ met: 0, count: 0, share: null });
  expect(figures?.causes).toEqual([{ cause: '', count: 1 }]);
  expect(book.call('caseList', { customerId: '1002' }).open.map((line) => line.caseId)).toEqual([
    'C-2024-0002',
  ]);
  const owed = (isOverdue: boolean) =>
    expect.objectContaining({ kind: 'duty', duty: 'case', id: 'C-2024-0002', daysLeft: 0, isOverdue });
  expect(book.opening('chulsoo').todos).toContainEqual(owed(false));
  // Its hour passes on its day.
  at(book, '2024-10-02T11:30');
  expect(book.opening('chulsoo').todos).toContainEqual(owed(true));
});

test('a case goes its way over a holiday: answered, waited for, replied, closed, reopened', () => {
  const book = withCase();
  at(book, '2024-10-02T11:30');
  book.call('answerCase', { key: book.key(), draft: { caseId } });
  expect(row(book, '단계', '첫 응답 일시')).toBe('확인 | 2024-10-02 11:30');

  at(book, '2024-10-02T17:00');
  book.call('waitInCase', { key: book.key(), draft: { caseId, isWaiting: true } });
  expect(book.call('casePage', { caseId })).toMatchObject({
    isWaiting: true,
    state: 'waiting',
    resolution: { due: null, left: 24 * 60 - 7 * 60 },
  });
  // 10-03 is 개천절: one hour of 10-02 and one of 10-04 were waited.
  at(book, '2024-10-04T10:00');
  book.call('waitInCase', { key: book.key(), draft: { caseId, isWaiting: false } });
  expect(row(book, '고객 대기')).toBe('2024-10-02 17:00 ~ 2024-10-04 10:00');
  expect(book.call('casePage', { caseId })).toMatchObject({
    isWaiting: false,
    waited: 120,
    resolution: { due: '2024-10-07 18:00' },
  });

  const early = book.ask('stepCase', { key: book.key(), draft: step({ from: 'checked', to: 'closed' }) });
  expect(early).toMatchObject({
    ok: false,
    error: { code: 'bad-input', fields: { solution: '꼭 적어 주세요.', cause: '꼭 적어 주세요.' } },
  });
  at(book, '2024-10-04T11:00');
  book.call('stepCase', {
    key: book.key(),
    draft: step({ from: 'checked', to: 'replied', solution: '공유기를 바꿔 드렸어요' }),
  });
  at(book, '2024-10-04T15:00');
  const closing = step({
    from: 'replied',
    to: 'closed',
    cause: '시스템 오류',
    solution: '공유기를 바꿔 드렸어요',
    prevention: '점검 주기를 줄여요',
    satisfaction: 4,
  });
  book.call('stepCase', { key: book.key(), draft: closing });
  expect(row(book, '단계', '처리 일시', '종결 일시', '원인', '종결 만족도')).toBe(
    '종결 | 2024-10-04 11:00 | 2024-10-04 15:00 | 시스템 오류 | 만족',
  );
  expect(book.ask('stepCase', { key: book.key(), draft: closing })).toMatchObject({
    ok: false,
    error: { code: 'conflict' },
  });

  at(book, '2024-10-07T09:00');
  book.call('reopenCase', { key: book.key(), draft: { caseId, reason: '또 끊긴대요' } });
  const reopened = book.call('casePage', { caseId });
  // From the reply to the reopening the clock stood: 7 hours of 10-04.
  expect(reopened).toMatchObject({
    step: 'inWork',
    satisfaction: null,
    cause: '시스템 오류',
    resolution: { due: '2024-10-08 16:00' },
  });
  expect(reopened.history).toEqual([
    '2024-10-02 10:00 김영희 · 접수 (이메일)',
    '2024-10-02 11:30 김영희 · 첫 응답함',
    '2024-10-02 17:00 김영희 · 고객 대기 시작',
    '2024-10-04 10:00 김영희 · 고객 대기 끝',
    '2024-10-04 11:00 김영희 · 확인 → 회신',
    '2024-10-04 15:00 김영희 · 회신 → 종결',
    '2024-10-07 09:00 김영희 · 다시 엶: 또 끊긴대요',
  ]);
});

test('what people typed of a case is changed by its fields, and two who change one are told', () => {
  const book = withCase();
  const edit = (before: string, after: string) =>
    book.ask('saveCase', {
      key: book.key(),
      draft: { caseId, edits: [{ field: 'severity', before, after }] },
    });
  expect(edit('높음', '긴급').ok).toBe(true);
  expect(row(book, '심각도')).toBe('긴급');
  expect(edit('높음', '낮음')).toMatchObject({ error: { code: 'conflict' } });
});
