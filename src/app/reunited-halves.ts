// What 변경 기록 keeps of rows that are being put together again: an execution that dies between two of them has already
// written over cells whose values stand nowhere else.
import { type Cell, cellText, sameCell } from '../sheets/cell';
import { changeLog } from '../sheets/change-log';
import type { Placed, SheetDeclaration } from '../sheets/declaration';
import { identityOf } from '../sheets/identity';
import { readTable, type Snapshot } from '../sheets/reading';
import type { Edit } from './edits';
import type { SidebarPorts, Store, TabProblem } from './ports';
import type { Reunion } from './reunite-rows';

/** The key under which the entries of a reunion that has not come to its end stand in 변경 기록. */
const KEY = 'reuniting';
/** A cell of Google Sheets holds 50,000 characters. */
const MOST_CHARACTERS = 45_000;
/** A row of the longest ledger each, and what was told since. */
const MOST_ENTRIES = 20_000;

/** A row by the half that stays, and for each cell of the other half what stood there and what belongs there. */
interface Half {
  readonly sheet: string;
  readonly at: number;
  /** By what is typed where its ids are brought, else by its row id. */
  readonly identity: string;
  readonly rowId: string;
  readonly cells: Readonly<Record<string, readonly [Cell, Cell]>>;
}

export const reuniting = (store: Store): string => store.get(KEY) ?? '';

/** Called with a key before the first cell is written, and without one after the last. */
export function setReuniting(store: Store, key: string): void {
  store.set(KEY, key);
}

/** The half that a row is to get, as its entry keeps it; null where it is too long for a cell. */
export function halfOf(
  sheet: SheetDeclaration,
  { at, cells: found }: Pick<Placed<unknown>, 'at' | 'cells'>,
  { edits }: Reunion,
): string | null {
  const own = edits.filter(({ row }) => row === at);
  const cells = Object.fromEntries(
    own.map(({ column, cell }): [string, [Cell, Cell]] => [column, [found[column] ?? '', cell]]),
  );
  const rowId = cellText(found.rowId ?? '');
  const half: Half = { sheet: sheet.key, at, identity: identityOf(sheet, found), rowId, cells };
  const text = JSON.stringify(half);
  return text.length <= MOST_CHARACTERS ? text : null;
}

/** What is left to be written of a reunion, wherever its rows are by now; what a person has typed there since stays. */
export function editsLeft(
  { lookups, store }: Pick<SidebarPorts, 'lookups' | 'store'>,
  sheets: readonly SheetDeclaration[],
  snapshots: ReadonlyMap<string, Snapshot | TabProblem>,
): readonly Edit[] {
  const key = reuniting(store);
  const log = lookups.tail(changeLog, MOST_ENTRIES);
  if (typeof log !== 'object') return [];
  const halves = readTable(changeLog, log).rows.flatMap(
    ({ row }) => (row.saveKey === key && row.reversal !== null ? [JSON.parse(row.reversal) as Half] : []), // as `halfOf` wrote it
  );
  return sheets.flatMap((sheet) => {
    const snapshot = snapshots.get(sheet.key);
    if (typeof snapshot !== 'object') return [];
    const { rows } = readTable<SheetDeclaration>(sheet, snapshot);
    return halves
      .filter((half) => half.sheet === sheet.key)
      .flatMap((half) => {
        const row = rowOf(sheet, rows, half);
        return row ? editsOf(sheet, row, half) : [];
      });
  });
}

function rowOf<Row extends Placed<unknown>>(
  sheet: SheetDeclaration,
  rows: readonly Row[],
  { at, identity, rowId, cells: brought }: Half,
): Row | undefined {
  const alike = rows.filter(({ cells }) =>
    'rowId' in brought ? identityOf(sheet, cells) === identity : cellText(cells.rowId ?? '') === rowId,
  );
  return alike.find((row) => row.at === at) ?? (alike.length === 1 ? alike[0] : undefined);
}

function editsOf(sheet: SheetDeclaration, { at, cells }: Placed<unknown>, half: Half): Edit[] {
  return Object.entries(half.cells).flatMap(([column, [was, cell]]): Edit[] =>
    sameCell(cells[column] ?? '', was) ? [{ sheet, row: at, column, cell }] : [],
  );
}
