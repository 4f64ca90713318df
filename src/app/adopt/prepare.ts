import { fingerprint } from '../../domain/fingerprint';
import type { Language } from '../../messages/language';
import { careLog } from '../../sheets/care-log';
import { cellText } from '../../sheets/cell';
import { contractLedger } from '../../sheets/contract-ledger';
import { customers } from '../../sheets/customers';
import type { SheetDeclaration } from '../../sheets/declaration';
import { readTable, type Snapshot } from '../../sheets/reading';
import { type NumberSeries, numberSeries } from '../number-series';
import type { SidebarPorts, TabProblem } from '../ports';
import { cellAt, type LedgerGrid, lettersOf } from './grid';
import { type CellPlan, planCells } from './plan';
import { type NewWords, newWords } from './plan-lists';
import { type KnownCustomer, type Link, type PeoplePlan, peopleOf, proposedLinks } from './plan-people';
import { printOf } from './plan-record';
import { type Proposal, proposeAdoption } from './propose';
import { isYes, type Yes } from './questions';
import { fieldsOf, mainSheet, type Role } from './roles';

export interface Wish {
  readonly tab: string;
  /** Null: as proposed. */
  readonly role: Role | null;
  readonly mapping: Readonly<Record<string, string | null>>;
  readonly yes: Yes;
}

/** What adopting a tab comes to with the answers given so far; nothing has been written. */
export interface Prepared {
  readonly grid: LedgerGrid;
  readonly proposal: Proposal;
  readonly plan: CellPlan;
  readonly people: PeoplePlan;
  /** Rows that one customer's name fits, whether or not joining them was agreed to. */
  readonly proposed: readonly Link[];
  readonly words: readonly NewWords[];
  readonly numbers: NumberSeries;
  /** Changes with anything that the person was shown, whatever the answers. */
  readonly seen: string;
}

export type Refusal =
  | { readonly code: 'no-tab' | 'own-tab' | 'no-header' }
  | { readonly code: 'filled' | 'no-ledger'; readonly sheet: SheetDeclaration }
  | { readonly code: 'bad-mapping'; readonly name: string; readonly known: readonly string[] }
  | { readonly code: 'twice'; readonly name: string; readonly known: readonly string[] };

/** 담당자 and 서비스 as they were read already. */
export type Small = ReadonlyMap<string, Snapshot | TabProblem>;

export const JOIN = 'join';

export function prepareAdoption(
  { book, store, tabs }: Pick<SidebarPorts, 'book' | 'store' | 'tabs'>,
  wish: Wish,
  small: Small,
  language: Language,
): Prepared | Refusal {
  const grid = tabs.read(wish.tab);
  if (typeof grid === 'string') return { code: grid };
  const { role, mapping } = wish;
  const proposal = proposeAdoption(grid, { ...(role ? { role } : {}), mapping, language });
  if (!proposal) return { code: 'no-header' };
  const wrong = wrongMapping(proposal, mapping);
  if (wrong) return wrong;
  const main = mainSheet(proposal.role);
  if (tabs.standing(main) === 'filled') return { code: 'filled', sheet: main };
  const plan = planCells(grid, proposal, wish.yes);
  const snapshots = new Map([...small, ...book.read([customers])]);
  const table = <Sheet extends SheetDeclaration>(sheet: Sheet) => {
    const snapshot = snapshots.get(sheet.key);
    return typeof snapshot === 'object' ? readTable(sheet, snapshot).rows : [];
  };
  const known = knownCustomers(snapshots.get(customers.key));
  const numbers = notedNumbers(numberSeries(store), plan, known);
  const proposed = proposedLinks(proposal.role, plan, known);
  const joined = isYes(wish.yes, JOIN) ? proposed : [];
  const people =
    proposal.role === 'mixed'
      ? peopleOf(plan, known, () => numbers.nextCustomer())
      : { links: joined, added: [] };
  const words = newWords(plan, (sheet, column) => {
    const cells = table(sheet).map((placed) => cellText(placed.cells[column] ?? '').trim());
    return new Set(cells);
  });
  return { grid, proposal, plan, people, proposed, words, numbers, seen: seenOf(grid, proposal) };
}

/** The customers that have an id. */
export function knownCustomers(snapshot: Snapshot | TabProblem | undefined): KnownCustomer[] {
  const { rows } = typeof snapshot === 'object' ? readTable(customers, snapshot) : { rows: [] };
  return rows.flatMap(({ row }) =>
    row.customerId === null
      ? []
      : [{ customerId: row.customerId, name: row.name ?? '', phone: row.phone ?? '' }],
  );
}

/** Ids that the owner gave already are not given again. */
function notedNumbers(
  numbers: NumberSeries,
  { values, sheet }: CellPlan,
  known: readonly KnownCustomer[],
): NumberSeries {
  const column = (key: string) => [...values.values()].map((cells) => cellText(cells[key] ?? '') || null);
  numbers.noteCustomers([...known.map(({ customerId }) => customerId), ...column('customerId')]);
  if (sheet === contractLedger) for (const id of column('contractId')) numbers.noteYearly('K', id);
  if (sheet === careLog) for (const id of column('recordId')) numbers.noteYearly('L', id);
  return numbers;
}

/** A wish for a column or a field that is not there, or for one field twice. */
export function wrongMapping(proposal: Proposal, mapping: Wish['mapping']): Refusal | null {
  const known = fieldsOf(proposal.role);
  const places = proposal.columns.map(({ place }) => lettersOf(place));
  const taken = new Set<string>();
  for (const [column, key] of Object.entries(mapping)) {
    if (!places.includes(column)) return { code: 'bad-mapping', name: column, known: places };
    if (key === null) continue;
    if (!known.has(key)) return { code: 'bad-mapping', name: key, known: [...known.keys()] };
    if (taken.has(key)) return { code: 'twice', name: key, known: places };
    taken.add(key);
  }
  return null;
}

function seenOf(grid: LedgerGrid, { role, header, columns, rows, cells }: Proposal): string {
  const bound = columns.flatMap(({ field, place }) => (field ? [[field.key, place] as const] : []));
  const stands = rows.map((row) => printOf(bound.map(([, place]) => cellAt(grid, row, place))));
  const kinds = cells.map(({ kind, after }) => `${kind} ${cellText(after)}`);
  return fingerprint([role, String(header.lastRow), JSON.stringify(bound), ...stands, ...kinds]);
}
