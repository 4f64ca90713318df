import type { CivilDate } from '../../domain/civil-date';
import { fingerprint } from '../../domain/fingerprint';
import { careLog } from '../../sheets/care-log';
import { type Cell, cellText, isBlank, isDateCell, sameCell } from '../../sheets/cell';
import { contractLedger } from '../../sheets/contract-ledger';
import { customers } from '../../sheets/customers';
import { identityOf, passedOver } from '../../sheets/identity';
import type { NumberSeries } from '../number-series';
import { cellAt, filledColumns, type LedgerGrid } from './grid';
import type { CellPlan, PlannedEdit } from './plan';
import type { NewWords } from './plan-lists';
import type { PeoplePlan } from './plan-people';
import type { Proposal } from './propose';
import type { AddedRow, AdoptionRecord, RecordedEdit, RecordedRow } from './record';

export interface RecordDraft {
  readonly id: string;
  readonly tab: string;
  readonly grid: LedgerGrid;
  readonly formats: readonly (readonly string[])[];
  readonly columns: number;
  readonly proposal: Proposal;
  readonly plan: CellPlan;
  readonly people: PeoplePlan;
  readonly words: readonly NewWords[];
  readonly numbers: NumberSeries;
  readonly today: CivilDate;
  readonly replaced: boolean;
}

/** Everything that an adoption will write, with the ids it gives. */
export function recordOf(draft: RecordDraft): AdoptionRecord {
  const { id, tab, grid, proposal, plan, people, numbers, today, replaced } = draft;
  const edits = [...plan.edits, ...idEdits(draft)];
  const after = valuesAfter(plan, edits);
  const day = Number(today.replace(/-/g, ''));
  const ids = new Map(proposal.rows.map((row) => [row, numbers.next('R', day)]));
  const passed = proposal.skipped.filter(
    ({ row }) => row > proposal.header.lastRow && filledColumns(grid, row).length > 0,
  );
  const rows = [...proposal.rows, ...passed.map(({ row }) => row)].sort((a, b) => a - b);
  const indexOf = new Map(rows.map((row, index) => [row, index]));
  const formats: string[] = [];
  const formatIndex = (format: string) => {
    const found = formats.indexOf(format);
    return found >= 0 ? found : formats.push(format) - 1;
  };
  const recorded = [...edits, ...watched(draft, edits)].map(
    ({ row, key, place, before, after: cell }): RecordedEdit => ({
      key,
      at: indexOf.get(row) ?? 0,
      before,
      after: cell,
      format: place === null ? -1 : formatIndex(draft.formats[row - 1]?.[place - 1] ?? ''),
    }),
  );
  return {
    id,
    tab,
    sheet: plan.sheet.key,
    headerRow: proposal.header.lastRow,
    columns: draft.columns,
    bound: [...plan.bound],
    rows: rows.map((row): RecordedRow => {
      const values = after.get(row);
      const print = printOf([...plan.bound.values()].map((place) => cellAt(grid, row, place)));
      if (values) return { row, rowId: ids.get(row) ?? '', mark: identityOf(plan.sheet, values), print };
      const cells = Object.fromEntries(
        [...plan.bound].map(([key, place]) => [key, cellAt(grid, row, place)]),
      );
      return { row, rowId: '', mark: passedOver(plan.sheet, cells), print };
    }),
    formats,
    edits: recorded,
    added: [...addedCustomers(people), ...addedWords(draft.words)],
    replaced,
    counts: {
      cells: edits.filter(({ place, before, after: cell }) => place !== null && !sameCell(before, cell))
        .length,
      rows: proposal.rows.length,
    },
  };
}

/** A hash of some cells of a row, to see whether it is still the same. */
export function printOf(cells: readonly Cell[]): string {
  return fingerprint(cells.map((cell) => `${typeof cell} ${cellText(cell)}`));
}

/** Customers, and numbers of contracts, contacts and customers that the rows lack. */
function idEdits({ plan, people, proposal, numbers }: RecordDraft): PlannedEdit[] {
  const edits: PlannedEdit[] = [];
  const give = (row: number, key: string, after: Cell) => {
    // A dash is the owner's word for none: it is left alone.
    if ((plan.values.get(row)?.[key] ?? '') !== '') return;
    edits.push({ row, key, place: plan.bound.get(key) ?? null, before: '', after });
  };
  for (const { row, customerId } of people.links) give(row, 'customerId', customerId);
  for (const row of proposal.rows) {
    const cells = plan.values.get(row) ?? {};
    const year = (key: string) => yearOf(cells[key]);
    if (plan.sheet === contractLedger && yearOf(cells.end) !== null && year('start') !== null)
      give(row, 'contractId', numbers.next('K', year('start') ?? 0));
    if (plan.sheet === careLog && year('date') !== null)
      give(row, 'recordId', numbers.next('L', year('date') ?? 0));
    if (plan.sheet === customers && !isBlank(cells.name ?? ''))
      give(row, 'customerId', numbers.nextCustomer());
  }
  return edits;
}

function yearOf(cell: Cell | undefined): number | null {
  return cell !== undefined && isDateCell(cell) ? Number(cell.date.slice(0, 4)) : null;
}

/** Cells of the owner's that the jobs may fill or compute from now on. */
function watched({ plan, proposal }: RecordDraft, edits: readonly PlannedEdit[]): PlannedEdit[] {
  const edited = new Set(edits.map(({ row, key }) => `${row} ${key}`));
  return [...plan.bound].flatMap(([key, place]): PlannedEdit[] => {
    const role = plan.sheet.columns[key]?.role;
    if (role !== 'lookup' && role !== 'derived' && role !== 'assigned') return [];
    const filled = proposal.rows.filter(
      (row) => role === 'derived' || isBlank(plan.values.get(row)?.[key] ?? ''),
    );
    return filled.flatMap((row): PlannedEdit[] => {
      const before = plan.values.get(row)?.[key] ?? '';
      return edited.has(`${row} ${key}`) ? [] : [{ row, key, place, before, after: before }];
    });
  });
}

function valuesAfter(
  { values }: CellPlan,
  edits: readonly PlannedEdit[],
): ReadonlyMap<number, Readonly<Record<string, Cell>>> {
  const after = new Map([...values].map(([row, cells]) => [row, { ...cells }]));
  for (const { row, key, after: cell } of edits) Object.assign(after.get(row) ?? {}, { [key]: cell });
  return after;
}

function addedCustomers({ added }: PeoplePlan): AddedRow[] {
  return added.map((cells) => ({ sheet: customers.key, key: 'customerId', cells }));
}

function addedWords(words: readonly NewWords[]): AddedRow[] {
  return words.flatMap(({ sheet, column, words: own }) =>
    own.map((word) => ({ sheet: sheet.key, key: column, cells: { [column]: word } })),
  );
}
