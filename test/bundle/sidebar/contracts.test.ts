import type { InputOf } from '../../../src/app/sidebar/contract';
import { numberedBook, people, type SidebarBook, term } from './sidebar-book';

const LEDGER = '이용고객 대장';
type Draft = InputOf<'addContract'>['draft'];

const add = (book: SidebarBook, changes: Partial<Draft> = {}) =>
  book.ask('addContract', {
    key: book.key(),
    draft: { ...term(), customerId: '1003', previousId: null, ...changes },
  });

describe('a new term', () => {
  test('fills in customer and number and stands as typed', () => {
    const book = numberedBook();
    expect(add(book, { memo: '첫 달 무료' })).toEqual({
      ok: true,
      value: { contractId: 'K-2024-0001', canUndo: true },
    });
    expect(
      book
        .rows(
          LEDGER,
          '고객 ID',
          '고객명',
          '연락처',
          '계약 시작일',
          '계약 종료일',
          '서비스 내용',
          '요금',
          '요금 주기',
          '담당자',
          '비고',
          '_수정자',
        )
        .at(-1),
    ).toEqual([
      '1003',
      '박영희',
      '010-1111-2222',
      '2024-12-01',
      '2025-11-30',
      '프리미엄 서비스',
      100000,
      '월',
      '김영희',
      '첫 달 무료',
      people.younghee,
    ]);
  });

  test('as a renewal is linked to the term before, which the next run calls renewed when it ends', () => {
    const book = numberedBook();
    expect(add(book, { previousId: 'K-2023-0003' }).ok).toBe(true);
    expect(book.column('변경 기록', '이유').at(-1)).toBe('K-2023-0003 계약을 재계약');
    book.tickHour('2024-12-02');
    expect(book.rows(LEDGER, '계약번호', '상태', '다음 계약번호').slice(2)).toEqual([
      ['K-2023-0003', '갱신 완료', 'K-2024-0001'],
      ['K-2024-0001', '활성화', ''],
    ]);
  });

  test('that overlaps another of the same customer and service is refused, with the other named', () => {
    const book = numberedBook();
    const before = book.everything();
    for (const service of ['프리미엄 서비스', ' 프리미엄 서비스 ']) {
      const answer = add(book, { start: '2024-11-30', service });
      expect(answer).toMatchObject({
        error: {
          code: 'bad-input',
          message: '같은 서비스의 계약 K-2023-0003(2023-12-01 ~ 2024-11-30)와 기간이 겹쳐요.',
          fields: { start: expect.any(String) },
        },
      });
    }
    expect(book.everything()).toBe(before);
  });

  test('may overlap one of another service, or one that was terminated before', () => {
    const book = numberedBook();
    expect(add(book, { start: '2024-11-01', service: '기본 서비스' }).ok).toBe(true);
    book.type(LEDGER, 4, '해지일', '2024-10-01');
    expect(add(book, { start: '2024-10-02', end: '2025-10-01' }).ok).toBe(true);
  });

  test.each([
    ['an end before its start', { end: '2024-11-30' }, 'end'],
    ['a service that is not offered', { service: '없는 서비스' }, 'service'],
    ['no service', { service: '' }, 'service'],
    ['a fee that is no amount', { fee: '십만 원쯤' }, 'fee'],
    ['a fee below nothing', { fee: '-1' }, 'fee'],
    ['a period that is none', { feeCycle: '주' }, 'feeCycle'],
    ['a manager outside the team', { manager: '홍길동' }, 'manager'],
    ['an automatic renewal of maybe', { autoRenewal: '아마' }, 'autoRenewal'],
    ['a start that is no day', { start: '2024-02-30' }, 'start'],
    ['a start before all spreadsheets', { start: '0024-12-01' }, 'start'],
    ['another customer’s term before it', { previousId: 'K-2023-0001' }, 'previousId'],
  ] as const)('with %s is refused at its field, and nothing is written', (_, changes, field) => {
    const book = numberedBook();
    const before = book.everything();
    expect(add(book, changes as Partial<Draft>)).toMatchObject({
      error: { code: 'bad-input', fields: { [field]: expect.stringMatching(/./) } },
    });
    expect(book.everything()).toBe(before);
  });

  test('of nobody, or after a term that is not there, is not found', () => {
    const book = numberedBook();
    expect(add(book, { customerId: '9' })).toMatchObject({ error: { code: 'not-found' } });
    expect(add(book, { previousId: 'K-1999-0001' })).toMatchObject({ error: { code: 'not-found' } });
  });
});

