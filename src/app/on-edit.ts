import type { Language } from '../messages/language';
import { messages } from '../messages/messages';
import { careLog } from '../sheets/care-log';
import { type Cell, isBlank } from '../sheets/cell';
import { changeLog } from '../sheets/change-log';
import { contractLedger } from '../sheets/contract-ledger';
import type { SheetDeclaration } from '../sheets/declaration';
import { printRow, readTable, type Snapshot } from '../sheets/reading';
import { settings } from '../sheets/settings';
import { isWord } from './jobs/refresh-contracts';
import { type Change, type Moment, momentText, type Ports } from './ports';
import { readSettings } from './read-settings';
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
 * into its date. What slips past, such as an edit by another program, is seen by the hourly run.
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
  const isLedger = sheet.key === contractLedger.key;
  const snapshots = new Map(isLedger ? ports.book.read([settings, changeLog]) : []);
  // A simple trigger has 30 seconds: of a long sheet only the rows in question.
  const snapshot = ports.lookups.rowsBetween(sheet, edit.firstRow, edit.firstRow + edit.rows - 1);
  if (typeof snapshot !== 'object') return;
  snapshots.set(sheet.key, snapshot);
  const now = ports.clock.now();
  const rows = editedRows(edit, snapshot);
  const changes = stamps(sheet, rows, snapshot, now, ports.me());
  if (isLedger && touches(edit, snapshot, 'status')) {
    const chosen = snapshots.get(settings.key);
    const { language } = readSettings(
      typeof chosen === 'object' ? readTable(settings, chosen).rows : [],
    ).settings;
    const texts = messages[language].changes;
    changes.push(
      ...dated(
        rows,
        snapshot,
        'terminated',
        'terminatedOn',
        texts.terminatedTyped,
        now,
        ports.me(),
        language,
      ),
      ...dated(rows, snapshot, 'paused', 'pausedFrom', texts.pausedTyped, now, ports.me(), language),
    );
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

function touches({ firstColumn, lastColumn }: PersonsEdit, snapshot: Snapshot, column: string): boolean {
  const place = snapshot.columns.get(column) ?? 0;
  return firstColumn <= place && place <= lastColumn;
}

function stamps(
  sheet: SheetDeclaration,
  rows: readonly number[],
  snapshot: Snapshot,
  now: Moment,
  me: string,
): Change[] {
  if (!snapshot.columns.has('modifiedAt')) return [];
  const stamp = printRow(sheet, { modifiedAt: momentText(now), modifiedBy: me }, 'ko');
  // What the jobs remember of the row no longer holds: they read it anew.
  if (sheet.key === careLog.key) stamp.written = '';
  return rows.flatMap((row) =>
    Object.entries(stamp).map(
      ([column, cell]): Change => ({ kind: 'cells', sheet, column, firstRow: row, values: [cell] }),
    ),
  );
}

/** Today in the date column of rows whose 상태 says so and whose date is still blank, each told in 변경 기록. */
function dated(
  rows: readonly number[],
  snapshot: Snapshot,
  status: 'terminated' | 'paused',
  column: 'terminatedOn' | 'pausedFrom',
  why: string,
  now: Moment,
  who: string,
  language: Language,
): Change[] {
  const cellAt = (row: number, key: string): Cell =>
    snapshot.cells[row - snapshot.firstRow]?.[(snapshot.columns.get(key) ?? 0) - 1] ?? '';
  const told = rows.filter(
    (row) => isWord(String(cellAt(row, 'status')), status) && isBlank(cellAt(row, column)),
  );
  const label = contractLedger.columns[column].label[language];
  return told.flatMap((row): Change[] => {
    const whose = `${String(cellAt(row, 'contractId'))} ${String(cellAt(row, 'customerName'))}`.trim();
    const what = `${contractLedger.title[language]} · ${label}`;
    const entry = {
      at: momentText(now),
      // A simple trigger is not always told who typed.
      who: who || messages[language].common.typedInSheet,
      what,
      whose,
      before: null,
      after: now.date,
      why,
    };
    return [
      { kind: 'cells', sheet: contractLedger, column, firstRow: row, values: [{ date: now.date }] },
      { kind: 'append', sheet: changeLog, rows: [printRow(changeLog, entry, language)] },
    ];
  });
}
