import { isNothing, visibleText } from '../../domain/adopt/visible-text';
import { type Cell, cellText, isBlank } from '../../sheets/cell';
import { customers } from '../../sheets/customers';
import type { CellPlan } from './plan';
import type { Role } from './roles';

/** A customer as 고객 정보 has it. */
export interface KnownCustomer {
  readonly customerId: string;
  readonly name: string;
  readonly phone: string;
}

/** Whose a row is. */
export interface Link {
  readonly row: number;
  readonly customerId: string;
}

export interface PeoplePlan {
  readonly links: readonly Link[];
  /** Rows for 고객 정보, by column key. */
  readonly added: readonly Readonly<Record<string, Cell>>[];
}

/**
 * The customers that a mixed tab names: rows with one id, or with one name and one phone, are terms of one
 * customer; every other row names another. Nothing is merged by likeness.
 */
export function peopleOf(
  { values }: CellPlan,
  known: readonly KnownCustomer[],
  nextId: () => string,
): PeoplePlan {
  const byKey = new Map(known.flatMap((one) => keysOf(one).map((key) => [key, one.customerId] as const)));
  const added = new Map<string, Record<string, Cell>>();
  const ids = new Set(known.map(({ customerId }) => customerId));
  const links: Link[] = [];
  for (const [row, cells] of values) {
    const name = textOf(cells.customerName);
    const own = textOf(cells.customerId);
    if (name === '' && own === '') continue;
    const keys = keysOf({ customerId: own, name, phone: textOf(cells.phone) });
    const found = own === '' ? keys.map((key) => byKey.get(key)).find((id) => id !== undefined) : own;
    const customerId = found ?? nextId();
    for (const key of keys) byKey.set(key, customerId);
    links.push({ row, customerId });
    if (ids.has(customerId) || name === '') continue;
    const customer = added.get(customerId) ?? {};
    added.set(customerId, { ...customerCells(cells), ...customer, customerId });
  }
  return { links, added: [...added.values()] };
}

/** Rows without an id whose name is that of exactly one customer, and whose phone does not say otherwise. */
export function proposedLinks(role: Role, { values }: CellPlan, known: readonly KnownCustomer[]): Link[] {
  if (role !== 'ledger' && role !== 'log') return [];
  const byName = new Map<string, KnownCustomer[]>();
  for (const one of known) byName.set(plain(one.name), [...(byName.get(plain(one.name)) ?? []), one]);
  return [...values].flatMap(([row, cells]): Link[] => {
    const [only, ...others] = byName.get(plain(textOf(cells.customerName))) ?? [];
    if (!only || others.length > 0 || textOf(cells.customerId) !== '') return [];
    const phone = textOf(cells.phone);
    return phone === '' || phone === only.phone ? [{ row, customerId: only.customerId }] : [];
  });
}

function keysOf({ name, phone }: KnownCustomer): string[] {
  return name === '' || phone === '' ? [] : [`${plain(name)} ${phone}`];
}

function plain(name: string): string {
  return visibleText(name).replace(/\s+/g, '');
}

/** What 고객 정보 has a column for; what the ledger keeps under the same name stays in the ledger. */
function customerCells({ customerName, ...cells }: Readonly<Record<string, Cell>>): Record<string, Cell> {
  const kept = Object.entries(cells).filter(([key, cell]) => OF_CUSTOMER.has(key) && textOf(cell) !== '');
  return { name: customerName ?? '', ...Object.fromEntries(kept) };
}

const OF_CUSTOMER: ReadonlySet<string> = new Set(
  Object.entries(customers.columns).flatMap(([key, { role }]) =>
    role === 'typed' && !['manager', 'memo'].includes(key) ? [key] : [],
  ),
);

function textOf(cell: Cell | undefined): string {
  const text = cell === undefined || isBlank(cell) ? '' : visibleText(cellText(cell));
  return isNothing(text) ? '' : text;
}
