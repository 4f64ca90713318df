import { type ComparableCustomer, likelyDuplicates } from '../../src/domain/duplicates';
import { isWithinOneEdit, jamoOf } from '../../src/domain/name-likeness';

function customer(id: string, name: string, details: Partial<ComparableCustomer> = {}): ComparableCustomer {
  return { id, name, phones: [], email: null, businessNumber: null, ...details };
}

describe('likely duplicates', () => {
  test('share a phone, an e-mail or a business number, every reason named', () => {
    const pairs = likelyDuplicates([
      customer('1001', '홍길동', { phones: ['010-0000-0001'], email: 'hong@example.com' }),
      customer('1002', '김철수', { phones: ['02-123-4567', '010-0000-0002'] }),
      customer('1003', '한빛상사', { email: 'Hong@Example.com', businessNumber: '120-81-47521' }),
      customer('1004', '홍 길동', { phones: ['010-0000-0001'] }),
      customer('1005', '한빛', { businessNumber: '120-81-47521', phones: ['02-123-4567'] }),
    ]);
    expect(pairs).toEqual([
      { first: '1001', second: '1003', reasons: ['email'] },
      { first: '1001', second: '1004', reasons: ['phone', 'name'] },
      { first: '1002', second: '1005', reasons: ['phone'] },
      { first: '1003', second: '1005', reasons: ['business-number'] },
    ]);
  });

  test('have alike names and the same last four digits', () => {
    const reasons = (other: string, phone: string) =>
      likelyDuplicates([
        customer('1', '박영희', { phones: ['010-0000-2222'] }),
        customer('2', other, { phones: [phone] }),
      ]).flatMap((pair) => pair.reasons);
    expect(reasons('박영히', '02-123-2222')).toEqual(['name']);
    expect(reasons('박영희', '011-200-2222')).toEqual(['name']);
    expect(reasons('박영희', '010-0000-2223')).toEqual([]);
    expect(reasons('박철수', '02-123-2222')).toEqual([]);
  });

  test('are not made of customers without a name or any detail', () => {
    expect(
      likelyDuplicates([
        customer('1', ''),
        customer('2', ''),
        customer('3', '김철수'),
        customer('4', '김철수'),
      ]),
    ).toEqual([]);
    const nameless = ['1', '2'].map((id) => customer(id, ' ', { phones: [`010-000${id}-2222`] }));
    expect(likelyDuplicates(nameless)).toEqual([]);
  });

  test('stay few where thousands share a switchboard number, and each still has one', () => {
    const crowd = Array.from({ length: 3000 }, (_, index) =>
      customer(String(index), `고객${index}`, { phones: ['1588-0000'] }),
    );
    const pairs = likelyDuplicates(crowd);
    expect(pairs.filter(({ reasons }) => reasons.includes('phone')).length).toBeLessThanOrEqual(3000 * 5);
    expect(new Set(pairs.flatMap(({ first, second }) => [first, second])).size).toBe(3000);
  });
});

describe('names', () => {
  test('are compared as jamo, without spaces and company words', () => {
    expect(jamoOf('㈜ 한빛')).toBe(jamoOf('주식회사한빛'));
    expect(jamoOf('한빛')).toBe('ㅎㅏㄴㅂㅣㅊ');
  });

  test.each([
    ['김철수', '김철수', true],
    ['김철수', '김철쑤', true],
    ['박영희', '박영히', true],
    ['이서연', '이소연', true],
    ['이서연', '이서현', true],
    ['김철수', '김철', false],
    ['김철수', '수철김', false],
    ['김민수', '김진주', false],
  ])('%s and %s are alike: %s', (a, b, alike) => {
    expect(isWithinOneEdit(jamoOf(a), jamoOf(b))).toBe(alike);
    expect(isWithinOneEdit(jamoOf(b), jamoOf(a))).toBe(alike);
  });
});
