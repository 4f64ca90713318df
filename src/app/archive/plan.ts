import { addMonths, type CivilDate } from '../../domain/civil-date';
import { careLog, type LogRow } from '../../sheets/care-log';
import { isBlank } from '../../sheets/cell';
import type { Placed } from '../../sheets/declaration';
import { identityOf } from '../../sheets/identity';
import type { Table } from '../../sheets/reading';

/** Why a row of a closed year stays in the log. */
export const stays = [
  /** It is of the last twelve months, in which groups, types and contact rules look back. */
  'recent',
  /** Its follow-up is still to be done. */
  'open',
  /** A cell cannot be read; 상태 점검 goes on telling of it. */
  'unread',
  /** Its id is missing, stands twice, or is parted from it: the hourly run or 되맞추기 sees to that first. */
  'unstamped',
] as const;
export type Stay = (typeof stays)[number];

export interface LogPlan {
  /** Rows that leave the log, as they stand in it. */
  readonly leaving: readonly Placed<LogRow>[];
  readonly staying: Readonly<Record<Stay, number>>;
  /** All rows of the log. */
  readonly rows: number;
}

/** The columns that tell whether a row leaves. */
export const planColumns = [
  'date',
  'customerName',
  'content',
  'followUpBy',
  'followedUpOn',
  'recordId',
  'rowId',
  'fingerprint',
  // An answer or an amount that cannot be read is missing in every figure until someone mends it.
  'satisfaction',
  'purchasedFor',
] as const;

/** Which rows of a year leave the log when it is closed. */
export function planYear(table: Table<LogRow>, year: string, today: CivilDate): LogPlan {
  const deciding: readonly string[] = planColumns;
  const unread = new Set(
    table.issues.flatMap(({ row, column, problem }) =>
      problem.code !== 'required' && deciding.includes(column) ? [row] : [],
    ),
  );
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { row } of table.rows) {
    if (row.rowId === null) continue;
    if (seen.has(row.rowId)) twice.add(row.rowId);
    seen.add(row.rowId);
  }
  const staying: Record<Stay, number> = { recent: 0, open: 0, unread: 0, unstamped: 0 };
  const from = keptFrom(today);
  const leaving = table.rows.filter((placed) => {
    if (!isOfYear(placed, year)) return false;
    const why = (placed.row.date ?? '') >= from ? 'recent' : stayOf(placed, unread, twice);
    if (why !== null) staying[why] += 1;
    return why === null;
  });
  return { leaving, staying, rows: table.rows.length };
}

/** Whether a row that has left the log is of its archive: one of the year, with its id and nothing left to do. */
export function isOfArchive(placed: Placed<LogRow>, year: string): boolean {
  return isOfYear(placed, year) && !isOpen(placed) && placed.row.rowId !== null;
}

/** From this day on rows stay in the log. */
function keptFrom(today: CivilDate): CivilDate {
  return addMonths(today, -12);
}

/** How many rows each year has that may leave, by their age, the earliest first. */
export function yearsOver(
  dates: Iterable<CivilDate | null>,
  today: CivilDate,
): { readonly year: string; readonly rows: number }[] {
  const from = keptFrom(today);
  const years = new Map<string, number>();
  for (const date of dates) {
    const year = date?.slice(0, 4) ?? '';
    const isOver = year < today.slice(0, 4) && date !== null && date < from;
    if (isOver) years.set(year, (years.get(year) ?? 0) + 1);
  }
  return [...years].map(([year, rows]) => ({ year, rows })).sort((a, b) => (a.year < b.year ? -1 : 1));
}

function stayOf(
  placed: Placed<LogRow>,
  unread: ReadonlySet<number>,
  twice: ReadonlySet<string>,
): Stay | null {
  const { at, row, cells } = placed;
  if (isOpen(placed)) return 'open';
  if (unread.has(at)) return 'unread';
  const isStamped = row.rowId !== null && row.recordId !== null && !twice.has(row.rowId);
  // One that was edited since the last run differs too: it can leave after the next.
  return isStamped && row.fingerprint === identityOf(careLog, cells) ? null : 'unstamped';
}

function isOfYear({ row }: Placed<LogRow>, year: string): boolean {
  return row.date?.startsWith(`${year}-`) ?? false;
}

function isOpen({ cells }: Placed<LogRow>): boolean {
  return !isBlank(cells.followUpBy ?? '') && isBlank(cells.followedUpOn ?? '');
}
