import { careLog } from '../../sheets/care-log';
import { contractLedger } from '../../sheets/contract-ledger';
import { customers } from '../../sheets/customers';
import type { RowOf, SheetDeclaration } from '../../sheets/declaration';
import { health } from '../../sheets/health';
import { lists } from '../../sheets/lists';
import { managers } from '../../sheets/managers';
import { readTable, type Table } from '../../sheets/reading';
import { services } from '../../sheets/services';
import { settings } from '../../sheets/settings';
import type { SidebarPorts } from '../ports';

export type LedgerTable = Table<RowOf<typeof contractLedger>>;
export type CareLogTable = Table<RowOf<typeof careLog>>;

/** What opening the sidebar reads: small sheets whole, of the long ones only the columns it shows. */
export function openingTables({ book, lookups }: SidebarPorts) {
  const small = book.read([services, managers, lists, settings, health]);
  const whole = <Sheet extends SheetDeclaration>(sheet: Sheet): Table<RowOf<Sheet>> => {
    const snapshot = small.get(sheet.key);
    return typeof snapshot === 'object' ? readTable(sheet, snapshot) : { rows: [], issues: [] };
  };
  const columnsOf = <Sheet extends SheetDeclaration>(
    sheet: Sheet,
    ...columns: (string & keyof Sheet['columns'])[]
  ): Table<RowOf<Sheet>> => {
    const snapshot = lookups.readColumns(sheet, columns);
    return typeof snapshot === 'object' ? readTable(sheet, snapshot) : { rows: [], issues: [] };
  };
  return {
    services: whole(services),
    managers: whole(managers),
    lists: whole(lists),
    settings: whole(settings),
    health: whole(health),
    customers: columnsOf(customers, 'customerId', 'name', 'phone', 'customerType', 'manager'),
    contracts: columnsOf(
      contractLedger,
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
    ),
    log: columnsOf(
      careLog,
      'customerId',
      'customerName',
      'manager',
      'content',
      'followUp',
      'followUpBy',
      'followedUpOn',
      'recordId',
    ),
  };
}

export type OpeningTables = ReturnType<typeof openingTables>;