describe('correcting a term', () => {
  const save = (book: SidebarBook, edits: InputOf<'saveContract'>['draft']['edits']) =>
    book.ask('saveContract', { key: book.key(), draft: { contractId: 'K-2023-0003', edits } });

  test('writes the changed fields; before and after stand in the change log', () => {
    const book = numberedBook();
    const answer = save(book, [
      { field: 'fee', before: '100000', after: '120,000원' },
      { field: 'end', before: '2024-11-30', after: '2024-12-31' },
    ]);
    expect(answer).toEqual({ ok: true, value: { canUndo: true } });
    expect(book.rows(LEDGER, '요금', '계약 종료일')[2]).toEqual([120000, '2024-12-31']);
    expect(book.rows('변경 기록', '누구의', '이전 값', '이후 값').at(-1)).toEqual([
      'K-2023-0003 박영희',
      '100000 · 2024-11-30',
      '120000 · 2024-12-31',
    ]);
  });

  test('shows conflicts per field', () => {
    const book = numberedBook();
    book.type(LEDGER, 4, '요금', '90000');
    expect(save(book, [{ field: 'fee', before: '100000', after: '120000' }])).toMatchObject({
      error: {
        code: 'conflict',
        conflicts: [{ field: 'fee', before: '100000', theirs: '90000', yours: '120000' }],
      },
    });
  });

  test('an end before the start, an empty date, an overlap: refused at the field', () => {
    const book = numberedBook();
    add(book);
    const edit = (after: string) => save(book, [{ field: 'end', before: '2024-11-30', after }]);
    expect(edit('2023-11-30')).toMatchObject({ error: { fields: { end: expect.stringMatching(/종료일/) } } });
    expect(edit('')).toMatchObject({ error: { fields: { end: '꼭 적어 주세요.' } } });
    expect(edit('내년')).toMatchObject({ error: { fields: { end: expect.stringMatching(/2024-10-25/) } } });
    expect(edit('2024-12-01')).toMatchObject({
      error: { fields: { end: expect.stringMatching(/K-2024-0001/) } },
    });
    expect(book.column(LEDGER, '계약 종료일')[2]).toBe('2024-11-30');
  });

  test('a row without a customer overlaps nothing', () => {
    const book = numberedBook();
    for (const row of [3, 4]) book.type(LEDGER, row, '고객 ID', '');
    book.type(LEDGER, 3, '서비스 내용', '프리미엄 서비스');
    book.tickHour('2024-10-02', 11);
    expect(save(book, [{ field: 'end', before: '2024-11-30', after: '2024-12-31' }]).ok).toBe(true);
  });
});

describe('the renewal stage', () => {
  const set = (book: SidebarBook, changes: Partial<InputOf<'setStage'>['draft']>) =>
    book.ask('setStage', {
      key: book.key(),
      draft: { contractId: 'K-2023-0003', stage: 'proposed', lossReason: '', lossDetail: '', ...changes },
    });

  test('is written in the book’s words', () => {
    const book = numberedBook();
    expect(set(book, {}).ok).toBe(true);
    expect(book.column(LEDGER, '재계약 단계')[2]).toBe('제안');
  });

  test('of a loss requires a reason of the list', () => {
    const book = numberedBook();
    expect(set(book, { stage: 'lost' })).toMatchObject({
      error: { code: 'bad-input', fields: { lossReason: '꼭 적어 주세요.' } },
    });
    expect(set(book, { stage: 'lost', lossReason: '그냥' })).toMatchObject({
      error: { code: 'bad-input', fields: { lossReason: expect.stringMatching(/목록/) } },
    });
    expect(set(book, { stage: 'lost', lossReason: '가격', lossDetail: '=1+1' }).ok).toBe(true);
    expect(book.rows(LEDGER, '재계약 단계', '이탈 사유', '이탈 상세')[2]).toEqual(['이탈', '가격', '=1+1']);
  });
});

describe('a pause', () => {
  const pause = (book: SidebarBook, changes: Partial<InputOf<'pauseContract'>['draft']>) =>
    book.ask('pauseContract', {
      key: book.key(),
      draft: {
        contractId: 'K-2023-0003',
        from: '2024-10-07',
        until: '2024-10-20',
        newEnd: null,
        ...changes,
      },
    });

  test('is dated, and moves the end where the person agreed', () => {
    const book = numberedBook();
    expect(pause(book, { newEnd: '2024-12-14' }).ok).toBe(true);
    expect(book.rows(LEDGER, '일시중지 시작', '일시중지 종료', '계약 종료일')[2]).toEqual([
      '2024-10-07',
      '2024-10-20',
      '2024-12-14',
    ]);
  });

  test('may stay open and leaves the end alone', () => {
    const book = numberedBook();
    expect(pause(book, { until: null }).ok).toBe(true);
    expect(book.rows(LEDGER, '일시중지 시작', '일시중지 종료', '계약 종료일')[2]).toEqual([
      '2024-10-07',
      '',
      '2024-11-30',
    ]);
  });

  test('that ends before it begins, or moves the end before the start or into the next term, is refused', () => {
    const book = numberedBook();
    add(book);
    const before = book.everything();
    expect(pause(book, { until: '2024-10-06' })).toMatchObject({
      error: { fields: { until: expect.stringMatching(/뒤/) } },
    });
    expect(pause(book, { newEnd: '2023-11-30' })).toMatchObject({
      error: { fields: { newEnd: expect.stringMatching(/뒤/) } },
    });
    expect(pause(book, { newEnd: '2024-12-14' })).toMatchObject({
      error: { fields: { newEnd: expect.stringMatching(/K-2024-0001/) } },
    });
    expect(book.everything()).toBe(before);
  });
});

describe('an end', () => {
  const end = (book: SidebarBook, lossReason: string) =>
    book.ask('endContract', {
      key: book.key(),
      draft: { contractId: 'K-2023-0003', on: '2024-10-02', lossReason, lossDetail: '' },
    });

  test('requires a reason and is told with it', () => {
    const book = numberedBook();
    expect(end(book, ' ')).toMatchObject({
      error: { code: 'bad-input', fields: { lossReason: expect.stringMatching(/./) } },
    });
    expect(end(book, '가격').ok).toBe(true);
    expect(book.rows(LEDGER, '해지일', '이탈 사유')[2]).toEqual(['2024-10-02', '가격']);
    expect(book.column('변경 기록', '이유').at(-1)).toBe('해지: 가격');
    book.tickHour('2024-10-02', 11);
    expect(book.column(LEDGER, '상태')[2]).toBe('해지');
  });

  test('of a contract whose number stands twice touches neither', () => {
    const book = numberedBook();
    book.put(LEDGER, 2, '계약번호', 'K-2023-0003');
    expect(end(book, '가격')).toMatchObject({
      error: { code: 'conflict', message: expect.stringMatching(/K-2023-0003/) },
    });
    expect(book.column(LEDGER, '해지일')).toEqual(['', '', '']);
  });
});
