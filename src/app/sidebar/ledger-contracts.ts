import { contractLedger } from '../../sheets/contract-ledger';
import type { RowOf, SheetDeclaration } from '../../sheets/declaration';
import { readTable, type Table } from '../../sheets/reading';
import { services } from '../../sheets/services';
import { type Contract, contractsOf } from '../contracts';
import { type Caller, smallTable } from './caller';
import { callersPolicy } from './caller-policy';

/** The columns of the ledger that the sidebar works a contract out from. */
export const contractColumns: readonly string[] = [
  'customerId',
  'customerName',
  'start',
  'end',
  'service',
  'fee',
  'feeCycle',
  'memo',
  'contractId',
  'renewalStage',
  'nextActionOn',
  'manager',
  'autoRenewal',
  'previousId',
  'terminatedOn',
  'lossReason',
  'pausedFrom',
  'pausedUntil',
  'raisedFrom',
  'rowId',
];

/**
 * The contracts of the ledger as they stand today, from those columns.
 *
 * @param policyOn what is in force on a day, where it was read for more than this
 */
export function ledgerContracts(caller: Caller, policyOn = callersPolicy(caller)): Contract[] {
  return contractsOf(
    {
      contracts: tableOf(caller, contractLedger, contractColumns),
      customers: { rows: [], issues: [] },
      services: smallTable(caller, services),
      policyOn,
    },
    caller.today,
  );
}

function tableOf<Sheet extends SheetDeclaration>(
  { ports }: Caller,
  sheet: Sheet,
  which: readonly string[],
): Table<RowOf<Sheet>> {
  const found = ports.lookups.readColumns(sheet, which);
  return typeof found === 'object' ? readTable(sheet, found) : { rows: [], issues: [] };
}
