import { readStatusCell } from '../../domain/adopt/word-cell';
import type { CivilDate } from '../../domain/civil-date';
import { statusOf } from '../../domain/contract';
import type { Language } from '../../messages/language';
import { type Cell, cellText, isBlank, isDateCell } from '../../sheets/cell';
import { statusWords } from '../../sheets/words';
import { cellAt, type LedgerGrid } from './grid';
import type { CellPlan } from './plan';

export interface Disagreement {
  readonly row: number;
  readonly word: string;
  readonly computed: string;
}

/** Rows whose status in words is another than their dates say; an expiring or renewed term counts as in use. */
export function disagreements(
  grid: LedgerGrid,
  { values }: CellPlan,
  place: number,
  today: CivilDate,
  language: Language,
): Disagreement[] {
  return [...values].flatMap(([row, cells]): Disagreement[] => {
    const cell = cellAt(grid, row, place);
    const [start, end] = [dateOf(cells.start), dateOf(cells.end)];
    if (isBlank(cell) || start === null || end === null || end < start) return [];
    const reading = readStatusCell(cell);
    const computed = statusOf(
      {
        id: '',
        customerId: null,
        memo: cellText(cells.memo ?? ''),
        start,
        end,
        service: null,
        terminatedOn: null,
        pausedFrom: null,
        pausedUntil: null,
        renewalStage: null,
        previousId: null,
      },
      // An expiring term counts as in use, whatever its window.
      { today, window: 0, hasSuccessor: false },
    );
    const isSame = 'value' in reading && inUse(reading.value) === inUse(computed);
    return isSame ? [] : [{ row, word: cellText(cell), computed: statusWords[computed][language] }];
  });
}

function inUse(status: keyof typeof statusWords): string {
  return status === 'expiring' || status === 'renewed' ? 'active' : status;
}

function dateOf(cell: Cell | undefined): CivilDate | null {
  return cell !== undefined && isDateCell(cell) ? cell.date : null;
}
