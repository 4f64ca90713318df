import { careLog } from '../../sheets/care-log';
import { contractLedger } from '../../sheets/contract-ledger';
import { customers } from '../../sheets/customers';
import type { Placed, SheetDeclaration } from '../../sheets/declaration';
import { duplicatePairs } from '../comparable-customers';
import type { TeamBook } from '../team-book';
import { type Finding, finding } from './finding';

/** Log rows without a customer, numbers used twice, customers that may be one. Names alone never join rows. */
export function checkLinks(team: TeamBook): Finding[] {
  return [
    ...unlinkedLogRows(team),
    ...doubledIds(contractLedger, 'contractId', team.contracts.rows, ({ contractId }) => contractId),
    ...doubledIds(customers, 'customerId', team.customers.rows, ({ customerId }) => customerId),
    ...doubledIds(careLog, 'recordId', team.log.rows, ({ recordId }) => recordId),
    ...duplicateCustomers(team),
  ];
}

function unlinkedLogRows(team: TeamBook): Finding[] {
  const ids = new Set(team.customers.rows.map(({ row }) => row.customerId));
  const contractIds = new Set(team.contracts.rows.map(({ row }) => row.contractId));
  const byName = new Map<string, string[]>();
  for (const { row } of team.customers.rows) {
    if (row.name === null || row.customerId === null) continue;
    byName.set(row.name.trim(), [...(byName.get(row.name.trim()) ?? []), row.customerId]);
  }
  return team.log.rows.flatMap(({ at, row }): Finding[] => {
    const name = row.customerName ?? '';
    const found: Finding[] = [];
    if (row.contractId !== null && !contractIds.has(row.contractId)) {
      found.push(finding('unknown-contract', careLog, at, 'contractId', row.contractId));
    }
    if (row.customerId !== null) {
      if (!ids.has(row.customerId))
        found.push(finding('unknown-customer', careLog, at, 'customerId', row.customerId));
      return found;
    }
    const same = byName.get(name.trim()) ?? [];
    if (same.length > 0) {
      const names = same.map((id) => `${name} (${id})`).join(', ');
      found.push(finding('customer-proposal', careLog, at, 'customerId', '', names));
    } else if (name !== '') found.push(finding('customer-unlinked', careLog, at, 'customerId', name));
    return found;
  });
}

function doubledIds<Row>(
  sheet: SheetDeclaration,
  column: string,
  rows: readonly Placed<Row>[],
  idOf: (row: Row) => string | null,
): Finding[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ at, row }): Finding[] => {
    const id = idOf(row);
    if (id === null) return [];
    const other = first.get(id);
    if (other === undefined) {
      first.set(id, at);
      return [];
    }
    return [finding('duplicate-id', sheet, at, column, id, String(other))];
  });
}

function duplicateCustomers(team: TeamBook): Finding[] {
  const known = team.customers.rows.filter(({ row }) => row.customerId !== null);
  const rowOf = new Map(known.map(({ at, row }) => [row.customerId, { at, row }]));
  return duplicatePairs(team.customers.rows).flatMap(({ first: a, second: b }): Finding[] => {
    const [first, second] = [rowOf.get(a), rowOf.get(b)];
    if (!first || !second) return [];
    const other = `${first.row.name ?? ''} (${a})`;
    return [finding('duplicate-customer', customers, second.at, 'name', second.row.name ?? '', other)];
  });
}
