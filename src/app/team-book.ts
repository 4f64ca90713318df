import { type HolidayCalendar, holidayCalendar } from '../domain/business-days';
import type { CivilDate } from '../domain/civil-date';
import { mergedCustomers } from '../domain/merged-customers';
import { policyOn } from '../domain/policy';
import type { Policy } from '../domain/policy/articles';
import type { Language } from '../messages/language';
import { archives } from '../sheets/archives';
import { articlesOf } from '../sheets/article-rows';
import { careLog } from '../sheets/care-log';
import { allSheets, laterSheets } from '../sheets/catalogue';
import { contractLedger } from '../sheets/contract-ledger';
import { type CustomerRow, customers } from '../sheets/customers';
import type { Placed, RowOf, SheetDeclaration } from '../sheets/declaration';
import { holidays } from '../sheets/holidays';
import { lists } from '../sheets/lists';
import { mailTemplates } from '../sheets/mail-templates';
import { managers } from '../sheets/managers';
import { earlierValues, type MovedSetting, movedSettings } from '../sheets/moved-settings';
import { outbox } from '../sheets/outbox';
import { type PolicyRow, policy } from '../sheets/policy';
import { readTable, type Snapshot, type Table } from '../sheets/reading';
import { services } from '../sheets/services';
import type { Settings } from '../sheets/setting-definitions';
import { settings } from '../sheets/settings';
import { type Archived, readArchived } from './archive/archived';
import type { Book, Part, TabProblem, TopRows } from './ports';
import { readSettings, type SettingProblem } from './read-settings';

/** Everything the jobs read of the spreadsheet, each sheet once. */
export interface TeamBook {
  readonly contracts: Table<RowOf<typeof contractLedger>>;
  /** Those that were merged into others are left out. */
  readonly customers: Table<RowOf<typeof customers>>;
  /** Whom the rows of a merged customer belong to. */
  readonly merged: ReadonlyMap<string, string>;
  /** Their own rows in 고객 정보: no job works on them, but a sort tears them as any other. */
  readonly mergedRows: readonly Placed<CustomerRow>[];
  readonly log: Table<RowOf<typeof careLog>>;
  readonly services: Table<RowOf<typeof services>>;
  readonly managers: Table<RowOf<typeof managers>>;
  readonly holidays: Table<RowOf<typeof holidays>>;
  readonly lists: Table<RowOf<typeof lists>>;
  readonly templates: Table<RowOf<typeof mailTemplates>>;
  readonly outbox: Table<RowOf<typeof outbox>>;
  readonly settings: Settings;
  readonly settingProblems: readonly SettingProblem[];
  /** Rows of 설정 whose numbers are articles now. */
  readonly movedSettings: readonly MovedSetting[];
  readonly language: Language;
  readonly calendar: HolidayCalendar;
  /** What was in force on a day, by 관리 규정, by what 설정 said before, or by its standards. */
  policyOn(date: CivilDate): Policy;
  /** What is known of rows that have left the log. */
  readonly archived: Archived;
  /** The tables of the sheets that are there once they are used. */
  readonly later: ReadonlyMap<string, LaterTable>;
  readonly snapshots: ReadonlyMap<string, Snapshot | TabProblem>;
  readonly layout: readonly LayoutProblem[];
}

/** A later sheet, read by its own declaration. */
export interface LaterTable {
  readonly sheet: SheetDeclaration;
  readonly table: Table<StampedRow>;
}

/** Every row of a table, whatever else it says. */
export interface StampedRow {
  readonly rowId: string | null;
  readonly fingerprint: string | null;
}

type Parts = ReadonlyMap<string, Part | TopRows>;

/** A tab or a column that could not be found, or that several claim to be. */
export interface LayoutProblem {
  readonly sheet: SheetDeclaration;
  /** Null when it is the whole tab. */
  readonly column: string | null;
  readonly problem: TabProblem;
}

/**
 * @param parts what is read of which sheet; the others are read whole
 * @param sheets those that are read at all; the others are taken for empty
 */
export function readTeamBook(
  book: Book,
  parts: Parts = new Map(),
  sheets: readonly SheetDeclaration[] = [...allSheets, archives],
): TeamBook {
  const snapshots = book.read(sheets, parts);
  const table = <Sheet extends SheetDeclaration>(sheet: Sheet): Table<RowOf<Sheet>> => {
    const snapshot = snapshots.get(sheet.key);
    return typeof snapshot === 'object' ? readTable(sheet, snapshot) : { rows: [], issues: [] };
  };
  const { settings: chosen, problems } = readSettings(table(settings).rows);
  const everyone = table(customers);
  const merged = mergedIn(everyone.rows);
  const moved = movedSettings(table(settings).rows);
  return {
    contracts: table(contractLedger),
    customers: { ...everyone, rows: everyone.rows.filter(({ row }) => row.mergedInto === null) },
    merged,
    mergedRows: everyone.rows.filter(({ row }) => row.mergedInto !== null),
    log: table(careLog),
    services: table(services),
    managers: table(managers),
    holidays: table(holidays),
    lists: table(lists),
    templates: table(mailTemplates),
    outbox: table(outbox),
    settings: chosen,
    settingProblems: problems,
    movedSettings: moved,
    language: chosen.language,
    calendar: calendarOf(table(holidays).rows),
    policyOn: policyByDay({ rows: table(policy).rows, moved }, chosen.language),
    archived: readArchived(book, table(archives).rows, merged),
    later: new Map(
      laterSheets.map((sheet): [string, LaterTable] => [
        sheet.key,
        // Each of them has the system columns, which `test/sheets` holds.
        { sheet, table: table(sheet) as Table<unknown> as Table<StampedRow> },
      ]),
    ),
    snapshots,
    layout: layoutProblems(snapshots),
  };
}

