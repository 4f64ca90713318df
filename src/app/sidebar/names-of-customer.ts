import { customers } from '../../sheets/customers';
import { readTable } from '../../sheets/reading';
import { type Merge, readMerges } from '../merge/record';
import { namesAround } from '../merge/whose';
import { mergedIn } from '../team-book';
import type { Caller } from './caller';

/** The numbers under which rows that nobody re-points, as archived ones, may name a customer. */
export interface NamesOfCustomer {
  /** Those that merges have joined with the customer's at any time, its own first. */
  readonly names: readonly string[];
  /** Whom the rows of merged customers belong to now. */
  readonly merged: ReadonlyMap<string, string>;
  /** Every merge, in the order in which they were made. */
  readonly merges: readonly Merge[];
}

/** Read where archived rows are asked for: of customers whom no merge concerns, it costs one look at the merges. */
export function namesOfCustomer({ ports }: Caller, customerId: string): NamesOfCustomer {
  const merges = readMerges(ports);
  const names = namesAround(merges, customerId);
  if (names.length === 1) return { names, merged: new Map(), merges };
  const rows = names.flatMap((name) => {
    const found = ports.lookups.rowsWith(customers, 'customerId', name, 1);
    return typeof found === 'object' ? readTable(customers, found).rows : [];
  });
  return { names, merged: mergedIn(rows), merges };
}
