// 설치·복구, on a blank spreadsheet and on a book that lacks things; from the editor and from the sidebar.
import { deleteSheet } from '../../book/sheet-list';
import { deleteColumns } from '../../book/structure';
import type { EntryPoint } from '../entry-point';
import { fine, people, seoul, TrialBook } from '../trial-book';
import { rpc } from './rpc';
import { must } from './save';

/** The person clicks once more where the first click did not end well. */
const again: EntryPoint['settle'] = (book) => {
  fine(book.start('install', []));
  book.hour('2024-10-02T08:00');
  book.hour('2024-10-02T09:00');
};

/** Each click that changed something is told. */
const ignores = /^변경 기록: .*설치·복구/;

export const installs: readonly EntryPoint[] = [
  {
    name: 'install in a blank spreadsheet',
    layout: 'whole',
    prepare: () => TrialBook.blank(seoul('2024-10-02T07:00')),
    act: (book, faults) => book.start('install', [], { faults }),
    settle: again,
    ignores,
  },
  {
    name: 'repair of a book that lacks a tab and a column',
    layout: 'whole',
    prepare() {
      const book = TrialBook.example();
      book.hour('2024-10-02T07:00');
      const { workbook } = book.machine;
      deleteSheet(workbook, book.sheet('만족도 요약'));
      deleteColumns(workbook, book.sheet('이용고객 대장'), book.place('이용고객 대장', '비고'), 1);
      return book;
    },
    act: (book, faults) => book.start('install', [], { faults }),
    settle: again,
    ignores,
  },
  {
    name: 'repair of a book whose 설정 holds what is an article now',
    layout: 'whole',
    prepare() {
      const book = TrialBook.example();
      const row = book.rows('설정').length + 2;
      const old = { 이름: '만료 알림 단계(일)', 값: '90, 30', _키: 'noticeStages' };
      for (const [header, text] of Object.entries(old)) book.put('설정', row, header, text);
      must(book, { name: 'beginPolicy', as: 'admin', input: {} });
      book.machine.set({ user: people.owner });
      book.hour('2024-10-02T07:00');
      return book;
    },
    act: (book, faults) => book.start('install', [], { faults }),
    settle: again,
    ignores,
  },
  {
    name: 'rpc install, nothing to mend',
    procedure: 'install',
    isAlike: true,
    layout: 'whole',
    prepare() {
      const book = TrialBook.example();
      book.hour('2024-10-02T07:00');
      return book;
    },
    act: (book, faults) => rpc(book, 'install', {}, { as: 'owner', faults }),
    settle: again,
    ignores,
  },
  {
    name: 'rpc setHourly',
    procedure: 'setHourly',
    prepare() {
      const book = TrialBook.example();
      book.hour('2024-10-02T07:00');
      return book;
    },
    act: (book, faults) => book.start('rpc', ['setHourly', { on: false }], { via: 'sidebar', faults }),
    settle(book) {
      fine(book.start('rpc', ['setHourly', { on: false }], { via: 'sidebar' }));
    },
  },
];
