import { SERIAL_ORIGIN } from '../../domain/adopt/date-cell';
import { daysBetween } from '../../domain/civil-date';
import { type Cell, cellText, isBlank, isDateCell, sameCell } from '../../sheets/cell';
import type { SheetDeclaration } from '../../sheets/declaration';
import { isOwnWriting } from '../derived-columns';
import type { SidebarPorts } from '../ports';
import { removeAdded, type StandingRow, standingRows } from './added-rows';
import { type Aim, cellOf, reach, rowIdOf, rowsById } from './adopted-rows';
import type { AdoptedTab } from './owner-tabs';
import type { AdoptionRecord, RecordedEdit } from './record';
import { sheetOf } from './roles';

/** Where someone has typed since adoption: what stood there before, and what stands there now. */
export interface UndoQuestion {
  readonly key: string;
  readonly kind: 'cell' | 'column' | 'row';
  /** Row of the tab; of a column and of a row in another sheet 0. */
  readonly row: number;
  /** Key of the column; of a row of another sheet its name there. */
  readonly of: string;
  readonly sheet: SheetDeclaration;
  readonly before: string;
  readonly now: string;
}

export interface UndoPlan {
  readonly cells: number;
  readonly columns: readonly string[];
  readonly rows: readonly StandingRow[];
  readonly questions: readonly UndoQuestion[];
}

/** What taking an adoption back would do; null where its tab is no longer there. */
export function planUndo(ports: SidebarPorts, record: AdoptionRecord): UndoPlan | null {
  const sheet = sheetOf(record.sheet);
  const tab = ports.tabs.look(sheet);
  if (!tab) return null;
  const rows = rowsById(tab);
  const standing = standingRows(ports, record);
  const columns = [...tab.places.keys()].filter((key) => key in sheet.columns && !tab.theirs.has(key));
  return {
    cells: aims(record, tab, rows, []).length,
    columns,
    rows: standing,
    questions: [
      ...typedCells(record, sheet, tab, rows),
      ...typedColumns(record, sheet, tab, columns),
      ...standing.filter(({ isInUse }) => isInUse).map(usedRow),
    ],
  };
}

/**
 * Gives the cells back what stood in them; what a person typed since stays, unless `restore` names it. Returns how
 * many cells are left.
 */
export function restoreCells(
  ports: SidebarPorts,
  record: AdoptionRecord,
  restore: readonly string[],
): number {
  return reach(ports, sheetOf(record.sheet), (tab, rows) => aims(record, tab, rows, restore));
}

/** Added columns that stay, because people have typed into them. */
export function keptColumns(
  ports: SidebarPorts,
  record: AdoptionRecord,
  restore: readonly string[],
): string[] {
  const sheet = sheetOf(record.sheet);
  const tab = ports.tabs.look(sheet);
  const typed = tab ? typedColumns(record, sheet, tab, [...tab.places.keys()]) : [];
  return typed.filter(({ key }) => !restore.includes(key)).map(({ of }) => of);
}

/** Takes the rows, columns and marks that adoption made away; rows that people use stay, unless `restore` names them. */
export function clearAway(
  ports: SidebarPorts,
  record: AdoptionRecord,
  restore: readonly string[],
  kept: readonly string[],
): void {
  const gone = standingRows(ports, record).filter(
    (row) => !row.isInUse || restore.includes(usedRow(row).key),
  );
  removeAdded(ports, gone);
  ports.tabs.release(sheetOf(record.sheet), new Set(kept));
}

function aims(
  record: AdoptionRecord,
  tab: AdoptedTab,
  rows: ReadonlyMap<string, number>,
  restore: readonly string[],
): Aim[] {
  return record.edits.flatMap((edit): Aim[] => {
    if (edit.format < 0) return [];
    const rowId = rowIdOf(record, edit);
    const row = rows.get(rowId);
    const found = row === undefined ? null : cellOf(tab, row, edit.key);
    if (row === undefined || found === null || sameCell(found, edit.before)) return [];
    const isOurs = isAdoptions(edit, found) || isJobs(tab, row, edit, found);
    if (!isOurs && !restore.includes(cellKey(edit, rowId))) return [];
    const format = record.formats[edit.format] ?? '';
    const isDressed = isDateCell(edit.after) || typeof edit.after === 'number';
    return [
      { rowId, key: edit.key, cell: edit.before, format: isDressed ? format : null, isText: format === '@' },
    ];
  });
}

