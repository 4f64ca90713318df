// A team's own ledger connected and taken back: whatever ends the execution, the next one finishes it or takes it
// back, and nothing of the tab is half of each.
import type { InputOf } from '../../../src/app/sidebar/contract';
import { insertSheet } from '../../book/sheet-list';
import type { EntryPoint } from '../entry-point';
import { seoul, TrialBook } from '../trial-book';
import { rpc } from './rpc';

const TAB = '회원';
const rows = [
  ['성함', '핸드폰', '시작일', '만기일', '월회비', '보증금', '상태'],
  ['김하나', '01000000001', '2023.10.26.', '2024.10.25.', '100,000원', 500, '이용중'],
  ['이두리', '010-0000-0002', '2024.01.02', '2024년 12월 31일', '10만원', '', '휴회'],
  ['소계', '', '', '', 200_000],
  ['박세찬', '010-0000-0003', '20240301', '미정', 50_000, '', '?'],
];

const wish: Omit<InputOf<'adopt'>, 'seen'> = { tab: TAB, role: null, mapping: {}, yes: 'all' };

function ledgerBook(): TrialBook {
  const book = TrialBook.blank(seoul('2024-10-02T07:00'));
  book.run('install');
  const sheet = insertSheet(book.machine.workbook, TAB, 0);
  for (const [index, cells] of rows.entries())
    for (const [place, cell] of cells.entries()) if (cell !== '') sheet.cells.set(index + 1, place + 1, cell);
  book.hour('2024-10-02T07:00');
  return book;
}

function adopt(book: TrialBook, faults = {}) {
  const { value } = answerOf(rpc(book, 'previewAdoption', wish, { as: 'owner' }).result);
  return rpc(book, 'adopt', { ...wish, seen: value.seen ?? '' }, { as: 'owner', faults });
}

function undo(book: TrialBook, faults = {}) {
  return rpc(
    book,
    'undoAdoption',
    { adoptionId: entry(book)?.id ?? '', restore: [] },
    { as: 'owner', faults },
  );
}

function entry(book: TrialBook) {
  return answerOf(rpc(book, 'ownerTabs', {}, { as: 'owner' }).result).value.adoptions?.[0];
}

interface Told {
  readonly value: {
    readonly seen?: string;
    readonly adoptions?: readonly { readonly id: string; readonly state: string }[];
  };
}

function answerOf(result: unknown): Told {
  return (result as Told | null) ?? { value: {} }; // the add-on's own answer, made of JSON
}

/** Each attempt is told, and keeps its record. */
const ignores = /^(?:대장 연결 기록|변경 기록): /;

export const adoptions: readonly EntryPoint[] = [
  {
    name: 'connecting a ledger of the team’s own',
    layout: true,
    ignores,
    prepare: ledgerBook,
    act: adopt,
    settle(book) {
      book.hour('2024-10-02T08:00');
      // Taken back, or never begun: the person clicks once more.
      if (entry(book)?.state !== 'done') adopt(book);
      book.hour('2024-10-02T09:00');
      book.hour('2024-10-02T10:00');
    },
  },
  {
    name: 'taking a connection back',
    layout: true,
    ignores,
    prepare() {
      const book = ledgerBook();
      adopt(book);
      book.hour('2024-10-02T08:00');
      return book;
    },
    act: undo,
    settle(book) {
      book.hour('2024-10-02T09:00');
      if (entry(book)?.state === 'done') undo(book);
      book.hour('2024-10-02T10:00');
    },
  },
];
