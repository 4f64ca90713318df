// 관리 규정 and 교육·참여 through the built bundle: laid, changed as versions, acknowledged, shown.
import type { ArticleDraft, ProgrammeDraft } from '../../../src/app/sidebar/policy-contract';
import { policyKeys } from '../../../src/domain/policy/articles';
import { numberedBook, type Person, type SidebarBook } from './sidebar-book';

const revision: ArticleDraft = {
  key: 'firstResponse.channel.phone',
  value: '30분',
  inForceFrom: '2024-10-14',
  nextReview: '2025-10-14',
  reason: '전화 회신이 늦다는 의견',
  approver: '이서연',
  seen: 1,
  restores: null,
};
const training: ProgrammeDraft = {
  kind: 'staffTraining',
  title: '불만 응대',
  date: '2024-10-02',
  managers: ['김영희', '박철수'],
  customerId: null,
  doneOn: '2024-10-02',
  result: '',
  nextDue: null,
};

const save = (book: SidebarBook, changes: Partial<ArticleDraft> = {}, as: Person = 'admin') =>
  book.ask('saveArticle', { key: book.key(), draft: { ...revision, ...changes } }, { as });
const page = (book: SidebarBook, as: Person = 'younghee') => book.call('policyPage', {}, { as });
const article = (book: SidebarBook) => book.call('articlePage', { key: revision.key });

function begun(): SidebarBook {
  const book = numberedBook();
  expect(book.call('beginPolicy', {}, { as: 'admin' })).toEqual({ begun: true });
  return book;
}

test('before it is begun the standards are shown, and there is nothing to acknowledge', () => {
  const book = numberedBook();
  const { isBegun, articles, edition } = page(book);
  expect([isBegun, edition, articles.length]).toEqual([false, null, policyKeys.length]);
  expect(articles.find(({ key }) => key === 'followUp.defaultDays')).toMatchObject({
    shown: '3일',
    version: null,
  });
});

test('it is begun once, with every article under a number of its own', () => {
  const book = begun();
  expect(new Set(book.column('관리 규정', '규정번호')).size).toBe(policyKeys.length);
  expect(book.call('beginPolicy', {}, { as: 'admin' })).toEqual({ begun: false });
  book.tickHour('2024-10-02', 11);
  expect(book.column('관리 규정', '조항')).toHaveLength(policyKeys.length);
  expect(book.findings('관리 규정')).toEqual([]);
});

test('a change is a new version, told in 변경 기록 and taken back by undo', () => {
  const book = begun();
  const key = book.key();
  const answer = book.call('saveArticle', { key, draft: revision }, { as: 'admin' });
  expect(answer).toMatchObject({ canUndo: true, version: 2 });
  expect(book.call('saveArticle', { key, draft: revision }, { as: 'admin' })).toEqual(answer);
  expect(article(book).versions.map(({ version, shown, state }) => [version, shown, state])).toEqual([
    [2, '30분', 'planned'],
    [1, '1시간', 'inForce'],
  ]);
  expect(book.rows('변경 기록', '무엇을', '누구의', '이후 값', '이유').at(-1)).toEqual([
    '관리 규정',
    '첫 응답 시간 — 전화 2판',
    '30분',
    '새 판: 전화 회신이 늦다는 의견',
  ]);
  expect(book.call('undo', { key }, { as: 'admin' })).toEqual({ undone: true });
  expect(article(book).versions).toHaveLength(1);
});

test.each<[string, Partial<ArticleDraft>, string]>([
  ['a value that is not allowed', { value: '빨리' }, 'value'],
  ['a formula', { value: '=1' }, 'value'],
  ['a day that has passed', { inForceFrom: '2024-10-01' }, 'inForceFrom'],
  ['no reason', { reason: ' ' }, 'reason'],
  ['nobody who approved it', { approver: '' }, 'approver'],
  ['a review before it counts', { nextReview: '2024-10-14' }, 'nextReview'],
])('%s is refused at its field, and nothing is written', (_, changes, field) => {
  const book = begun();
  const before = book.everything();
  expect(save(book, changes)).toMatchObject({
    error: { code: 'bad-input', fields: { [field]: expect.stringMatching(/./) } },
  });
  expect(book.everything()).toBe(before);
});

test('who has not seen the newest version is told so', () => {
  const book = begun();
  expect(save(book).ok).toBe(true);
  expect(save(book, { value: '20분' })).toMatchObject({ error: { code: 'conflict' } });
  expect(save(book, { value: '20분', seen: 2 }).ok).toBe(true);
});

test('a version that was typed over is put back, or becomes a version of its own', () => {
  const book = begun();
  const row = book.column('관리 규정', '설정 키').indexOf(revision.key) + 2;
  book.type('관리 규정', row, '값', '2');
  const [changed] = article(book).versions;
  expect(changed).toMatchObject({ shown: '1시간', typedOver: '2' });
  expect(page(book).articles.find(({ key }) => key === revision.key)?.isChanged).toBe(true);
  const policyId = changed?.policyId ?? '';
  expect(save(book, { value: '2', restores: policyId }).ok).toBe(true);
  expect(book.rows('관리 규정', '값')[row - 2]).toEqual(['1']);
  expect(article(book).versions.map(({ shown, typedOver }) => [shown, typedOver])).toEqual([
    ['2시간', null],
    ['1시간', null],
  ]);
  book.type('관리 규정', row, '값', '3');
  book.call('restoreVersion', { key: book.key(), draft: { policyId } }, { as: 'admin' });
  expect(book.rows('관리 규정', '값')[row - 2]).toEqual(['1']);
});

