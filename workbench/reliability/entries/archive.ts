// A year of the log closed and taken back: whatever ends the execution, the next one brings it to its end, and no row
// is lost or stands twice.
import { serialOf } from '../../book/time-zone';
import type { EntryPoint } from '../entry-point';
import { TrialBook } from '../trial-book';
import { rpc } from './rpc';

const LOG = '업무 일지';

/** Of two years, in no order, with one that has to stay. */
const contacts = [
  ['2022-12-18', '1001', '정기 점검', '매우 만족', ''],
  ['2023-01-02', '1001', '새해 인사', '만족', ''],
  ['2022-12-28', '1002', '문의 답변', '불만족', ''],
  ['2022-12-29', '1003', '다시 연락하기로', '', '2024-11-05'],
] as const;

function loggedBook(): TrialBook {
  const book = TrialBook.example();
  for (const [day, customer, content, answer, due] of contacts) {
    const row = book.sheet(LOG).cells.lastRow + 1;
    const line = {
      날짜: serial(day),
      '고객 이름': '이름',
      '고객 ID': customer,
      '소통 내용': content,
      만족도: answer,
      '후속 기한': due === '' ? '' : serial(due),
    };
    for (const [header, value] of Object.entries(line)) book.put(LOG, row, header, value);
  }
  book.hour('2024-10-02T07:00');
  return book;
}

function serial(day: string): number {
  return Math.floor(serialOf(Date.parse(`${day}T00:00:00+09:00`), 'Asia/Seoul'));
}

function close(book: TrialBook, faults = {}) {
  const { result } = rpc(book, 'previewClosing', { year: '2022' }, { as: 'owner' });
  const { value } = (result as { value?: { seen: string } } | null) ?? {}; // the add-on's own answer
  return rpc(book, 'closeYear', { year: '2022', seen: value?.seen ?? '' }, { as: 'owner', faults });
}

function undo(book: TrialBook, faults = {}) {
  return rpc(book, 'undoArchive', { id: '2022' }, { as: 'owner', faults });
}

function stateOf(book: TrialBook): string {
  const own = book.rows('일지 보관 기록').find(({ '보관 번호': id }) => id === '2022');
  return String(own?.상태 ?? '');
}

/** Each attempt is told, and keeps figures of its own. */
const ignores = /^(?:일지 보관 기록|변경 기록): /;

export const archives: readonly EntryPoint[] = [
  {
    name: 'closing a year of the log',
    ignores,
    prepare: loggedBook,
    act: close,
    settle(book) {
      book.hour('2024-10-02T08:00');
      // It never began: the person clicks once more.
      if (stateOf(book) !== '보관') close(book);
      book.hour('2024-10-02T09:00');
      book.hour('2024-10-02T10:00');
    },
  },
  {
    name: 'taking an archive back',
    ignores,
    prepare() {
      const book = loggedBook();
      close(book);
      book.hour('2024-10-02T08:00');
      return book;
    },
    act: undo,
    settle(book) {
      book.hour('2024-10-02T09:00');
      if (stateOf(book) !== '되돌림') undo(book);
      book.hour('2024-10-02T10:00');
      book.hour('2024-10-02T11:00');
    },
  },
];
