import { type ComparableCustomer, type DuplicateReason, likelyDuplicates } from '../../domain/duplicates';
import type { ReadCells } from './read-cells';

/** Rows that may be one customer; shown, and never merged by adoption. */
export interface DuplicateRows {
  readonly rows: readonly number[];
  readonly reasons: readonly DuplicateReason[];
}

/** Likely duplicates inside the file, in the order of its rows. */
export function duplicateRows(values: ReadCells['values']): DuplicateRows[] {
  const customers = [...values].map(
    ([row, value]): ComparableCustomer => ({
      id: String(row),
      name: textOf(value.customerName ?? value.name) ?? '',
      phones: [textOf(value.phone), textOf(value.secondPhone)].flatMap((phone) => phone ?? []),
      email: textOf(value.email),
      businessNumber: textOf(value.businessNumber),
    }),
  );
  return likelyDuplicates(customers).map(({ first, second, reasons }) => ({
    rows: [Number(first), Number(second)],
    reasons,
  }));
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