test('each member acknowledges what is in force with one click, and a new version is unread again', () => {
  const book = begun();
  const before = page(book);
  // What is words is to be known by everybody; figures steer the product by themselves.
  expect(before.articles.every(({ isUnread, isText }) => isUnread === isText)).toBe(true);
  expect(book.opening('younghee').todos).toContainEqual(
    expect.objectContaining({
      kind: 'duty',
      duty: 'acknowledgement',
      customerName: expect.stringMatching(/규정 확인/),
    }),
  );
  const draft = { edition: before.edition ?? '' };
  book.call('acknowledge', { key: book.key(), draft });
  const after = page(book);
  expect(after.articles.some(({ isUnread }) => isUnread)).toBe(false);
  expect(after.members.map(({ name, unread }) => [name, unread === 0])).toContainEqual(['김영희', true]);
  expect(book.rows('교육·참여', '종류', '담당자', '확인한 규정')).toEqual([
    ['규정 확인', '김영희', draft.edition],
  ]);
  book.call('acknowledge', { key: book.key(), draft });
  expect(book.column('교육·참여', '종류')).toHaveLength(1);
  const unread = () =>
    page(book)
      .articles.filter(({ isUnread }) => isUnread)
      .map(({ key }) => key);
  const now = { inForceFrom: '2024-10-02', nextReview: '2025-10-02' } as const;
  save(book, now);
  expect(unread()).toEqual([]);
  save(book, { ...now, key: 'principle.retention', value: '먼저 연락합니다.', seen: 1 });
  expect(unread()).toEqual(['principle.retention']);
  const wrong = { key: book.key(), draft: { edition: '2030-01-01 P-2030-0001' } };
  expect(book.ask('acknowledge', wrong)).toMatchObject({ error: { code: 'not-found' } });
});

test('articles that were reviewed stay, with a later review', () => {
  const book = begun();
  const policyIds = book.column('관리 규정', '규정번호').slice(0, 3).map(String);
  const key = book.key();
  book.call('keepArticles', { key, draft: { policyIds, nextReview: '2026-01-05' } }, { as: 'admin' });
  expect(book.column('관리 규정', '다음 검토일').slice(0, 4)).toEqual([
    '2026-01-05',
    '2026-01-05',
    '2026-01-05',
    '2024-12-02',
  ]);
  book.call('undo', { key }, { as: 'admin' });
  expect(book.column('관리 규정', '다음 검토일').slice(0, 3)).toEqual([
    '2024-12-02',
    '2024-12-02',
    '2024-12-02',
  ]);
});

test('training has a row for everybody who took part, and is due again by the rules', () => {
  const book = numberedBook();
  book.call('saveProgramme', { key: book.key(), draft: training });
  expect(book.rows('교육·참여', '종류', '제목', '담당자', '완료일', '다음 예정일')).toEqual([
    ['직원 교육', '불만 응대', '김영희', '2024-10-02', '2025-10-02'],
    ['직원 교육', '불만 응대', '박철수', '2024-10-02', '2025-10-02'],
  ]);
  expect(book.call('programmesPage', {}).members.map(({ name, trainedOn }) => [name, trainedOn])).toEqual([
    ['이서연', null],
    ['김영희', '2024-10-02'],
    ['박철수', '2024-10-02'],
  ]);
});

test('what a customer takes part in stands on the customer’s page, and can be finished there', () => {
  const book = numberedBook();
  const { programmeIds } = book.call('saveProgramme', {
    key: book.key(),
    draft: {
      ...training,
      kind: 'loyalty',
      customerId: '1003',
      date: '2024-10-10',
      doneOn: null,
      managers: ['김영희'],
    },
  });
  const lines = () => book.call('customerPage', { customerId: '1003' }).programmes;
  expect(lines()).toMatchObject([{ kind: 'loyalty', customerName: '박영희', doneOn: null }]);
  const edits = [{ field: 'doneOn' as const, before: '', after: '2024-10-02' }];
  book.call('editProgramme', { key: book.key(), draft: { programmeId: programmeIds[0] ?? '', edits } });
  expect(lines()).toMatchObject([{ doneOn: '2024-10-02' }]);
  const nobody = { key: book.key(), draft: { ...training, managers: ['없는 사람'] } };
  expect(book.ask('saveProgramme', nobody)).toMatchObject({
    error: { fields: { managers: expect.any(String) } },
  });
});

test('the opening tells the rules of channels and the forbidden expressions', () => {
  const { guidance } = begun().opening();
  expect(guidance.rules.map(({ channel }) => channel)).toContain('전화');
  expect(guidance.forbidden.map(({ text }) => text)).toContain('무조건');
});
