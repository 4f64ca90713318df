import type { CivilDate } from '../domain/civil-date';
import { careLog } from '../sheets/care-log';
import { type Cell, cellText, isBlank, isDateCell } from '../sheets/cell';
import { contractLedger } from '../sheets/contract-ledger';
import { customers } from '../sheets/customers';
import type { SheetDeclaration } from '../sheets/declaration';
import { holidays } from '../sheets/holidays';
import { identityOf } from '../sheets/identity';
import { managers } from '../sheets/managers';
import type { Table } from '../sheets/reading';
import { services } from '../sheets/services';
import type { Edit } from './edits';
import { memoryOf } from './log-memory';
import { numberSeries } from './number-series';
import type { Store } from './ports';
import { type LaterTable, partlyRead, type StampedRow, type TeamBook } from './team-book';
import { leftIn, type Tearing, tornRows } from './torn-rows';

/** Row ids, fingerprints and running numbers given to rows that had none; `team` already carries them. */
export interface Stamping {
  readonly team: TeamBook;
  readonly edits: readonly Edit[];
  /** Row numbers that must not be written to, by sheet key. */
  readonly torn: ReadonlyMap<string, ReadonlySet<number>>;
  /** The column of torn rows that holds another row's cell, where that is known. */
  readonly mixed: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

const none: ReadonlySet<number> = new Set();

/** The number that a row gets where its cell is blank. */
interface Numbers<Row> {
  readonly column: string;
  readonly next: (row: Row, cells: Cells) => string | null;
}

type Cells = Readonly<Record<string, Cell>>;

/** So many rows of the log get their ids and memories at a run; a log taken over from elsewhere goes on at the next. */
const MOST_LOG_ROWS = 30_000;

/**
 * Gives out ids; call it under the document lock and write its edits before letting go.
 *
 * @param logTearing which rows of the log are torn, where all of its rows had to be looked at to tell
 */
export function stampRows(
  team: TeamBook,
  today: CivilDate,
  store: Store,
  logTearing?: Tearing | null,
): Stamping {
  const edits: Edit[] = [];
  const torn = new Map<string, ReadonlySet<number>>();
  const mixed = new Map<string, ReadonlyMap<number, string>>();
  const numbers = numberSeries(store);
  const partly = partlyRead(team, careLog);
  const day = Number(today.replace(/-/g, ''));

  const stamp = <Row extends StampedRow>(
    sheet: SheetDeclaration,
    table: Table<Row>,
    number?: Numbers<Row>,
  ): Table<Row> => {
    const isLog = sheet.key === careLog.key;
    const known = isLog ? partly : none;
    const tearing =
      (isLog && logTearing) ||
      tornRows(sheet, table.rows, partlyRead(team, sheet), leftIn(team, sheet, table.rows));
    const { torn: apart, edited } = tearing;
    torn.set(sheet.key, apart);
    mixed.set(sheet.key, tearing.mixed);
    const flawed = new Set(isLog ? table.issues.map(({ row }) => row) : []);
    const seen = new Set(table.rows.flatMap(({ at, row }) => (known.has(at) ? (row.rowId ?? []) : [])));
    let left = isLog ? MOST_LOG_ROWS : Number.POSITIVE_INFINITY;
    const rows = table.rows.map((placed) => {
      if (apart.has(placed.at) || known.has(placed.at) || left === 0) return placed;
      const given: Record<string, string> = {};
      const rowId = placed.row.rowId;
      if (rowId === null || seen.has(rowId)) given.rowId = numbers.next('R', day);
      seen.add(given.rowId ?? rowId ?? '');
      // What was not edited fits the fingerprint that it has.
      const isUnknown = placed.row.fingerprint === null || edited.has(placed.at);
      const identity = isUnknown ? identityOf(sheet, placed.cells) : placed.row.fingerprint;
      if (isUnknown && identity) given.fingerprint = identity;
      if (number && isBlank(placed.cells[number.column] ?? '')) {
        const id = number.next(placed.row, placed.cells);
        if (id !== null) given[number.column] = id;
      }
      if (isLog && 'written' in placed.cells) {
        const cells: Cells = { ...placed.cells, ...given };
        const memory = flawed.has(placed.at) || cells.fingerprint !== identity ? '' : memoryOf(cells);
        if (memory !== cells.written) given.written = memory;
      }
      if (Object.keys(given).length === 0) return placed;
      left -= 1;
      for (const [column, cell] of Object.entries(given)) edits.push({ sheet, row: placed.at, column, cell });
      return { ...placed, row: { ...placed.row, ...given }, cells: { ...placed.cells, ...given } };
    });
    return { ...table, rows };
  };

  const later = [...team.later.values()];
  const all = [
    team.contracts,
    team.customers,
    { rows: team.mergedRows },
    team.log,
    team.services,
    team.managers,
    team.holidays,
    ...later.map(({ table }) => table),
  ];
  for (const { rows } of all) for (const { row } of rows) numbers.note('R', day, row.rowId);
  numbers.noteCustomers([...team.customers.rows.map(({ row }) => row.customerId), ...team.merged.keys()]);
  const yearly = (prefix: string, date: CivilDate | null) =>
    date === null ? null : numbers.next(prefix, Number(date.slice(0, 4)));
  for (const { row } of team.contracts.rows) numbers.noteYearly('K', row.contractId);
  for (const { row } of team.log.rows) numbers.noteYearly('L', row.recordId);
  for (const id of team.archived.numbers) {
    numbers.noteYearly('L', id);
    numbers.note('R', day, id);
  }
  for (const { sheet, table } of later)
    if (sheet.numbering !== null)
      for (const { cells } of table.rows)
        numbers.noteYearly(sheet.numbering.prefix, cellText(cells[sheet.numbering.column] ?? ''));

  const { issues } = team.customers;
  const everyone = stamp(
    customers,
    { issues, rows: [...team.customers.rows, ...team.mergedRows] },
    {
      column: 'customerId',
      next: (row) => (row.name === null ? null : numbers.nextCustomer()),
    },
  ).rows;
  const stamped: TeamBook = {
    ...team,
    customers: { issues, rows: everyone.slice(0, team.customers.rows.length) },
    mergedRows: everyone.slice(team.customers.rows.length),
    contracts: stamp(contractLedger, team.contracts, {
      column: 'contractId',
      next: (row) => (row.end === null ? null : yearly('K', row.start)),
    }),
    log: stamp(careLog, team.log, { column: 'recordId', next: (row) => yearly('L', row.date) }),
    services: stamp(services, team.services),
    managers: stamp(managers, team.managers),
    holidays: stamp(holidays, team.holidays),
    later: new Map(
      later.map(({ sheet, table }): [string, LaterTable] => [
        sheet.key,
        { sheet, table: stamp(sheet, table, numbersOf(sheet, yearly)) },
      ]),
    ),
  };
  numbers.save();
  return { team: stamped, edits, torn, mixed };
}

function numbersOf(
  { numbering }: SheetDeclaration,
  yearly: (prefix: string, date: CivilDate | null) => string | null,
): Numbers<StampedRow> | undefined {
  if (numbering === null) return undefined;
  const { column, prefix, date } = numbering;
  return {
    column,
    next: (_row, cells) => {
      const cell = cells[date] ?? '';
      return yearly(prefix, isDateCell(cell) ? cell.date : null);
    },
  };
}
