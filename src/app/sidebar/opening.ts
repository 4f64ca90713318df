import type { FeeCycle } from '../../domain/won';
import { careLog } from '../../sheets/care-log';
import { cellText } from '../../sheets/cell';
import { contractLedger } from '../../sheets/contract-ledger';
import { customers } from '../../sheets/customers';
import { contractsOf } from '../contracts';
import { priceDuty } from '../features/renewals/typed-rises';
import type { Caller } from './caller';
import type { OutputOf } from './contract';
import { guidanceOf } from './guidance';
import { healthOf } from './health';
import { openDuties } from './open-duties';
import type { Opening, PackedOpening, ServiceOption } from './opening-contract';
import { type OpeningTables, openingTables } from './opening-tables';
import { packOpening } from './pack-opening';
import { cellsAt } from './row-cells';
import { settingLines } from './setting-lines';
import { todosOf } from './todos';

/** Nobody works off a longer list in a day; 만료 예정 and 업무 일지 have the rest. */
const MOST_TODOS = 200;

/** Everything that the sidebar shows at first, in one call. */
export function openSidebar(caller: Caller): PackedOpening {
  const tables = openingTables(caller);
  const { duties, policyOn, versions, calendar, followUpsDone } = openDuties(caller);
  const contracts = contractsOf({ ...tables, policyOn }, caller.today);
  const running = contracts.filter(
    ({ status }) => status !== 'terminated' && status !== 'renewed' && status !== 'expired',
  );
  const todos = todosOf(caller, {
    ledger: tables.contracts,
    log: {
      ...tables.log,
      rows: tables.log.rows.filter(({ row }) => !followUpsDone.has(row.recordId ?? '')),
    },
    contracts,
    policy: policyOn(caller.today),
    duties: [...duties, ...contracts.flatMap((contract) => priceDuty(contract, caller.language))],
  });
  return packOpening({
    bookId: caller.ports.bookId,
    isInstalled: tables.isInstalled,
    me: caller.me,
    language: caller.language,
    today: caller.today,
    managers: caller.managers,
    lists: listsOf(tables),
    services: tables.services.rows.flatMap(({ row }): ServiceOption[] => {
      const feeCycle: FeeCycle | null = row.feeCycle;
      if (row.service === null || row.inUse === false) return [];
      return [{ service: row.service, months: row.defaultMonths, fee: row.defaultFee, feeCycle }];
    }),
    customers: tables.customers.rows.flatMap(({ row }) =>
      row.customerId === null || row.mergedInto !== null
        ? []
        : [
            [
              row.customerId,
              row.name ?? '',
              row.phone ?? '',
              row.customerType ?? '',
              row.manager ?? '',
            ] as const,
          ],
    ),
    contracts: running.flatMap(({ row, term }) =>
      row.contractId === null
        ? []
        : [[row.contractId, term.customerId ?? '', term.service ?? '', term.end] as const],
    ),
    todos: todos.slice(0, MOST_TODOS),
    moreTodos: Math.max(0, todos.length - MOST_TODOS),
    selectedCustomerId: selectedCustomer(caller).customerId,
    guidance: guidanceOf(policyOn(caller.today), listsOf(tables).channel, { today: caller.today, calendar }),
    settings: settingLines(caller, versions),
    health: healthOf(caller, tables),
  });
}

/** The customer of the selected row, where a person stands in the ledger, the log or 고객 정보. */
export function selectedCustomer({ ports }: Caller): OutputOf<'selected'> {
  const selection = ports.lookups.selection([contractLedger, careLog, customers]);
  if (!selection || selection.row < 2) return { customerId: null };
  const { sheet, row } = selection;
  const snapshot = ports.lookups.rowsBetween(sheet, row, row);
  if (typeof snapshot === 'string') return { customerId: null };
  return { customerId: cellText(cellsAt(snapshot, row).customerId ?? '').trim() || null };
}

function listsOf({ lists }: OpeningTables): Opening['lists'] {
  const words = (column: keyof Opening['lists']) => lists.rows.flatMap(({ row }) => row[column] ?? []);
  return {
    channel: words('channel'),
    category: words('category'),
    customerType: words('customerType'),
    lossReason: words('lossReason'),
    source: words('source'),
  };
}
