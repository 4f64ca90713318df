import { codeOf } from '../domain/policy/codes';
import type { Language } from '../messages/language';
import { messages } from '../messages/messages';
import type { Messages } from '../messages/shape';
import { type Cell, isBlank } from '../sheets/cell';
import { changeLog } from '../sheets/change-log';
import { contractLedger } from '../sheets/contract-ledger';
import type { SheetDeclaration } from '../sheets/declaration';
import { printRow, readTable, type Snapshot } from '../sheets/reading';
import { schedule, todoStateWords } from '../sheets/schedule';
import { settings } from '../sheets/settings';
import { isWord } from './jobs/refresh-contracts';
import { type Change, type Moment, momentText, type Ports } from './ports';
import { readSettings } from './read-settings';
import { retyped } from './retyped';
import * as smallSheets from './small-sheets';
import { hasMoved, writeWatched } from './watched-writes';

/** Where a person has just typed or pasted. */
export interface PersonsEdit {
  readonly sheet: SheetDeclaration;
  readonly firstRow: number;
  readonly rows: number;
  /** Positions from 1, both included. */
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/**
 * Answers a person's edit at once: stamps the rows with when and who, and turns 해지 or 일시중지 typed into 상태
 * of a contract, or 완료 of a to-do, into its date. What slips past, such as an edit by another program, is seen by the hourly run.
 */
export function answerEdit(
  ports: Pick<Ports, 'book' | 'lookups' | 'cache' | 'clock' | 'lock' | 'me'>,
  edit: PersonsEdit,
): void {
  ports.lock.hold(() => answer(ports, edit));
}

function answer(ports: Pick<Ports, 'book' | 'lookups' | 'cache' | 'clock' | 'me'>, edit: PersonsEdit): void {
  const { sheet } = edit;
  if (smallSheets.all.includes(sheet)) smallSheets.forget(ports.cache);
  const words = statusWords.filter((word) => word.sheet === sheet);
  const snapshots = new Map(words.length > 0 ? ports.book.read([settings, changeLog]) : []);
  // A simple trigger has 30 seconds: of a long sheet only the rows in question.
  const snapshot = ports.lookups.rowsBetween(sheet, edit.firstRow, edit.firstRow + edit.rows - 1);
  if (typeof snapshot !== 'object') return;
  snapshots.set(sheet.key, snapshot);
  const now = ports.clock.now();
  const rows = editedRows(edit, snapshot);
  const changes = stamps(edit, rows, snapshot, now, ports.me());
  const typed = words.filter(({ column }) => touches(edit, snapshot, column));
  if (typed.length > 0) {
    const chosen = snapshots.get(settings.key);
    const { language } = readSettings(
      typeof chosen === 'object' ? readTable(settings, chosen).rows : [],
    ).settings;
    changes.push(...typed.flatMap((word) => dated(rows, snapshot, word, now, ports.me(), language)));
  }
  if (changes.length === 0) return;
  // When and who may go astray; a date among what people type may not.
  const isShared = changes.some((one) => one.kind === 'append');
  if (!isShared) ports.book.write(changes);
  else if (!hasMoved(ports, changes, snapshots)) writeWatched(ports, changes, snapshots);
}

/** Rows of the edit that hold something typed. */
function editedRows({ firstRow, rows }: PersonsEdit, snapshot: Snapshot): number[] {
  const all = Array.from({ length: rows }, (_, index) => firstRow + index);
  return all.filter((row) => (snapshot.cells[row - snapshot.firstRow] ?? []).some((cell) => !isBlank(cell)));
}

function cellsOf(row: number, { columns, cells, firstRow }: Snapshot): Readonly<Record<string, Cell>> {
  const line = cells[row - firstRow] ?? [];
  return Object.fromEntries([...columns].map(([column, place]) => [column, line[place - 1] ?? '']));
}

function touches({ firstColumn, lastColumn }: PersonsEdit, snapshot: Snapshot, column: string): boolean {
  const place = snapshot.columns.get(column) ?? 0;
  return firstColumn <= place && place <= lastColumn;
}

function stamps(
  edit: PersonsEdit,
  rows: readonly number[],
  snapshot: Snapshot,
  now: Moment,
  me: string,
): Change[] {
  if (!snapshot.columns.has('modifiedAt')) return [];
  const { sheet } = edit;
  const stamp = printRow(sheet, { modifiedAt: momentText(now), modifiedBy: me }, 'ko');
  const typed = [...snapshot.columns.keys()].filter((column) => touches(edit, snapshot, column));
  return rows.flatMap((row) =>
    Object.entries({ ...stamp, ...retyped(sheet, cellsOf(row, snapshot), typed) }).map(
      ([column, cell]): Change => ({ kind: 'cells', sheet, column, firstRow: row, values: [cell] }),
    ),
  );
}

/** A word that people type into a computed cell, and the date that they mean by it. */
interface StatusWord {
  readonly sheet: SheetDeclaration;
  readonly column: string;
  readonly says: (word: string) => boolean;
  readonly dates: string;
  /** The columns that name the row in 변경 기록. */
  readonly names: readonly string[];
  readonly why: (texts: Messages['changes']) => string;
}

const ofContract = {
  sheet: contractLedger,
  column: 'status',
  names: ['contractId', 'customerName'],
} as const;
const statusWords: readonly StatusWord[] = [
  {
    ...ofContract,
    says: (word) => isWord(word, 'terminated'),
    dates: 'terminatedOn',
    why: ({ terminatedTyped }) => terminatedTyped,
  },
  {
    ...ofContract,
    says: (word) => isWord(word, 'paused'),
    dates: 'pausedFrom',
    why: ({ pausedTyped }) => pausedTyped,
  },
  {
    sheet: schedule,
    column: 'state',
    names: ['todoId', 'customerName'],
    says: (word) => codeOf(todoStateWords, word) === 'done',
    dates: 'doneOn',
    why: ({ doneTyped }) => doneTyped,
  },
];

/** Today in the date column of rows whose 상태 says so and whose date is still blank, each told in 변경 기록. */
function dated(
  rows: readonly number[],
  snapshot: Snapshot,
  { sheet, column, says, dates, names, why }: StatusWord,
  now: Moment,
  who: string,
  language: Language,
): Change[] {
  const cellAt = (row: number, key: string): Cell =>
    snapshot.cells[row - snapshot.firstRow]?.[(snapshot.columns.get(key) ?? 0) - 1] ?? '';
  const told = rows.filter((row) => says(String(cellAt(row, column))) && isBlank(cellAt(row, dates)));
  const label = sheet.columns[dates]?.label[language] ?? dates;
  return told.flatMap((row): Change[] => {
    const whose = names
      .map((name) => String(cellAt(row, name)))
      .join(' ')
      .trim();
    const what = `${sheet.title[language]} · ${label}`;
    const entry = {
      at: momentText(now),
      // A simple trigger is not always told who typed.
      who: who || messages[language].common.typedInSheet,
      what,
      whose,
      before: null,
      after: now.date,
      why: why(messages[language].changes),
    };
    return [
      { kind: 'cells', sheet, column: dates, firstRow: row, values: [{ date: now.date }] },
      { kind: 'append', sheet: changeLog, rows: [printRow(changeLog, entry, language)] },
    ];
  });
}
