import { careLog } from '../../sheets/care-log';
import { contractLedger } from '../../sheets/contract-ledger';
import { customers } from '../../sheets/customers';
import type { RowOf, SheetDeclaration } from '../../sheets/declaration';
import { health } from '../../sheets/health';
import { lists } from '../../sheets/lists';
import { readTable, type Snapshot, type Table } from '../../sheets/reading';
import { services } from '../../sheets/services';
import { settings } from '../../sheets/settings';
import type { SidebarPorts, TabProblem } from '../ports';
import { type Caller, smallTable } from './caller';

export type LedgerTable = Table<RowOf<typeof contractLedger>>;
export type CareLogTable = Table<RowOf<typeof careLog>>;

/** What opening the sidebar reads: small sheets whole, of the long ones only the columns and rows that it shows. */
export function openingTables(caller: Caller) {
  const { book, lookups } = caller.ports;
  const ledger = lookups.readColumns(contractLedger, [
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
    'previousId',
    'terminatedOn',
    'lossReason',
    'pausedFrom',
    'pausedUntil',
    'rowId',
  ]);
  const people = lookups.readColumns(customers, ['customerId', 'name', 'phone', 'customerType', 'manager']);
  const log = openFollowUps(lookups);
  const found = book.read([health]).get(health.key) ?? 'missing';
  return {
    services: smallTable(caller, services),
    lists: smallTable(caller, lists),
    settings: smallTable(caller, settings),
    health: tableOf(health, found),
    customers: tableOf(customers, people),
    contracts: tableOf(contractLedger, ledger),
    log: tableOf(careLog, log),
    /** Whether every tab is there; a copied tab, of which there are two, is no reason to install. */
    isInstalled: [...caller.small.values(), ledger, people, log, found].every((one) => one !== 'missing'),
  };
}

export type OpeningTables = ReturnType<typeof openingTables>;

/** The rows of 업무 일지 from the first to the last whose follow-up is still open. */
function openFollowUps(lookups: SidebarPorts['lookups']): Snapshot | TabProblem {
  const days = lookups.readColumns(careLog, ['followUpBy', 'followedUpOn']);
  if (typeof days !== 'object') return days;
  const open = readTable(careLog, days).rows.filter(
    ({ row }) => row.followUpBy !== null && row.followedUpOn === null,
  );
  const first = open[0]?.at ?? 0;
  const last = open[open.length - 1]?.at ?? -1;
  const columns = [
    'customerId',
    'customerName',
    'manager',
    'content',
    'followUp',
    'followUpBy',
    'followedUpOn',
    'recordId',
  ];
  // Whichever reads fewer cells: the block of whole rows, or these columns of all rows.
  const block = (last - first + 1) * Object.keys(careLog.columns).length;
  return block <= days.cells.length * columns.length
    ? lookups.rowsBetween(careLog, first, last)
    : lookups.readColumns(careLog, columns);
}

function tableOf<Sheet extends SheetDeclaration>(
  sheet: Sheet,
  snapshot: Snapshot | TabProblem,
): Table<RowOf<Sheet>> {
  return typeof snapshot === 'object' ? readTable(sheet, snapshot) : { rows: [], issues: [] };
}
