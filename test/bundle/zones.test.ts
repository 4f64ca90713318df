// Dates are civil dates of the spreadsheet, whatever zone the script has.
import { type AddOnBook, exampleBook } from './add-on-book';

/** Everything with a date in it, after the first run from 08:00 of the spreadsheet's 2 October. */
function results(book: AddOnBook): unknown {
  return {
    ledger: book.rows(
      '이용고객 대장',
      '고객 ID',
      '계약 시작일',
      '계약 종료일',
      '상태',
      '남은 일수',
      '해지 통보 기한',
      '알림 이력',
    ),
    expiring: book.rows('만료 예정', '계약번호', '계약 종료일', '남은 일수'),
    summary: book.rows('만족도 요약', '기간', '시작일', '종료일', '구분', '항목', '기록 수'),
    log: book.rows('업무 일지', '날짜', '기록번호'),
    mails: book.mails().map(({ to, subject, text }) => [to, subject, text]),
    queued: book.rows('발송함', '키', '만든 시각').map(([key, at]) => [key, String(at).slice(0, 13)]),
  };
}

function day(zone: string, scriptZone: string, begin: string): AddOnBook {
  const book = exampleBook({ zone, scriptZone, at: begin });
  book.tick(begin, new Date(Date.parse(begin) + 2 * 3_600_000).toISOString());
  return book;
}

const [seoulMorning, newYorkMorning] = ['2024-10-02T07:00:00+09:00', '2024-10-02T07:00:00-04:00'];
const expected = results(day('Asia/Seoul', 'Asia/Seoul', seoulMorning));

test('a script zone of America/New_York changes no date', () => {
  expect(results(day('Asia/Seoul', 'America/New_York', seoulMorning))).toEqual(expected);
});

test('a spreadsheet zone of America/New_York gives the same civil dates on its own morning', () => {
  expect(results(day('America/New_York', 'Asia/Seoul', newYorkMorning))).toEqual(expected);
  expect(results(day('America/New_York', 'America/New_York', newYorkMorning))).toEqual(expected);
});

test('the days left turn at the spreadsheet’s midnight, not at the script’s', () => {
  const book = exampleBook({
    zone: 'America/New_York',
    scriptZone: 'Asia/Seoul',
    at: '2024-10-02T22:00:00-04:00',
  });
  const daysLeft = () => book.column('이용고객 대장', '남은 일수')[2];
  book.tick('2024-10-02T22:00:00-04:00', '2024-10-03T00:00:00-04:00');
  expect(daysLeft()).toBe(59);
  book.tick('2024-10-03T00:00:00-04:00', '2024-10-03T01:00:00-04:00');
  expect(daysLeft()).toBe(58);
});

test('a change of the clocks moves no date', () => {
  // New York goes back to standard time on 2024-11-03.
  const book = exampleBook({
    zone: 'America/New_York',
    scriptZone: 'Asia/Seoul',
    at: '2024-11-02T23:00:00-04:00',
  });
  for (const [from, to, left] of [
    ['2024-11-02T23:00:00-04:00', '2024-11-03T00:00:00-04:00', 28],
    ['2024-11-03T23:00:00-05:00', '2024-11-04T00:00:00-05:00', 27],
    ['2024-11-04T00:00:00-05:00', '2024-11-04T01:00:00-05:00', 26],
  ] as const) {
    book.tick(from, to);
    expect(book.rows('이용고객 대장', '계약 종료일', '남은 일수', '해지 통보 기한')[2]).toEqual([
      '2024-11-30',
      left,
      '2024-10-31',
    ]);
  }
});
