// A team's own ledger connected and taken back: whatever ends the execution, the next one finishes it or takes it
// back, and nothing of the tab is half of each.
import type { InputOf } from '../../../src/app/sidebar/contract';
import { insertSheet } from '../../book/sheet-list';
import { Machine } from '../../runtime/machine';
import type { EntryPoint } from '../entry-point';
import { addOn, people, seoul, TrialBook } from '../trial-book';
import { rpc } from './rpc';

const TAB = '회원';
/** Milliseconds of each round trip, as if the tab were that large. */
const SLOW = 7_000;
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
  fill(book, TAB, rows);
  book.hour('2024-10-02T07:00');
  return book;
}

function fill(book: TrialBook, tab: string, lines: readonly (readonly (string | number)[])[]): void {
  const sheet = insertSheet(book.machine.workbook, tab, 0);
  for (const [index, cells] of lines.entries())
    for (const [place, cell] of cells.entries()) if (cell !== '') sheet.cells.set(index + 1, place + 1, cell);
}

function adopt(book: TrialBook, faults = {}) {
  return rpc(book, 'adopt', seenWish(book), { as: 'owner', faults });
}

function seenWish(book: TrialBook): InputOf<'adopt'> {
  const { value } = answerOf(rpc(book, 'previewAdoption', wish, { as: 'owner' }).result);
  return { ...wish, seen: value.seen ?? '' };
}

/** Begun, and the time was up before it had ended. */
function halfAdopted(): TrialBook {
  const book = ledgerBook();
  const input = seenWish(book);
  const slow = new Machine(book.machine.workbook, book.machine.state, { latency: SLOW });
  slow.run('rpc', ['adopt', input], { project: addOn(), via: 'sidebar', user: people.owner });
  if (entry(book)?.state !== 'begun') throw new Error('There is nothing to go on with.');
  return book;
}

/** A second tab with a row that is new and one that says something else. */
function listBook(): TrialBook {
  const book = TrialBook.example();
  fill(book, '명단', [
    ['고객명', '전화', '이메일', '주소'],
    ['박영희', '010-1111-2222', 'park@example.com', ''],
    ['서지우', '010-0000-3001', 'jiwoo@example.com', '부산'],
    ['남궁민', '010-0000-3002', '', '대구'],
  ]);
  book.hour('2024-10-02T07:00');
  return book;
}

function add(book: TrialBook, faults = {}) {
  const rowsWish = { tab: '명단', mapping: {} };
  const { value } = answerOf(rpc(book, 'previewRows', rowsWish, { as: 'owner' }).result);
  const take = (value.differing ?? []).map(({ key }) => key);
  return rpc(book, 'addRows', { ...rowsWish, seen: value.seen ?? '', take }, { as: 'owner', faults });
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
    readonly differing?: readonly { readonly key: string }[];
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
    procedure: 'adopt',
    layout: 'whole',
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
    procedure: 'undoAdoption',
    layout: 'whole',
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
  ...(['continueAdoption', 'open'] as const).map(
    (procedure): EntryPoint => ({
      name:
        procedure === 'open' ? 'opening the sidebar upon half a connection' : 'going on with a connection',
      procedure,
      isAlike: true,
      layout: 'whole',
      ignores,
      prepare: halfAdopted,
      act: (book, faults) =>
        rpc(book, procedure, procedure === 'open' ? { selection: false } : {}, { as: 'owner', faults }),
      settle(book) {
        book.hour('2024-10-02T08:00');
        if (entry(book)?.state !== 'done') adopt(book);
        book.hour('2024-10-02T09:00');
        book.hour('2024-10-02T10:00');
      },
    }),
  ),
  {
    name: 'adding rows of another tab',
    procedure: 'addRows',
    ignores,
    prepare: listBook,
    act: add,
    settle(book, isDone) {
      if (!isDone) add(book);
      book.hour('2024-10-02T08:00');
      book.hour('2024-10-02T09:00');
    },
  },
];
