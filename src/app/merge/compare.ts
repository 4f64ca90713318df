import { fingerprint } from '../../domain/fingerprint';
import { type Cell, cellText, isBlank } from '../../sheets/cell';
import { type CustomerRow, customers } from '../../sheets/customers';
import type { Placed } from '../../sheets/declaration';
import type { Caller } from '../sidebar/caller';
import { fieldText } from '../sidebar/journal';
import type { ComparedField, Comparison, MergeDraft, Person } from '../sidebar/merging-contract';
import { type Cells, says } from '../sidebar/row-cells';
import { lookAt, pointersIn, pointing } from './pointers';
import type { MergedCells } from './record';

type Customer = Pick<Placed<CustomerRow>, 'row' | 'cells'>;

/** What a person fills of a customer. */
const typed = Object.entries(customers.columns).filter(([, { role }]) => role === 'typed');

/** Two customers side by side, with the rows that name them. */
export function compare(caller: Caller, one: Customer, other: Customer): Comparison {
  const { language } = caller;
  const people = { one: personOf(one), other: personOf(other) };
  return {
    ...people,
    fields: typed.flatMap(([field, column]): ComparedField[] => {
      const [a, b] = [one.cells[field] ?? '', other.cells[field] ?? ''];
      if (isBlank(a) && isBlank(b)) return [];
      const label = column.label[language];
      return [{ field, label, one: fieldText(a), other: fieldText(b), canJoin: canJoin(field, a, b) }];
    }),
    rows: countRows(caller, people.one.customerId, people.other.customerId),
    seen: seenOf(one, other),
  };
}

/** A print of everything that the person decided on. */
export function seenOf(one: Customer, other: Customer): string {
  const texts = [one, other]
    .sort((a, b) => ((a.row.customerId ?? '') < (b.row.customerId ?? '') ? -1 : 1))
    .flatMap(({ row, cells }) => [
      row.customerId ?? '',
      row.mergedInto ?? '',
      ...typed.map(([field]) => cellText(cells[field] ?? '')),
    ]);
  return fingerprint([JSON.stringify(texts)]);
}

/** The cells of the customer who stays that change, as the person chose. */
export function chosenCells(stays: Customer, goes: Customer, { take, join }: MergeDraft): MergedCells {
  const after: Record<string, Cell> = {};
  for (const [field] of typed) {
    const [own, given] = [stays.cells[field] ?? '', goes.cells[field] ?? ''];
    if (join.includes(field) && canJoin(field, own, given))
      after[field] = `${cellText(own)}\n${cellText(given)}`;
    else if (take.includes(field)) after[field] = given;
  }
  // Nobody is referred by themselves.
  const ids = [stays.row.customerId, goes.row.customerId];
  const referrer = cellText(after.referrerId ?? stays.cells.referrerId ?? '').trim();
  if (referrer !== '' && ids.includes(referrer)) after.referrerId = '';
  const changed = Object.entries(after).filter(([field, cell]) => !says(stays.cells[field], cell));
  const before: Cells = Object.fromEntries(changed.map(([field]) => [field, stays.cells[field] ?? '']));
  return { before, after: Object.fromEntries(changed) };
}

export function personOf({ row }: Pick<Customer, 'row'>): Person {
  return { customerId: row.customerId ?? '', name: row.name ?? '', phone: row.phone ?? '' };
}

/** A cell of Google Sheets holds 50,000 characters. */
const MOST_CHARACTERS = 20_000;

function canJoin(field: string, one: Cell, other: Cell): boolean {
  const kind = typed.find(([key]) => key === field)?.[1].kind;
  const length = cellText(one).length + cellText(other).length;
  return kind === 'prose' && !isBlank(one) && !isBlank(other) && length <= MOST_CHARACTERS;
}

function countRows({ ports, language }: Caller, one: string, other: string): Comparison['rows'] {
  return pointing.flatMap((where) => {
    const snapshot = lookAt(ports, where);
    if (!snapshot) return [];
    const names = pointersIn(where, snapshot).map((pointer) => pointer.names);
    const count = (id: string) => names.filter((name) => name === id).length;
    const sheet = where.sheet.title[language];
    const label = where.sheet.columns[where.column]?.label[language] ?? '';
    const title = where.column === 'customerId' ? sheet : `${sheet} · ${label}`;
    return count(one) + count(other) === 0 ? [] : [{ sheet: title, one: count(one), other: count(other) }];
  });
}
