import { fingerprint } from '../../domain/fingerprint';
import { adoptionMessages } from '../../messages/adoption';
import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import { type Cell, cellText, isBlank } from '../../sheets/cell';
import { changeLog } from '../../sheets/change-log';
import { customers } from '../../sheets/customers';
import type { SheetDeclaration } from '../../sheets/declaration';
import { printRow, readTable } from '../../sheets/reading';
import { numberSeries } from '../number-series';
import { type Change, momentText, type Ports, type SidebarPorts } from '../ports';
import type { LedgerGrid } from './grid';
import { type Difference, type Match, rowMatcher, type StandingRow } from './match-rows';
import { type CellPlan, planCells } from './plan';
import { type PeoplePlan, peopleOf } from './plan-people';
import { knownCustomers, type Refusal, wrongMapping } from './prepare';
import { type Proposal, proposeAdoption } from './propose';
import { mainSheet } from './roles';

export interface RowsWish {
  readonly tab: string;
  readonly mapping: Readonly<Record<string, string | null>>;
}

/** Rows of another tab beside the sheet that they would be added to; nothing has been written. */
export interface PreparedRows {
  readonly grid: LedgerGrid;
  readonly proposal: Proposal;
  readonly sheet: SheetDeclaration;
  readonly rows: readonly {
    readonly row: number;
    readonly cells: Readonly<Record<string, Cell>>;
    readonly match: Match;
  }[];
  readonly people: PeoplePlan;
  readonly save: () => void;
  readonly seen: string;
}

/** Only what has one reading is read; everything else is taken as it stands. */
export function prepareRows(
  { book, store, tabs }: Pick<SidebarPorts, 'book' | 'store' | 'tabs'>,
  { tab, mapping }: RowsWish,
  language: Language,
): PreparedRows | Refusal {
  const grid = tabs.read(tab);
  if (typeof grid === 'string') return { code: grid };
  const proposal = proposeAdoption(grid, { mapping, language });
  if (!proposal) return { code: 'no-header' };
  const wrong = wrongMapping(proposal, mapping);
  if (wrong) return wrong;
  const sheet = mainSheet(proposal.role);
  const snapshots = book.read([sheet, customers]);
  const snapshot = snapshots.get(sheet.key);
  if (typeof snapshot !== 'object') return { code: 'no-ledger', sheet };
  const standing: readonly StandingRow[] = readTable(sheet, snapshot).rows;
  const plan = planCells(grid, proposal, []);
  const match = rowMatcher(sheet, standing);
  const rows = [...plan.values].map(([row, cells]) => ({ row, cells, match: match(cells) }));
  const fresh = new Set(rows.flatMap((one) => (one.match.kind === 'new' ? [one.row] : [])));
  const known = knownCustomers(snapshots.get(customers.key));
  const numbers = numberSeries(store);
  numbers.noteCustomers(known.map(({ customerId }) => customerId));
  const people =
    proposal.role === 'mixed'
      ? peopleOf(onlyRows(plan, fresh), known, () => numbers.nextCustomer())
      : { links: [], added: [] };
  const seen = fingerprint([
    sheet.key,
    JSON.stringify(rows.map((one) => [one.row, one.cells, told(one.match)])),
  ]);
  return { grid, proposal, sheet, rows, people, save: () => numbers.save(), seen };
}

/** Adds the new rows, and writes the differences that were chosen by their keys. Call it under the lock. */
export function addPrepared(
  ports: Ports,
  { sheet, rows, people, save }: PreparedRows,
  take: readonly string[],
  from: { readonly tab: string; readonly who: string },
  language: Language,
): { readonly added: number; readonly changed: number } {
  const linkOf = new Map(people.links.map(({ row, customerId }) => [row, customerId]));
  const added = rows.flatMap(({ row, cells, match }) => {
    if (match.kind !== 'new') return [];
    const customerId = linkOf.get(row);
    return [{ ...ownCells(sheet, cells), ...(customerId === undefined ? {} : { customerId }) }];
  });
  save();
  const texts = adoptionMessages[language].changes;
  const entry = (what: string, whose: string, before: string | null, after: string | null): Change => {
    const who = from.who || messages[language].common.typedInSheet;
    const line = {
      at: momentText(ports.clock.now()),
      who,
      what,
      whose,
      before,
      after,
      why: texts.addedFrom(from.tab),
    };
    return { kind: 'append', sheet: changeLog, rows: [printRow(changeLog, line, language)] };
  };
  if (people.added.length > 0) ports.book.write([{ kind: 'append', sheet: customers, rows: people.added }]);
  // Told before it is done: an execution that dies in between has changed nothing that nobody knows of.
  if (added.length > 0)
    ports.book.write([
      entry(texts.rowsAdded(added.length), sheet.title[language], null, null),
      { kind: 'append', sheet, rows: added },
    ]);
  const chosen = rows.flatMap(({ match }) => differencesOf(match)).filter(({ id }) => take.includes(id));
  const done = chosen.filter(({ row, key, here, there }) => {
    const rowId = cellText(row.cells.rowId ?? '');
    if (rowId === '') return false;
    const label = `${sheet.title[language]} · ${sheet.columns[key]?.label[language] ?? key}`;
    const tell = (before: Cell, after: Cell) =>
      ports.book.write([entry(label, whose(row), cellText(before), cellText(after))]);
    tell(here, there);
    const result = ports.book.amend({
      sheet,
      keyColumn: 'rowId',
      key: rowId,
      expect: { [key]: here },
      cells: { [key]: there },
    });
    // Someone typed there in that instant: what they typed stays.
    if (result !== 'done') tell(there, here);
    return result === 'done';
  });
  return { added: added.length, changed: done.length };
}

/** The differences of a match, each with the key by which it is chosen. */
export function differencesOf(
  match: Match,
): (Difference & { readonly id: string; readonly row: StandingRow })[] {
  if (match.kind !== 'differs') return [];
  const { row, fields } = match;
  return fields.map((one) => ({ ...one, row, id: `${cellText(row.cells.rowId ?? '')} ${one.key}` }));
}

export function whose({ cells }: StandingRow): string {
  const texts = [cells.contractId, cells.customerName ?? cells.name].map((cell) => cellText(cell ?? ''));
  return texts.filter((text) => text !== '').join(' ');
}

function ownCells(sheet: SheetDeclaration, cells: Readonly<Record<string, Cell>>): Record<string, Cell> {
  const own = Object.entries(cells).filter(
    ([key, cell]) => !isBlank(cell) && sheet.columns[key] && sheet.columns[key]?.role !== 'derived',
  );
  return Object.fromEntries(own);
}

function onlyRows(plan: CellPlan, rows: ReadonlySet<number>): CellPlan {
  return { ...plan, values: new Map([...plan.values].filter(([row]) => rows.has(row))) };
}

function told(match: Match): unknown {
  return match.kind === 'new' || match.kind === 'several'
    ? match.kind
    : [match.row.at, match.fields.map(({ key, here }) => [key, here])];
}
