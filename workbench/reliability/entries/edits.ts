// onEdit, struck while it answers what a person has just typed; the hourly run sees what it could not answer.

import type { EventRequest } from '../../apps-script/event';
import { columnName } from '../../book/references';
import { edit } from '../../runtime/edit';
import type { EntryPoint } from '../entry-point';
import { addOn, people, TrialBook } from '../trial-book';

interface Typed {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly header: string;
  readonly value: string;
  readonly ignores?: RegExp;
}

const typed: readonly Typed[] = [
  {
    name: 'onEdit, a fee typed into the ledger',
    sheet: '이용고객 대장',
    row: 3,
    header: '요금',
    value: '55000',
  },
  {
    name: 'onEdit, 해지 typed into 상태',
    sheet: '이용고객 대장',
    row: 3,
    header: '상태',
    value: '해지',
    // Unanswered, the word is listed and kept in 변경 기록 instead of becoming a date: see `noticed`. Without
    // the date no contract is lost, and 이탈 분석 has nothing to tell.
    ignores: /K-2023-0002|김철수|^이탈 분석: |^상태 점검: .*시트=이용고객 대장 · 행=3/,
  },
  {
    name: 'onEdit, a contact typed into the log',
    sheet: '업무 일지',
    row: 4,
    header: '결과',
    value: '다음 주 회신',
  },
];

export const edits: readonly EntryPoint[] = typed.map(({ name, sheet, row, header, value, ignores }) => ({
  name,
  ...(ignores ? { ignores } : {}),
  prepare() {
    const book = TrialBook.example();
    book.hour('2024-10-02T08:00');
    const cell = `${columnName(book.place(sheet, header))}${row}`;
    book.machine.set({ user: people.younghee });
    const { error } = edit(book.withoutScripts(), { sheet, cell, value });
    if (error !== null) throw new Error(`${sheet} refuses ${value}: ${error}`);
    return book;
  },
  act(book, faults) {
    const a1 = `${columnName(book.place(sheet, header))}${row}`;
    const event: EventRequest = { kind: 'edit', triggerUid: null, sheet, a1, value, oldValue: undefined };
    return book.machine.run('onEdit', [], {
      project: addOn(),
      via: 'edit',
      user: people.younghee,
      event,
      faults,
    });
  },
  settle(book) {
    book.hour('2024-10-02T10:00');
    book.hour('2024-10-04T08:00');
    if (value === '해지') noticed(book);
  },
}));

/** The word has become a date, or it stands in 변경 기록 and 상태 점검 asks for the date. */
function noticed(book: TrialBook): void {
  const dated = book.rows('이용고객 대장').some(({ 해지일: on }) => on === '2024-10-02');
  const kept = book.rows('변경 기록').some(({ '이전 값': word }) => word === '해지');
  const asked = book.rows('상태 점검').some(({ 항목: subject }) => subject === '상태에 적은 말');
  if (!dated && !(kept && asked)) throw new Error('해지, typed into 상태, was lost.');
}
