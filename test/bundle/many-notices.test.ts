// A ledger in which more contracts end at once than a mail's row in 발송함 can tell of.
import { numberedBook } from './sidebar/sidebar-book';

test('the run writes what is computed, and mails the most urgent', () => {
  const book = numberedBook();
  for (let index = 0; index < 1_400; index += 1)
    book.fill('이용고객 대장', {
      '고객 ID': String(5000 + index),
      '계약 시작일': '2023-11-06',
      '계약 종료일': `2024-11-${10 + (index % 20)}`,
      '서비스 내용': '프리미엄 서비스',
    });
  book.tickHour('2024-10-04', 9);
  expect(book.column('이용고객 대장', '상태').filter((status) => status === '만료 예정')).toHaveLength(1_401);
  expect(book.rows('발송함', '받는 사람', '상태')).toEqual([
    ['younghee.kim@example.com', '발송'],
    ['seoyeon.lee@example.com', '발송'],
  ]);
});
