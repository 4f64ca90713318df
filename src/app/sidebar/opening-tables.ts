import { careLog } from '../../sheets/care-log';
import { contractLedger } from '../../sheets/contract-ledger';
import { customers } from '../../sheets/customers';
import type { RowOf, SheetDeclaration } from '../../sheets/declaration';
import { health } from '../../sheets/health';
import { lists } from '../../sheets/lists';
import { readTable, type Snapshot, type Table } from '../../sheets/reading';
import { services } from '../../sheets/services';
import { settings } from '../../sheets/settings';
import { computedRows } from '../computed-sheet';
import { followUpPart } from '../log-memory';
import type { SidebarPorts, TabProblem } from '../ports';
import { type Caller, smallTable } from './caller';
import { contractColumns } from './ledger-contracts';

export type LedgerTable = Table<RowOf<typeof contractLedger>>;
export type CareLogTable = Table<RowOf<typeof careLog>>;

/** What opening the sidebar reads: small sheets whole, of the long ones only the columns and rows that it shows. */
export function openingTables(caller: Caller) {
  const { book, lookups } = caller.ports;
  const ledger = lookups.readColumns(contractLedger, contractColumns);
  const people = lookups.readColumns(customers, [
    'customerId',
    'name',
    'phone',
    'customerType',
    'manager',
    'mergedInto',
  ]);
  const log = openFollowUps(book);
  const found =
    book.read([health], computedRows(caller.ports.store, caller.ports.clock.now())).get(health.key) ??
    'missing';
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

/** The rows of 업무 일지 whose follow-up is still open, from its memories; a row without one is read whole. */
function openFollowUps(book: SidebarPorts['book']): Snapshot | TabProblem {
  return book.read([careLog], new Map([[careLog.key, followUpPart]])).get(careLog.key) ?? 'missing';
}

function tableOf<Sheet extends SheetDeclaration>(
  sheet: Sheet,
  snapshot: Snapshot | TabProblem,
): Table<RowOf<Sheet>> {
  return typeof snapshot === 'object' ? readTable(sheet, snapshot) : { rows: [], issues: [] };
}
