import { type Cell, cellText, isBlank } from '../../sheets/cell';
import { contractLedger } from '../../sheets/contract-ledger';
import type { SheetDeclaration } from '../../sheets/declaration';
import { cellAt, type LedgerGrid } from './grid';
import type { Proposal } from './propose';
import { cellsKey, isYes, questionsOf, type Yes } from './questions';
import type { CellProposal } from './read-cells';
import { fieldsOf, mainSheet } from './roles';

/** A cell to be written, by its row in the owner's tab and the key of its column. */
export interface PlannedEdit {
  readonly row: number;
  readonly key: string;
  /** Where it stands in the owner's tab; null in a column that is still to be added. */
  readonly place: number | null;
  readonly before: Cell;
  readonly after: Cell;
}

/** What agreeing to some of a proposal's questions comes to. */
export interface CellPlan {
  readonly sheet: SheetDeclaration;
  /** Places by key: columns of the sheet, and of `mixed` those whose values go to 고객 정보 too. */
  readonly bound: ReadonlyMap<string, number>;
  readonly edits: readonly PlannedEdit[];
  /** The cells of each row of data by field, as they will be. */
  readonly values: ReadonlyMap<number, Readonly<Record<string, Cell>>>;
}

/** The bindings and cells that were agreed to; a guess without its yes changes nothing. */
export function planCells(grid: LedgerGrid, proposal: Proposal, yes: Yes): CellPlan {
  const sheet = mainSheet(proposal.role);
  const fields = fieldsOf(proposal.role);
  const questions = questionsOf(proposal);
  const refused = new Set(
    questions.flatMap(({ kind, key, place }) => (kind === 'cells' || isYes(yes, key) ? [] : [place])),
  );
  const agreedBinding = new Set(
    questions.flatMap(({ kind, key, place }) => (kind !== 'cells' && isYes(yes, key) ? [place] : [])),
  );
  const columns = proposal.columns.filter(({ field, place }) => field && !refused.has(place));
  const bound = new Map(columns.flatMap(({ field, place }) => (field ? [[field.key, place] as const] : [])));
  const isAgreed = (cell: CellProposal) =>
    cell.kind === 'sure' ||
    (cell.kind === 'guess' && (agreedBinding.has(cell.place) || isYes(yes, cellsKey(cell))));
  const agreed = proposal.cells.filter((cell) => !refused.has(cell.place ?? 0) && isAgreed(cell));
  const values = new Map(
    proposal.rows.map((row): [number, Record<string, Cell>] => {
      const cells = [...bound].map(([key, place]): [string, Cell] => [key, cellAt(grid, row, place)]);
      return [row, Object.fromEntries(cells)];
    }),
  );
  const edits: PlannedEdit[] = [];
  const put = (row: number, key: string, after: Cell) => {
    const place = bound.get(key) ?? null;
    const before = place === null ? '' : cellAt(grid, row, place);
    Object.assign(values.get(row) ?? {}, { [key]: after });
    // A part of a `mixed` row that has no column of its own goes to 고객 정보 alone.
    if (place !== null || key in sheet.columns) edits.push({ row, key, place, before, after });
  };
  for (const { row, field, after, parts } of agreed) {
    put(row, field.key, after);
    for (const [key, cell] of Object.entries(parts)) if (fields.has(key)) put(row, key, cell);
  }
  const status = bound.get('status');
  if (sheet.key === contractLedger.key && status !== undefined)
    for (const row of proposal.rows) copyStatus(cellAt(grid, row, status), row, put);
  return { sheet, bound, edits, values };
}

/** The owner's word, kept beside what the dates say. */
function copyStatus(cell: Cell, row: number, put: (row: number, key: string, after: Cell) => void): void {
  if (!isBlank(cell)) put(row, 'originalStatus', cellText(cell));
}
