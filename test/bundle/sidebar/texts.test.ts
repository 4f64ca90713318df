// Whatever a person types in the sidebar stands in the book as typed and is read back the same; nothing is executed.
import { hostileTexts } from '../hostile-texts';
import { contact, newCustomer, numberedBook, term } from './sidebar-book';

const all = [...hostileTexts, '가'.repeat(20_000)];
/** All of them in three turns: what a text meets on its way is the same for every field. */
const share = (turn: number) => all.filter((_, index) => index % 2 === turn % 2 || index % 5 === turn);
const short = (text: string) => text.slice(0, 500);

test('in every field of a contact', () => {
  const book = numberedBook();
  for (const text of share(0)) {
    const draft = contact({ content: text, result: text, followUp: text, followUpBy: '2024-10-02' });
    book.call('logContact', { key: book.key(), draft });
    expect(book.rows('업무 일지', '소통 내용', '결과', '후속 조치').at(-1)).toEqual([text, text, text]);
    const [line] = book.call('customerPage', { customerId: '1003' }).timeline;
    expect(line).toMatchObject({ content: expect.any(String) });
    const page = book.call('customerPage', { customerId: '1003' });
    expect(
      page.timeline.some(
        ({ content, result, followUp }) => content === text && result === text && followUp === text,
      ),
    ).toBe(true);
  }
  expect(book.formulas()).toEqual([]);
});

test('in every field of a customer, new and edited', () => {
  const book = numberedBook();
  for (const text of share(1)) {
    const fields = { name: short(text), address: text, needs: text, memo: text };
    const { customerId } = book.call('addCustomer', { key: book.key(), draft: newCustomer(fields) });
    expect(book.call('customerPage', { customerId }).fields).toMatchObject(fields);
    const before = book.call('customerPage', { customerId: '1003' }).fields;
    const edits = (['address', 'needs', 'memo'] as const)
      .map((field) => ({ field, before: before[field], after: text }))
      .filter(({ before: was }) => was !== text);
    book.call('saveCustomer', { key: book.key(), draft: { customerId: '1003', edits } });
    expect(book.call('customerPage', { customerId: '1003' }).fields).toMatchObject({
      address: text,
      needs: text,
      memo: text,
    });
  }
  expect(book.formulas()).toEqual([]);
});

test('in the free fields of contracts, and in reasons', () => {
  const book = numberedBook();
  const every = share(2).filter((_, index) => index % 2 === 0);
  for (const [index, text] of every.entries()) {
    const year = 2030 + index;
    const draft = {
      ...term({ start: `${year}-01-01`, end: `${year}-12-31`, memo: text }),
      customerId: '1003',
    };
    const { contractId } = book.call('addContract', {
      key: book.key(),
      draft: { ...draft, previousId: null },
    });
    const loss = { lossReason: '가격', lossDetail: text };
    book.call('setStage', { key: book.key(), draft: { contractId, stage: 'lost', ...loss } });
    book.call('postpone', {
      key: book.key(),
      draft: { what: 'contract', id: contractId, until: '2024-10-10', reason: short(text) },
    });
    expect(book.rows('이용고객 대장', '비고', '이탈 상세').at(-1)).toEqual([text, text]);
    expect(book.column('변경 기록', '이유').at(-1)).toBe(short(text));
  }
  expect(book.formulas()).toEqual([]);
});

test('in a customer’s name it reaches log, ledger and mails as text', () => {
  const book = numberedBook();
  const { customerId } = book.call('addCustomer', {
    key: book.key(),
    draft: newCustomer({ name: '=1+1 {{날짜}} <b>', manager: '' }),
  });
  book.call('addContract', {
    key: book.key(),
    draft: { ...term({ start: '2023-12-01', end: '2024-11-30' }), customerId, previousId: null },
  });
  book.call('logContact', { key: book.key(), draft: contact({ customerId }) });
  expect(book.column('업무 일지', '고객 이름').at(-1)).toBe('=1+1 {{날짜}} <b>');
  expect(book.column('이용고객 대장', '고객명').at(-1)).toBe('=1+1 {{날짜}} <b>');
  book.tickHour('2024-10-04');
  const mail = book.mails().find(({ to }) => to === 'younghee.kim@example.com');
  expect(mail?.text).toContain('=1+1 {{날짜}} <b>');
  expect(mail?.html).not.toContain('<b>');
  expect(book.formulas()).toEqual([]);
});
