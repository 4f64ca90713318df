import { visibleText } from '../../domain/adopt/visible-text';
import { type Cell, cellText, isBlank } from '../../sheets/cell';
import type { Placed, SheetDeclaration } from '../../sheets/declaration';

export type StandingRow = Placed<Readonly<Record<string, unknown>>>;

/** A row of another tab beside the rows of a sheet of ours. */
export type Match =
  | { readonly kind: 'new' }
  | { readonly kind: 'same' | 'differs'; readonly row: StandingRow; readonly fields: readonly Difference[] }
  /** It could be several of them. */
  | { readonly kind: 'several' };

export interface Difference {
  readonly key: string;
  readonly here: Cell;
  readonly there: Cell;
}

/** What makes two rows one: a number of ours, else all of these. */
const KNOWN_BY: Readonly<Record<string, { readonly id: string; readonly cells: readonly string[] }>> = {
  contractLedger: { id: 'contractId', cells: ['customerName', 'start', 'service'] },
  customers: { id: 'customerId', cells: ['name', 'phone'] },
  careLog: { id: 'recordId', cells: ['date', 'customerName', 'content'] },
};

/** Finds for each row the one row of the sheet that it is; only filled cells are compared. */
export function rowMatcher(
  sheet: SheetDeclaration,
  standing: readonly StandingRow[],
): (cells: Readonly<Record<string, Cell>>) => Match {
  const { id, cells: keys } = KNOWN_BY[sheet.key] ?? { id: 'rowId', cells: [] };
  const byId = new Map(standing.map((row) => [plain(row.cells[id]), row]));
  const byCells = new Map<string, StandingRow[]>();
  for (const row of standing) {
    const key = keyOf(keys, row.cells);
    byCells.set(key, [...(byCells.get(key) ?? []), row]);
  }
  return (cells) => {
    const number = plain(cells[id]);
    const named = number === '' ? undefined : byId.get(number);
    const [found = named, ...others] = named ? [named] : (byCells.get(keyOf(keys, cells)) ?? []);
    if (!found) return { kind: 'new' };
    if (others.length > 0) return { kind: 'several' };
    const fields = Object.entries(cells).flatMap(([key, there]): Difference[] => {
      const here = found.cells[key];
      const isTyped = sheet.columns[key]?.role !== 'derived';
      if (here === undefined || isBlank(there) || !isTyped || sameValue(sheet, key, here, there)) return [];
      return [{ key, here, there }];
    });
    return { kind: fields.length > 0 ? 'differs' : 'same', row: found, fields };
  };
}

function keyOf(keys: readonly string[], cells: Readonly<Record<string, Cell>>): string {
  return JSON.stringify(keys.map((key) => plain(cells[key])));
}

function plain(cell: Cell | undefined): string {
  return cell === undefined || isBlank(cell) ? '' : visibleText(cellText(cell)).replace(/\s+/g, '');
}

function sameValue(sheet: SheetDeclaration, key: string, a: Cell, b: Cell): boolean {
  const column = sheet.columns[key];
  const [one, other] = [column?.read(a), column?.read(b)];
  const isRead = one !== undefined && other !== undefined && 'value' in one && 'value' in other;
  return (isRead && one.value === other.value) || plain(a) === plain(b);
}
