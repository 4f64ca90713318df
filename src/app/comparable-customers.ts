import { type ComparableCustomer, type DuplicatePair, likelyDuplicates } from '../domain/duplicates';
import { readPhone } from '../domain/phone';
import type { CustomerRow } from '../sheets/customers';
import type { Placed } from '../sheets/declaration';

/** What tells customers apart, and who was merged into another. */
export const comparedColumns = [
  'customerId',
  'name',
  'phone',
  'secondPhone',
  'email',
  'businessNumber',
  'mergedInto',
] as const;

type Row = Pick<CustomerRow, (typeof comparedColumns)[number]>;

/** Customers with an id, as far as likeness goes; who was merged into another is none any more. */
export function comparableCustomers(rows: readonly Placed<Row>[]): ComparableCustomer[] {
  return rows.flatMap(({ row }): ComparableCustomer[] =>
    row.customerId === null || row.mergedInto !== null
      ? []
      : [
          {
            id: row.customerId,
            name: row.name ?? '',
            phones: [row.phone, row.secondPhone].flatMap(comparablePhone),
            email: row.email,
            businessNumber: row.businessNumber,
          },
        ],
  );
}

export function comparablePhone(text: string | null): string[] {
  const read = text === null ? null : readPhone(text);
  return read?.ok ? [read.phone] : [];
}

const found = new WeakMap<readonly Placed<Row>[], readonly DuplicatePair[]>();

/** The likely duplicates of a table: a run that asks twice looks once. */
export function duplicatePairs(rows: readonly Placed<Row>[]): readonly DuplicatePair[] {
  const pairs = found.get(rows) ?? likelyDuplicates(comparableCustomers(rows));
  found.set(rows, pairs);
  return pairs;
}
