import type { CivilDate } from '../domain/civil-date';
import { careLog } from '../sheets/care-log';
import { contractLedger } from '../sheets/contract-ledger';
import { customers } from '../sheets/customers';
import type { SheetDeclaration } from '../sheets/declaration';
import { holidays } from '../sheets/holidays';
import { identityOf } from '../sheets/identity';
import { managers } from '../sheets/managers';
import type { Table } from '../sheets/reading';
import { services } from '../sheets/services';
import type { Edit } from './edits';
import { numberSeries } from './number-series';
import type { Store } from './ports';
import type { TeamBook } from './team-book';
import { tornRows } from './torn-rows';

/** Row ids, fingerprints and running numbers given to rows that had none; `team` already carries them. */
export interface Stamping {
  readonly team: TeamBook;
  readonly edits: readonly Edit[];
  /** Row numbers that must not be written to, by sheet key. */
  readonly torn: ReadonlyMap<string, ReadonlySet<number>>;
}

interface Stamped {
  readonly rowId: string | null;
  readonly fingerprint: string | null;
}

/** Gives out ids; call it under the document lock and write its edits before letting go. */
export function stampRows(team: TeamBook, today: CivilDate, store: Store): Stamping {
  const edits: Edit[] = [];
  const torn = new Map<string, ReadonlySet<number>>();
  const numbers = numberSeries(store);
  const day = Number(today.replace(/-/g, ''));

  const stamp = <Row extends Stamped>(
    sheet: SheetDeclaration,
    table: Table<Row>,
    number?: { column: string & keyof Row; next: (row: Row) => string | null },
  ): Table<Row> => {
    const { torn: apart, edited } = tornRows(sheet, table.rows);
    torn.set(sheet.key, apart);
    const seen = new Set<string>();
    const rows = table.rows.map((placed) => {
      if (apart.has(placed.at)) return placed;
      const given: Record<string, string> = {};
      const rowId = placed.row.rowId;
      if (rowId === null || seen.has(rowId)) given.rowId = numbers.next('R', day);
      seen.add(given.rowId ?? rowId ?? '');
      const identity = identityOf(sheet, placed.cells);
      if (identity !== '' && (placed.row.fingerprint === null || edited.has(placed.at)))
        given.fingerprint = identity;
      if (number && placed.row[number.column] === null) {
        const id = number.next(placed.row);
        if (id !== null) given[number.column] = id;
      }
      for (const [column, cell] of Object.entries(given)) edits.push({ sheet, row: placed.at, column, cell });
      return { ...placed, row: { ...placed.row, ...given }, cells: { ...placed.cells, ...given } };
    });
    return { ...table, rows };
  };

  const all = [team.contracts, team.customers, team.log, team.services, team.managers, team.holidays];
  for (const { rows } of all) for (const { row } of rows) numbers.note('R', day, row.rowId);
  numbers.noteCustomers(team.customers.rows.map(({ row }) => row.customerId));
  const yearly = (prefix: string, date: CivilDate | null) =>
    date === null ? null : numbers.next(prefix, Number(date.slice(0, 4)));
  for (const { row } of team.contracts.rows) numbers.noteYearly('K', row.contractId);
  for (const { row } of team.log.rows) numbers.noteYearly('L', row.recordId);

  const stamped: TeamBook = {
    ...team,
    customers: stamp(customers, team.customers, {
      column: 'customerId',
      next: (row) => (row.name === null ? null : numbers.nextCustomer()),
    }),
    contracts: stamp(contractLedger, team.contracts, {
      column: 'contractId',
      next: (row) => (row.end === null ? null : yearly('K', row.start)),
    }),
    log: stamp(careLog, team.log, { column: 'recordId', next: (row) => yearly('L', row.date) }),
    services: stamp(services, team.services),
    managers: stamp(managers, team.managers),
    holidays: stamp(holidays, team.holidays),
  };
  numbers.save();
  return { team: stamped, edits, torn };
}
