import { type Cell, cellText, sameCell } from '../../sheets/cell';
import type { SheetDeclaration } from '../../sheets/declaration';
import type { SidebarPorts } from '../ports';
import type { AdoptedTab, CellWrite } from './owner-tabs';
import type { AdoptionRecord, RecordedEdit } from './record';

/** One cell of an adopted tab that is to hold something. */
export interface Aim {
  readonly rowId: string;
  readonly key: string;
  readonly cell: Cell;
  /** Number format by which the owner's cell is dressed; null leaves it. */
  readonly format: string | null;
  readonly isText: boolean;
}

/** The rows of an adopted tab by their ids; an id that stands twice, as after copying a row, is nobody's. */
export function rowsById({ places, firstRow, cells }: AdoptedTab): ReadonlyMap<string, number> {
  const place = places.get('rowId');
  const rows = new Map<string, number>();
  const twice = new Set<string>();
  cells.forEach((line, index) => {
    const id = place === undefined ? '' : cellText(line[place - 1] ?? '');
    if (id === '') return;
    if (rows.has(id)) twice.add(id);
    rows.set(id, firstRow + index);
  });
  for (const id of twice) rows.delete(id);
  return rows;
}

export function cellOf({ places, firstRow, cells }: AdoptedTab, row: number, key: string): Cell | null {
  const place = places.get(key);
  return place === undefined ? null : (cells[row - firstRow]?.[place - 1] ?? '');
}

/** Whom a recorded cell belongs to. */
export function rowIdOf(record: AdoptionRecord, { at }: RecordedEdit): string {
  return record.rows[at]?.rowId ?? '';
}

/** People move rows while we write: this often their order is looked at again. */
const MOST_LOOKS = 4;
/** Cells in one batch; between batches the time is looked at. */
const BATCH = 20_000;
/** Seconds after which an execution stops by itself; Google ends it after 360. */
const LAST_SECOND = 240;

/**
 * Brings cells to what they are to hold, wherever their rows are by then. `wanted` says of a cell as it stands what
 * it is to become, or null to leave it. Where rows moved between the look and the write, what was written into
 * another's row is put back first. Returns how many cells are left when the
 * time is up.
 */
export function reach(
  { tabs, clock }: SidebarPorts,
  sheet: SheetDeclaration,
  wanted: (tab: AdoptedTab, rows: ReadonlyMap<string, number>) => readonly Aim[],
  seen: AdoptedTab | null = null,
): number {
  let tab = seen ?? tabs.look(sheet);
  for (let looks = 0; tab && looks < MOST_LOOKS; looks += 1) {
    const aims = wanted(tab, rowsById(tab));
    if (aims.length === 0) return 0;
    for (let from = 0; tab && from < aims.length; from += BATCH) {
      if (clock.elapsed() > LAST_SECOND) return aims.length - from;
      const rows = rowsById(tab);
      const writes = aims.slice(from, from + BATCH).flatMap((aim) => writeOf(aim, rows));
      tabs.write(sheet, writes);
      const after = tabs.look(sheet);
      if (after) putBack(tabs, sheet, writes, tab, rows, after);
      tab = after;
    }
  }
  return tab ? wanted(tab, rowsById(tab)).length : 0;
}

function writeOf({ rowId, key, cell, format, isText }: Aim, rows: ReadonlyMap<string, number>): CellWrite[] {
  const row = rows.get(rowId);
  return row === undefined ? [] : [{ row, key, cell, format, isText }];
}

/** What stood in a cell before our write landed there, if the row was moved there just then. */
function putBack(
  tabs: SidebarPorts['tabs'],
  sheet: SheetDeclaration,
  writes: readonly CellWrite[],
  before: AdoptedTab,
  rowsBefore: ReadonlyMap<string, number>,
  after: AdoptedTab,
): void {
  const idBefore = new Map([...rowsBefore].map(([id, row]) => [row, id]));
  const idAfter = new Map([...rowsById(after)].map(([id, row]) => [row, id]));
  const wrong = writes.flatMap((write): CellWrite[] => {
    const id = idAfter.get(write.row);
    if (id === undefined || id === idBefore.get(write.row)) return [];
    const stood = rowsBefore.get(id);
    const now = cellOf(after, write.row, write.key);
    const was = stood === undefined ? null : cellOf(before, stood, write.key);
    if (now === null || was === null || !sameCell(now, write.cell) || sameCell(was, now)) return [];
    return [{ ...write, cell: was, format: null }];
  });
  if (wrong.length > 0) tabs.write(sheet, wrong);
}