/**
 * What counts on a day, given the rows of 관리 규정 and those of 설정 that were its articles' before. Days are asked for
 * again and again: of each case that of its receipt.
 */
export function policyByDay(
  { rows, moved }: { readonly rows: readonly Placed<PolicyRow>[]; readonly moved: readonly MovedSetting[] },
  language: Language,
): TeamBook['policyOn'] {
  const articles = articlesOf(rows);
  const earlier = earlierValues(moved);
  const known = new Map<CivilDate, Policy>();
  return (date) => {
    const found = known.get(date) ?? policyOn(articles, date, language, earlier);
    known.set(date, found);
    return found;
  };
}

/** The merged customers among these rows, each with whom its rows belong to. */
export function mergedIn(rows: readonly Placed<Pick<CustomerRow, 'customerId' | 'mergedInto'>>[]) {
  return mergedCustomers(
    rows.flatMap(({ row: { customerId, mergedInto } }) =>
      customerId === null || mergedInto === null ? [] : [{ customerId, mergedInto }],
    ),
    new Set(rows.flatMap(({ row }) => row.customerId ?? [])),
  );
}

/** The library's holidays with those of 공휴일. */
export function calendarOf(rows: readonly Placed<RowOf<typeof holidays>>[]): HolidayCalendar {
  return holidayCalendar({
    extra: rows.flatMap(({ row }) =>
      row.date === null ? [] : [{ date: row.date, name: row.name ?? '', off: row.off ?? true }],
    ),
  });
}

/** The rows of a later sheet; none where it is not used yet. */
export function tableIn<Sheet extends SheetDeclaration>(
  { later }: Pick<TeamBook, 'later'>,
  sheet: Sheet,
): Table<RowOf<Sheet>> {
  const found = later.get(sheet.key);
  // It was read by this very declaration.
  return found ? (found.table as Table<unknown> as Table<RowOf<Sheet>>) : { rows: [], issues: [] };
}

/** Every sheet that people type in, with its rows. */
export function tablesOf(team: TeamBook): (readonly [SheetDeclaration, Table<unknown>])[] {
  return [
    [contractLedger, team.contracts],
    [customers, team.customers],
    [careLog, team.log],
    [services, team.services],
    [managers, team.managers],
    [holidays, team.holidays],
    [lists, team.lists],
    [outbox, team.outbox],
    ...[...team.later.values()].map(({ sheet, table }) => [sheet, table] as const),
  ];
}

/** Rows of a sheet, by number, of which only some columns were read. */
export function partlyRead(
  { snapshots }: Pick<TeamBook, 'snapshots'>,
  sheet: SheetDeclaration,
): ReadonlySet<number> {
  const snapshot = snapshots.get(sheet.key);
  return (typeof snapshot === 'object' && snapshot.partial?.rows) || none;
}

const none: ReadonlySet<number> = new Set();

/** How many rows of a sheet were left unread, as too many have come in at once for one run. */
export function unreadRows({ snapshots }: Pick<TeamBook, 'snapshots'>, sheet: SheetDeclaration): number {
  const snapshot = snapshots.get(sheet.key);
  return (typeof snapshot === 'object' && snapshot.unread) || 0;
}

/** Whether a run has read a column of every row. */
export function isColumnRead(
  { snapshots }: Pick<TeamBook, 'snapshots'>,
  sheet: SheetDeclaration,
  column: string,
): boolean {
  const snapshot = snapshots.get(sheet.key);
  return typeof snapshot === 'object' && snapshot.partial?.columns.has(column) !== false;
}

/** Whether a run has read these columns of a row: of long sheets, some are left for another one. */
export function isRead(
  { snapshots }: Pick<TeamBook, 'snapshots'>,
  sheet: SheetDeclaration,
  columns: readonly string[],
  at: number,
): boolean {
  const snapshot = snapshots.get(sheet.key);
  if (typeof snapshot !== 'object') return false;
  const { partial } = snapshot;
  return partial === undefined || !partial.rows.has(at) || columns.every((one) => partial.columns.has(one));
}

/** Which of the columns are not there; the whole list when the tab is not. */
export function missingColumns(
  team: TeamBook,
  sheet: SheetDeclaration,
  columns: readonly string[],
): string[] {
  const snapshot = team.snapshots.get(sheet.key);
  // A later sheet that is not used yet holds nothing, and lacks nothing.
  if (snapshot === 'missing' && laterSheets.includes(sheet)) return [];
  if (typeof snapshot !== 'object') return [...columns];
  return columns.filter((column) => !snapshot.columns.has(column));
}

function layoutProblems(snapshots: ReadonlyMap<string, Snapshot | TabProblem>): LayoutProblem[] {
  return allSheets.flatMap((sheet): LayoutProblem[] => {
    const snapshot = snapshots.get(sheet.key) ?? 'missing';
    if (snapshot === 'missing' && laterSheets.includes(sheet)) return [];
    if (typeof snapshot !== 'object') return [{ sheet, column: null, problem: snapshot }];
    return [
      ...snapshot.missing.map((column) => ({ sheet, column, problem: 'missing' as const })),
      ...snapshot.ambiguous.map((column) => ({ sheet, column, problem: 'ambiguous' as const })),
    ];
  });
}
