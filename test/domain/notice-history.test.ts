import fc from 'fast-check';
import { noticeHistory, parseNoticeHistory } from '../../src/domain/notice-history';
import type { Served } from '../../src/domain/notices';
import { anyDate } from './civil-dates';

const contractId = 'K-2023-0001';

describe('알림 이력', () => {
  test('lists the notices of one end', () => {
    const served: Served[] = [
      { contractId, end: '2024-10-25', what: 14, on: '2024-10-11' },
      { contractId, end: '2024-10-25', what: 'lapse', on: '2024-10-28' },
      { contractId, end: '2024-10-25', what: 30, on: '2024-09-25' },
    ];
    expect(noticeHistory(served)).toBe('종료 2024-10-25: D-30 2024-09-25, D-14 2024-10-11, 만료 2024-10-28');
  });

  test('has a group per end, in the order of the ends, and is empty of nothing', () => {
    const served: Served[] = [
      { contractId, end: '2024-12-25', what: 0, on: '2024-12-24' },
      { contractId, end: '2024-10-25', what: 30, on: '2024-09-25' },
    ];
    expect(noticeHistory(served)).toBe('종료 2024-10-25: D-30 2024-09-25 / 종료 2024-12-25: D-0 2024-12-24');
    expect(noticeHistory([])).toBe('');
    expect(parseNoticeHistory(contractId, '')).toEqual({ served: [], unreadable: [] });
  });

  test('gives back what a person made unreadable, and reads the rest', () => {
    const text = '확인함 / 종료 2024-10-25: D-30 2024-09-25, D-14 2024-10-32, 연락함';
    expect(parseNoticeHistory(contractId, text)).toEqual({
      served: [{ contractId, end: '2024-10-25', what: 30, on: '2024-09-25' }],
      unreadable: ['확인함', 'D-14 2024-10-32', '연락함'],
    });
  });

  test('is read as it was written', () => {
    const someServed = fc.uniqueArray(
      fc.record({
        contractId: fc.constant(contractId),
        end: anyDate,
        what: fc.oneof(fc.integer({ min: 0, max: 365 }), fc.constant('lapse' as const)),
        on: anyDate,
      }),
      { selector: ({ end, what }) => `${end} ${what}` },
    );
    const sorted = (served: readonly Served[]) => served.map((notice) => JSON.stringify(notice)).sort();
    fc.assert(
      fc.property(someServed, (served) => {
        const read = parseNoticeHistory(contractId, noticeHistory(served));
        expect(read.unreadable).toEqual([]);
        expect(sorted(read.served)).toEqual(sorted(served));
      }),
    );
  });
});
