// Someone inserts a column in the very moment in which a row is saved: what was meant for one column must not stay in
// its neighbour, and where the neighbour refuses it, the rest must not stay there either.
import type { CellValue } from '../../../workbench/book/model';
import { numberedBook, type SidebarBook } from './sidebar-book';

const CUSTOMERS = '고객 정보';
const headers = ['고객 ID', '고객명', '연락처', '고객 유형', '개인정보 상태', '비고', '_행ID', '_지문'];

/** Every call that reads or writes the document. */
function calls(book: SidebarBook, name: string, input: unknown): number[] {
  const seen: number[] = [];
  book.raw(name, input, {
    faults: {
      meanwhile: (call, member) => {
        if (/^Range\.[gs]et(Values|NumberFormat)|flush$|getLastRow$|\.find$/.test(member)) seen.push(call);
      },
    },
  });
  return seen;
}

test('a memo of a customer is saved whole, wherever a column comes in', () => {
  const input = (key: string) => ({
    key,
    draft: { customerId: '1003', edits: [{ field: 'memo' as const, before: '', after: '새 메모' }] },
  });
  const counted = numberedBook();
  const before = counted.rows(CUSTOMERS, ...headers);
  const points = calls(counted, 'saveCustomer', input(counted.key()));
  expect(points.length).toBeGreaterThan(10);
  const wanted = before.map((row): CellValue[] =>
    row[0] === '1003' ? row.map((cell, index) => (headers[index] === '비고' ? '새 메모' : cell)) : row,
  );
  for (const point of points) {
    const book = numberedBook();
    const answer = book.ask('saveCustomer', input(book.key()), {
      faults: {
        meanwhile: (call) => {
          if (call === point) book.insertColumn(CUSTOMERS, 4);
        },
      },
    });
    expect([point, answer]).toEqual([point, { ok: true, value: { canUndo: true } }]);
    expect([point, book.rows(CUSTOMERS, ...headers)]).toEqual([point, wanted]);
  }
});
