import { adoptionMessages } from '../../messages/adoption';
import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import { type Cell, cellText, isDateCell, sameCell } from '../../sheets/cell';
import { changeLog } from '../../sheets/change-log';
import type { Column } from '../../sheets/column';
import { customers } from '../../sheets/customers';
import type { SheetDeclaration } from '../../sheets/declaration';
import { printRow } from '../../sheets/reading';
import { type Change, momentText, type SidebarPorts } from '../ports';
import { addedChanges } from './added-rows';
import { type Aim, cellOf, reach, rowIdOf } from './adopted-rows';
import type { AdoptedTab } from './owner-tabs';
import { printOf } from './plan-record';
import type { AdoptionRecord } from './record';
import { sheetOf } from './roles';

/**
 * Marks the tab, adds our columns to the right and gives the rows their ids; nothing of the owner's changes yet.
 * Returns the tab as it stands then; `changed` when someone changed it since it was read.
 */
export function numberRows(
  ports: SidebarPorts,
  record: AdoptionRecord,
  isResumed: boolean,
  language: Language,
): AdoptedTab | 'changed' {
  const sheet = sheetOf(record.sheet);
  const { headerRow, bound, columns } = record;
  // What an execution has left half done is taken away, and done anew.
  if (isResumed) ports.tabs.release(sheet, new Set());
  ports.tabs.take(record.tab, sheet, { row: headerRow, bound }, isResumed ? columns : null);
  ports.book.ensure([sheet], language);
  const tab = ports.tabs.look(sheet);
  if (!tab || !isAsRead(tab, record)) return 'changed';
  const write = (row: number, key: string, cell: string) => ({ row, key, cell, format: null, isText: true });
  ports.tabs.write(
    sheet,
    record.rows.flatMap(({ row, rowId, mark }) => [
      ...(rowId === '' ? [] : [write(row, 'rowId', rowId)]),
      ...(mark === '' ? [] : [write(row, 'fingerprint', mark)]),
    ]),
  );
  const numbered = ports.tabs.look(sheet);
  const isDone = numbered && isAsRead(numbered, record) && isNumbered(numbered, record);
  return isDone ? numbered : 'changed';
}

/**
 * Writes what was agreed to, row by id, and the rows for other sheets; those that stand there are looked for where
 * an earlier execution may have added some. Returns how many cells are left.
 */
export function writeAgreed(
  ports: SidebarPorts,
  record: AdoptionRecord,
  {
    who,
    isResumed,
    tab,
  }: { readonly who: string; readonly isResumed: boolean; readonly tab: AdoptedTab | null },
  language: Language,
): number {
  const sheet = sheetOf(record.sheet);
  const left = reach(ports, sheet, (now, rows) => open(record, sheet, now, rows), tab);
  if (left > 0) return left;
  ports.book.write([
    ...addedChanges(ports, record, isResumed),
    told(ports, record, who, 'adopted', language),
  ]);
  return 0;
}

/** The entry of 변경 기록. */
export function told(
  { clock }: SidebarPorts,
  record: AdoptionRecord,
  who: string,
  what: 'adopted' | 'undone',
  language: Language,
): Change {
  const entry = {
    at: momentText(clock.now()),
    who: who || messages[language].common.typedInSheet,
    what: adoptionMessages[language].changes[what](record.tab),
    whose: sheetOf(record.sheet).title[language],
    before: null,
    after: record.id,
    why: adoptionMessages[language].changes.counts(record.counts.rows, record.counts.cells),
  };
  return { kind: 'append', sheet: changeLog, rows: [printRow(changeLog, entry, language)] };
}

/** Cells that still hold what they held; what a person has changed since is theirs. */
function open(
  record: AdoptionRecord,
  sheet: SheetDeclaration,
  tab: AdoptedTab,
  rows: ReadonlyMap<string, number>,
): Aim[] {
  return record.edits.flatMap((edit): Aim[] => {
    const rowId = rowIdOf(record, edit);
    const row = rows.get(rowId);
    const found = row === undefined ? null : cellOf(tab, row, edit.key);
    if (found === null || sameCell(edit.before, edit.after) || !sameCell(found, edit.before)) return [];
    return [{ rowId, key: edit.key, cell: edit.after, ...dress(record, sheet, edit) }];
  });
}

const ofCustomers: Readonly<Record<string, Column>> = customers.columns;

/** A text that becomes a date or an amount is shown as one; every other cell keeps its owner's format. */
function dress(
  record: AdoptionRecord,
  sheet: SheetDeclaration,
  { key, after, format }: AdoptionRecord['edits'][number],
): Pick<Aim, 'format' | 'isText'> {
  // A mixed tab has columns of 고객 정보 as well.
  const ours = (sheet.columns[key] ?? ofCustomers[key])?.numberFormat ?? null;
  const isPlain = (format < 0 ? ours : record.formats[format]) === '@';
  const isTyped = isDateCell(after) || typeof after === 'number';
  return isTyped ? { format: ours, isText: false } : { format: null, isText: isPlain };
}

function isAsRead(tab: AdoptedTab, { rows, bound }: AdoptionRecord): boolean {
  const keys = bound.map(([key]) => key);
  return rows.every(
    ({ row, print }) => printOf(keys.map((key): Cell => cellOf(tab, row, key) ?? '')) === print,
  );
}

function isNumbered(tab: AdoptedTab, { rows }: AdoptionRecord): boolean {
  return rows.every(({ row, rowId }) => cellText(cellOf(tab, row, 'rowId') ?? '') === rowId);
}
