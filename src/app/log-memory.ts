// `_계산값` of 업무 일지: what the jobs need of a row, in one cell, so that a log of years need not be read whole.
import { type CivilDate, isCivilDate } from '../domain/civil-date';
import { careLog } from '../sheets/care-log';
import { type Cell, cellText, isBlank, isDateCell } from '../sheets/cell';
import { likeRecords } from '../sheets/like-records';
import { asksForCase } from './complaint-entries';
import type { Part } from './ports';
import { traceOf } from './seen-cells';

type Cells = Readonly<Record<string, Cell>>;

/** Read of every row at every run: no notice waits for a change here to be noticed. */
const live = ['date', 'manager', 'satisfaction', 'customerId', 'followUpBy', 'followedUpOn'] as const;
/** Taken from the memory while the live cells are still those that it was made of. */
const kept = [
  'customerName',
  'customerType',
  'channel',
  'contractId',
  'category',
  'purchasedItem',
  'purchasedFor',
  'recordId',
  'rowId',
] as const;
/** What a mail tells of a follow-up; kept while it is open. */
const told = ['content', 'followUp'] as const;

/** Behind the others, as memories are read by place and earlier ones end before it. */
const later = ['caseId'] as const;

const columns = [...live, ...kept, ...told, ...later] as const;
/** One for all rows: who asks what is known of a row has taken it over before asking of the next. */
const remembered: Record<string, Cell> = likeRecords([...columns, 'written'], '')();

/** A longer one is not kept; its row is read whole at each run. */
const MOST_CHARACTERS = 2_000;

/**
 * So many runs go by until every row was read whole once more: an edit that no `onEdit` saw, as one by another
 * program, is noticed within them. A prime, so that runs at one hour of the day only come round too.
 */
const SHARES = 31;

/** Seconds of a run by which the log has to be read; what is left of its six minutes is for everything else. */
const READ_BY = 160;

/** The log as the jobs read it at a run; what is to become a complaint is read whole. */
export function logPart(run: number, today: CivilDate): Part {
  return {
    columns: [...live, 'written'],
    known: (cells) => {
      const found = recalled(cells);
      return found !== null && isToOpen(found, today) ? null : found;
    },
    first: ['written'],
    last: null,
    isProbed: true,
    share: { part: run % SHARES, of: SHARES },
    until: READ_BY,
    piece: null,
  };
}

/** What a person still has to see to: of other rows nothing is known, and nothing needs to be. */
export const followUpPart: Part = {
  columns: ['followUpBy', 'followedUpOn', 'written'],
  known: (cells) => (isOpen(cells) ? recalled(cells) : {}),
  first: [],
  last: null,
  isProbed: false,
  share: null,
  until: null,
  piece: null,
};

/** The memory of a row; '' where it cannot be kept. */
export function memoryOf(cells: Cells): string {
  const cellOf = (column: string): Cell => cells[column] ?? '';
  const ofTold = isOpen(cells) ? told.map(cellOf) : told.map(() => '');
  const texts = [...kept.map(cellOf), ...ofTold, ...later.map(cellOf)];
  if (texts.some(isDateCell)) return '';
  const parts = [...live.map((column) => packed(cells[column] ?? '')), ...texts];
  while (parts[parts.length - 1] === '') parts.pop();
  const text = JSON.stringify(parts);
  return text.length <= MOST_CHARACTERS ? text : '';
}

/** The cells of a row as remembered; null where nothing is, or where a live cell has changed since. */
function recalled(cells: Cells): Cells | null {
  const parts = parsed(cells.written);
  if (parts === null) return null;
  let index = 0;
  for (const column of columns) {
    const part = parts[index] ?? '';
    const cell = cells[column] ?? unpacked(part);
    if (cell === null || !isPacked(part, cell)) return null;
    remembered[column] = cell;
    index += 1;
  }
  remembered.written = cells.written ?? '';
  return remembered;
}

/** Traces of the cells that a memory holds, by column; of what a mail tells only while it is kept. */
export function loggedTraces(written: string | null): Readonly<Record<string, string>> | null {
  const parts = parsed(written ?? '');
  if (parts === null) return null;
  const cells = columns.map((column, index) => [column, unpacked(parts[index] ?? '')] as const);
  return Object.fromEntries(
    cells.flatMap(([column, cell]) =>
      cell === null || (cell === '' && told.some((one) => one === column)) ? [] : [[column, traceOf(cell)]],
    ),
  );
}

function isToOpen(cells: Cells, today: CivilDate): boolean {
  const { date = '', category = '', satisfaction = '', caseId = '' } = cells;
  if (!isDateCell(date) || !isBlank(caseId)) return false;
  const answer = careLog.columns.satisfaction.read(satisfaction);
  const points = 'value' in answer ? answer.value : null;
  return asksForCase(
    { date: date.date, category: cellText(category), satisfaction: points, caseId: null },
    today,
  );
}

function isOpen({ followUpBy = '', followedUpOn = '' }: Cells): boolean {
  return !isBlank(followUpBy) && isBlank(followedUpOn);
}

function packed(cell: Cell): unknown {
  if (!isDateCell(cell)) return cell;
  return cell.time === undefined ? [cell.date] : [cell.date, cell.time];
}

function isPacked(part: unknown, cell: Cell): boolean {
  if (!isDateCell(cell)) return part === cell;
  return Array.isArray(part) && part[0] === cell.date && part[1] === cell.time;
}

/** Null for what is not of our making: people can reach the hidden column. */
function unpacked(part: unknown): Cell | null {
  if (typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean') return part;
  const [date, time]: unknown[] = Array.isArray(part) ? part : [];
  if (typeof date !== 'string' || !isCivilDate(date)) return null;
  return typeof time === 'string' ? { date, time } : { date };
}

function parsed(cell: Cell | undefined): unknown[] | null {
  if (typeof cell !== 'string' || !cell.startsWith('[')) return null;
  try {
    const parts: unknown = JSON.parse(cell);
    return Array.isArray(parts) ? parts : null;
  } catch {
    return null;
  }
}
