import { articlesOf } from '../../sheets/article-rows';
import { contractLedger } from '../../sheets/contract-ledger';
import type { RowOf, SheetDeclaration } from '../../sheets/declaration';
import { policy } from '../../sheets/policy';
import { readTable, type Table } from '../../sheets/reading';
import { services } from '../../sheets/services';
import { settings } from '../../sheets/settings';
import { type Contract, contractsOf } from '../contracts';
import { readSettings } from '../read-settings';
import { policyByDay } from '../team-book';
import { type Caller, smallTable } from './caller';

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

/** The contracts of the ledger as they stand today, from those columns. */
export function ledgerContracts(caller: Caller): Contract[] {
  const { settings: chosen } = readSettings(smallTable(caller, settings).rows);
  return contractsOf(
    {
      contracts: tableOf(caller, contractLedger, contractColumns),
      customers: { rows: [], issues: [] },
      services: smallTable(caller, services),
      settings: chosen,
    },
    caller.today,
  );
}

/** 재계약 인정 기간 of today. */
export function graceDays(caller: Caller): number {
  const articles = articlesOf(tableOf(caller, policy, Object.keys(policy.columns)).rows);
  return policyByDay(articles, caller.language)(caller.today)['renewal.graceDays'];
}

function tableOf<Sheet extends SheetDeclaration>(
  { ports }: Caller,
  sheet: Sheet,
  which: readonly string[],
): Table<RowOf<Sheet>> {
  const found = ports.lookups.readColumns(sheet, which);
  return typeof found === 'object' ? readTable(sheet, found) : { rows: [], issues: [] };
}