/** Cells that adoption changed and a person has changed again. */
function typedCells(
  record: AdoptionRecord,
  sheet: SheetDeclaration,
  tab: AdoptedTab,
  rows: ReadonlyMap<string, number>,
): UndoQuestion[] {
  return record.edits.flatMap((edit): UndoQuestion[] => {
    const rowId = rowIdOf(record, edit);
    const row = rows.get(rowId);
    const found = row === undefined ? null : cellOf(tab, row, edit.key);
    if (edit.format < 0 || row === undefined || found === null) return [];
    if (sameCell(edit.before, edit.after) || sameCell(found, edit.before)) return [];
    if (isAdoptions(edit, found) || isJobs(tab, row, edit, found)) return [];
    const [before, now] = [cellText(edit.before), cellText(found)];
    return [{ key: cellKey(edit, rowId), kind: 'cell', row, of: edit.key, sheet, before, now }];
  });
}

/** Added columns in which people have typed. */
function typedColumns(
  record: AdoptionRecord,
  sheet: SheetDeclaration,
  tab: AdoptedTab,
  columns: readonly string[],
): UndoQuestion[] {
  const given = new Map(record.edits.map((edit) => [`${edit.key} ${rowIdOf(record, edit)}`, edit.after]));
  return columns.flatMap((key): UndoQuestion[] => {
    const role = sheet.columns[key]?.role;
    if (tab.theirs.has(key) || (role !== 'typed' && role !== 'lookup')) return [];
    const typed = tab.cells.flatMap((_, index) => {
      const row = tab.firstRow + index;
      const found = cellOf(tab, row, key) ?? '';
      const rowId = cellText(cellOf(tab, row, 'rowId') ?? '');
      const isOurs = cellText(given.get(`${key} ${rowId}`) ?? '') === cellText(found);
      return isBlank(found) || isOurs || isWritten(tab, row, key, found) ? [] : [cellText(found)];
    });
    if (typed.length === 0) return [];
    return [
      {
        key: `column ${key}`,
        kind: 'column',
        row: 0,
        of: key,
        sheet,
        before: '',
        now: typed.slice(0, 5).join(', '),
      },
    ];
  });
}

function usedRow({ added, sheet }: StandingRow): UndoQuestion {
  const now = cellText(added.cells[added.key] ?? '');
  const name = cellText(added.cells.name ?? '');
  const of = name === '' || name === now ? now : `${now} ${name}`;
  return { key: `row ${sheet.key} ${now}`, kind: 'row', row: 0, of, sheet, before: '', now };
}

function cellKey({ key }: RecordedEdit, rowId: string): string {
  return `cell ${key} ${rowId}`;
}

function isAdoptions({ before, after }: RecordedEdit, found: Cell): boolean {
  return !sameCell(before, after) && (sameCell(found, after) || isUndressed(after, found));
}

/** A date whose format was taken by an undo that died before it gave the cell back: it reads as a number. */
function isUndressed(after: Cell, found: Cell): boolean {
  return isDateCell(after) && after.time === undefined && found === daysBetween(SERIAL_ORIGIN, after.date);
}

/** What a job has filled in or computed since, and a number that was given to a blank cell. */
function isJobs(tab: AdoptedTab, row: number, { key, before }: RecordedEdit, found: Cell): boolean {
  return (
    isWritten(tab, row, key, found) || (isBlank(before) && NUMBERS.has(key) && GIVEN.test(cellText(found)))
  );
}

function isWritten(tab: AdoptedTab, row: number, key: string, found: Cell): boolean {
  const written = cellText(cellOf(tab, row, 'written') ?? '');
  return isOwnWriting({ at: row, row: { written }, cells: { [key]: found } }, key);
}

const NUMBERS: ReadonlySet<string> = new Set(['contractId', 'recordId', 'customerId']);
const GIVEN = /^(?:[KL]-\d{4}-\d{4,}|\d{4,})$/;
