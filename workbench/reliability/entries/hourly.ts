// The hourly run, struck in hours that differ in what is to be done.
import { insertColumns } from '../../book/structure';
import type { EntryPoint } from '../entry-point';
import type { Layout } from '../standing';
import { seoul, TrialBook } from '../trial-book';
import { beginCare, complain, offerRenewals, startCare } from './care-book';

interface Hour {
  readonly name: string;
  /** Wall time in Seoul at which the struck hour begins. */
  readonly at: string;
  /** What happens before, on the installed example. */
  readonly before: (book: TrialBook) => void;
  /** The hours that come afterwards. */
  readonly after: readonly string[];
  readonly ignores?: RegExp;
  /** Where it lays a tab: looks and rules have to come out as well. */
  readonly layout?: Layout;
  readonly isAlike?: true;
}

/** Every mail hour from one day to before another, so that only what is new is due then. */
function days(book: TrialBook, from: string, to: string): void {
  for (let day = Date.parse(from); day < Date.parse(to); day += 86_400_000)
    book.hour(`${new Date(day).toISOString().slice(0, 10)}T08:00`);
}

/** Columns of the team's own stand between ours wherever rows are added, so that a row takes several calls. */
function insertOwnColumns({ machine: { workbook } }: TrialBook): void {
  for (const sheet of workbook.sheets)
    for (let at = sheet.cells.lastColumn; at > 1; at -= 3) insertColumns(workbook, sheet, at, 1, 'before');
}

/** What a run computes of columns that are read by turns, it computes again once each of them has had its turn. */
const AFTERNOON = ['2024-10-02T12:00', '2024-10-02T13:00', '2024-10-02T14:00'];

const hours: readonly Hour[] = [
  {
    name: 'hourly run, the first of a new book',
    at: '2024-10-02T07:00',
    before: () => undefined,
    after: ['2024-10-02T08:00', '2024-10-02T09:00', ...AFTERNOON, '2024-10-04T08:00'],
  },
  {
    name: 'hourly run, mails are due',
    at: '2024-10-02T08:00',
    before: (book) => book.hour('2024-10-02T07:00'),
    after: ['2024-10-02T09:00', '2024-10-02T10:00', '2024-10-04T08:00'],
  },
  {
    name: 'hourly run, mails are due and the team has columns of its own between',
    isAlike: true,
    at: '2024-10-02T08:00',
    before(book) {
      book.hour('2024-10-02T07:00');
      insertOwnColumns(book);
    },
    after: ['2024-10-02T09:00', '2024-10-02T10:00', '2024-10-04T08:00'],
  },
  {
    name: 'hourly run, deadlines are missed and the team has columns of its own between',
    isAlike: true,
    at: '2024-10-04T08:00',
    before(book) {
      book.hour('2024-10-02T08:00');
      startCare(book);
      days(book, '2024-10-02', '2024-10-04');
      insertOwnColumns(book);
    },
    after: ['2024-10-04T09:00', '2024-10-04T10:00', '2024-10-07T08:00'],
  },
  {
    name: 'hourly run, a word typed into a computed cell',
    at: '2024-10-02T10:00',
    before: (book) => {
      book.hour('2024-10-02T08:00');
      book.put('이용고객 대장', 2, '남은 일수', '확인 필요');
    },
    after: ['2024-10-02T11:00', '2024-10-04T08:00'],
    // A run that dies before it has computed the cell again leaves the word to be told once more. It is never lost.
    ignores: /^(변경 기록|상태 점검): .*적은 말/,
  },
  {
    name: 'hourly run, nothing to do',
    at: '2024-10-02T10:00',
    before: (book) => {
      book.hour('2024-10-02T08:00');
      book.hour('2024-10-02T09:00');
    },
    after: ['2024-10-02T11:00', '2024-10-04T08:00'],
  },
  {
    name: 'hourly run, weekly and monthly reports',
    at: '2024-11-01T08:00',
    before: (book) => {
      days(book, '2024-10-28', '2024-11-01');
      for (const [row, on] of [
        [2, 45_590],
        [3, 45_594],
        [4, 45_595],
      ] as const)
        book.put('업무 일지', row, '날짜', on);
      book.hour('2024-11-01T07:00');
    },
    after: ['2024-11-01T09:00', '2024-11-01T10:00', '2024-11-04T08:00', '2024-11-04T09:00'],
  },
  {
    name: 'hourly run, the first complaint stands in the log',
    at: '2024-10-02T10:00',
    layout: 'next row',
    before(book) {
      book.hour('2024-10-02T08:00');
      book.put('업무 일지', 4, '날짜', 45_567);
      book.put('업무 일지', 4, '분류', '불만');
    },
    after: ['2024-10-02T11:00', '2024-10-02T12:00', '2024-10-04T08:00'],
  },
  {
    name: 'hourly run, groups are proposed and contacts planned',
    at: '2024-10-02T13:00',
    before(book) {
      book.hour('2024-10-02T08:00');
      beginCare(book);
      complain(book);
    },
    after: ['2024-10-02T14:00', '2024-10-02T15:00', '2024-10-02T16:00', '2024-10-04T08:00'],
  },
  {
    name: 'hourly run, deadlines are missed and the care process is in use',
    at: '2024-10-04T08:00',
    before(book) {
      book.hour('2024-10-02T08:00');
      startCare(book);
      days(book, '2024-10-02', '2024-10-04');
    },
    after: ['2024-10-04T09:00', '2024-10-04T10:00', '2024-10-07T08:00'],
  },
  {
    name: 'hourly run, customers are written to',
    at: '2024-10-04T08:00',
    before(book) {
      book.hour('2024-10-02T08:00');
      offerRenewals(book);
      book.hour('2024-10-02T21:00');
    },
    after: ['2024-10-04T09:00', '2024-10-04T10:00', '2024-10-07T08:00'],
  },
  {
    name: 'hourly run, the month is reviewed for the first time',
    at: '2024-11-01T01:00',
    layout: 'next row',
    before(book) {
      book.hour('2024-10-02T08:00');
      startCare(book);
      book.put('이용고객 대장', 2, '해지일', 45_580);
      days(book, '2024-10-30', '2024-11-01');
    },
    after: ['2024-11-01T02:00', '2024-11-01T08:00', '2024-11-01T12:00', '2024-11-04T08:00'],
  },
];

export const hourlyRuns: readonly EntryPoint[] = hours.map(
  ({ name, at, before, after, ignores, layout, isAlike }) => ({
    name,
    ...(ignores ? { ignores } : {}),
    ...(layout ? { layout } : {}),
    ...(isAlike ? { isAlike } : {}),
    prepare() {
      const book = TrialBook.example();
      before(book);
      return book;
    },
    act(book, faults) {
      const [struck] = book.hour(at, faults);
      if (!struck) throw new Error(`No run was due at ${seoul(at)}.`);
      return struck;
    },
    settle(book) {
      for (const hour of after) book.hour(hour);
      const isTold = book.rows('변경 기록').some(({ '이전 값': word }) => word === '확인 필요');
      if (ignores && !isTold) throw new Error('What a person typed into a computed cell was lost.');
    },
  }),
);
