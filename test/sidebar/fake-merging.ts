// Duplicate customers for the fake server: two pairs, and a merge that can be undone.
import type { Comparison, Duplicates, MergingProcedures } from '../../src/app/sidebar/merging-contract';

type Answers = {
  readonly [Name in keyof MergingProcedures]: (
    input: Parameters<MergingProcedures[Name]>[0],
  ) => ReturnType<MergingProcedures[Name]>;
};

const one = { customerId: '1001', name: '홍길동', phone: '010-1234-5678' };
const other = { customerId: '1017', name: '홍길똥', phone: '010-1234-5678' };
const long = {
  customerId: '1020',
  name: '주식회사 한빛정보통신기술연구개발센터 강남지점',
  phone: '02-555-0100',
};
const longer = { customerId: '1031', name: '(주)한빛정보통신기술연구개발센터 강남', phone: '02-555-0100' };

const comparison: Comparison = {
  one,
  other,
  fields: [
    { field: 'name', label: '고객명', one: '홍길동', other: '홍길똥', canJoin: false },
    { field: 'phone', label: '연락처', one: '010-1234-5678', other: '010-1234-5678', canJoin: false },
    { field: 'email', label: '이메일', one: '', other: 'gildong.hong@example.com', canJoin: false },
    {
      field: 'address',
      label: '주소',
      one: '서울특별시 강남구 테헤란로 152, 강남파이낸스센터 21층',
      other: '서울 강남구 테헤란로 152',
      canJoin: true,
    },
    { field: 'memo', label: '비고', one: '오전 통화 선호', other: '세금계산서는 이메일로', canJoin: true },
  ],
  rows: [
    { sheet: '이용고객 대장', one: 2, other: 1 },
    { sheet: '업무 일지', one: 14, other: 3 },
    { sheet: '고객 정보 · 추천인 고객 ID', one: 0, other: 1 },
  ],
  seen: 'seen',
};

export function makeMerging(): Answers {
  let state: Duplicates = {
    pairs: [
      { one, other, reasons: ['phone', 'name'] },
      { one: long, other: longer, reasons: ['phone', 'email', 'business-number'] },
    ],
    morePairs: 0,
    merged: [],
  };
  const all = state.pairs;
  return {
    duplicates: () => state,
    compareCustomers: (asked) =>
      asked.one === one.customerId
        ? comparison
        : { ...comparison, one: long, other: longer, fields: comparison.fields.slice(2), rows: [] },
    mergeCustomers: ({ draft: { stays, goes } }) => {
      const what = `${goes}을 ${stays}에 합침`;
      const merged = {
        mergeId: 'M-2024-0001',
        at: '2024-10-02 10:00',
        what,
        canUndo: true,
        isGoing: false,
        held: null,
      };
      state = { ...state, pairs: all.slice(1), merged: [merged] };
      return { mergeId: 'M-2024-0001', isDone: true, held: null };
    },
    undoMerge: () => {
      state = { ...state, pairs: all, merged: [] };
      return { isDone: true, held: null };
    },
  };
}
