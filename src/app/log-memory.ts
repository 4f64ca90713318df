// `_계산값` of 업무 일지: what the jobs need of a row, in one cell, so that a log of years need not be read whole.
import { type Cell, isBlank, isDateCell } from '../sheets/cell';
import type { Part } from './ports';

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

/** A longer one is not kept; its row is read whole at each run. */
const MOST_CHARACTERS = 2_000;

/**
 * So many runs go by until every row was read whole once more: an edit that no `onEdit` saw, as one by another
 * program, is noticed within them. A prime, so that runs at one hour of the day only come round too.
 */
const SHARES = 31;

/** The log as the jobs read it at a run. */
export function logPart(run: number): Part {
  return {
    columns: [...live, 'written'],
    known: recalled,
    first: ['written'],
    last: null,
    isProbed: true,
    share: { part: run % SHARES, of: SHARES },
  };
}

/** The memory of a row; '' where it cannot be kept. */
export function memoryOf(cells: Cells): string {
  const texts = [...kept, ...(isOpen(cells) ? told : [])].map((column) => cells[column] ?? '');
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
  const isSame = live.every((column, index) => isPacked(parts[index], cells[column]));
  if (!isSame) return null;
  const found: Record<string, Cell> = { ...cells };
  for (let index = live.length; index < parts.length; index += 1) {
    const column = kept[index - live.length] ?? told[index - live.length - kept.length];
    const part = parts[index];
    const isCell = typeof part === 'string' || typeof part === 'number' || typeof part === 'boolean';
    // People can reach the hidden column.
    if (column === undefined || !isCell) return null;
    found[column] = part;
  }
  return found;
}

function isOpen({ followUpBy = '', followedUpOn = '' }: Cells): boolean {
  return !isBlank(followUpBy) && isBlank(followedUpOn);
}

function packed(cell: Cell): unknown {
  if (!isDateCell(cell)) return cell;
  return cell.time === undefined ? [cell.date] : [cell.date, cell.time];
}

function isPacked(part: unknown, cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  if (!isDateCell(cell)) return (part ?? '') === cell;
  return Array.isArray(part) && part[0] === cell.date && part[1] === cell.time;
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
