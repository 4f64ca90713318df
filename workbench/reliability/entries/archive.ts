// A year of the log closed and taken back: whatever ends the execution, the next one brings it to its end, and no row
// is lost or stands twice.
import { serialOf } from '../../book/time-zone';
import { Machine } from '../../runtime/machine';
import type { EntryPoint } from '../entry-point';
import { addOn, people, TrialBook } from '../trial-book';
import { rpc } from './rpc';

const LOG = '업무 일지';
/** Milliseconds of each round trip, as if the log were that long. */
const SLOW = 2_800;

const ARCHIVE = '업무 일지 2022';
const LATER = ['2024-10-02T09:00', '2024-10-02T10:00', '2024-10-02T11:00'];

/** Of two years, in no order, with one that has to stay. */
const contacts = [
  ['2022-12-18', '1001', '정기 점검', '매우 만족', ''],
  ['2023-01-02', '1001', '새해 인사', '만족', ''],
  ['2022-12-28', '1002', '문의 답변', '불만족', ''],
  ['2022-12-29', '1003', '다시 연락하기로', '', '2024-11-05'],
] as const;

export function loggedBook(): TrialBook {
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

function wish(book: TrialBook): { readonly year: string; readonly seen: string } {
  const { result } = rpc(book, 'previewClosing', { year: '2022' }, { as: 'owner' });
  const { value } = (result as { value?: { seen: string } } | null) ?? {}; // the add-on's own answer
  return { year: '2022', seen: value?.seen ?? '' };
}

export function close(book: TrialBook, faults = {}) {
  return rpc(book, 'closeYear', wish(book), { as: 'owner', faults });
}

/** Archived, and the hour after that. */
function closedBook(): TrialBook {
  const book = loggedBook();
  close(book);
  book.hour('2024-10-02T08:00');
  return book;
}

/** Closing has begun, and the time was up before it had ended. */
function halfClosed(): TrialBook {
  const book = loggedBook();
  const slow = new Machine(book.machine.workbook, book.machine.state, { latency: SLOW });
  slow.run('rpc', ['closeYear', wish(book)], { project: addOn(), via: 'sidebar', user: people.owner });
  if (stateOf(book) === '보관') throw new Error('There is nothing to go on with.');
  return book;
}

function undo(book: TrialBook, faults = {}) {
  return rpc(book, 'undoArchive', { id: '2022' }, { as: 'owner', faults });
}

function stateOf(book: TrialBook): string {
  const own = book.rows('일지 보관 기록').find(({ '보관 번호': id }) => id === '2022');
  return String(own?.상태 ?? '');
}

/** Each attempt is told, and keeps figures of its own. */
export const ignores = /^(?:일지 보관 기록|변경 기록): /;

export const archives: readonly EntryPoint[] = [
  {
    name: 'closing a year of the log',
    procedure: 'closeYear',
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
    procedure: 'undoArchive',
    prepare: closedBook,
    act: undo,
    settle(book) {
      book.hour('2024-10-02T09:00');
      if (stateOf(book) !== '되돌림') undo(book);
      book.hour('2024-10-02T10:00');
      book.hour('2024-10-02T11:00');
    },
  },
  {
    name: 'going on with closing a year',
    procedure: 'continueArchive',
    isAlike: true,
    ignores,
    prepare: halfClosed,
    act: (book, faults) => rpc(book, 'continueArchive', {}, { as: 'owner', faults }),
    settle(book) {
      for (const hour of LATER) book.hour(hour);
    },
  },
  {
    name: 'counting an archive anew',
    procedure: 'recountArchive',
    isAlike: true,
    ignores,
    prepare() {
      const book = closedBook();
      book.put(ARCHIVE, 2, '만족도', '보통');
      return book;
    },
    act: (book, faults) => rpc(book, 'recountArchive', { id: '2022' }, { as: 'owner', faults }),
    settle: again('recountArchive'),
  },
  {
    name: 'putting an archive into a file',
    procedure: 'fileArchive',
    isAlike: true,
    ignores,
    prepare: closedBook,
    act: (book, faults) => rpc(book, 'fileArchive', { id: '2022' }, { as: 'owner', faults }),
    settle: again('fileArchive'),
  },
];

/** The person clicks once more where no good answer came; then the next hours come. */
function again(name: 'recountArchive' | 'fileArchive'): EntryPoint['settle'] {
  return (book, isDone) => {
    if (!isDone) rpc(book, name, { id: '2022' }, { as: 'owner' });
    for (const hour of LATER) book.hour(hour);
  };
}
