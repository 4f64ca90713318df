import { customers } from '../../sheets/customers';
import { readTable } from '../../sheets/reading';
import { usage } from '../../sheets/usage';
import type { Caller } from './caller';
import { requireRow } from './find-row';
import type { UsageLine, UsagePage } from './plans-contract';

/** A page shows so many rows; the sheet holds them all. */
const MOST_ROWS = 100;

/** What a customer used and bought, newest first. */
export function usageOf(caller: Caller, customerId: string): UsagePage {
  const { row: customer } = requireRow(caller, customers, 'customerId', customerId);
  const found = caller.ports.lookups.rowsWith(usage, 'customerId', customerId, MOST_ROWS);
  const rows = typeof found === 'object' ? readTable(usage, found).rows : [];
  return {
    pattern: customer.purchasePattern ?? '',
    lines: rows
      .flatMap(({ row }): UsageLine[] => {
        const { date, kind, usageId, item, quantity, amount, memo } = row;
        if (date === null || kind === null) return [];
        return [{ usageId: usageId ?? '', date, kind, item: item ?? '', quantity, amount, memo: memo ?? '' }];
      })
      .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
  };
}
