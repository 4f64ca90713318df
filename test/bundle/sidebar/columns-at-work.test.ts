// Someone inserts a column in the very moment in which a row is saved: what was meant for one column must not stay in
// its neighbour, and where the neighbour refuses it, the rest must not stay there either.
import type { CellValue } from '../../../workbench/book/model';
import { numberedBook, type SidebarBook } from './sidebar-book';

const CUSTOMERS = '고객 정보';
const LEDGER = '이용고객 대장';
const headers = ['고객 ID', '고객명', '연락처', '고객 유형', '개인정보 상태', '비고', '_행ID', '_지문'];

/** Every call that reads or writes the document. */
function calls(book: SidebarBook, name: string, input: unknown): number[] {
  const seen: number[] = [];
  book.raw(name, input, {
    faults: {
      meanwhile: (call, member) => {
        if (/^Range\.getValues|flush$|\.find$/.test(member)) seen.push(call);
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

/** The number format of every cell below the headers that people gave. */
function formats(book: SidebarBook, sheet: string, names: readonly string[]): (string | undefined)[][] {
  return [2, 3, 4].map((row) => names.map((header) => book.numberFormat(sheet, row, header)));
}

describe('a date cell that a column’s coming has put where a text was to be', () => {
  const dates = ['다음 조치일', '해지일', '일시중지 시작', '일시중지 종료', '_수정일시', '요금', '남은 일수'];
  const before = () => formats(numberedBook(), LEDGER, dates);
  const lost = (key: string) => ({
    key,
    draft: { contractId: 'K-2023-0002', stage: 'lost', lossReason: '가격', lossDetail: '비쌈' } as const,
  });

  test('is a date cell again after a save', () => {
    const counted = numberedBook();
    for (const point of calls(counted, 'setStage', lost(counted.key()))) {
      const book = numberedBook();
      book.ask('setStage', lost(book.key()), {
        faults: {
          meanwhile: (call) => {
            if (call === point) book.insertColumn(LEDGER, 4);
          },
        },
      });
      expect([point, formats(book, LEDGER, dates)]).toEqual([point, before()]);
    }
  });

  test('is a date cell again after the hourly run', () => {
    const seen: number[] = [];
    const meanwhile = (call: number, member: string) => {
      if (member === 'SpreadsheetApp.flush') seen.push(call);
    };
    const run = (book: SidebarBook, faults: { meanwhile(call: number, member: string): void }) => {
      const [trigger] = book.machine.state.triggers.filter(({ eventType }) => eventType === 'CLOCK');
      if (!trigger) throw new Error('There is no hourly trigger.');
      book.machine.set({ at: '2024-10-04T10:00:00+09:00' });
      book.machine.fire(trigger, { kind: 'clock', triggerUid: trigger.id }, 'trigger', faults);
    };
    run(numberedBook(), { meanwhile });
    const wanted = formats(numberedBook(), LEDGER, dates);
    for (const point of seen) {
      const book = numberedBook();
      run(book, {
        meanwhile: (call) => {
          if (call === point) book.insertColumn(LEDGER, 4);
        },
      });
      expect([point, formats(book, LEDGER, dates)]).toEqual([point, wanted]);
    }
  });
});
