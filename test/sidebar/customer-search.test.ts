import fc from 'fast-check';
import {
  type CustomerEntry,
  indexCustomers,
  searchCustomers,
} from '../../src/sidebar/customers/customer-search';

const customers: readonly CustomerEntry[] = [
  ['1001', '홍길동', '010-1234-5678', '', ''],
  ['1002', '김철수', '010-9876-5432', '', ''],
  ['1003', '박영희', '010-1111-2222', '', ''],
  ['1004', '한강렌탈 주식회사', '02-000-1004', '', ''],
  ['1005', '홍가람', '010-0000-1005', '', ''],
  ['1006', 'Kim Chul-su', '010-0000-1006', '', ''],
  ['1007', '남궁홍길', '010-0000-5678', '', ''],
];
const index = indexCustomers(customers);
const idsOf = (text: string) => searchCustomers(index, text, 10).found.map(([id]) => id);

test.each([
  ['part of the name', '길동', ['1001']],
  ['the beginning before the middle', '홍길', ['1001', '1007']],
  ['initial consonants', 'ㅎㄱㄷ', ['1001']],
  ['initial consonants from the middle', 'ㅎㄱ', ['1001', '1004', '1005', '1007']],
  ['a syllable and initials', '홍ㄱㄷ', ['1001']],
  ['two consonants that the keyboard joined', 'ㄳ', []],
  ['a syllable that is still being composed', '기', ['1002', '1001', '1007']],
  ['a final consonant that will begin the next syllable', '홍갈', ['1005']],
  ['a name over its space', '렌탈주식', ['1004']],
  ['the last four digits', '5678', ['1001', '1007']],
  ['digits with a dash', '1234-5678', ['1001']],
  ['the id', '1003', ['1003']],
  ['small letters', 'chul', ['1006']],
  ['parts that all have to fit', '홍 5678', ['1001', '1007']],
  ['nothing', 'ㅋㅋ', []],
  ['a blank', '  ', []],
])('finds by %s: %s', (_, text, ids) => {
  expect(idsOf(text)).toEqual(ids);
});

test('joined consonants count as two', () => {
  const gs = indexCustomers([['1', '김수미', '', '', '']]);
  expect(searchCustomers(gs, 'ㄳ', 5).count).toBe(1);
});

test('shows so many and counts them all', () => {
  expect(searchCustomers(index, 'ㅎ', 2)).toEqual({ found: [customers[0], customers[3]], count: 5 });
});

test('every customer is found by the whole name, its initials and the id', () => {
  const syllable = fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) => String.fromCharCode(code));
  const name = fc.array(syllable, { minLength: 1, maxLength: 5 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 20 }), fc.nat(), (names, at) => {
      const entries = names.map((one, place): CustomerEntry => [`c${place}`, one, '', '', '']);
      const all = indexCustomers(entries);
      const sought = entries[at % entries.length];
      if (sought === undefined) return;
      for (const text of [sought[1], all[at % all.length]?.initials ?? '', sought[0]])
        expect(searchCustomers(all, text, 99).found).toContain(sought);
    }),
  );
});
