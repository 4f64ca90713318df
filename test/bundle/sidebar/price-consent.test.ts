// A higher price asks for the consent of the customer, where the law does.
import type { InputOf } from '../../../src/app/sidebar/contract';
import { numberedBook, type SidebarBook, term } from './sidebar-book';

const LEDGER = '이용고객 대장';

/** 박영희's term runs until 2025-03-31 and renews by itself; it is 2025-03-20. */
function book(): SidebarBook {
  const made = numberedBook();
  made.type(LEDGER, 4, '계약 종료일', '2025-03-31');
  made.type(LEDGER, 4, '자동 갱신', '예');
  made.tickHour('2025-03-20');
  return made;
}

const renew = (made: SidebarBook, draft: Partial<InputOf<'addContract'>['draft']>) =>
  made.ask('addContract', {
    key: made.key(),
    draft: {
      ...term(),
      start: '2025-04-01',
      end: '2026-03-31',
      fee: '150000',
      customerId: '1003',
      previousId: 'K-2023-0003',
      ...draft,
    },
  });

const consentOf = (made: SidebarBook) =>
  made.rows(LEDGER, '계약번호', '인상 동의일', '인상 동의 방법').at(-1);

test('a dearer renewal is refused without a consent of the 30 days before, and written with one', () => {
  const made = book();
  const before = made.everything();
  for (const priceConsent of [
    undefined,
    { on: null, how: '' },
    { on: '2025-03-10', how: '' },
    { on: '2025-02-20', how: '전화' },
    { on: '2025-03-21', how: '전화' },
  ] as const) {
    const answer = renew(made, priceConsent === undefined ? {} : { priceConsent });
    expect(answer).toMatchObject({
      error: { code: 'bad-input', fields: { priceConsent: expect.any(String) } },
    });
  }
  expect(made.everything()).toBe(before);
  expect(renew(made, { priceConsent: { on: '2025-03-10', how: '전화' } }).ok).toBe(true);
  expect(consentOf(made)).toEqual(['K-2025-0001', expect.anything(), '전화']);
});

test('a renewal at the same price or a lower one needs none', () => {
  expect(renew(book(), { fee: '100000' }).ok).toBe(true);
  expect(renew(book(), { fee: '1200000', feeCycle: '년' }).ok).toBe(true);
});

test('the fee of a running term may only rise with a consent, or where it was wrong', () => {
  const made = book();
  const edits = [{ field: 'fee', before: '100000', after: '150000' }] as const;
  const save = (more: Partial<InputOf<'saveContract'>['draft']>) =>
    made.ask('saveContract', { key: made.key(), draft: { contractId: 'K-2023-0003', edits, ...more } });
  expect(save({})).toMatchObject({ error: { fields: { priceConsent: expect.any(String) } } });
  expect(save({ priceConsent: { on: '2025-03-19', how: '대면' } }).ok).toBe(true);
  expect(consentOf(made)).toEqual(['K-2023-0003', expect.anything(), '대면']);
  const wrong = book();
  const fixed = wrong.ask('saveContract', {
    key: wrong.key(),
    draft: { contractId: 'K-2023-0003', edits, wasFeeWrong: true },
  });
  expect(fixed.ok).toBe(true);
  expect(wrong.column('변경 기록', '이유').at(-1)).toBe('계약을 고침 (잘못 적은 요금을 바로잡음)');
});
