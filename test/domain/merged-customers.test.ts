import fc from 'fast-check';
import { isLikelyDuplicate } from '../../src/domain/duplicates';
import { mergedCustomers } from '../../src/domain/merged-customers';

const merged = (marks: string, known: string) =>
  [
    ...mergedCustomers(
      marks
        .split(' ')
        .filter(Boolean)
        .map((mark) => mark.split('>'))
        .map(([customerId = '', mergedInto = '']) => ({ customerId, mergedInto })),
      new Set(known.split(' ')),
    ),
  ]
    .map(([from, to]) => `${from}>${to}`)
    .join(' ');

test.each([
  ['one is merged into another', '2>1', '1 2', '2>1'],
  ['one was merged on', '3>2 2>1', '1 2 3', '3>1 2>1'],
  ['a mark leads nowhere', '2>9', '1 2', ''],
  ['a mark leads to itself', '2>2', '1 2', ''],
  ['marks go round', '1>2 2>3 3>1', '1 2 3', ''],
  ['a mark leads into a circle', '4>1 1>2 2>1', '1 2 4', ''],
  ['nobody is merged', '', '1 2', ''],
])('where %s', (_, marks, known, found) => {
  expect(merged(marks, known)).toBe(found);
});

test('whoever has the rows in the end was merged into nobody', () => {
  const id = fc.constantFrom('1', '2', '3', '4', '5');
  const mark = fc.record({ customerId: id, mergedInto: id });
  fc.assert(
    fc.property(fc.uniqueArray(mark, { selector: ({ customerId }) => customerId }), (marks) => {
      const found = mergedCustomers(marks, new Set(['1', '2', '3', '4', '5']));
      for (const to of found.values()) expect(marks.map(({ customerId }) => customerId)).not.toContain(to);
    }),
  );
});

test('two customers are likely one by what the list of duplicates goes by', () => {
  const customer = (name: string, phone: string) => ({
    id: name,
    name,
    phones: [phone],
    email: null,
    businessNumber: null,
  });
  expect(isLikelyDuplicate(customer('박영희', '010-0000-2222'), customer('박영히', '02-123-2222'))).toBe(
    true,
  );
  expect(isLikelyDuplicate(customer('박영희', '010-0000-2222'), customer('박철수', '02-123-2222'))).toBe(
    false,
  );
});
