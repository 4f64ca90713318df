// When to tell of an end is an article: shown among the settings, changed as a version, told from its day on.
import { numberedBook, type SidebarBook } from './sidebar-book';

const line = (book: SidebarBook, key = 'notice.stages') =>
  book.opening('admin').settings.find((one) => one.key === key);
const revise = (
  book: SidebarBook,
  value: string,
  inForceFrom: '2024-10-02' | '2024-10-14',
  seen: number | null,
) =>
  book.ask(
    'saveArticle',
    {
      key: book.key(),
      draft: {
        key: 'notice.stages',
        value,
        inForceFrom,
        nextReview: '2025-10-14',
        reason: '너무 늦게 알게 됨',
        approver: '이서연',
        seen,
        restores: null,
      },
    },
    { as: 'admin' },
  );
const history = (book: SidebarBook) => book.column('이용고객 대장', '알림 이력').at(-1);

test('the settings show what counts, and in which article', () => {
  const book = numberedBook();
  const article = { version: null, isFromSettings: false, inForceFrom: null, plannedFrom: null };
  expect(line(book)).toMatchObject({
    group: 'notices',
    value: '60, 30, 14, 7, 1, 0일',
    article: { key: 'notice.stages', ...article },
  });
  expect(line(book, 'notice.mailHour')).toMatchObject({ group: 'notices', value: '8시' });
  expect(line(book, 'offer.stages')).toMatchObject({ group: 'offers', value: '30, 7일' });
});

test('a change from a book without 관리 규정 lays it, and tells from its day on, nothing twice', () => {
  const book = numberedBook();
  expect(revise(book, '60, 40, 14', '2024-10-14', null)).toMatchObject({ ok: true, value: { version: 1 } });
  expect(line(book)).toMatchObject({
    value: '60, 30, 14, 7, 1, 0일',
    article: { version: null, plannedFrom: '2024-10-14' },
  });
  for (const day of ['2024-10-02', '2024-10-14', '2024-10-21', '2024-10-22', '2024-10-31'] as const)
    for (const hour of [10, 11]) book.tickHour(day, hour);
  expect(history(book)).toBe('종료 2024-11-30: D-60 2024-10-02, D-40 2024-10-21');
  const told = book
    .rows('발송함', '받는 사람', '_항목')
    .flatMap(([to, items]) =>
      String(items)
        .split('\n')
        .map((item) => `${to} ${item}`),
    )
    .filter((item) => item.includes('2024-11-30'));
  expect(told).toHaveLength(4);
  expect(new Set(told).size).toBe(4);
  expect(line(book)).toMatchObject({ value: '60, 40, 14일', article: { version: 1, plannedFrom: null } });
});

test('what an earlier book has in 설정 counts, is the first version, and goes with 복구하기', () => {
  const book = numberedBook();
  book.fill('설정', { 이름: '만료 알림 단계(일)', 값: '90, 40', _키: 'noticeStages' });
  expect(line(book)).toMatchObject({ value: '90, 40일', article: { version: null, isFromSettings: true } });
  expect(book.call('articlePage', { key: 'notice.stages' })).toMatchObject({
    value: '90, 40',
    standard: '60, 30, 14, 7, 1, 0',
    line: { shown: '90, 40일', isFromSettings: true },
  });
  book.call('beginPolicy', {}, { as: 'admin' });
  expect(line(book)).toMatchObject({ value: '90, 40일', article: { version: 1, isFromSettings: false } });
  expect(revise(book, '60, 14', '2024-10-02', 1).ok).toBe(true);
  book.tickHour('2024-10-02', 11);
  expect(book.findings('설정')).toEqual([expect.stringContaining('‘90, 40’은 이제 쓰지 않아요')]);
  book.call('install', {}, { as: 'owner' });
  expect(book.column('설정', '_키')).not.toContain('noticeStages');
  expect(book.column('설정', '_키')).toContain('replyTo');
  expect(book.rows('변경 기록', '누구의', '이전 값', '이후 값')).toContainEqual([
    '만료 알림 단계',
    '90, 40',
    '60, 14',
  ]);
  book.tickHour('2024-10-02', 12);
  expect(book.findings('설정')).toEqual([]);
});

test.each([
  ['followUp.aheadDays', '30', 'L-2023-0009'],
  ['notice.lapseDays', '5', 'K-2023-0009'],
] as const)('오늘 keeps to %s', (key, value, id) => {
  const book = numberedBook();
  book.fill('업무 일지', {
    날짜: 45_567,
    '고객 이름': '박영희',
    '소통 내용': '문의',
    '고객 ID': '1003',
    담당자: '김영희',
    '후속 조치': '회신',
    // 2024-10-20
    '후속 기한': 45_585,
    기록번호: 'L-2023-0009',
  });
  book.fill('이용고객 대장', {
    '고객 ID': '1003',
    // 2023-10-01 until 2024-09-25
    '계약 시작일': 45_200,
    '계약 종료일': 45_560,
    '서비스 내용': '기본 서비스',
    담당자: '김영희',
    계약번호: 'K-2023-0009',
  });
  book.tickHour('2024-10-02', 11);
  const isShown = () => JSON.stringify(book.opening('younghee').todos).includes(id);
  const before = isShown();
  const draft = { key, value, inForceFrom: '2024-10-02', nextReview: '2025-10-02' } as const;
  book.call(
    'saveArticle',
    { key: book.key(), draft: { ...draft, reason: '바꿈', approver: '이서연', seen: null, restores: null } },
    { as: 'admin' },
  );
  expect([before, isShown()]).toEqual(key === 'notice.lapseDays' ? [true, false] : [false, true]);
});
