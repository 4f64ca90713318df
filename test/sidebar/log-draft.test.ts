import { blankLog, contactOf, type LogDraft, withCustomer } from '../../src/sidebar/log/log-draft';
import { makeBook, TODAY } from './fake-book';

const { opening } = makeBook('team', 'ko');
const draft: LogDraft = { ...blankLog, ...withCustomer(opening, '1001'), content: ' 재계약 조건 문의 ' };

test('choosing a customer fills in the only running contract and who logs', () => {
  expect(withCustomer(opening, '1001')).toEqual({
    customerId: '1001',
    customerText: '홍길동',
    contractId: 'K-2023-0001',
    manager: '김영희',
  });
});

test('of several running contracts none is guessed', () => {
  const two = {
    ...opening,
    contracts: opening.contracts.map(([id, , ...rest]) => [id, '1001', ...rest] as const),
  };
  expect(withCustomer(two, '1001')).toMatchObject({ contractId: '' });
});

test('a blank day is today, and an answer not given is none', () => {
  expect(contactOf(draft, TODAY)).toMatchObject({
    contact: { date: TODAY, content: '재계약 조건 문의', satisfaction: null, followUpBy: null },
  });
});

test('days in words are sent as days', () => {
  expect(
    contactOf(
      { ...draft, date: '어제', satisfaction: '5', followUp: '견적서', followUpBy: '다음 주 월' },
      TODAY,
    ),
  ).toMatchObject({ contact: { date: '2024-10-01', satisfaction: 5, followUpBy: '2024-10-07' } });
});

test('a follow-up without a due day gets the usual one, and no follow-up has none', () => {
  const dueOf = (changes: object) => {
    const checked = contactOf({ ...draft, ...changes }, TODAY, '2024-10-07');
    return 'contact' in checked ? checked.contact.followUpBy : checked.problems;
  };
  expect(dueOf({ followUp: '견적서' })).toBe('2024-10-07');
  expect(dueOf({ followUp: '견적서', followUpBy: '내일' })).toBe('2024-10-03');
  expect(dueOf({})).toBeNull();
});

test.each([
  [{ customerId: '' }, ['customerId']],
  [{ content: ' ' }, ['content']],
  [{ date: '내일' }, ['date']],
  [{ date: '언젠가' }, ['date']],
  [{ followUpBy: '내일' }, ['followUp']],
  [{ followUp: '전화', followUpBy: '어제' }, ['followUpBy']],
  [{ followUp: '전화', followUpBy: '언젠가' }, ['followUpBy']],
] as const)('%j is held back for %j', (parts, problems) => {
  expect(contactOf({ ...draft, ...parts }, TODAY)).toEqual({ problems });
});
